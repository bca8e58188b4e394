/* global document -- in pages */
import { createServer } from 'node:http';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { installPeers } from '../../../scripts/lib/peers.mjs';
import { passes, run } from '../../../scripts/lib/process.mjs';
import { findsWhatIsWrong } from '../../../scripts/lib/wrong-uses.mjs';

const recipes = join(import.meta.dirname, '..');
const root = join(recipes, '../..');
/** Where the recipes are tried: below the recipes, so that what they need is found, and the packed packages first. */
const work = join(recipes, '.generated');

const tool = (name, path) => join(recipes, 'node_modules', name, path);

/** Puts the packages there as they are published. */
async function packed() {
  rmSync(work, { recursive: true, force: true });
  const modules = join(work, 'node_modules', '@menengage');
  mkdirSync(modules, { recursive: true });
  for (const place of ['packages/sdk', 'packages/elements', 'packages/atlas', 'packages/themes', 'packages/react']) {
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', work];
    const output = await passes('npm', args, { cwd: join(root, place), shell: process.platform === 'win32' });
    const { filename } = Object.values(JSON.parse(output.slice(output.search(/^[[{]/m))))[0];
    await passes('tar', ['-xzf', join(work, filename.replace('@', '').replace('/', '-')), '-C', work]);
    cpSync(join(work, 'package'), join(modules, place.split('/')[1]), { recursive: true });
    rmSync(join(work, 'package'), { recursive: true });
  }
}

/** A recipe's own copy. */
function copy(name) {
  cpSync(join(recipes, name), join(work, name), { recursive: true });
  writeFileSync(join(work, name, 'package.json'), '{ "private": true, "type": "module" }\n');
  return join(work, name);
}

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Serves a folder on an origin of its own. */
async function serve(folder, change = (text) => text) {
  const server = createServer(({ url }, response) => {
    const path = join(folder, new URL(url, 'http://host').pathname.replace(/\/$/, '/index.html'));
    if (!existsSync(path)) return response.writeHead(404).end();
    const body = readFileSync(path);
    const type = types[extname(path)] ?? 'application/octet-stream';
    return response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8` })
      .end(type === 'text/html' ? change(body.toString()) : body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => (server.closeAllConnections(), server.close()),
  };
}

/** Opens a folder's page and waits for something to hold in it. */
async function shows(browser, folder, holds, change) {
  const site = await serve(folder, change);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.setDefaultTimeout(30_000);
  try {
    await page.goto(site.url);
    await page.waitForFunction(holds).catch(async () => {
      throw new Error(`${complaints.join('\n')}\n${await page.evaluate('document.body.innerHTML')}`.slice(0, 3000));
    });
    if (complaints.length) throw new Error(complaints.join('\n'));
    return await page.evaluate('document.querySelector("[role=status]")?.textContent ?? document.title');
  } finally {
    await context.close();
    site.close();
  }
}

const isTold = () =>
  /^(No sessions yet|Sessions are here)$/.test(document.querySelector('[role=status]')?.textContent ?? '');
async function viteBuild(folder, api) {
  const vite = tool('vite', 'bin/vite.js');
  await passes(process.execPath, [vite, 'build', '--outDir', 'out', '--emptyOutDir', '--logLevel', 'error'], {
    cwd: folder,
    env: { VITE_COLAB_API: api },
  });
  return join(folder, 'out');
}

/** What each recipe has to show: the types catch what is wrong and nothing else, it builds, and it runs. */
function frameworks(browser, api) {
  const checked = (folder, checker, file) => async () => {
    const { output } = await run(process.execPath, checker, { cwd: folder });
    return findsWhatIsWrong(output, folder, file);
  };
  const tsc = [tool('typescript', 'bin/tsc'), '-p', '.', '--pretty', 'false'];
  const runs = (folder) => async () => shows(browser, await viteBuild(folder, api), isTold);
  const rows = [];
  for (const [name, file, checker] of [
    ['react', 'src/wrong.tsx', tsc],
    ['preact', 'src/wrong.tsx', tsc],
    ['vue', 'src/Wrong.vue', [tool('vue-tsc', 'bin/vue-tsc.js'), '-p', '.', '--pretty', 'false']],
    [
      'svelte',
      'src/Wrong.svelte',
      [
        tool('svelte-check', 'bin/svelte-check'),
        '--tsconfig',
        './tsconfig.json',
        '--output',
        'machine',
        '--threshold',
        'error',
      ],
    ],
  ]) {
    const folder = copy(name);
    rows.push([`${name}: types`, checked(folder, checker, file)], [`${name}: built and run`, runs(folder)]);
  }
  rows.push(['react 18: built and run', () => withReact18(browser, api)], ...angular(browser, api));
  return rows;
}

async function withReact18(browser, api) {
  const folder = join(work, 'react-18');
  cpSync(join(work, 'react'), folder, { recursive: true });
  const modules = join(folder, 'node_modules');
  cpSync(join(recipes, 'react-18/node_modules'), modules, { recursive: true });
  // Its own copy of the components, since they too must find this React.
  cpSync(join(work, 'node_modules', '@menengage'), join(modules, '@menengage'), { recursive: true });
  return shows(browser, await viteBuild(folder, api), isTold);
}

function angular(browser, api) {
  const folder = copy('angular');
  // What the recipe says: the directives come from the package as source and are compiled with the application.
  cpSync(join(work, 'node_modules/@menengage/elements/dist/angular/colab.ts'), join(folder, 'src/colab.ts'));
  const ngc = tool('@angular/compiler-cli', 'bundles/src/bin/ngc.js');
  return [
    [
      'angular: types',
      async () => {
        const settings = JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8'));
        const wrong = { ...settings, files: ['src/wrong.ts'] };
        writeFileSync(join(folder, 'tsconfig.wrong.json'), JSON.stringify(wrong));
        const { output } = await run(process.execPath, [ngc, '-p', 'tsconfig.wrong.json'], { cwd: folder });
        return findsWhatIsWrong(output, folder, 'src/wrong.ts');
      },
    ],
    [
      'angular: built and run',
      async () => {
        await passes(process.execPath, [ngc, '-p', 'tsconfig.json'], { cwd: folder });
        const { build } = await import(
          pathToFileURL(createRequire(join(root, 'package.json')).resolve('esbuild')).href
        );
        await build({
          // Angular's own tools link its libraries; here they are compiled in the page.
          stdin: { contents: "import '@angular/compiler'; import './out/main.js';", resolveDir: folder },
          bundle: true,
          format: 'esm',
          target: 'es2022',
          splitting: true,
          outdir: join(folder, 'site/out'),
          entryNames: 'main',
          logLevel: 'error',
        });
        cpSync(join(folder, 'index.html'), join(folder, 'site/index.html'));
        return shows(browser, join(folder, 'site'), isTold, (html) =>
          html.replace('</head>', `<script>globalThis.colabApi = ${JSON.stringify(api)}</script></head>`),
        );
      },
    ],
  ];
}

/** @returns one row a check: what it is, whether it went well, and what was seen */
export async function rehearse() {
  const chromium = await findChromium();
  if (!chromium) return [{ what: 'recipes', passed: undefined, seen: 'Chromium was not found' }];
  await installPeers(join(recipes, 'react-18'));
  await packed();
  const { offlineSite } = await import(pathToFileURL(join(root, 'apps/demo/dist/offline.js')).href);
  const demo = await offlineSite();
  const origin = await demo.listen({ host: '127.0.0.1', port: 0 });
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const rows = [];
  try {
    for (const [what, work] of frameworks(browser, `${origin}/v1`)) {
      try {
        rows.push({ what, passed: true, seen: (await work()) ?? '' });
      } catch (error) {
        rows.push({ what, passed: false, seen: String(error.message).slice(0, 3000) });
      }
    }
  } finally {
    await browser.close();
    await demo.close();
  }
  return rows;
}
