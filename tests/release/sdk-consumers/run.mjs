/**
 * The SDK as it is published, in real applications: packed, checked by publint and attw, compiled with three generations of
 * TypeScript with their own libraries checked too, and run in every runtime that can be had here.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { ensureFirefox } from '../../../scripts/lib/firefox.mjs';
import { passes, run } from '../../../scripts/lib/process.mjs';
import { startApi } from './api.mjs';

const here = import.meta.dirname;
const root = join(here, '..', '..', '..');
const sdk = join(root, 'packages', 'sdk');
const need = createRequire(join(here, 'package.json'));
const tool = (name, file) => join(here, 'node_modules', name, file);

/** The packed SDK and what it depends on, installed in a folder of its own as an application has them. */
async function application() {
  const folder = mkdtempSync(join(tmpdir(), 'colab-consumer-'));
  const packed = JSON.parse(
    await passes('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: sdk,
      shell: process.platform === 'win32',
    }),
  );
  const { filename } = Object.values(packed)[0];
  const tarball = join(folder, filename.replace('@', '').replace('/', '-'));
  await passes('tar', ['-xzf', tarball, '-C', folder]);
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@menengage'), { recursive: true });
  cpSync(join(folder, 'package'), join(modules, '@menengage', 'sdk'), { recursive: true });
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(
    readFileSync(join(folder, 'package', 'package.json'), 'utf8'),
  );
  for (const name of [...Object.keys(dependencies), '@types/node', 'undici-types'])
    cpSync(join(root, 'node_modules', name), join(modules, name), { recursive: true, dereference: true });
  // Their own dependencies are found where they really are.
  for (const name of Object.keys(peerDependencies)) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
  return { folder, tarball };
}

const compilers = { 5.9: 'typescript-5', 6: 'typescript-6', 7: 'typescript-7' };
const resolutions = {
  'consumer.mts': { module: 'nodenext' },
  'consumer.cts': { module: 'nodenext' },
  'consumer.ts': { module: 'esnext', moduleResolution: 'bundler' },
};

/** A program that imports every entry of the package. */
function consumer() {
  const { exports } = JSON.parse(readFileSync(join(sdk, 'package.json'), 'utf8'));
  const entries = Object.keys(exports).filter((entry) => entry !== './package.json');
  const imports = entries.map((entry, index) => `import * as m${index} from '@menengage/sdk${entry.slice(1)}';`);
  return `${imports.join('\n')}
export { ${entries.map((_, index) => `m${index}`).join(', ')} };
import { createColab, isProblem, type Session } from '@menengage/sdk';
export async function first(): Promise<Session | undefined> {
  const colab = createColab({ baseUrl: 'https://colab.example.org/v1' });
  // @ts-expect-error there is no such filter
  void colab.sessions.list({ regoin: ['africa'] });
  try {
    return (await colab.sessions.list({ kind: ['webinar'] })).items[0];
  } catch (error) {
    if (isProblem(error, 'validation')) console.log(error.fields.get('/abstract')?.[0]?.code);
    throw error;
  }
}
`;
}

async function compiles(folder, compiler) {
  for (const [file, settings] of Object.entries(resolutions)) {
    writeFileSync(join(folder, file), consumer());
    const options = {
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      ...settings,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: [file] }));
    await passes(process.execPath, [tool(compiler, 'bin/tsc'), '-p', folder], { cwd: folder });
  }
}

/** Says which checks of the probe went well; in runtimes with modules of their own. */
async function inRuntime(command, args, { folder, api }) {
  cpSync(join(here, 'probe.mjs'), join(folder, 'probe.mjs'));
  writeFileSync(
    join(folder, 'main.mjs'),
    `import { probe } from './probe.mjs';\nconsole.log('passed', (await probe('${api.url}')).length);\n`,
  );
  const output = await passes(command, [...args, join(folder, 'main.mjs')], { cwd: folder });
  if (!/passed \d+/.test(output)) throw new Error(output);
  return /passed \d+/.exec(output)[0];
}

/** The probe as one file, for runtimes and pages that load no packages. */
async function bundled(folder, entry, settings = {}) {
  cpSync(join(here, 'probe.mjs'), join(folder, 'probe.mjs'));
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: folder },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    ...settings,
  });
  return outputFiles[0].text;
}

const listening = async (handle) => {
  const server = createServer(handle);
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, port: server.address().port };
};

async function inWorkerd(program, { folder, api }) {
  const source = `import { probe } from './probe.mjs';
export default { async fetch() {
  try { return new Response('passed ' + (await probe('${api.url}')).length); }
  catch (error) { return new Response(String(error.stack), { status: 500 }); }
} };`;
  writeFileSync(join(folder, 'worker.mjs'), await bundled(folder, source));
  const { server, port } = await listening(() => undefined);
  server.close();
  writeFileSync(
    join(folder, 'worker.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "main", worker = .probe), (name = "internet", network = (allow = ["public", "private", "local"])) ],
  sockets = [ (name = "http", address = "127.0.0.1:${port}", http = (), service = "main") ] );
const probe :Workerd.Worker = ( modules = [ (name = "worker", esModule = embed "worker.mjs") ], compatibilityDate = "2026-01-01" );
`,
  );
  const stop = new AbortController();
  const running = run(program, ['serve', join(folder, 'worker.capnp')], { signal: stop.signal });
  try {
    for (let tries = 0; ; tries++) {
      const response = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
      if (response?.ok) return await response.text();
      if (response || tries > 100) throw new Error(response ? await response.text() : (await running).output);
      await new Promise((done) => setTimeout(done, 50));
    }
  } finally {
    stop.abort();
    await running;
  }
}

/** A page on another origin than the API, and a worker of that page. */
async function inBrowser(browser, executablePath, { folder, api }) {
  const worker = await bundled(
    folder,
    `import { probe } from './probe.mjs';
probe('${api.url}').then((done) => postMessage('passed ' + done.length), (error) => postMessage(String(error.stack)));`,
  );
  const script = await bundled(
    folder,
    `import { probe } from './probe.mjs';
const shown = (promise) => promise.then((done) => 'passed ' + done.length, (error) => String(error.stack));
globalThis.inPage = () => shown(probe('${api.url}'));
globalThis.inWorker = () => new Promise((done) => { new Worker('/worker.js', { type: 'module' }).onmessage = ({ data }) => done(data); });
globalThis.reads = async () => {
  const colab = (await import('/sdk.js')).createColab({ baseUrl: '${api.url}', backoff: 1, languages: ['es'] });
  for await (const _ of colab.sessions.list({ q: 'care' }));
  await colab.sessions.get('a');
};`,
    { external: ['/sdk.js'] },
  );
  const files = {
    '/': ['text/html', '<!doctype html><title>consumer</title><script type="module" src="/page.js"></script>'],
    '/page.js': ['text/javascript', script],
    '/worker.js': ['text/javascript', worker],
    '/sdk.js': ['text/javascript', await bundled(folder, "export { createColab } from '@menengage/sdk/fetch';")],
  };
  const { server, port } = await listening(({ url }, response) => {
    const [type, body] = files[url] ?? ['text/plain', ''];
    response.writeHead(files[url] ? 200 : 404, { 'content-type': type }).end(body);
  });
  const started = await puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    args: browser === 'chrome' ? ['--no-sandbox'] : [],
  });
  try {
    const page = await started.newPage();
    await page.goto(`http://localhost:${port}/`);
    await page.waitForFunction('globalThis.reads');
    const before = api.preflights();
    await page.evaluate('reads()');
    const preflights = api.preflights() - before;
    const said = [await page.evaluate('inPage()'), await page.evaluate('inWorker()')];
    const wrong = said.find((text) => !text.startsWith('passed'));
    if (wrong) throw new Error(wrong);
    if (preflights) throw new Error(`${preflights} preflights for public reads`);
    return `page ${said[0]}, worker ${said[1]}, no preflight`;
  } finally {
    await started.close();
    server.closeAllConnections();
    server.close();
  }
}

/** @returns one row a check: what it is, whether it went well, and what was seen; `undefined` where it cannot run here */
export async function rehearse() {
  const { folder, tarball } = await application();
  const api = await startApi();
  const rows = [];
  const check = async (what, work) => {
    try {
      rows.push({ what, passed: true, seen: (await work()) ?? '' });
    } catch (error) {
      rows.push({ what, passed: false, seen: String(error.message) });
    }
  };
  const absent = (what, why) => rows.push({ what, passed: undefined, seen: why });
  try {
    const place = { folder, api };
    await check('files of the package', () => {
      const files = readdirSync(join(folder, 'package'), { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      const stray = files.filter(
        ({ name, parentPath }) =>
          !/^(package\.json|README\.md|LICENSE)$/.test(name) && !parentPath.includes(join('package', 'dist')),
      );
      if (stray.length) throw new Error(stray.map(({ name }) => name).join());
      return `${files.length} files`;
    });
    await check('publint', async () => {
      const { publint } = await import(need.resolve('publint'));
      const { messages } = await publint({ pkgDir: join(folder, 'package'), strict: true, pack: false });
      if (messages.length) throw new Error(messages.map(({ code, path }) => `${code} ${path?.join('.')}`).join('\n'));
    });
    await check('are the types wrong', async () => {
      await passes(process.execPath, [
        tool('@arethetypeswrong/cli', 'dist/index.js'),
        tarball,
        '--no-emoji',
        '--profile',
        'node16',
      ]);
    });
    for (const [version, compiler] of Object.entries(compilers))
      await check(`TypeScript ${version}, libraries checked`, () => compiles(folder, compiler));
    await check(`Node ${process.versions.node}`, () => inRuntime(process.execPath, [], place));
    // Builds for other machines than these are not in the lock.
    const built = async (what, program, work) => {
      if (existsSync(program)) await check(what, () => work(program));
      else absent(what, 'no build for this machine in the lock');
    };
    const machine = `${process.platform}-${process.arch}`;
    await built('Node 22', tool(`node-22-${machine}`, 'bin/node'), (node) => inRuntime(node, [], place));
    await built('Deno', tool(`@deno/${machine}-glibc`, 'deno'), (deno) =>
      inRuntime(deno, ['run', '--no-config', '--allow-all', '--node-modules-dir=manual'], place),
    );
    const bun = `@oven/bun-${process.platform}-${process.arch === 'arm64' ? 'aarch64' : process.arch}`;
    await check('Bun', () =>
      inRuntime(tool(bun, `bin/bun${process.platform === 'win32' ? '.exe' : ''}`), ['run'], place),
    );
    await built('workerd', tool(`@cloudflare/workerd-${machine.replace('x64', '64')}`, 'bin/workerd'), (workerd) =>
      inWorkerd(workerd, place),
    );
    const chromium = await findChromium();
    if (chromium) await check('Chromium', () => inBrowser('chrome', chromium, place));
    else absent('Chromium', 'not found');
    const fox = await ensureFirefox();
    if (fox) await check('Firefox', () => inBrowser('firefox', fox, place));
    else absent('Firefox', 'not found');
  } finally {
    api.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}
