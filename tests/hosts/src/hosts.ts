import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchLayoutShifts, type LayoutShift } from '@menengage/journeys/look';
import { startVisitors, type Visitors } from '@menengage/journeys/server';
import type { Frame, Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { listen } from './listen.ts';

/** Somebody's page around our widgets. */
export interface HostPage {
  html: string;
  /** Headers of the page's answer, such as a policy. */
  headers?: Record<string, string>;
}

/** The real server, a browser, and a site on another origin whose pages a test writes itself. */
export interface Hosts extends Visitors {
  /** Origin of the server. */
  api: string;
  /** Puts a page on the other origin and gives its address. */
  put(page: HostPage | string): string;
  close(): Promise<void>;
}

/** `npm run hosts` tries everything on every widget; `npm test` what can be seen sooner. */
export const full = process.env['COLAB_HOSTS'] === 'full';

const widgetNames = ['session-calendar', 'submission-form', 'resource-list', 'network-map'] as const;
export const tags = widgetNames.map((name) => `colab-${name}`);

/** Starts a browser and the other origin, beside the server of all files; `close()` ends them. */
export async function startHosts(): Promise<Hosts> {
  const pages = new Map<string, HostPage>();
  const site = await listen((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const page = pages.get(pathname);
    // A browser asks for the icon of a page that names none.
    const missing = pathname === '/favicon.ico' ? 204 : 404;
    answer.writeHead(page ? 200 : missing, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    answer.end(page?.html);
  });
  const visitors = await startVisitors();

  return {
    ...visitors,
    api: inject('api'),
    put(page) {
      const path = `/${pages.size + 1}.html`;
      pages.set(path, typeof page === 'string' ? { html: page } : page);
      return site.origin + path;
    },
    async close() {
      site.close();
      await visitors.browser.close();
    },
  };
}

/** A whole document around some markup. */
export const document = (body: string, head = '', attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Waits until every element with one of these names shows its content; each is brought into view, as widgets load there. */
export async function ready(page: Page | Frame, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.waitForSelector(name);
    for (const element of await page.$$(name)) {
      await element.evaluate((each) => each.scrollIntoView());
      await page.waitForFunction(
        (each) => (each as { state?: { status: string } }).state?.status === 'ready',
        {},
        element,
      );
    }
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** Waits until the first element with this name is in a state. */
export async function inState(page: Page, name: string, status: string): Promise<void> {
  await page.waitForFunction(
    (each, wanted) =>
      (globalThis.document.querySelector(each) as { state?: { status: string } } | null)?.state?.status === wanted,
    {},
    name,
    status,
  );
}

/** Collects violations of the page's policy; call it before the page is opened. */
export async function watchViolations(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { violations: seen });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      // Browsers ask for the page's own icon when they find time.
      if (!blockedURI.endsWith('/favicon.ico')) seen.push(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
}

/** Collects `colab-error` codes of the page; call it before the page is opened. */
export async function watchErrors(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { colabErrors: seen });
    addEventListener('colab-error', (event) => seen.push((event as CustomEvent<{ code: string }>).detail.code));
  });
  return () => page.evaluate(() => (globalThis as unknown as { colabErrors: string[] }).colabErrors);
}

/** A picture of the first element with this name, once it looks the same twice: what was asked for late is there then. */
export async function picture(page: Page, name: string): Promise<string> {
  // A focus ring or a caret is no difference.
  await page.evaluate(() => (globalThis.document.activeElement as HTMLElement | null)?.blur());
  const element = await page.waitForSelector(name);
  let last = '';
  for (let time = 0; time < 20; time += 1) {
    const next = (await element?.screenshot({ encoding: 'base64' })) ?? '';
    if (next === last) break;
    last = next;
  }
  return last;
}

/** Part of the pixels in which two pictures differ visibly, from 0 to 1; 1 when their sizes do. */
export async function difference({ browser }: Hosts, one: string, other: string): Promise<number> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async (...pictures) => {
        const [a, b] = await Promise.all(
          pictures.map(async (picture) => {
            const image = new Image();
            image.src = `data:image/png;base64,${picture}`;
            await image.decode();
            const canvas = new OffscreenCanvas(image.width, image.height);
            const context = canvas.getContext('2d');
            context?.drawImage(image, 0, 0);
            return context?.getImageData(0, 0, image.width, image.height);
          }),
        );
        if (!a || !b || a.width !== b.width || Math.abs(a.height - b.height) > 2) return 1;
        const length = Math.min(a.data.length, b.data.length);
        let differing = 0;
        for (let at = 0; at < length; at += 4)
          if ([0, 1, 2].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > 24))
            differing += 1;
        return differing / (length / 4);
      },
      one,
      other,
    );
  } finally {
    await page.close();
  }
}

/**
 * Holds two pictures against each other. What differs by more than `most` (a part of the pixels, from 0 to 1) is kept as two
 * files to look at, and the error names them.
 *
 * @throws Error when they differ
 */
export async function alike(hosts: Hosts, what: string, seen = '', plain = '', most = 0): Promise<void> {
  const part = await difference(hosts, seen, plain);
  if (part <= most) return;
  const folder = mkdtempSync(join(tmpdir(), 'colab-pictures-'));
  for (const [name, picture] of Object.entries({ seen, plain }))
    writeFileSync(join(folder, `${name}.png`), picture, 'base64');
  throw new Error(`${what} differs in ${(part * 100).toFixed(2)} % of its pixels: ${folder}/{seen,plain}.png`);
}

/**
 * Starts to add up how far the page jumps; call it before the page is opened. Chromium measures it by itself (Layout
 * Instability API). For other browsers `#after`, which stands below the widget, is followed from frame to frame: the part of
 * the window that moves times the part it moves by.
 */
export async function watchJumps(page: Page): Promise<() => Promise<LayoutShift>> {
  if (process.env['COLAB_BROWSER'] !== 'firefox') return watchLayoutShifts(page);
  await page.evaluateOnNewDocument(() => {
    const seen = globalThis as typeof globalThis & { layoutShift: LayoutShift };
    seen.layoutShift = { total: 0, shifts: [] };
    let last: number | undefined;
    const follow = () => {
      requestAnimationFrame(follow);
      const after = globalThis.document.querySelector('#after');
      if (!after) return;
      const top = Math.min(innerHeight, after.getBoundingClientRect().top + scrollY);
      if (last !== undefined && top !== last) {
        const moved = Math.abs(top - last) / innerHeight;
        seen.layoutShift.total += ((innerHeight - Math.min(top, last)) / innerHeight) * moved;
        seen.layoutShift.shifts.push(`${last} -> ${top}`);
      }
      last = top;
    };
    follow();
  });
  return () => page.evaluate(() => (globalThis as typeof globalThis & { layoutShift: LayoutShift }).layoutShift);
}
