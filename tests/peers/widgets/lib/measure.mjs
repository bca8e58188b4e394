import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { brotli } from './site.mjs';

const probe = await readFile(join(import.meta.dirname, 'page.js'), 'utf8');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The machines and networks that a page is opened on: processor slowed so many times; latency in ms, bits a second. */
export const profiles = {
  '1x': { processor: 1 },
  '4x': { processor: 4 },
  'slow 4G': { processor: 4, latency: 562.5, down: 1_509_949, up: 691_200 },
};

/** A fresh browser with a profile of its own. */
export async function launch(executablePath) {
  const userDataDir = await mkdtemp(join(tmpdir(), 'colab-peers-'));
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir,
    args: [
      '--no-sandbox',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-dev-shm-usage',
    ],
    defaultViewport: { width: 1280, height: 900 },
  });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(userDataDir, { recursive: true, force: true });
    },
  };
}

/** Opens a case in a context of its own, with nothing cached, and waits until its items are painted. */
async function open(browser, address, { processor, latency, down, up }, patience = 25_000) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.emulateTimezone('UTC');
  await page.evaluateOnNewDocument(probe);
  await devtools.send('Performance.enable');
  await devtools.send('Network.enable');
  const asked = new Set();
  devtools.on('Network.requestWillBeSent', ({ request }) => request.url.startsWith('http') && asked.add(request.url));
  if (processor > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: processor });
  if (latency)
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: down / 8,
      uploadThroughput: up / 8,
    });
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: patience });
  await page
    .waitForFunction(() => window.__probe.visible || window.__probe.failed, { timeout: patience, polling: 50 })
    .catch(() => undefined);
  const failed = await page.evaluate(
    () => window.__probe.failed ?? (window.__probe.visible ? undefined : 'Its items were never seen.'),
  );
  return { context, page, devtools, asked, failed };
}

const metricsOf = async (devtools) => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

/** Does something to the first such element and waits until the page has been quiet for longer than any debounce of the field. */
async function settle(page, selector, act) {
  await page.evaluate(() => {
    window.__probe.watch();
    Object.assign(window.__probe, { settled: 0, changed: 0, pressed: 0 });
  });
  const handle = await page.evaluateHandle((wanted) => window.__probe.deep(wanted)[0], selector);
  const element = handle.asElement();
  if (!element) throw new Error(`There is no ${selector} to press.`);
  await act(element);
  return page.evaluate(async () => {
    const probe = window.__probe;
    const quiet = 450;
    const given = 8000;
    const began = performance.now();
    while (performance.now() - Math.max(probe.changed, probe.pressed) < quiet && performance.now() - began < given)
      await new Promise((resume) => setTimeout(resume, 30));
    return probe.settled ? probe.settled - probe.pressed : undefined;
  });
}

const sizes = new Map();

/** A file's bytes: as they are, and at their smallest on the way. Fetched once, outside of the browser. */
async function sizeOf(address) {
  if (!sizes.has(address)) {
    const answer = await fetch(address).catch((cause) => {
      throw new Error(`${address} could not be weighed: ${String(cause.cause ?? cause)}`);
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? '';
    const text = /^(text|application\/(json|javascript|ld)|image\/svg)/.test(type);
    sizes.set(address, { raw: bytes.length, brotli: text ? brotli(bytes).length : bytes.length, type });
  }
  return sizes.get(address);
}

/** Bytes of what was asked for: files and data apart; the page itself is left out. */
async function bytesOf(asked, page) {
  const total = { files: 0, data: 0, requests: asked.size, elsewhere: 0 };
  for (const address of asked) {
    if (address === page) continue;
    if (new URL(address).hostname !== '127.0.0.1') {
      total.elsewhere += 1;
      continue;
    }
    const { brotli: bytes, type } = await sizeOf(address);
    const isData = /^\/(data|v1)\//.test(new URL(address).pathname);
    if (isData) total.data += bytes;
    else if (!type.startsWith('text/html')) total.files += bytes;
  }
  return total;
}

/**
 * One visit, in milliseconds and bytes.
 * @returns visible (from the start of the navigation to the frame with the items), task (main thread), blocked (total blocking
 *   time), shift (layout), heap and nodes, bytes, and how long three keys and two presses took to settle
 */
export async function visit(browser, address, profile, { interact, picture, takeAsked = () => [] } = {}) {
  takeAsked();
  const { context, page, devtools, asked, failed } = await open(browser, address, profile);
  try {
    if (failed) return { failed };
    await new Promise((resume) => setTimeout(resume, 150));
    const metrics = await metricsOf(devtools);
    const seen = await page.evaluate(() => {
      const { visible, items, long, shift, errors, result, nodes } = window.__probe;
      return { visible, items, long, shift, errors, input: result.input, next: result.next, nodes: nodes() };
    });
    const bytes = await bytesOf(new Set([...asked, ...takeAsked()]), address);
    if (picture) await page.screenshot({ path: picture });
    for (let turn = 0; turn < 2; turn += 1) await devtools.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap } = await metricsOf(devtools);
    const times = { key: [], next: [] };
    if (interact && seen.input)
      for (const key of ['a', 'c', 'c'])
        times.key.push(
          await settle(page, seen.input, async (field) => {
            await field.focus();
            await page.keyboard.press(key);
          }),
        );
    if (interact && seen.next)
      for (let turn = 0; turn < 2; turn += 1)
        times.next.push(await settle(page, seen.next, (button) => button.click()));
    return {
      visible: seen.visible,
      items: seen.items,
      nodes: seen.nodes,
      shift: seen.shift,
      errors: seen.errors,
      task: metrics.TaskDuration * 1000,
      blocked: seen.long.reduce((sum, length) => sum + Math.max(0, length - 50), 0),
      heap,
      bytes,
      ...times,
    };
  } catch (cause) {
    return { failed: String(cause instanceof Error ? cause.message : cause).split('\n')[0] };
  } finally {
    await context.close();
  }
}

/** What axe-core finds, by impact in nodes, and whether the case lives under the strict policy, also while it is used. */
export async function audit(browser, address, setPolicy, policy) {
  const report = { impact: {}, works: false, refused: 0 };
  const plain = await open(browser, address, profiles['1x']);
  try {
    if (!plain.failed) {
      await plain.page.evaluate(axe);
      const found = await plain.page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      for (const { impact, nodes } of found.violations)
        report.impact[impact] = (report.impact[impact] ?? 0) + nodes.length;
    }
  } finally {
    await plain.context.close();
  }
  setPolicy(policy);
  const strict = await open(browser, address, profiles['1x'], 6000);
  try {
    if (!strict.failed) {
      const { input, next } = await strict.page.evaluate(() => window.__probe.result);
      const press = (selector, act) =>
        selector ? settle(strict.page, selector, act).catch(() => undefined) : undefined;
      await press(input, async (field) => {
        await field.focus();
        await strict.page.keyboard.press('a');
      });
      await press(next, (button) => button.click());
    }
    report.refused = await strict.page.evaluate(() => window.__probe.refused.length);
    report.works = !strict.failed;
  } finally {
    setPolicy('');
    await strict.context.close();
  }
  return report;
}
