import { afterAll, beforeAll, expect, it } from 'vitest';
import { startOfflineStage, type Stage } from '../src/stage.ts';

const widgets = ['colab-session-calendar', 'colab-submission-form', 'colab-resource-list', 'colab-network-map'];

let stage: Stage;
beforeAll(async () => {
  stage = await startOfflineStage();
});
afterAll(async () => stage?.close());

/** What browsers know the names of: nobody translates these here. */
function intlNames(): string[] {
  const names: string[] = ['UTC', 'GMT', 'PDF', 'Atom', 'RSS', 'CSV', ' and '];
  const day = (options: Intl.DateTimeFormatOptions, date: Date) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(date);
  for (let i = 0; i < 12; i++)
    for (const month of ['short', 'long'] as const) names.push(day({ month }, new Date(Date.UTC(2026, i, 1))));
  for (let i = 1; i < 8; i++)
    for (const weekday of ['short', 'long'] as const) names.push(day({ weekday }, new Date(Date.UTC(2026, 0, i))));
  for (const type of ['language', 'region'] as const) {
    const display = new Intl.DisplayNames('en-GB', { type, fallback: 'none' });
    const codes = type === 'region' ? pairs(/[A-Z]/) : pairs(/[a-z]/);
    for (const code of codes) {
      const name = display.of(code);
      if (name) names.push(name);
    }
  }
  for (const zone of Intl.supportedValuesOf('timeZone'))
    names.push((zone.split('/').at(-1) ?? zone).replaceAll('_', ' '));
  return names;
}

function pairs(letters: RegExp): string[] {
  const all = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => letters.test(letter));
  return all.flatMap((first) => all.map((second) => first + second));
}

it('in en-XA every word of the widgets is in brackets or content, and nothing runs out of a narrow page', async () => {
  const { page } = await stage.open({ width: 320 });
  const content: string[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/v1/'))
      void response
        .json()
        .then((body: unknown) => content.push(...textsIn(body)))
        .catch(() => {});
  });
  await page.goto(`${stage.partner}/`);
  await page.evaluate(() => (document.documentElement.lang = 'en-XA'));
  for (const tag of widgets) {
    await page.evaluate((name) => document.querySelector(name)?.scrollIntoView(), tag);
    await page.waitForFunction(
      (name) => {
        const element = document.querySelector(name) as { state?: { status: string } } & Element;
        return (
          element.state?.status === 'ready' &&
          element.shadowRoot?.querySelector('[lang="en-XA"]')?.textContent.includes('[')
        );
      },
      {},
      tag,
    );
  }
  await page.waitForNetworkIdle();
  const shown = await page.evaluate((tags) => {
    const read = (root: Node): string[] =>
      [...root.childNodes].flatMap((node) => {
        if (node instanceof Text) return [node.data];
        if (!(node instanceof Element) || ['style', 'slot', 'code'].includes(node.localName)) return [];
        const named = ['aria-label', 'placeholder', 'title', 'alt'].map((name) => node.getAttribute(name) ?? '');
        return [...named, ...read(node.shadowRoot ?? node)];
      });
    return tags.map((tag) => read(document.querySelector(tag)?.shadowRoot ?? document));
  }, widgets);
  const known = [...new Set([...content, ...intlNames()])].sort((a, b) => b.length - a.length);
  const hardCoded = shown.map((texts, index) =>
    texts
      .map((text) => unbracketed(text).replaceAll(/\s+/g, ' ').trim())
      .map((text) => known.reduce((rest, name) => (rest.includes(name) ? rest.replaceAll(name, ' ') : rest), text))
      .filter((text) => /\p{L}{3,}/u.test(text))
      .map((text) => `${widgets[index]}: ${text}`),
  );
  expect([...new Set(hardCoded.flat())]).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.close();
});

/** A text without what is in brackets; words of other words are in brackets twice. */
function unbracketed(text: string): string {
  const rest = text.replaceAll(/\[[^[\]]*\]/g, ' ');
  return rest === text ? text : unbracketed(rest);
}

/** Every text of an answer, whole and by its lines. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return [value, ...value.split('\n')]
      .map((text) => text.replaceAll(/\s+/g, ' ').trim())
      .filter((text) => text.length > 1);
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
