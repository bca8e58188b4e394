import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of axe that look at colours: what may differ where a page only wears others. */
export const colourRules: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the whole page, shadow roots included: one line a finding. @param rules - those alone; all without */
export async function accessibilityFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Through the protocol and not as a script element: the page's own policy forbids foreign scripts.
  const session = await page.createCDPSession();
  const known = await session.send('Runtime.evaluate', { expression: 'typeof axe' });
  if (known.result.value === 'undefined') await session.send('Runtime.evaluate', { expression: axe });
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, ${options}).then(({violations}) => JSON.stringify(violations))`,
    awaitPromise: true,
  });
  await session.detach();
  const violations = JSON.parse(result.value as string) as AxeResults['violations'];
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
}

/** The visible text of the first element with this tag, shadow trees included, white space folded. */
export async function textOf(page: Page | Frame, selector: string): Promise<string> {
  return page.$eval(selector, (element) => {
    const read = (node: Node): string => {
      if (node instanceof HTMLElement && (node.hidden || node.localName === 'style')) return '';
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      const root = (node as Element).shadowRoot ?? node;
      return [...root.childNodes].map(read).join(' ');
    };
    return read(element).replace(/\s+/g, ' ').trim();
  });
}

/** How much of the page jumped, and what. */
export interface LayoutShift {
  /** Cumulative layout shift, all shifts added up. */
  total: number;
  /** A line a shift: when, how much, and the elements that moved most. */
  shifts: string[];
}

/** Starts to add up layout shifts; call it before the page is opened. */
export async function watchLayoutShifts(page: Page): Promise<() => Promise<LayoutShift>> {
  type Entry = PerformanceEntry & {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  };
  await page.evaluateOnNewDocument(() => {
    const seen = globalThis as typeof globalThis & { layoutShift: LayoutShift };
    seen.layoutShift = { total: 0, shifts: [] };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, startTime, sources } of list.getEntries() as Entry[]) {
        if (hadRecentInput) continue;
        seen.layoutShift.total += value;
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return `${element?.localName}.${element?.className} ${previousRect.y} -> ${currentRect.y}`;
        });
        seen.layoutShift.shifts.push(`${Math.round(startTime)} ms: ${value.toFixed(4)} ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (globalThis as typeof globalThis & { layoutShift: LayoutShift }).layoutShift);
}
