/**
 * A release from beginning to end, on this machine: next versions, build, publishing to a registry on loopback, and what
 * applications do with the packages. Started by `npm run rehearse -- packages`.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { publint } from 'publint';
import { passes } from '../../../scripts/lib/process.mjs';
import { consumers, startPublishedServer } from './consumers.mjs';
import { startRegistry } from './registry.mjs';
import { releaseTo } from './release.mjs';

const attw = join(import.meta.dirname, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');

/** The published tarball, as it came from the registry. */
async function fetchTarball(registry, { name, version }, folder) {
  const { dist } = await (await fetch(new URL(`${encodeURIComponent(name)}/${version}`, registry.url))).json();
  const tarball = join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
  writeFileSync(tarball, Buffer.from(await (await fetch(dist.tarball)).arrayBuffer()));
  const out = mkdtempSync(join(folder, 'package-'));
  await passes('tar', ['-xzf', tarball, '-C', out]);
  return { tarball, content: join(out, 'package') };
}

const always = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY-LICENSES(\.md|\.txt)?)$/;
const never = /(^|\/)(test|tests|src|scripts|node_modules)\/|\.(test|spec)\.|tsconfig|\.tsbuildinfo$/;
const atInstall = ['preinstall', 'install', 'postinstall', 'prepare'];

/** That a tarball holds what its package names, nothing of the workshop, and runs nothing when it is installed. */
function holdsWhatItSays(content) {
  const {
    files = [],
    scripts = {},
    license,
    dependencies = {},
  } = JSON.parse(readFileSync(join(content, 'package.json'), 'utf8'));
  const all = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(content, join(parentPath, name)).replaceAll('\\', '/'));
  const stray = all.filter(
    (path) =>
      !always.test(path) &&
      (never.test(path) || !files.some((place) => path === place || path.startsWith(`${place}/`))),
  );
  const missing = ['LICENSE', 'README.md'].filter((path) => !all.includes(path));
  const running = atInstall.filter((name) => name in scripts);
  const loose = Object.entries(dependencies).filter(
    ([name, range]) => name.startsWith('@menengage/') && !/^[~^]?\d/.test(range),
  );
  const wrong = [
    stray.length && `does not belong there: ${stray.slice(0, 10).join(', ')}`,
    missing.length && `is missing: ${missing.join(', ')}`,
    running.length && `runs at install: ${running.join(', ')}`,
    loose.length && `depends on any version of ${loose.map(([name]) => name).join(', ')}`,
    !license && 'names no licence',
  ].filter(Boolean);
  if (wrong.length) throw new Error(wrong.join('\n'));
  return `${all.length} files`;
}

/** @returns one row a check: what it is, whether it went well, and what was seen */
export async function rehearse() {
  const folder = mkdtempSync(join(tmpdir(), 'colab-release-'));
  const registry = await startRegistry(join(folder, 'registry'));
  const rows = [];
  const check = async (what, work) => {
    try {
      const seen = await work();
      rows.push({ what, passed: true, seen: seen ?? '' });
    } catch (error) {
      rows.push({ what, passed: false, seen: String(error.message) });
    }
  };
  let server;
  try {
    let packages = [];
    await check('versions, lock, build, publishing', async () => {
      packages = await releaseTo(registry, folder);
      return packages.map(({ name, version }) => `${name.slice('@menengage/'.length)} ${version}`).join(', ');
    });
    if (!packages.length) return rows;
    for (const one of packages) {
      const { tarball, content } = await fetchTarball(registry, one, folder);
      await check(`${one.name}: files`, () => holdsWhatItSays(content));
      await check(`${one.name}: publint`, async () => {
        const { messages } = await publint({ pkgDir: content, strict: true, pack: false });
        if (messages.length) throw new Error(messages.map(({ code, path }) => `${code} ${path?.join('.')}`).join('\n'));
      });
      if (JSON.stringify(one.exports ?? {}).includes('.d.ts'))
        await check(`${one.name}: types of every entry`, async () => {
          await passes(process.execPath, [attw, tarball, '--no-emoji', '--profile', 'esm-only']);
        });
    }
    const place = {
      folder,
      npmrc: registry.npmrc,
      versions: Object.fromEntries(packages.map(({ name, version }) => [name, version])),
    };
    await check('the server, from npx', async () => {
      server = await startPublishedServer(place);
      place.api = server.origin;
      return server.seen;
    });
    if (server) for (const [what, work] of Object.entries(consumers)) await check(what, () => work(place));
  } finally {
    await server?.stop();
    await registry.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  return rows;
}
