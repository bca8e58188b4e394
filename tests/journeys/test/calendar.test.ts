import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../src/look.ts';
import { startOfflineStage, startStage, type Stage, type Visit } from '../src/stage.ts';
import { transcript } from '../src/transcript.ts';

const tag = 'colab-session-calendar';

let offline: Stage;
let stage: Stage;
beforeAll(async () => {
  // One after the other: at the same time they would take the same free port.
  offline = await startOfflineStage();
  stage = await startStage();
});
afterAll(async () => {
  await Promise.all([offline?.close(), stage?.close()]);
});

/** Stops the clock of a page, so that "today" and "under way" are the same for good. */
async function stopClock(page: Page, now: string): Promise<void> {
  await page.evaluateOnNewDocument((instant) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: []) {
        if (given.length > 0) super(...given);
        else super(instant);
      }
      static override now() {
        return instant;
      }
    } as DateConstructor;
  }, Date.parse(now));
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    (name) => {
      const element = document.querySelector(name) as {
        state?: { status: string };
        locale?: { ready: boolean };
      } | null;
      return element?.locale?.ready && element.state && element.state.status !== 'loading';
    },
    {},
    tag,
  );
}

/** The calendar of a partner's page in a language. */
async function calendar(on: Stage, lang: string, attributes: Record<string, string> = {}): Promise<Visit> {
  const visit = await on.open({ timeZone: 'Africa/Nairobi' });
  await stopClock(visit.page, '2026-11-21T09:00:00Z');
  await visit.page.goto(`${on.partner}/calendar/`);
  await visit.page.waitForFunction((name) => customElements.get(name), {}, tag);
  await visit.page.$eval(
    tag,
    (element, given) => {
      for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
      element.scrollIntoView();
    },
    { lang, ...attributes },
  );
  await settled(visit.page);
  return visit;
}

/** Does something inside the calendar's shadow tree, and waits until that shows. */
async function press(page: Page, selector: string, shows: string): Promise<void> {
  await page.locator(`${tag} >>> ${selector}`).click();
  await page.waitForSelector(`${tag} >>> ${shows}`);
  await settled(page);
}

describe('the calendar, listened to', () => {
  it.each(['en', 'es', 'fr', 'ar'])('reads sensibly in %s', async (lang) => {
    const { page, complaints } = await calendar(offline, lang);
    const heard: string[] = [];
    const hear = async (what: string) => heard.push(`--- ${what}`, await transcript(page, tag));
    await hear('the agenda');
    await press(page, '.toggle', '.facts');
    await press(page, '.subscribe__toggle', '#feed');
    await press(page, '.filters__actions button', '#theme');
    await hear('with a session, the subscription and all filters open');
    await press(page, '.views__button:nth-child(2)', 'colab-month-grid >>> td[aria-current="date"]');
    await hear('the month');
    await expect(heard.join('\n').replaceAll(offline.api, 'https://host.example')).toMatchFileSnapshot(
      `golden/calendar.${lang}.txt`,
    );
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the calendar on a partner’s page', () => {
  it('keeps what a visitor chose in the address, through a reload and back', async () => {
    const { page } = await calendar(stage, 'en', { 'with-url-state': '' });
    const view = () => page.$eval(tag, (element) => (element as HTMLElement & { view: string }).view);
    await press(page, '.views__button:nth-child(3)', '.group');
    await page.locator(`${tag} >>> #language`).fill('fr');
    await page.waitForFunction(() => location.hash === '#calendar.view=archive&calendar.language=fr');
    await page.goBack();
    await page.waitForFunction(() => location.hash === '#calendar.view=archive');
    await page.goBack();
    await page.waitForFunction(() => location.hash === '');
    await settled(page);
    expect(await view()).toBe('agenda');
    await page.close();
  });

  it('subscribes to exactly what the filters show', async () => {
    const { page } = await calendar(stage, 'en');
    await page.locator(`${tag} >>> #language`).fill('fr');
    await settled(page);
    await press(page, '.subscribe__toggle', '#feed');
    const feed = await page.$eval(`${tag} >>> #feed`, (input) => (input as HTMLInputElement).value);
    const ics = (await (await fetch(feed)).text()).replaceAll('\r\n ', '');
    const inFeed = new Set([...ics.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid));

    type Listed = { items: { uid: string; isProgramme: boolean; startDate: string | null }[]; next: string | null };
    const expected = new Set<string>();
    for (let cursor: string | null = ''; cursor !== null;) {
      const url: string = `${stage.api}/v1/sessions?language=fr&limit=100${cursor ? `&cursor=${cursor}` : ''}`;
      const { items, next } = (await (await fetch(url)).json()) as Listed;
      // A calendar holds what has a day; a programme is left to the sessions inside it.
      for (const { uid, isProgramme, startDate } of items)
        if (!isProgramme && startDate?.length === 10) expected.add(uid);
      cursor = next;
    }
    expect(expected.size).toBeGreaterThan(5);
    expect([...inFeed].sort()).toEqual([...expected].sort());
    await page.close();
  });

  it('tells search engines what is on, under a policy that forbids every foreign script', async () => {
    const { page, complaints } = await calendar(stage, 'en', { 'with-structured-data': '' });
    await page.waitForSelector(`${tag} > script[type="application/ld+json"]`);
    const data = await page.$eval(`${tag} > script`, (script) => script.textContent ?? '');
    const { '@graph': events } = JSON.parse(data) as {
      '@graph': { '@type': string; url: string; startDate: string }[];
    };
    expect(events.length).toBeGreaterThan(3);
    expect(events.every((event) => event['@type'] === 'Event' && event.startDate)).toBe(true);
    expect((await fetch(events[0]?.url ?? '')).status).toBe(200);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is accessible with everything open, and in the dialog of a day', async () => {
    const { page, complaints } = await calendar(stage, 'fr');
    await press(page, '.toggle', '.facts');
    await press(page, '.subscribe__toggle', '#feed');
    await press(page, '.filters__actions button', '#theme');
    // Before axe, which breaks the page's policy itself.
    expect(complaints).toEqual([]);
    expect(await accessibilityFindings(page)).toEqual([]);
    await press(page, '.views__button:nth-child(2)', 'colab-month-grid >>> td .entry');
    await press(page, 'colab-month-grid >>> td .entry', 'dialog[open] .toggle');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.close();
  });
});
