import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { HouseError, main } from './lib/process.mjs';
import { table } from './lib/table.mjs';
import { describe, turbo } from './lib/turbo.mjs';
import { root, setUp } from './setup.mjs';

const kB = 1000;

/** The most that an entry may weigh, in bytes after brotli at its best. An entry without a budget is only shown. */
const budgets = {
  'embed pointer': 2 * kB,
  'session-calendar, all in': 30 * kB,
};

/**
 * What files weigh together, each compressed on its own, as they travel.
 * @param {string} name
 * @param {string[]} paths
 */
async function weigh(name, paths) {
  const size = { name, files: paths.length, raw: 0, gzip: 0, brotli: 0 };
  for (const path of paths) {
    const bytes = await readFile(path);
    size.raw += bytes.length;
    size.gzip += gzipSync(bytes, { level: 9 }).length;
    size.brotli += brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  }
  return size;
}

/** The entries of the SDK, each with the shared pieces it imports. */
async function sdkEntries() {
  const folder = join(root, 'packages/sdk/dist');
  const names = (await list(folder)).filter((name) => name.endsWith('.js') && !name.startsWith('chunk-')).sort();
  return Promise.all(names.map(async (name) => weigh(`sdk ${basename(name, '.js')}`, await withImports(folder, name))));
}

/** A module and everything of its own folder that it imports, directly or through others. */
async function withImports(folder, name, seen = new Set()) {
  const path = join(folder, name);
  if (seen.has(path)) return [];
  seen.add(path);
  const text = await readFile(path, 'utf8');
  for (const [, specifier] of text.matchAll(/(?:from|import)\s*["'](\.\.?\/[^"']+)["']/g)) {
    await withImports(folder, join(name, '..', specifier), seen);
  }
  return [...seen];
}

/**
 * The script tag: the pointer, and for each widget everything that a page with that one widget loads.
 * The embed build lists the files of each widget in `cdn/<version>/manifest.json`.
 */
async function embedEntries() {
  const cdn = join(root, 'packages/embed/cdn');
  const versions = [];
  for (const name of await list(cdn)) {
    const text = await readFile(join(cdn, name, 'manifest.json'), 'utf8').catch(() => null);
    if (text) versions.push({ folder: join(cdn, name), manifest: JSON.parse(text) });
  }
  if (versions.length !== 1) {
    throw new HouseError(
      `packages/embed/cdn should hold one version with a manifest.json; it holds ${versions.length}.`,
    );
  }
  const [{ folder, manifest }] = versions;
  const pointer = join(cdn, 'v1/colab.js');
  const entry = join(folder, manifest.entry);
  const widgets = Object.entries(manifest.elements).sort(([a], [b]) => a.localeCompare(b));
  return Promise.all([
    weigh('embed pointer', [pointer]),
    weigh('embed entry', [entry]),
    ...widgets.map(([name, files]) =>
      weigh(`${name}, all in`, [...new Set([pointer, entry, ...files.map((file) => join(folder, file))])]),
    ),
  ]);
}

async function list(folder) {
  return readdir(folder).catch(() => {
    throw new HouseError(`${folder} is missing: the build did not make it.`);
  });
}

async function size() {
  await setUp();
  const result = await turbo(root, ['build', '--filter=@menengage/sdk', '--filter=@menengage/embed']);
  if (result.code !== 0) throw new HouseError(`The build failed. ${describe(result)}`);

  const entries = [...(await sdkEntries()), ...(await embedEntries())];
  const unknown = Object.keys(budgets).filter((name) => !entries.some((entry) => entry.name === name));
  const over = entries.filter(({ name, brotli }) => brotli > (budgets[name] ?? Infinity));
  const rows = entries.map((entry) => {
    const budget = budgets[entry.name];
    const verdict = budget === undefined ? '' : entry.brotli > budget ? 'OVER' : 'ok';
    return [entry.name, ...[entry.files, entry.raw, entry.gzip, entry.brotli, budget ?? ''].map(bytes), verdict];
  });
  const head = ['entry', 'files', 'raw', 'gzip', 'brotli', 'budget', ''];
  console.log(`Bytes as they travel, each file compressed on its own\n`);
  console.log(table(head, rows, ['left', 'right', 'right', 'right', 'right', 'right', 'left']));
  for (const { name, brotli } of over)
    console.log(`\n${name} is ${bytes(brotli - budgets[name])} bytes over its budget.`);
  for (const name of unknown) console.log(`\n${name} has a budget and was not built.`);
  return over.length + unknown.length === 0 ? 0 : 1;
}

/** A number with its thousands set apart. */
function bytes(value) {
  return typeof value === 'number' ? value.toLocaleString('en').replaceAll(',', ' ') : value;
}

await main(size);
