import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../src/look.ts';
import { startStage, type Stage } from '../src/stage.ts';
import { transcript } from '../src/transcript.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.close());

describe('a share page', () => {
  it.each([
    '/sessions/igwg-2024',
    '/sessions/ubuntu-symposium',
    '/resources/accountability-training-toolkit',
    '/networks/south-asia',
    '/calls/current',
  ])('%s is accessible, asks nobody else, and fits a small screen without a script', async (path) => {
    const page = await stage.browser.newPage();
    const asked: string[] = [];
    const refused: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    for (const lang of ['en', 'es']) {
      await page.goto(`${stage.api}${path}?lang=${lang}`);
      expect(await accessibilityFindings(page)).toEqual([]);
    }
    await page.setViewport({ width: 320, height: 640 });
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    expect(new Set(asked.filter((origin) => origin !== 'null'))).toEqual(new Set([new URL(stage.api).origin]));
    expect(refused).toEqual([]);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${stage.api}${path}?lang=fr`);
    expect(await page.$eval('h1', (element) => element.textContent)).toBeTruthy();
    await page.close();
  });
  it.each(['en', 'es', 'fr', 'ar'])('reads sensibly in %s', async (lang) => {
    const page = await stage.browser.newPage();
    const heard: string[] = [];
    for (const path of [
      '/sessions/ubuntu-symposium',
      '/resources/accountability-training-toolkit',
      '/networks/south-asia',
    ]) {
      await page.goto(`${stage.api}${path}?lang=${lang}`);
      heard.push(`--- ${path}`, await transcript(page, 'body'));
    }
    await expect(heard.join('\n')).toMatchFileSnapshot(`golden/share.${lang}.txt`);
    await page.close();
  });
});
