import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings, textOf } from '../src/look.ts';
import { secretariatToken, startStage, type Stage } from '../src/stage.ts';
import { transcript } from '../src/transcript.ts';

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

interface Summary {
  networks: { name: string }[];
  countries: { country: string; members: number | null; networkIds: string[] }[];
  totals: { members: { value: number } };
  reportUrl: string;
}

/** The map's frame page, with what it asked for and the answer it shows. */
async function open(
  query: string,
  width = 1280,
  hasTouch = false,
): Promise<{ page: Page; requests: string[]; summary: Summary }> {
  const { page, requests } = await stage.open({ width });
  if (hasTouch) await page.setViewport({ width, height: 900, hasTouch });
  const answers = page.waitForResponse((response) => response.url().includes('/networks/summary'));
  const [answer, frame] = await Promise.all([answers, page.goto(`${stage.api}/embed/frame/network-map?${query}`)]);
  expect(frame?.status()).toBe(200);
  const summary = (await answer.json()) as Summary;
  await page.waitForFunction(() => {
    const element = document.querySelector('colab-network-map') as (Element & { state?: { status: string } }) | null;
    return element?.state?.status === 'ready';
  });
  return { page, requests, summary };
}

/** Waits until something is seen. Without `visible` changes in the document are waited for, and those in shadow trees missed. */
const seen = (page: Page, selector: string) => page.waitForSelector(selector, { visible: true });
const inMap = (selector: string) => `colab-network-map >>> ${selector}`;
const marks = inMap('colab-world-map >>> button.mark');

/** Presses the button of the map that says this, as a visitor does, once it is there. */
async function press(page: Page, buttons: string, text: string): Promise<void> {
  const find = async () => {
    for (const button of await page.$$(inMap(buttons)))
      if (await button.evaluate(({ textContent }, words) => textContent?.includes(words), text)) return button;
    return undefined;
  };
  await expect.poll(find).toBeDefined();
  await (await find())?.click();
}

const panel = inMap('colab-map-panel');

/** The part of the world that is shown. */
const box = (page: Page) => page.$eval(inMap('colab-world-map >>> svg'), (svg) => svg.getAttribute('viewBox'));

/** Class and name of what has the focus, through shadow roots. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return `${at?.className} ${at?.ariaLabel ?? at?.textContent?.trim()}`;
  });

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press('Tab');
    if (wanted.test(await focused(page))) return;
  }
  throw new Error(`Tab never came to ${wanted}, last to ${await focused(page)}`);
}

/** The names that the map shows and those that its tables show, page by page; the view is the table afterwards. */
function bothViews(page: Page): Promise<Record<'map' | 'tables', { networks: string[]; countries: string[] }>> {
  return page.evaluate(async () => {
    type View = HTMLElement & { updateComplete: Promise<boolean>; view: string };
    interface Named {
      name: string;
      networks: Named[];
    }
    const element = document.querySelector('colab-network-map') as View;
    const root = element.shadowRoot as ShadowRoot;
    const sorted = (names: string[]) => [...new Set(names)].sort();
    const world = root.querySelector('colab-world-map') as unknown as { rows: Named[]; areas: Named[] };
    const { rows, areas } = world;
    const map = {
      networks: sorted([...rows, ...areas].flatMap(({ networks }) => networks.map(({ name }) => name))),
      countries: sorted(rows.map(({ name }) => name)),
    };
    element.view = 'table';
    const until = async <Found>(find: () => Found | null | undefined | false): Promise<Found> => {
      for (;;) {
        const found = find();
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    const inner = await until(() => root.querySelector('colab-network-tables')?.shadowRoot);
    const list = async (at: number) => {
      (await until(() => inner.querySelectorAll<HTMLElement>('.lists button')[at])).click();
      await until(() => inner.querySelectorAll('.lists button')[at]?.getAttribute('aria-pressed') === 'true');
      const names: string[] = [];
      for (;;) {
        await (inner.host as View).updateComplete;
        names.push(...[...inner.querySelectorAll('th[scope="row"] button')].map((each) => each.textContent.trim()));
        const next = inner.querySelector<HTMLElement>('.pager button:last-child');
        if (!next || next.getAttribute('aria-disabled') === 'true') return sorted(names);
        next.click();
      }
    };
    return { map, tables: { networks: await list(0), countries: await list(1) } };
  });
}

describe('the map of the real networks', () => {
  it('shows all of them, asks nobody else, and finds nobody who hides', async () => {
    const { page, requests, summary } = await open('lang=en');
    await seen(page, marks);
    const shown = await textOf(page, 'colab-network-map');
    expect(shown).toContain('33 networks · 76 member organisations · 60 countries');
    expect(shown).toMatch(/Middle East and North Africa \(network being established\) \( ?Emerging ?\)/);
    expect(shown).not.toMatch(/Fiji|nobody may find/);
    const { reportUrl } = summary;
    expect(reportUrl).toMatch(/^https:/);
    expect(await page.$eval(inMap('[part="report"]'), (link) => (link as HTMLAnchorElement).href)).toBe(reportUrl);
    expect(await accessibilityFindings(page)).toEqual([]);
    const origins = new Set(requests.map((url) => new URL(url).origin).filter((origin) => origin !== 'null'));
    expect(origins).toEqual(new Set([new URL(stage.api).origin]));
    await page.close();
  });

  it('points out the countries of a network that reaches over them, and opens its card', async () => {
    const { page } = await open('lang=en');
    await seen(page, marks);
    for (const [name, codes, said] of [
      ['Caribbean Male Action Network (CariMAN)', ['JM', 'TT', 'BB', 'GY'], 'Caribbean, as a whole'],
      ['North American MenEngage Network (NAMEN)', ['US', 'CA'], 'Canada and United States'],
      ['Nordic MenEngage', ['DK', 'FI', 'IS', 'NO', 'SE'], 'MenEngage Europe'],
      ['Middle East and North Africa (network being established)', ['EG', 'LB', 'MA'], 'Emerging'],
    ] as const) {
      await press(page, '.beside button', name);
      await page.waitForFunction(
        (wanted) => {
          const root = document.querySelector('colab-network-map')?.shadowRoot;
          const map = root?.querySelector('colab-world-map') as unknown as { highlighted: string[] };
          return wanted.every((code) => map.highlighted.includes(code));
        },
        {},
        [...codes],
      );
      await expect.poll(() => textOf(page, panel), { message: name }).toContain(said);
    }
    await page.close();
  });

  it('is the same in its tables, Kosovo and the hosts of Pakistan with it', async () => {
    const { page, summary } = await open('lang=en');
    const { map, tables } = await bothViews(page);
    expect(tables).toEqual(map);
    expect(map.networks).toEqual(summary.networks.map(({ name }) => name).sort());
    expect(map.countries).toHaveLength(summary.countries.length);
    expect(map.countries).toContain('Kosovo');
    await press(page, 'colab-network-tables >>> .lists button', 'Networks');
    await page.type(inMap('#q'), 'pakistan');
    await press(page, 'colab-network-tables >>> th button', 'MenEngage Alliance Pakistan');
    for (const host of [
      'Shirakat - Partnership for Development (since Jan 2015)',
      'ROZAN (May 2009 to Sept 2011)',
      'AMAL Human Development Network (Oct 2011 to Dec 2014)',
    ])
      await expect.poll(() => textOf(page, panel)).toContain(host);
    await page.close();
  });

  for (const lang of ['en', 'es', 'fr', 'ar'])
    it(`is heard whole in ${lang}, as a map and as a table`, async () => {
      const { page } = await open(`lang=${lang}&region=south-asia`);
      await seen(page, marks);
      const dated = (text: string) => text.replace(/\d{1,2} (de )?[\p{L}.]+ (de )?20\d\d/gu, '<date>');
      const heard = ['--- the frame page with the map', dated(await transcript(page, 'main'))];
      await bothViews(page);
      heard.push('--- the table of countries', dated(await transcript(page, 'colab-network-map')));
      await expect(heard.join('\n')).toMatchFileSnapshot(`golden/map.${lang}.txt`);
      await page.close();
    });

  it('lists the eight organisations of Zimbabwe in its tables, which are as accessible', async () => {
    const { page } = await open('lang=en&view=table&country=ZW');
    await press(page, 'colab-network-tables >>> .lists button', 'Organisations');
    const rows = inMap('colab-organisations >>> [part="item"]');
    await seen(page, rows);
    expect(await page.$$(rows)).toHaveLength(8);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.close();
  });

  it('is used by keys alone, and a zoom keeps the focus', async () => {
    const { page } = await open('lang=en&region=south-asia');
    await seen(page, marks);
    await tabTo(page, /^mark /);
    const mark = await focused(page);
    const country = (text: string) => /[A-Z]\w+/.exec(text)?.[0];
    await page.keyboard.press('Enter');
    await seen(page, `${panel} >>> h3`);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(mark);
    for (const key of ['+', 'Shift+ArrowRight', '-']) {
      const before = await box(page);
      const [held, pressed] = key.startsWith('Shift+') ? ['Shift', 'ArrowRight'] : [undefined, key];
      if (held) await page.keyboard.down('Shift');
      await page.keyboard.press(pressed as 'ArrowRight');
      if (held) await page.keyboard.up('Shift');
      await expect.poll(() => box(page), { message: key }).not.toBe(before);
      expect(country(await focused(page))).toBe(country(mark));
    }
    await tabTo(page, /Zoom in$/);
    const before = await box(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => box(page)).not.toBe(before);
    expect(await focused(page)).toMatch(/Zoom in$/);
    await tabTo(page, /Table$/);
    await page.keyboard.press('Space');
    await seen(page, inMap('colab-network-tables >>> table'));
    await tabTo(page, /Pakistan/);
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page, panel)).toContain('Shirakat');
    await page.close();
  });

  it('is used by taps alone', async () => {
    const { page } = await open('lang=en', 390, true);
    const tap = async (selector: string) => (await seen(page, inMap(selector)))?.tap();
    const whole = await box(page);
    for (const name of ['Zoom in', 'Move east', 'Move north', 'Move west', 'Move south', 'Zoom out', 'Zoom in']) {
      const before = await box(page);
      await tap(`colab-world-map >>> button[aria-label="${name}"]`);
      await expect.poll(() => box(page), { message: name }).not.toBe(before);
    }
    await tap('colab-world-map >>> button[aria-label="Show all"]');
    await expect.poll(() => box(page)).toBe(whole);
    await tap('colab-world-map >>> .marks .mark--cluster');
    await expect.poll(() => box(page)).not.toBe(whole);
    await tap('colab-world-map >>> .marks .mark--own');
    await tap('colab-map-panel >>> button');
    await tap('.switch button:last-child');
    await tap('colab-network-tables >>> th[scope="row"] button');
    await seen(page, `${panel} >>> h3`);
    await page.close();
  });

  it('fills its box at 320 px, and stands in forced colours and on paper', async () => {
    const { page } = await open('lang=en', 320);
    await seen(page, marks);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const filled = await page.$eval(inMap('colab-world-map >>> svg'), (svg) => {
      const { width, height } = (svg.querySelector('.sphere') as SVGPathElement).getBoundingClientRect();
      const box = svg.getBoundingClientRect();
      return (Math.min(width, box.width) * Math.min(height, box.height)) / (box.width * box.height);
    });
    expect(filled).toBeGreaterThan(0.75);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.emulateMediaType('print');
    await seen(page, inMap('colab-network-tables >>> table'));
    const shows = (selector: string) =>
      page.$$eval(inMap(selector), (found) => found.some((each) => each.checkVisibility()));
    expect(await shows('.bar')).toBe(false);
    expect(await shows('colab-world-map >>> .controls')).toBe(false);
    expect(await page.$$(inMap('colab-network-tables >>> [part="item"]'))).toHaveLength(93);
    await page.close();
  });
});

describe('the map of many', () => {
  it('shows 1,000 sample organisations as such, with nobody pointed at, and the same in its tables', async () => {
    await stage.command('samples', '--members', '1000');
    const { page, summary } = await open('lang=en');
    expect(summary.totals.members.value).toBe(1076);
    expect(summary.countries.filter(({ members }) => members === 1 || members === 2)).toEqual([]);
    await seen(page, marks);
    const nodes = await page.evaluate(() => {
      const count = (from: ParentNode): number =>
        [...from.querySelectorAll('*')].reduce(
          (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
          0,
        );
      return count(document.querySelector('colab-network-map')?.shadowRoot as ShadowRoot);
    });
    expect(nodes).toBeLessThanOrEqual(500);
    const { map, tables } = await bothViews(page);
    expect(tables).toEqual(map);
    await press(page, 'colab-network-tables >>> .lists button', 'Organisations');
    await seen(page, inMap('colab-organisations >>> [part="sample"]'));
    await page.close();
    expect(await stage.command('samples', '--members', '0')).toContain('0 sample members');
  });
});
