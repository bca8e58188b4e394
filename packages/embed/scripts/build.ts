/**
 * Builds the folder that is served as /embed/: `<version>/` (immutable), `v<major>/colab.js` (the pointer), the themes beside
 * both, and `manifest.json`, which says what each widget loads.
 */
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { build, type Options } from 'tsup';
import { preloadTable, widgetFiles, type Metafile } from './widget-files.ts';

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

rmSync('cdn', { recursive: true, force: true });

await build({
  ...common,
  entry: { colab: 'src/colab.ts' },
  outDir: folder,
  splitting: true,
  metafile: true,
  esbuildPlugins: [
    {
      name: 'minify-html-and-css-literals',
      setup(bundler) {
        bundler.onLoad({ filter: /[\\/](src|dist)[\\/].*\.[jt]s$/ }, async ({ path }) => {
          const source = readFileSync(path, 'utf8');
          if (!/\b(html|css|svg)`/.test(source)) return undefined;
          const minified = await minifyHTMLLiterals(source, { fileName: path });
          return { contents: minified?.code ?? source, loader: path.endsWith('.ts') ? 'ts' : 'js' };
        });
      },
    },
  ],
});

const metafile = JSON.parse(readFileSync(join(folder, 'metafile-esm.json'), 'utf8')) as Metafile;
rmSync(join(folder, 'metafile-esm.json'));
const files = widgetFiles(metafile);
const preload = preloadTable(files, 'colab.js');

await build({
  ...common,
  entry: { colab: 'src/pointer.ts' },
  outDir: join('cdn', channel),
  define: {
    VERSION: JSON.stringify(version),
    FILES: JSON.stringify(preload.files),
    NEEDS: JSON.stringify(preload.needs),
  },
});

const themes = dirname(createRequire(import.meta.url).resolve('@menengage/themes/themes/light.css'));
for (const place of [folder, join('cdn', channel)]) {
  mkdirSync(join(place, 'themes'), { recursive: true });
  for (const file of readdirSync(themes).filter((name) => name.endsWith('.css')))
    copyFileSync(join(themes, file), join(place, 'themes', basename(file)));
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
