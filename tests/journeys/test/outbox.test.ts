import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OutboxItem, SubmissionAnswers } from '@menengage/sdk/outbox';
import type { BrowserContext, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveOutboxPage } from '../src/outbox-page.ts';
import { patience, secretariatToken, startStage, type Stage } from '../src/stage.ts';

let stage: Stage;
let site: Awaited<ReturnType<typeof serveOutboxPage>>;
let call: { id: string; year: number };
beforeAll(async () => {
  stage = await startStage();
  site = await serveOutboxPage(stage.api);
  const answer = await fetch(`${stage.api}/v1/calls/current/form`);
  ({ call } = (await answer.json()) as { call: typeof call });
});
afterAll(async () => {
  await site?.close();
  await stage?.close();
});

const example = JSON.parse(
  readFileSync(
    fileURLToPath(import.meta.resolve('@menengage/openapi/examples/submissions/createSubmission.request.en.json')),
    'utf8',
  ),
) as { value: SubmissionAnswers & { formToken?: string } };

function idea(title: string): SubmissionAnswers {
  const { formToken: _, ...answers } = example.value;
  return { ...answers, title, proposedMonth: `${call.year}-06` };
}

/** How often the server has an idea of this title. */
async function stored(title: string): Promise<number> {
  const answer = await fetch(`${stage.api}/v1/submissions?limit=100`, {
    headers: { authorization: `Bearer ${secretariatToken}` },
  });
  expect(answer.status).toBe(200);
  const { items } = (await answer.json()) as { items: { title?: string; answers?: { title?: string } }[] };
  return items.filter((each) => [each.title, each.answers?.title].includes(title)).length;
}

async function tab(context: BrowserContext, { offline = false } = {}): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(site.url);
  await page.waitForFunction(() => globalThis.outbox !== undefined);
  if (offline) await page.setOfflineMode(true);
  return page;
}

const add = (page: Page, title: string) =>
  page.evaluate(async (callId, answers) => (await globalThis.outbox).add(callId, answers), call.id, idea(title));
const list = (page: Page): Promise<OutboxItem[]> => page.evaluate(async () => (await globalThis.outbox).list());
const reaches = (page: Page, states: string) =>
  page.waitForFunction(
    async (wanted) => (await (await globalThis.outbox).list()).map(({ state }) => state).join() === wanted,
    { polling: 100 },
    states,
  );

describe('an idea in the outbox of a page', () => {
  it('made offline outlives its tab, and arrives once when the page is opened with a connection', async () => {
    const context = await stage.browser.createBrowserContext();
    const offline = await tab(context, { offline: true });
    await add(offline, 'Made offline');
    await offline.waitForFunction(async () => ((await (await globalThis.outbox).list())[0] as OutboxItem).tries > 0, {
      polling: 50,
    });
    expect(await list(offline)).toMatchObject([{ state: 'queued', answers: { title: 'Made offline' } }]);
    await offline.close();
    expect(await stored('Made offline')).toBe(0);

    const page = await tab(context);
    await reaches(page, 'sent');
    expect(await stored('Made offline')).toBe(1);
    const [item] = await list(page);
    expect(item?.state === 'sent' && item.receipt.manageUrl).toMatch(/#colab-submission=/);
    expect(JSON.stringify(item)).not.toContain('Made offline');
    await page.reload();
    await reaches(page, 'sent');
    expect(await stored('Made offline')).toBe(1);
    await context.close();
  });

  it('goes out when the connection is back, without anybody doing anything', async () => {
    const context = await stage.browser.createBrowserContext();
    const page = await tab(context, { offline: true });
    await add(page, 'On the train');
    await page.setOfflineMode(false);
    await reaches(page, 'sent');
    expect(await stored('On the train')).toBe(1);
    await context.close();
  });

  it('arrives once when its tab is killed while sending', async () => {
    const context = await stage.browser.createBrowserContext();
    const first = await tab(context);
    const session = await first.createCDPSession();
    const sending = new Promise<void>((resolve) => {
      first.on('request', (request) => {
        if (request.method() === 'POST') resolve();
      });
    });
    await add(first, 'Killed on the way');
    await sending;
    // The crashed tab answers nothing any more, this command neither.
    void session.send('Page.crash').catch(() => undefined);
    const second = await tab(context);
    await reaches(second, 'sent');
    expect(await stored('Killed on the way')).toBe(1);
    await context.close();
  });

  it('arrives once when two tabs come back online together', async () => {
    const context = await stage.browser.createBrowserContext();
    const tabs = [await tab(context, { offline: true }), await tab(context, { offline: true })];
    await Promise.all(tabs.map((page, index) => add(page, `From tab ${index}`)));
    await Promise.all(tabs.map((page) => page.setOfflineMode(false)));
    await Promise.all(tabs.map((page) => reaches(page, 'sent,sent')));
    expect(await list(tabs[0]!)).toEqual(await list(tabs[1]!));
    expect(await Promise.all([0, 1].map((index) => stored(`From tab ${index}`)))).toEqual([1, 1]);
    await context.close();
  });

  it('is erased for good', async () => {
    const context = await stage.browser.createBrowserContext();
    const page = await tab(context, { offline: true });
    const { id } = await add(page, 'Better not');
    await page.evaluate(async (each) => (await globalThis.outbox).remove(each), id);
    await page.setOfflineMode(false);
    await page.evaluate(async () => (await globalThis.outbox).flush());
    expect(await list(page)).toEqual([]);
    expect(await stored('Better not')).toBe(0);
    await context.close();
  });
});
