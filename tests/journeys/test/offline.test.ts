import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, goOn, inForm, tick } from '../src/form.ts';
import { textOf } from '../src/look.ts';
import { startOfflineStage, type Stage } from '../src/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startOfflineStage();
});
afterAll(async () => stage?.close());

const widgets = ['colab-session-calendar', 'colab-submission-form', 'colab-resource-list', 'colab-network-map'];

async function visit(path: string, expected: Record<string, string> = {}) {
  const opened = await stage.open();
  await opened.page.goto(stage.partner + path);
  for (const tag of widgets) {
    await opened.page.evaluate((name) => document.querySelector(name)?.scrollIntoView(), tag);
    await opened.page.waitForFunction(
      (name, status) =>
        (document.querySelector(name) as { state?: { status: string } } | null)?.state?.status === status,
      {},
      tag,
      expected[tag] ?? 'ready',
    );
  }
  return opened;
}

describe('the demo without a server', () => {
  it('shows the contract’s examples in every widget under the strict policy, and asks nobody else', async () => {
    const { page, requests, complaints } = await visit('/');
    expect(await textOf(page, 'colab-session-calendar')).toContain('Online dialogue: resistance, and how we answer it');
    expect(await textOf(page, 'colab-submission-form')).toContain('call for session ideas');
    expect(await textOf(page, 'colab-resource-list')).toContain('3 results');
    expect(await textOf(page, 'colab-network-map')).toContain('EECA MenEngage Platform');
    const origins = new Set(requests.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).origin));
    expect([...origins]).toEqual([stage.partner]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('keeps what is sent to it, and its private link leads back to it', async () => {
    const { page } = await visit('/');
    const title = 'Boys in school gardens';
    await answer(page, 'answer-title', title);
    await answer(page, 'answer-summary', 'Growing food together, and talking about care.');
    await goOn(page);
    await answer(page, 'answer-organisation', 'An organisation that is in no directory');
    await answer(page, 'answer-submitter-name', 'Amina Example');
    await answer(page, 'answer-submitter-email', 'amina@example.org');
    await goOn(page);
    await tick(page, '#answer-themes');
    await goOn(page);
    await answer(page, 'answer-lessonsFromFailures', 'Something that we learned. It took time.');
    await goOn(page);
    await inForm(page, '.statement input');
    for (const box of await page.$$('colab-submission-form >>> .statement input'))
      await box.evaluate((element) => (element as HTMLInputElement).click());
    await goOn(page);
    await inForm(page, '.answers');
    await goOn(page);
    const link = await inForm<HTMLAnchorElement>(page, '#manage-link');
    const address = await link.evaluate(({ href }) => href);
    expect(new URL(address).origin).toBe(stage.partner);
    await page.close();

    const later = await stage.open();
    await later.page.goto(address);
    await later.page.evaluate(() => document.querySelector('colab-submission-form')?.scrollIntoView());
    await inForm(later.page, '.answers');
    expect(await textOf(later.page, 'colab-submission-form')).toContain(title);
    await later.page.close();
  });

  it('lets one operation fail where the page’s address says so', async () => {
    const { page } = await visit('/?fail=listCalendar:not-found', { 'colab-session-calendar': 'error' });
    expect(await page.$eval('colab-session-calendar a', (each) => each.checkVisibility())).toBe(true);
    await page.close();
  });
});
