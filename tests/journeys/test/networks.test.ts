import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings, textOf } from '../src/look.ts';
import { secretariatToken, startStage, type Stage } from '../src/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  const body = { name: 'Centre nobody may find', language: 'en', kind: 'ngo', role: 'member', country: 'FJ' };
  const put = (id: string, more: object) =>
    fetch(`${stage.api}/v1/members/${id}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${secretariatToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, ...more }),
    });
  expect((await put('hidden-centre', { locationPrecision: 'hidden' })).status).toBe(200);
});
afterAll(() => stage?.close());

/** The map's frame page, with what it asked for. */
async function open(query: string): Promise<{ page: Page; requests: string[] }> {
  const { page, requests } = await stage.open();
  await page.goto(`${stage.api}/embed/frame/network-map?${query}`);
  await page.waitForFunction(() => {
    const element = document.querySelector('colab-network-map') as (Element & { state?: { status: string } }) | null;
    return element?.state?.status === 'ready';
  });
  return { page, requests };
}

describe('the map of the real networks', () => {
  it('shows all of them, asks nobody else, and finds nobody who hides', async () => {
    const { page, requests } = await open('lang=en');
    await page.waitForSelector('colab-network-map >>> colab-world-map >>> button.mark');
    const shown = await textOf(page, 'colab-network-map');
    expect(shown).toContain('33 networks · 76 member organisations · 60 countries');
    expect(shown).toMatch(/Middle East and North Africa \(network being established\) \( ?Emerging ?\)/);
    expect(shown).not.toMatch(/Fiji|nobody may find/);
    expect(await accessibilityFindings(page)).toEqual([]);
    const origins = new Set(requests.map((url) => new URL(url).origin).filter((origin) => origin !== 'null'));
    expect(origins).toEqual(new Set([new URL(stage.api).origin]));
    await page.close();
  });

  it('lists the eight organisations of Zimbabwe in its tables, which are as accessible', async () => {
    const { page } = await open('lang=en&view=table&country=ZW');
    await page.locator('colab-network-map >>> colab-network-tables >>> ::-p-text(Organisations)').click();
    const rows = 'colab-network-map >>> colab-organisations >>> [part="item"]';
    await page.waitForSelector(rows);
    expect(await page.$$(rows)).toHaveLength(8);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.close();
  });
});
