import { createServer } from 'node:http';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStage, type Stage, type Visit } from '@menengage/journeys/stage';
import type { Frame, Page } from 'puppeteer-core';

/** Somebody's page around our widgets. */
export interface HostPage {
  html: string;
  /** Headers of the page's answer, such as a policy. */
  headers?: Record<string, string>;
}

/** The real server, Chromium, and a site on another origin whose pages a test writes itself. */
export interface Hosts extends Stage {
  /** Puts a page on the other origin and gives its address. */
  put(page: HostPage | string): string;
}

const widgetNames = ['session-calendar', 'submission-form', 'resource-list', 'network-map'] as const;
export const tags = widgetNames.map((name) => `colab-${name}`);

/** Starts everything; `close()` ends it. */
export async function startHosts(): Promise<Hosts> {
  const stage = await startStage();
  const pages = new Map<string, HostPage>();
  const server = createServer((request, answer) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://host').pathname);
    answer.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    answer.end(page?.html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    ...stage,
    put(page) {
      const path = `/${pages.size + 1}.html`;
      pages.set(path, typeof page === 'string' ? { html: page } : page);
      return origin + path;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await stage.close();
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
    addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
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

/** A picture of the first element with this name. */
export async function picture(page: Page, name: string): Promise<string> {
  // A focus ring or a caret is no difference.
  await page.evaluate(() => (globalThis.document.activeElement as HTMLElement | null)?.blur());
  const element = await page.$(name);
  return (await element?.screenshot({ encoding: 'base64' })) ?? '';
}

/** Part of the pixels in which two pictures differ visibly, from 0 to 1; 1 when their sizes do. */
export async function difference({ browser }: Stage, one: string, other: string): Promise<number> {
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
export async function alike(stage: Stage, what: string, seen = '', plain = '', most = 0): Promise<void> {
  const part = await difference(stage, seen, plain);
  if (part <= most) return;
  const folder = mkdtempSync(join(tmpdir(), 'colab-pictures-'));
  for (const [name, picture] of Object.entries({ seen, plain }))
    writeFileSync(join(folder, `${name}.png`), picture, 'base64');
  throw new Error(`${what} differs in ${(part * 100).toFixed(2)} % of its pixels: ${folder}/{seen,plain}.png`);
}

export type { Visit };
