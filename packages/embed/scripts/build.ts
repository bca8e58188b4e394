/**
 * Builds the folder that is served as /embed/: `<version>/` (immutable), `v<major>/colab.js` (the pointer), the themes beside
 * both, and `manifest.json`, which says what each widget loads.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { bundle, homes, languageOf, only } from './bundle.ts';
import { thirdPartyLicences } from '../../../scripts/lib/licences.ts';
import { precompress } from './precompress.ts';
import { integrity, policies } from './promises.ts';
import { preloadTable, widgetFiles } from './widget-files.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
// Before 1.0.0 the channel is v1 already: it is the address that partners paste.
const channel = `v${Math.max(1, Number(version.split('.')[0]))}`;
const folder = join('cdn', version);

/** Height of each widget before it is there; the same as `--_reserve` in its styles, or what most of its first views have. */
const reserve = [
  ':is(colab-session-calendar:not(:defined),a[data-colab=session-calendar]){display:flow-root;min-block-size:max(34em,min(100svh,60em))}',
  ':is(colab-submission-form:not(:defined),a[data-colab=submission-form]){display:flow-root;min-block-size:max(36em,min(100svh,64em))}',
  ':is(colab-resource-list:not(:defined),a[data-colab=resource-list]){display:flow-root;min-block-size:max(44em,min(100svh,60em))}',
  'colab-resource:not(:defined){display:flow-root;min-block-size:40em}',
  ':is(colab-network-map:not(:defined),a[data-colab=network-map]){display:flow-root;min-block-size:max(34em,min(100svh,64em))}',
].join('');

const names = readdirSync('src/widgets').map((file) => basename(file, '.ts'));
const input = { colab: 'src/colab.ts', ...Object.fromEntries(names.map((name) => [name, `src/widgets/${name}.ts`])) };

/** The widgets that most pages are about; the other elements are pieces of them. */
const main = ['session-calendar', 'submission-form', 'resource-list', 'network-map'];

const home = await homes(input, 'colab', main, ['network']);
const apart = await bundle(input, { manualChunks: home });
// Rare views stay apart, and the words of a language are one file.
const inOne = (name: string, input: string) =>
  bundle(
    { [`colab.${name}`]: input },
    {
      chunkFileNames: `${name}/[name].js`,
      manualChunks: (module) => (home(module) && languageOf(module) ? `words.${languageOf(module) ?? ''}` : undefined),
    },
  );
const together = await inOne('four', 'src/four.ts');
const alone: typeof together = [];
for (const widget of main) alone.push(...(await inOne(widget, only(widget))));
const whole = await bundle({ 'colab.all': 'src/four.ts' }, { inlineDynamicImports: true });

rmSync('cdn', { recursive: true, force: true });
for (const name of ['four', ...main]) mkdirSync(join(folder, name), { recursive: true });
const chunks = [...apart, ...together, ...alone, ...whole];
for (const { fileName, code } of chunks) writeFileSync(join(folder, fileName), code);
const modules = chunks.flatMap((chunk) => Object.keys(chunk.modules));
// The shapes of countries bring the notice of the data that they come from.
const ofShapes = readFileSync('../atlas/dist/THIRD-PARTY-LICENSES.txt', 'utf8');
writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), `${thirdPartyLicences(modules)}\n\n${ofShapes}`);

const files = widgetFiles(apart, names);
const preload = preloadTable(files, 'colab.js');

await build({
  entryPoints: { colab: 'src/pointer.ts' },
  outdir: join('cdn', channel),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  define: {
    VERSION: JSON.stringify(version),
    MORE: JSON.stringify(preload.more),
    SPEAKING: JSON.stringify(preload.speaking.join()),
    LANGUAGES: JSON.stringify(preload.languages.join()),
    MAIN: JSON.stringify(main.join()),
    RESERVE: JSON.stringify(reserve),
  },
});

// For frames: inside them, and around them.
await build({
  entryPoints: { frame: 'src/frame.ts', frames: 'src/frames.ts' },
  outdir: join('cdn', channel),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
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
  /** All four widgets in one file, their rare views apart. */
  together: 'colab.four.js',
  /** Everything in one file. */
  whole: 'colab.all.js',
  /** Everything a page with one widget loads, as long as no other comes: one file, and one with the words of a language. */
  alone: Object.fromEntries(
    main.map((widget) => [
      widget,
      {
        file: `colab.${widget}.js`,
        words: Object.fromEntries(
          preload.languages.flatMap((language) => {
            const file = `${widget}/words.${language}.js`;
            return alone.some(({ fileName }) => fileName === file) ? [[language, file]] : [];
          }),
        ),
      },
    ]),
  ),
  elements: files.elements,
  words: files.words,
};
for (const place of ['cdn', folder]) writeJson(join(place, 'manifest.json'), manifest);
const promises = integrity(folder, version);
writeJson(join(folder, 'integrity.json'), promises);
writeJson(join(folder, 'csp.json'), policies(promises.files[manifest.whole] ?? ''));
await precompress('cdn');

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value, null, 2) + '\n');
}
