import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the whole page, shadow roots included: one line a finding. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  // Through the protocol and not as a script element: the page's own policy forbids foreign scripts.
  const session = await page.createCDPSession();
  await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'axe.run(document, {resultTypes: ["violations"]}).then((results) => JSON.stringify(results))',
    awaitPromise: true,
  });
  const { violations } = JSON.parse(result.value as string) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
}

/** The text of everything that matches, light and shadow trees alike, white space folded. */
export async function texts(page: Page, selector: string): Promise<string[]> {
  const handles = await page.$$(`>>> ${selector}`);
  const found: string[] = [];
  for (const handle of handles)
    found.push(await handle.evaluate((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()));
  return found;
}

/** Starts to add up layout shifts; call it before the page is opened. */
export async function watchLayoutShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluateOnNewDocument(() => {
    const shifts = globalThis as typeof globalThis & { layoutShift: number };
    shifts.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.layoutShift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (globalThis as typeof globalThis & { layoutShift: number }).layoutShift);
}
