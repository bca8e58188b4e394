/**
 * Every screen in every language, look and width: `npm run sweep`. Nothing may be wrong for axe, cut off or wider than the
 * page. The pictures are put together to sheets, for people to look at: `npm run sweep -- --screens calendar,map --languages ar`.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import { accessibilityFindings, colourRules } from './look.ts';
import { type Stage, startStage } from './stage.ts';
import { Writer } from './writer.ts';

export const languages = ['en', 'es', 'fr', 'ar', 'pt', 'ru'];
export const widths = [320, 768, 1280];
export const looks = ['light', 'dark', 'forced'];

interface Screen {
  /** Address of the screen in a language; on the server, or with `partner` on the partner's site. */
  address: (language: string) => string;
  partner?: true;
  /** Its language is its own: it is looked at once. */
  alone?: true;
  /** What is done before it is looked at. */
  prepare?: (page: Page, language: string) => Promise<unknown>;
}

const frame =
  (widget: string, query = '') =>
  (language: string) =>
    `/embed/frame/${widget}?lang=${language}&theme=auto${query}`;
const share = (path: string) => (language: string) => `/${path}?lang=${language}`;
const partner = (address: string): Screen => ({ address: () => address, partner: true, alone: true });

const idea = 'Boys in school gardens';

/** Fills the form and sends it. @returns the private link of the receipt */
async function send(page: Page): Promise<string> {
  const writer = new Writer(page);
  await writer.fill(idea);
  await writer.send();
  return writer.manageLink();
}

/** The screens by name. */
export const screens: Record<string, Screen> = {
  calendar: { address: frame('session-calendar') },
  'calendar-month': { address: frame('session-calendar', '&view=month') },
  'calendar-archive': { address: frame('session-calendar', '&view=archive') },
  'calendar-open': {
    address: frame('session-calendar'),
    prepare: pressing('.toggle', '.subscribe__toggle', '.filters__actions button'),
  },
  'calendar-empty': { address: frame('session-calendar', '&q=nothing-has-this-name') },
  form: { address: frame('submission-form') },
  'form-next': { address: frame('submission-form'), prepare: pressing('.button--primary') },
  'form-overview': { address: frame('submission-form'), prepare: (page) => new Writer(page).fill(idea) },
  'form-receipt': { address: frame('submission-form'), prepare: send },
  'form-manage': {
    address: frame('submission-form'),
    prepare: async (page, language) => {
      const link = await send(page);
      await page.goto(link.replace('#', `?lang=${language}&theme=auto#`));
      await settled(page);
    },
  },
  list: { address: frame('resource-list') },
  'list-cards': { address: frame('resource-list', '&layout=cards') },
  'list-compact': { address: frame('resource-list', '&layout=compact') },
  'list-open': { address: frame('resource-list'), prepare: pressing('[data-id] .toggle') },
  resource: { address: frame('resource', '&resource=accountability-training-toolkit') },
  map: { address: frame('network-map') },
  'map-card': { address: frame('network-map'), prepare: pressing('.beside button') },
  table: { address: frame('network-map', '&view=table') },
  'share-session': { address: share('sessions/ubuntu-symposium') },
  'share-resource': { address: share('resources/accountability-training-toolkit') },
  'share-network': { address: share('networks/mena') },
  studio: { address: (language) => `/studio/?ui=${language}`, partner: true },
  alliance: partner('/'),
  'alliance-es': partner('/es/'),
  'alliance-fr': partner('/fr/'),
  'page-calendar': partner('/calendar/'),
  'page-library': partner('/library/'),
  'page-map': partner('/map/'),
  'page-call': partner('/call/'),
  eeca: partner('/eeca/'),
  'eeca-ru': partner('/eeca/ru/'),
  latam: partner('/latam/'),
  afrique: partner('/afrique/'),
  mena: partner('/mena/'),
  reference: partner('/reference/?lang=ar'),
};

/** Which screens are looked at, and how. */
export interface Sweep {
  screens: readonly string[];
  languages: readonly string[];
  looks: readonly string[];
  widths: readonly number[];
  /** A folder for the pictures; none are taken without. */
  pictures?: string;
}

/** Pages that are looked at beside each other: while one waits for its server, another is drawn. */
const LANES = 2;

/** @returns a line for everything that is wrong; `told` hears of each screen */
export async function sweep(stage: Stage, what: Sweep, told: (line: string) => void = () => {}): Promise<string[]> {
  const visits = what.screens.flatMap((name) => {
    const screen = screens[name];
    if (!screen) throw new Error(`There is no screen ${name}; there are ${Object.keys(screens).join(', ')}.`);
    return (screen.alone ? ['own'] : what.languages).map((language) => ({ name, screen, language }));
  });
  const faults: string[] = [];
  const lane = async (): Promise<void> => {
    for (let next = visits.shift(); next; next = visits.shift()) {
      const { name, screen, language } = next;
      const found = await visit(stage, name, screen, language, what).catch((error: unknown) => [
        `${name} ${language}: ${String(error)}`,
      ]);
      faults.push(...found);
      told([`${name} ${language}: ${found.length || 'nothing'} wrong`, ...found].join('\n'));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return faults.toSorted();
}

async function visit(stage: Stage, name: string, screen: Screen, language: string, what: Sweep): Promise<string[]> {
  const faults: string[] = [];
  const { page } = await stage.open({ timeZone: 'Africa/Nairobi' });
  try {
    await page.goto((screen.partner ? stage.partner : stage.api) + screen.address(language), {
      waitUntil: 'networkidle0',
      timeout: 0,
    });
    await settled(page);
    await screen.prepare?.(page, language);
    const session = await page.createCDPSession();
    for (const width of what.widths) {
      await page.setViewport({ width, height: 900 });
      for (const look of what.looks) {
        await dress(session, look);
        await settled(page);
        const rules = look === what.looks[0] ? undefined : colourRules;
        const said = [...(await accessibilityFindings(page, rules)), ...(await page.evaluate(cutOff))];
        faults.push(...said.map((fault) => `${name} ${language} ${look} ${width}: ${fault}`));
        if (what.pictures) await picture(page, width, join(what.pictures, `${name}.${width}.${look}.${language}.jpg`));
      }
    }
  } finally {
    await page.browserContext().close();
  }
  return faults;
}

async function picture(page: Page, width: number, path: string): Promise<void> {
  const height = Math.min(1600, await page.evaluate(() => document.documentElement.scrollHeight));
  await page.screenshot({
    path: path as `${string}.jpg`,
    quality: 80,
    clip: { x: 0, y: 0, width, height },
    captureBeyondViewport: true,
  });
}

/** Media features of a look; puppeteer's own emulation does not know forced colours. */
function dress(session: CDPSession, look: string): Promise<void> {
  return session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
    ],
  });
}

/** Until no widget says that it is loading, and what was asked for has been drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll<HTMLElement & { state?: { status: string } }>('*')].filter(
      ({ localName, state }) => localName.startsWith('colab-') && state?.status === 'loading',
    );
    // What is far down the page loads when somebody comes near.
    widgets[0]?.scrollIntoView();
    return widgets.length === 0;
  });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Presses something in the widget's shadow tree, after each other where several are named. */
function pressing(...selectors: string[]): (page: Page) => Promise<void> {
  return async (page) => {
    for (const selector of selectors) {
      await page.waitForFunction(
        (wanted) => {
          const widget = [...document.querySelectorAll('*')].find(({ shadowRoot }) =>
            shadowRoot?.querySelector(wanted),
          );
          const button = widget?.shadowRoot?.querySelector<HTMLElement>(wanted);
          button?.click();
          return Boolean(button);
        },
        {},
        selector,
      );
      await page.waitForNetworkIdle();
      await settled(page);
    }
  };
}

/**
 * Runs in the page: text that a box cuts off, text beyond the page, and a page that scrolls sideways. What ends in an
 * ellipsis is shortened on purpose, but for the first words of a filter: those say what it filters.
 */
export function cutOff(): string[] {
  const faults = new Set<string>();
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth + 1)
    faults.add(`the page is ${page.scrollWidth} px wide and shows ${page.clientWidth}`);

  const parentOf = (node: Node): Element | null => {
    const slot = node instanceof Element ? node.assignedSlot : null;
    const parent = slot ?? node.parentNode;
    return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  };
  const look = (text: Text): void => {
    const around = text.parentElement;
    if (!text.data.trim() || !around?.checkVisibility({ visibilityProperty: true })) return;
    if (around.closest('svg, option, select, script, style, noscript, textarea')) return;
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
    let scrolls = false;
    for (let box: Element | null = around; box && box !== document.body; box = parentOf(box)) {
      const { overflowX, overflowY, textOverflow, webkitLineClamp, clipPath, position, display } =
        getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      // Words for screen readers alone.
      if (clipPath !== 'none' || (position === 'absolute' && edge.width <= 2)) return;
      if (/auto|scroll/.test(overflowX + overflowY)) scrolls = true;
      if (scrolls || display === 'inline' || textOverflow === 'ellipsis' || webkitLineClamp !== 'none') continue;
      for (const rect of rects) {
        const wide = /hidden|clip/.test(overflowX) && (rect.right > edge.right + 1.5 || rect.left < edge.left - 1.5);
        const high = /hidden|clip/.test(overflowY) && rect.top + rect.height / 2 > edge.bottom;
        const outOfButton = box === around && box.matches('button, .button, .badge') && rect.right > edge.right + 1.5;
        if (wide || high || outOfButton)
          faults.add(`cut off: “${text.data.trim().slice(0, 60)}” in ${box.localName}.${box.className}`);
      }
    }
    if (scrolls) return;
    for (const { left, right } of rects)
      if (right > innerWidth + 1 || left < -1) faults.add(`beyond the page: “${text.data.trim().slice(0, 60)}”`);
  };
  const pen = document.createElement('canvas').getContext('2d');
  const lookInto = (select: HTMLSelectElement): void => {
    const [option] = select.options;
    if (!pen || !option?.selected || !select.checkVisibility({ visibilityProperty: true })) return;
    const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(select);
    pen.font = font;
    const ARROW = 20;
    const room = select.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) - ARROW;
    if (pen.measureText(option.label).width > room) faults.add(`cut off: “${option.label}” in a select`);
  };
  const walk = (root: Node): void => {
    for (const node of root.childNodes) {
      if (node instanceof HTMLSelectElement) lookInto(node);
      if (node instanceof Text) look(node);
      else if (node instanceof Element) walk(node.shadowRoot ?? node);
      if (node instanceof Element && node.shadowRoot)
        for (const child of node.childNodes) if (child instanceof Element && child.assignedSlot) walk(child);
    }
  };
  walk(document.body);
  return [...faults];
}

/** One sheet a screen and width: looks below each other, languages beside each other. */
async function sheets(stage: Stage, folder: string, { looks: rows, ...what }: Sweep): Promise<void> {
  const { page } = await stage.open({ width: 1600 });
  for (const name of what.screens)
    for (const width of what.widths) {
      const columns = screens[name]?.alone ? ['own'] : what.languages;
      const cells = rows.flatMap((look) => columns.map((language) => `${name}.${width}.${look}.${language}`));
      const across = screens[name]?.alone ? rows.length : columns.length;
      const sheet = join(folder, `sheet.${name}.${width}.html`);
      writeFileSync(
        sheet,
        `<!doctype html><meta charset="utf-8" /><title>${name} ${width}</title>
<style>body { display: grid; grid-template-columns: repeat(${across}, 1fr); gap: 8px; background: #777; font: 12px sans-serif }
figure { margin: 0 } img { width: 100% }</style>
${cells.map((cell) => `<figure><figcaption>${cell}</figcaption><img src="${cell}.jpg" alt="" /></figure>`).join('\n')}\n`,
      );
      await page.goto(pathToFileURL(sheet).href);
      await page.screenshot({ path: sheet.replace('.html', '.jpg') as `${string}.jpg`, quality: 80, fullPage: true });
    }
  await page.browserContext().close();
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      screens: { type: 'string', default: Object.keys(screens).join(',') },
      languages: { type: 'string', default: languages.join(',') },
      looks: { type: 'string', default: looks.join(',') },
      widths: { type: 'string', default: widths.join(',') },
      pictures: { type: 'string', default: mkdtempSync(join(tmpdir(), 'colab-sweep-')) },
    },
  });
  const what: Sweep = {
    screens: values.screens.split(','),
    languages: values.languages.split(','),
    looks: values.looks.split(','),
    widths: values.widths.split(',').map(Number),
    pictures: values.pictures,
  };
  mkdirSync(values.pictures, { recursive: true });
  const stage = await startStage();
  try {
    const faults = await sweep(stage, what, console.log);
    await sheets(stage, values.pictures, what);
    console.log(`${faults.length} faults; pictures and sheets in ${values.pictures}`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  } finally {
    await stage.close();
  }
}
