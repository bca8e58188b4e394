import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../src/look.ts';
import { startStage, type Stage } from '../src/stage.ts';

let stage: Stage;
/** A webmaster's file on an origin of its own: whatever was pasted last. */
let paste: { server: Server; address: string; body: string };
beforeAll(async () => {
  stage = await startStage();
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Pasted</title>${paste.body}</html>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  paste = { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, body: '' };
});
afterAll(async () => {
  paste?.server.close();
  await stage?.close();
});

const code = (id: string) => `pre[aria-labelledby=${id}]`;

/** Opens the Studio and waits until it knows the server. */
async function open(query = '', options: Parameters<Stage['open']>[0] = {}) {
  const visit = await stage.open(options);
  await visit.page.goto(`${stage.partner}/studio/${query}`);
  await visit.page.waitForSelector('#pinned, [name=way][value=frame]:checked');
  return visit;
}

describe('the snippet of the Studio, pasted into a file on another origin', () => {
  const cases = [
    ['?widget=session-calendar&lang=es', 'script and tag'],
    ['?widget=resource-list&attr.layout=cards&theme=eeca-dark', 'with a theme and an attribute'],
    ['?widget=session-calendar&pinned=true', 'pinned'],
    ['?widget=network-map&way=link&theme=alliance', 'a link'],
  ] as const;
  for (const [query, name] of cases)
    it(`works: ${name}`, async () => {
      const { page } = await open(query);
      if (query.includes('pinned'))
        await page.waitForFunction(
          (at) => document.querySelector(at)?.textContent?.includes('sha384-'),
          {},
          code('code-html'),
        );
      paste.body = await page.$eval(code('code-html'), (pre) => pre.textContent);
      await page.close();
      const { page: pasted, complaints } = await stage.open();
      await pasted.goto(paste.address);
      const widget = /widget=([\w-]+)/.exec(query)?.[1] ?? '';
      await pasted.waitForFunction(
        (tag) => (document.querySelector(tag) as { state?: { status: string } } | null)?.state?.status === 'ready',
        {},
        `colab-${widget}`,
      );
      expect(complaints).toEqual([]);
      await pasted.close();
    });

  it('works: the first two of the guide for webmasters, in two languages on one page', async () => {
    const guide = readFileSync(new URL('../../../docs/guides/webmaster.md', import.meta.url), 'utf8');
    const [tag = '', link = ''] = [...guide.matchAll(/```html\n(.*?)```/gs)].map(([, html = '']) => html);
    paste.body = `${tag}<section lang="fr">${link}</section>`.replaceAll('https://colab.example', stage.api);
    const { page, complaints } = await stage.open();
    await page.goto(paste.address);
    await page.waitForFunction(() => {
      const words = [...document.querySelectorAll('colab-session-calendar')].map(
        ({ shadowRoot }) => shadowRoot?.querySelector('.views')?.textContent ?? '',
      );
      return words[0]?.includes('Past sessions') && words[1]?.includes('Sessions passées');
    });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('works: a frame', async () => {
    const { page } = await open('?widget=session-calendar&way=frame&lang=fr');
    paste.body = await page.$eval(code('code-html'), (pre) => pre.textContent);
    await page.close();
    const { page: pasted } = await stage.open();
    await pasted.goto(paste.address);
    const frame = await (await pasted.waitForSelector('iframe'))?.contentFrame();
    await frame?.waitForFunction(
      () =>
        (document.querySelector('colab-session-calendar') as { state?: { status: string } } | null)?.state?.status ===
        'ready',
    );
    await pasted.close();
  });
});

describe('the Studio', () => {
  it('makes a readable theme of pasted CSS; the preview wears it; the address brings it back', async () => {
    const { page, complaints } = await open();
    await page.type(
      '#brought',
      'body { background: #fff8ee; color: #2b1a12 } a { color: #ffc93c } .button { background: #b3202c }',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.contrast tbody tr.corrected');
    const css = await page.$eval(code('code-css'), (pre) => pre.textContent);
    expect(css).toContain('--colab-color-surface: #fff8ee;');
    expect(css).not.toContain('--colab-color-accent: #ffc93c;');
    const frame = await (await page.$('iframe.preview'))?.contentFrame();
    await frame?.waitForFunction(() => {
      const base = document.querySelector('colab-session-calendar')?.shadowRoot?.querySelector('.base');
      return base && getComputedStyle(base).backgroundColor === 'rgb(255, 248, 238)';
    });
    await page.reload();
    await page.waitForSelector('.contrast tbody tr.corrected');
    expect(await page.$eval(code('code-css'), (pre) => pre.textContent)).toBe(css);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('says what it cannot read, and what the preview asked for', async () => {
    const { page } = await open('?widget=network-map');
    await page.type('#brought', 'hello');
    await page.click('.bring .primary');
    await page.waitForFunction(() => document.querySelector('.result')?.textContent?.includes('no address'));
    await page.$eval('#brought', (box) => ((box as HTMLTextAreaElement).value = 'http://127.0.0.1:9/'));
    await page.click('.bring .primary');
    await page.waitForFunction(() => document.querySelector('.result')?.textContent?.includes('cannot be read'));
    await page.waitForFunction(
      (host) => document.querySelector('.report dd')?.textContent?.trim() === host,
      {},
      new URL(stage.api).host,
    );
    await page.close();
  });

  it('reads a token file and hands it out again', async () => {
    const { page } = await open();
    await page.$eval('#brought', (box) => {
      (box as HTMLTextAreaElement).value =
        '{"color":{"$type":"color","accent":{"$value":{"colorSpace":"srgb","components":[0.4784,0.0627,0.251]}}}}';
    });
    await page.click('.bring .primary');
    await page.waitForSelector(code('code-tokens'));
    expect(await page.$eval(code('code-tokens'), (pre) => pre.textContent)).toContain('"#7a1040"');
    await page.close();
  });

  for (const [query, options] of [
    ['?ui=es&theme=own&site.link=%23ffc93c', { width: 320 }],
    ['?ui=fr&theme=own', { width: 1280 }],
    ['?ui=en&way=frame&sight=forced', { width: 768 }],
  ] as const)
    it(`is accessible and fits at ${options.width} px: ${query}`, async () => {
      const { page } = await open(query, options);
      await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.close();
    });
});
