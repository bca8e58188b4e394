import { textOf } from '@menengage/journeys/look';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  document,
  full,
  inState,
  ready,
  startHosts,
  tags,
  watchErrors,
  watchJumps,
  type Hosts,
} from '../../src/hosts.ts';
import { startTroubledApi, type Trouble, type TroubledApi } from '../../src/trouble.ts';

let hosts: Hosts;
let api: TroubledApi;
beforeAll(async () => {
  hosts = await startHosts();
  api = await startTroubledApi(hosts.api);
});
afterEach(() => {
  api.trouble = undefined;
  api.delay = 0;
});
afterAll(async () => {
  api?.close();
  await hosts?.close();
});

const script = () => `<script type="module" src="${hosts.api}/embed/v1/colab.js"></script>`;

/** A page with one widget on the API in trouble, and something below it that shall not jump. */
async function open(tag: string, onLine = true) {
  const { page } = await hosts.open();
  await page.evaluateOnNewDocument(
    (value) => Object.defineProperty(navigator, 'onLine', { value, configurable: true }),
    onLine,
  );
  const errors = await watchErrors(page);
  const jumped = await watchJumps(page);
  const widget = `<${tag} api="${api.origin}/v1"><a href="/x">Link</a></${tag}>`;
  // The style sheet keeps the widget's room while the script is on its way.
  const room = `<link rel="stylesheet" href="${hosts.api}/embed/v1/themes/light.css">`;
  await page.goto(hosts.put(document(`<main>${widget}<p id="after">Below</p></main>`, room + script())));
  return { page, errors, jumped };
}

async function standsStill(jumped: Awaited<ReturnType<typeof watchJumps>>): Promise<void> {
  const { total, shifts } = await jumped();
  expect(total, shifts.join('\n')).toBeLessThanOrEqual(0.01);
}

const words = (page: Page, tag: string) => textOf(page, `${tag} >>> [part="error"]`);

describe.each(full ? tags : ['colab-resource-list'])('an API in trouble: %s', (tag) => {
  const answers: Record<Trouble, { says: string; code: string }> = {
    '500': { says: 'not available', code: 'unavailable' },
    '429': { says: 'Too many requests', code: 'rate-limited' },
    'bad JSON': { says: 'unexpected', code: 'bad-answer' },
    'the page of a proxy': { says: 'unexpected', code: 'bad-answer' },
    'no answer': { says: 'could not be reached', code: 'unreachable' },
    'cut in the middle': { says: 'unexpected', code: 'bad-answer' },
  };
  for (const [trouble, { says, code }] of Object.entries(answers))
    it(`is said in words, with the link, an event and a way out, and nothing jumps: ${trouble}`, async () => {
      api.trouble = trouble as Trouble;
      const { page, errors, jumped } = await open(tag);
      await inState(page, tag, 'error');
      expect(await words(page, tag)).toContain(says);
      expect(await page.$eval(`${tag} a`, (link) => link.checkVisibility())).toBe(true);
      expect(await errors()).toEqual([code]);
      await standsStill(jumped);
      api.trouble = undefined;
      await (await page.$(`${tag} >>> [part="retry"]`))?.click();
      await ready(page, [tag]);
      await page.close();
    });

  it('is waited for when it takes two seconds more: words, the link, and nothing jumps', async () => {
    api.delay = 2000;
    const { page, errors, jumped } = await open(tag);
    await inState(page, tag, 'loading');
    await page.waitForSelector(`${tag} >>> [aria-busy="true"]`);
    await ready(page, [tag]);
    expect(await errors()).toEqual([]);
    await standsStill(jumped);
    await page.close();
  });

  it('is asked again by itself when the device is back on the net', async () => {
    api.trouble = 'no answer';
    const { page, errors, jumped } = await open(tag, false);
    await inState(page, tag, 'error');
    expect(await words(page, tag)).toContain('offline');
    expect(await page.$eval(`${tag} a`, (link) => link.checkVisibility())).toBe(true);
    expect(await errors()).toEqual(['offline']);
    await standsStill(jumped);
    api.trouble = undefined;
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'onLine', { value: true });
      dispatchEvent(new Event('online'));
    });
    await ready(page, [tag]);
    await page.close();
  });
});

describe('what is left behind', () => {
  it('is nothing: no cookie, no storage, and no host but the page and the API', async () => {
    const { page, requests } = await hosts.open();
    const address = hosts.put(document(tags.map((tag) => `<${tag}></${tag}>`).join(''), script()));
    await page.goto(address);
    await ready(page, tags);
    await page.waitForNetworkIdle();
    const origins = requests.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).origin);
    expect([...new Set(origins)].toSorted()).toEqual([new URL(address).origin, hosts.api].toSorted());
    expect(await page.browserContext().cookies()).toEqual([]);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]);
    expect(kept).toEqual([0, 0, 0]);
    await page.close();
  });
});
