import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** A token for everything that a secretariat may do on the stage's server. */
export const secretariatToken = 'journeys-secretariat';

/** The real server with its data. */
export interface Api {
  /** Its origin. */
  api: string;
  /** Runs `colab <words>` beside the running server. @returns what it said @throws when it fails */
  command(...words: string[]): Promise<string>;
  /** Ends the server at once, as a power cut does. */
  killServer(): Promise<void>;
  /** Starts the server again on the same data and address. */
  restartServer(): Promise<void>;
  close(): Promise<void>;
}

/** A browser and those who visit with it. */
export interface Visitors {
  browser: Browser;
  /** A page in a browser context of its own: no cookies, no storage, no cache from others. */
  open(options?: { width?: number; timeZone?: string }): Promise<Visit>;
}

/** One visitor's page, with a log of what it asked for. */
export interface Visit {
  page: Page;
  /** Every request the page made, in order; preflights, which the browser makes by itself, left out. */
  requests: string[];
  /** Messages of the console and uncaught errors that speak of something wrong. */
  complaints: string[];
}

/** A free port below the ephemeral range, any: who looks at the same time finds another. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const server = createServer();
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!free) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}

/** Milliseconds after which something hangs: whatever is awaited takes many times as long on a busy machine. */
export const patience = 120_000;

/** Names a data folder that a server has filled; see {@link fill}. */
const filled = 'COLAB_FILLED';

/**
 * Fills a data folder once, for stages to begin as copies of it: filling takes longer than everything else of a start.
 *
 * @returns removes it
 */
export async function fill(): Promise<() => void> {
  const data = mkdtempSync(join(tmpdir(), 'colab-journey-filled-'));
  const server = await startServer(await freePort(), data, {});
  await ended(server, 'SIGTERM');
  process.env[filled] = data;
  return () => rmSync(data, { recursive: true, force: true });
}

const cli = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@menengage/server/package.json')), 'dist/cli.js');

async function startServer(port: number, data: string, environment: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = spawn(process.execPath, [cli(), 'serve'], {
    env: {
      ...process.env,
      COLAB_PORT: String(port),
      COLAB_DATA: data,
      DATABASE_URL: '',
      COLAB_SECRETARIAT_TOKEN: secretariatToken,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${said}`);
    const answer = await fetch(`http://127.0.0.1:${port}/v1/ready`).catch(() => undefined);
    if (answer?.ok) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function chromium(): string {
  const places = [
    process.env['CHROME_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const found = places.find((place) => place && existsSync(place));
  if (!found) throw new Error('Chromium is missing: install it, or point CHROME_PATH at it.');
  return found;
}

function launch(): Promise<Browser> {
  if (process.env['COLAB_BROWSER'] === 'firefox')
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
      timeout: patience,
      protocolTimeout: 2 * patience,
    });
  return puppeteer.launch({
    executablePath: chromium(),
    timeout: patience,
    protocolTimeout: 2 * patience,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update'],
  });
}

/** Starts Chromium, or Firefox where `COLAB_BROWSER` says so. */
export async function startVisitors(): Promise<Visitors> {
  const browser = await launch();
  return { browser, open: visitorsOf(browser) };
}

const visitorsOf =
  (browser: Browser): Visitors['open'] =>
  async ({ width = 1280, timeZone } = {}) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.setViewport({ width, height: 900 });
    if (timeZone) await page.emulateTimezone(timeZone);
    const visit: Visit = { page, requests: [], complaints: [] };
    page.on('request', (request) => {
      if (request.method() !== 'OPTIONS') visit.requests.push(request.url());
    });
    page.on('pageerror', (error) => visit.complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) visit.complaints.push(message.text());
    });
    return visit;
  };

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  server.kill(signal);
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
}

/**
 * Starts the server. It keeps its data in a folder of its own, removed by `close()`; `environment` has further settings of it.
 */
export async function startApi(environment: NodeJS.ProcessEnv = {}): Promise<Api> {
  const data = mkdtempSync(join(tmpdir(), 'colab-journey-'));
  const begin = process.env[filled];
  if (begin) cpSync(begin, data, { recursive: true });
  const port = await freePort();
  let server = await startServer(port, data, environment);
  return {
    api: `http://127.0.0.1:${port}`,
    command: async (...words) =>
      (await promisify(execFile)(process.execPath, [cli(), ...words, '--data', data])).stdout,
    killServer: () => ended(server, 'SIGKILL'),
    async restartServer() {
      server = await startServer(port, data, environment);
    },
    async close() {
      await ended(server, 'SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}
