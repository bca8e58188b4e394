/**
 * A release from beginning to end, on this machine: next versions, build, publishing to a registry on loopback, and what
 * applications do with the packages. Started by `npm run rehearse -- packages`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { passes } from '../../../scripts/lib/process.mjs';
import { billNamesAll } from './bill.mjs';
import { consumers } from './consumers.mjs';
import { holdsWhatItSays } from './contents.mjs';
import { startRegistry } from './registry.mjs';
import { releaseTo } from './release.mjs';
import { runsAsImage, startPublishedServer } from './server.mjs';

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
    const contents = [];
    for (const one of packages) {
      const { tarball, content } = await fetchTarball(registry, one, folder);
      contents.push(content);
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
    await check('bill of materials', () => billNamesAll(join(folder, 'checkout/.release/sbom.cdx.json'), contents));
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
    if (process.platform !== 'win32')
      await check('the server, as the recipe of the image leaves it', () => runsAsImage(join(folder, 'checkout')));
  } finally {
    await server?.stop();
    await registry.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  return rows;
}
