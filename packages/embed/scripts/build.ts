/**
 * Builds the folder that is served as /embed/: `<version>/` (immutable), `v<major>/colab.js` (the pointer), the themes beside
 * both, and `manifest.json`, which says what each widget loads.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { build, type Options } from 'tsup';
import { missingExports, preloadTable, widgetFiles, type Metafile } from './widget-files.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
// Before 1.0.0 the channel is v1 already: it is the address that partners paste.
const channel = `v${Math.max(1, Number(version.split('.')[0]))}`;
const folder = join('cdn', version);

const common: Options = {
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  minify: true,
  dts: false,
  sourcemap: false,
  silent: true,
  noExternal: [/./],
  config: false,
};

/** Height of each widget before it is there; the same as `--_reserve` in its styles. */
const reserve = [
  'colab-session-calendar:not(:defined){display:block;min-block-size:max(34em,min(100svh,60em))}',
  'colab-submission-form:not(:defined){display:block;min-block-size:36em}',
  'colab-resource-list:not(:defined){display:block;min-block-size:max(44em,min(100svh,60em))}',
  'colab-network-map:not(:defined){display:block;min-block-size:max(34em,min(100svh,64em))}',
].join('');

const elements = resolve('../elements/src');

/** The elements come from their sources: their npm build is cut into files for bundlers, not for pages. */
const fromSource: Plugin = {
  name: 'elements-from-source',
  setup(bundler) {
    bundler.onResolve({ filter: /^@menengage\/elements\// }, ({ path }) => ({
      path: `${elements}${path.slice('@menengage/elements'.length)}.ts`,
    }));
    bundler.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!/\b(html|css|svg)`/.test(source) || source.includes('unsafeCSS')) return undefined;
      const minified = await minifyHTMLLiterals(source, { fileName: path });
      return { contents: minified?.code ?? source, loader: 'ts' };
    });
  },
};

/** What the runtime holds is left to it: a widget imports it from the entry, so that it is on a page once. */
const leaveToEntry: Plugin = {
  name: 'leave-to-entry',
  setup(bundler) {
    const external = () => ({ path: './colab.js', external: true });
    bundler.onResolve(
      { filter: /^(lit|@lit|lit-html|lit-element)(\/|$)|^@menengage\/sdk\/(fetch|operations)$/ },
      external,
    );
    bundler.onResolve({ filter: /\/shared\/[^/]+\.ts$/ }, external);
  },
};

/** The widgets are files of their own, asked for by name when a page uses them. */
const widgetsByName: Plugin = {
  name: 'widgets-by-name',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\/widgets\/[a-z-]+\.ts$/ }, ({ path }) => ({
      path: `./${basename(path, '.ts')}.js`,
      external: true,
    }));
  },
};

rmSync('cdn', { recursive: true, force: true });

/** Builds into the version's folder and gives what esbuild says of the result. */
async function bundle(options: Options): Promise<Metafile> {
  await build({
    ...common,
    outDir: folder,
    splitting: true,
    metafile: true,
    tsconfig: '../elements/tsconfig.json',
    ...options,
  });
  const file = join(folder, 'metafile-esm.json');
  const metafile = JSON.parse(readFileSync(file, 'utf8')) as Metafile;
  rmSync(file);
  return metafile;
}

const names = readdirSync('src/widgets').map((file) => basename(file, '.ts'));
const entry = await bundle({
  entry: { colab: 'src/colab.ts' },
  esbuildPlugins: [widgetsByName, fromSource],
});
const widgets: Metafile = { outputs: {} };
// One by one: together they would share a file for every helper that two of them happen to need.
for (const name of names) {
  const { outputs } = await bundle({
    entry: { [name]: `src/widgets/${name}.ts` },
    esbuildPlugins: [leaveToEntry, fromSource],
  });
  Object.assign(widgets.outputs, outputs);
}
const entryExports = Object.values(entry.outputs).flatMap(({ exports = [] }) => exports);
const missing = missingExports(
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
  './colab.js',
  entryExports,
);
if (missing.length)
  throw new Error(
    `packages/elements/src/runtime.ts has to export ${missing.join(', ')}: a widget imports it from the entry.`,
  );

const files = widgetFiles({ outputs: { ...entry.outputs, ...widgets.outputs } });
const preload = preloadTable(files, 'colab.js');

await build({
  ...common,
  entry: { colab: 'src/pointer.ts' },
  outDir: join('cdn', channel),
  define: {
    VERSION: JSON.stringify(version),
    FILES: JSON.stringify(preload.files),
    NEEDS: JSON.stringify(preload.needs),
    RESERVE: JSON.stringify(reserve),
  },
});

const themes = dirname(createRequire(import.meta.url).resolve('@menengage/themes/themes/light.css'));
for (const place of [folder, join('cdn', channel)]) {
  mkdirSync(join(place, 'themes'), { recursive: true });
  for (const file of readdirSync(themes).filter((name) => name.endsWith('.css')))
    writeFileSync(join(place, 'themes', file), `${readFileSync(join(themes, file), 'utf8')}${reserve}\n`);
}

const manifest = {
  version,
  channel,
  entry: 'colab.js',
  elements: files.elements,
  words: files.words,
};
for (const place of ['cdn', folder])
  writeFileSync(join(place, 'manifest.json'), JSON.stringify(manifest, null, 2) + '\n');
