/**
 * Builds the plugin: `dist/colab-kit/` as it lies on a site, and `dist/colab-kit.zip`, byte-equal for equal sources.
 * Versions, widgets and their attributes come from the kit; words are complete or the build fails.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { zipSync } from 'fflate';
import { machineObject, readTranslations, template, translatable } from './words.ts';
import { blockOf, widgetTable } from './widgets.ts';

const here = join(import.meta.dirname, '..');
const kit = join(here, '..', '..');
/** Where to build; a test builds elsewhere. */
const out = resolve(process.argv[2] ?? join(here, 'dist'));
const target = join(out, 'colab-kit');
const read = (path: string): string => readFileSync(path, 'utf8');
const json = (value: object): string => JSON.stringify(value, null, 2) + '\n';

/** Every file below a folder, by its path with `/`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

const { version } = JSON.parse(read(join(kit, 'packages/embed/package.json'))) as { version: string };
const script = join(kit, 'packages/embed/cdn', version);
if (!existsSync(script)) throw new Error('packages/embed is not built: npm run build');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
cpSync(join(here, 'plugin'), target, { recursive: true });
cpSync(join(here, 'LICENSE'), join(target, 'LICENSE'));
cpSync(script, join(target, 'embed', version), { recursive: true });

const stamp = (file: string, pattern: RegExp): void => {
  const text = read(join(target, file));
  if (!pattern.test(text)) throw new Error(`${file} names no version.`);
  writeFileSync(join(target, file), text.replace(pattern, `$1${version}`));
};
stamp('colab-kit.php', /(^ \* Version: +)[\w.-]+/m);
stamp('colab-kit.php', /(^const VERSION = ')[\w.-]+/m);
stamp('readme.txt', /(^Stable tag: )[\w.-]+/m);

const widgets = widgetTable(
  JSON.parse(read(join(kit, 'packages/elements/dist/custom-elements.json'))),
  JSON.parse(read(join(kit, 'openapi/generated/document.json'))),
);
writeFileSync(join(target, 'includes/widgets.json'), json(widgets));
for (const [name, widget] of Object.entries(widgets)) {
  mkdirSync(join(target, 'blocks', name), { recursive: true });
  writeFileSync(join(target, 'blocks', name, 'block.json'), json(blockOf(name, widget, version)));
}

const words = translatable(
  filesBelow(target)
    .filter((file) => file.endsWith('.php'))
    .map((file) => [file, read(join(target, file))]),
);
writeFileSync(join(target, 'languages/colab-kit.pot'), template(words, version));
for (const file of readdirSync(join(target, 'languages')).filter((name) => name.endsWith('.po'))) {
  const translations = readTranslations(read(join(target, 'languages', file)));
  const missing = [...words.keys()].filter((text) => !translations.get(text));
  const unused = [...translations.keys()].filter((text) => text && !words.has(text));
  if (missing.length || unused.length)
    throw new Error(`${file}\n  lacks: ${missing.join('\n         ')}\n  has too much: ${unused.join('\n         ')}`);
  writeFileSync(join(target, 'languages', file.replace(/\.po$/, '.mo')), machineObject(translations));
}

const files = Object.fromEntries(
  filesBelow(target).map((file) => [`colab-kit/${file}`, readFileSync(join(target, file))]),
);
// A date of its own would make each zip another one.
const zip = zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
const path = join(out, 'colab-kit.zip');
writeFileSync(path, zip);
console.log(`${relative(kit, path)}: version ${version}, ${Object.keys(files).length} files, ${zip.length} bytes`);
