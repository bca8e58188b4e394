/* global document -- in pages */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium, missingChromium } from '../../../scripts/lib/chromium.mjs';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { passes } from '../../../scripts/lib/process.mjs';

/** How npm and what it brings are started. */
export const npm = { shell: process.platform === 'win32' };

/** An application in a folder of its own, with what it asks for installed: ours from the rehearsal's registry. */
export async function application(place, name, dependencies, files, settings = {}) {
  const folder = join(place.folder, name);
  mkdirSync(folder, { recursive: true });
  const ours = Object.fromEntries(
    Object.entries(dependencies).map(([each, version]) => [each, version ?? place.versions[each]]),
  );
  const manifest = { name, private: true, type: 'module', dependencies: ours, ...settings };
  const all = { 'package.json': JSON.stringify(manifest), '.npmrc': place.npmrc, ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await passes('npm', ['install', '--ignore-scripts', '--prefer-offline', '--loglevel=error'], { cwd: folder, ...npm });
  return folder;
}

/** Files that a browser asks for, from a folder. */
async function serve(folder) {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = join(folder, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    try {
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
      response.end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  const port = await freePort();
  await new Promise((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Opens a page in Chromium and waits until the calendar on it shows sessions of the real server.
 *
 * @param {string} folder of the page
 * @param {string} [said] what the page says once it has heard that they are there
 */
export async function showsSessions(folder, said) {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error(missingChromium);
  const site = await serve(folder);
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const complaints = [];
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${site.origin}/`);
    await page.waitForSelector('colab-session-calendar >>> [part~=item]', { timeout: 120_000 });
    await page.waitForFunction(
      (text) => !text || document.querySelector('[role=status]')?.textContent === text,
      {},
      said,
    );
    if (complaints.length) throw new Error(complaints.join('\n'));
    return `${(await page.$$('colab-session-calendar >>> [part~=item]')).length} sessions on the page`;
  } catch (error) {
    throw new Error([error.message, ...complaints].join('\n'), { cause: error });
  } finally {
    await browser.close();
    site.close();
  }
}

/** A page for an application to run in. */
export const page = (script) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>consumer</title><div id="app"></div>${script}</html>
`;
