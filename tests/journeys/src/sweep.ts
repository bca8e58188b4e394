/**
 * Every screen in every language, look and width: `npm run sweep`. Nothing may be wrong for axe, cut off or wider than the
 * page. The pictures are put together to sheets, for people to look at: `npm run sweep -- --screens calendar,map --languages ar`.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { accessibilityFindings } from './look.ts';
import { type Stage, startStage } from './stage.ts';

export const languages = ['en', 'es', 'fr', 'ar', 'pt', 'ru'];
export const widths = [320, 768, 1280];
export const looks = ['light', 'dark', 'forced'];

interface Screen {
  /** Address of the screen in a language; on the server, or with `partner` on the partner's site. */
  address: (language: string) => string;
  partner?: true;
  /** Its language is its own: it is looked at once. */
  alone?: true;
  /** What is pressed before it is looked at, in the widget's shadow tree. */
  press?: string;
}

const frame =
  (widget: string, query = '') =>
  (language: string) =>
    `/embed/frame/${widget}?lang=${language}&theme=auto${query}`;
const share = (path: string) => (language: string) => `/${path}?lang=${language}`;
const partner = (address: string): Screen => ({ address: () => address, partner: true, alone: true });

/** The screens by name. */
export const screens: Record<string, Screen> = {
  calendar: { address: frame('session-calendar') },
  'calendar-month': { address: frame('session-calendar', '&view=month') },
  'calendar-archive': { address: frame('session-calendar', '&view=archive') },
  'calendar-open': { address: frame('session-calendar', '&view=archive'), press: '[aria-expanded="false"]' },
  form: { address: frame('submission-form') },
  'form-next': { address: frame('submission-form'), press: '[part~="next"], .button--primary' },
  list: { address: frame('resource-list') },
  'list-cards': { address: frame('resource-list', '&layout=cards') },
  'list-compact': { address: frame('resource-list', '&layout=compact') },
  resource: { address: frame('resource', '&resource=accountability-training-toolkit') },
  map: { address: frame('network-map') },
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

/** @returns a line for everything that is wrong; `told` hears of each screen */
export async function sweep(stage: Stage, what: Sweep, told: (line: string) => void = () => {}): Promise<string[]> {
  const faults: string[] = [];
  for (const name of what.screens) {
    const screen = screens[name];
    if (!screen) throw new Error(`There is no screen ${name}; there are ${Object.keys(screens).join(', ')}.`);
    for (const language of screen.alone ? ['own'] : what.languages) {
      const found = await visit(stage, name, screen, language, what);
      faults.push(...found);
      told(`${name} ${language}: ${found.length || 'nothing'} wrong`);
    }
  }
  return faults;
}

async function visit(stage: Stage, name: string, screen: Screen, language: string, what: Sweep): Promise<string[]> {
  const faults: string[] = [];
  const { page } = await stage.open({ timeZone: 'Africa/Nairobi' });
  await page.goto((screen.partner ? stage.partner : stage.api) + screen.address(language), {
    waitUntil: 'networkidle0',
    timeout: 0,
  });
  await settled(page);
  if (screen.press) await press(page, screen.press);
  for (const look of what.looks) {
    await dress(page, look);
    for (const width of what.widths) {
      await page.setViewport({ width, height: 900 });
      await settled(page);
      const said = [...(await accessibilityFindings(page)), ...(await page.evaluate(cutOff))];
      faults.push(...said.map((fault) => `${name} ${language} ${look} ${width}: ${fault}`));
      if (what.pictures)
        await page.screenshot({
          path: join(what.pictures, `${name}.${width}.${look}.${language}.png`) as `${string}.png`,
          clip: { x: 0, y: 0, width, height: Math.min(1600, await page.evaluate(() => document.body.scrollHeight)) },
          captureBeyondViewport: true,
        });
    }
  }
  await page.browserContext().close();
  return faults;
}

async function dress(page: Page, look: string): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' }]);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
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

async function press(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const widget = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot?.querySelector(wanted));
      const button = widget?.shadowRoot?.querySelector<HTMLElement>(wanted);
      button?.click();
      return button !== undefined && button !== null;
    },
    {},
    selector,
  );
  await page.waitForNetworkIdle();
  await settled(page);
}

/** Runs in the page: text that a box cuts off, text beyond the page, and a page that scrolls sideways. */
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
      const { overflowX, overflowY, textOverflow, clipPath, position, display } = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      // Words for screen readers alone.
      if (clipPath !== 'none' || (position === 'absolute' && edge.width <= 2)) return;
      if (/auto|scroll/.test(overflowX + overflowY)) scrolls = true;
      if (scrolls || display === 'inline' || textOverflow === 'ellipsis') continue;
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
  const walk = (root: Node): void => {
    for (const node of root.childNodes) {
      if (node instanceof Text) look(node);
      else if (node instanceof Element) walk(node.shadowRoot ?? node);
      if (node instanceof Element && node.shadowRoot)
        for (const child of node.childNodes) if (child instanceof Element && child.assignedSlot) walk(child);
    }
  };
  walk(document.body);
  return [...faults];
}

/** One sheet a screen and width: looks below each other, languages beside each other. Needs ImageMagick. */
async function sheets(folder: string, { screens: names, widths: all, languages: columns }: Sweep): Promise<void> {
  for (const name of names)
    for (const width of all) {
      const tile = screens[name]?.alone ? '3x' : `${columns.length}x`;
      const pictures = screens[name]?.alone
        ? [`${name}.${width}.*.own.png`]
        : looks.flatMap((look) => columns.map((language) => `${name}.${width}.${look}.${language}.png`));
      const words = ['-label', '%t', '-tile', tile, '-geometry', '420x+6+6', `sheet.${name}.${width}.jpg`];
      await promisify(execFile)('montage', [...pictures, ...words], { cwd: folder }).catch((error: unknown) =>
        console.error(`No sheet of ${name}: ${String(error).slice(0, 300)}`),
      );
    }
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
    await sheets(values.pictures, what);
    for (const fault of faults) console.log(fault);
    console.log(`${faults.length} faults; pictures and sheets in ${values.pictures}`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  } finally {
    await stage.close();
  }
}
