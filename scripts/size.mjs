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
  'session-calendar, all in': 29.5 * kB,
  'resource-list, all in': 25.6 * kB,
  'network-map, all in': 36 * kB,
  'submission-form, all in': 26.5 * kB,
  'four widgets, all in': 62 * kB,
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
 * The script tag: the pointer, and for each widget everything that a page with that one widget loads; the main ones have a
 * file of their own for that. The embed build lists the files of each widget in `cdn/<version>/manifest.json`, and the words
 * of each language apart: English ones are part of the widget.
 */
async function embedEntries() {
  const cdn = join(root, 'packages/embed/cdn');
  const version = (await list(cdn)).find((name) => /^\d/.test(name)) ?? '';
  const text = await readFile(join(cdn, version, 'manifest.json'), 'utf8').catch(() => null);
  if (text === null) throw new HouseError('The embed build left no packages/embed/cdn/<version>/manifest.json.');
  const { channel, entry, together, alone, elements, words } = JSON.parse(text);
  const pointer = join(cdn, channel, 'colab.js');
  const inVersion = (files) => files.map((file) => join(cdn, version, file));
  const entries = [await weigh('embed pointer', [pointer]), await weigh('embed entry', inVersion([entry]))];
  for (const [name, files] of Object.entries(elements).sort(([a], [b]) => a.localeCompare(b))) {
    const own = alone[name];
    const all = [...new Set([pointer, ...inVersion(own ? [own.file] : [entry, ...files])])];
    entries.push(await weigh(`${name}, all in`, all));
    const languages = await Promise.all(
      Object.entries(own?.words ?? words[name] ?? {}).map(([language, files]) =>
        weigh(`${name}, all in, ${language}`, [...all, ...inVersion([files].flat())]),
      ),
    );
    entries.push(...languages.sort((a, b) => b.brotli - a.brotli).slice(0, 1));
  }
  entries.push(await weigh('four widgets, all in', [pointer, ...inVersion([together])]));
  return entries;
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
