/** Cuts the script tag's modules into files: one shared entry, one file a widget, and one for each rare view. */
import { basename, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { rollup, type OutputChunk, type OutputOptions, type Plugin, type RollupBuild, type RollupCache } from 'rollup';
import { minify } from 'terser';
import { forOurPage } from './lit.ts';

const sources: Record<string, (name: string) => string> = {
  '@menengage/elements/': (name) => resolve(`../elements/src/${name}.ts`),
  '@menengage/sdk/': (name) => resolve(`../sdk/src/${name === 'fetch' ? name : `${name}/index`}.ts`),
};

/** The elements and the SDK come from their sources: their npm builds are cut into files for bundlers, not for pages. */
const fromSource: Plugin = {
  name: 'from-source',
  resolveId(id, importer) {
    // The elements' way to the API takes what the pointer has asked for already.
    if (id === '@menengage/sdk/fetch' && importer?.includes('/elements/')) return resolve('src/client.ts');
    const [prefix] = Object.keys(sources).filter((each) => id.startsWith(each));
    return prefix ? sources[prefix]?.(id.slice(prefix.length)) : null;
  },
};

/** One `__decorateClass` for all modules; the compiler writes one into each. */
const decorate = '\0decorate';
const decorateSource = `export const __decorateClass = (decorators, target, key, kind) => {
  let result = kind > 1 ? undefined : kind ? Object.getOwnPropertyDescriptor(target, key) : target;
  for (const decorator of decorators.toReversed()) result = (kind ? decorator(target, key, result) : decorator(result)) || result;
  if (kind && result) Object.defineProperty(target, key, result);
  return result;
};`;

/** What a source compiles to, kept because each source is in several of the builds below. */
const compiled = new Map<string, Promise<string>>();

const typescript: Plugin = {
  name: 'typescript',
  resolveId: (id) => (id === decorate ? id : null),
  load: (id) => (id === decorate ? decorateSource : null),
  transform(source, id) {
    if (!id.endsWith('.ts')) return null;
    const known = compiled.get(id) ?? compile(source, id);
    compiled.set(id, known);
    return known;
  },
};

async function compile(source: string, id: string): Promise<string> {
  const templates = /\b(html|css|svg)`/.test(source) && !source.includes('unsafeCSS');
  const minified = templates ? await minifyHTMLLiterals(source, { fileName: id }) : null;
  const { code } = await transform(minified?.code ?? source, {
    loader: 'ts',
    target: 'es2022',
    tsconfigRaw: {
      compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false, verbatimModuleSyntax: true },
    },
  });
  const helper = /^(?:var __(?:defProp|getOwnPropDesc) = .*\n)*var __decorateClass = [^]*?\n};\n/m;
  return helper.test(code) ? `import { __decorateClass } from '${decorate}';\n${code.replace(helper, '')}` : code;
}

const lit: Plugin = {
  name: 'lit',
  transform: (source, id) =>
    /[\\/](@lit|lit-html|lit-element)[\\/]/.test(id) ? forOurPage(source, basename(id)) : null,
};

const small: Plugin = {
  name: 'small',
  async renderChunk(source) {
    const { code } = await minify(source, {
      module: true,
      ecma: 2020,
      compress: { passes: 2, unsafe_arrows: true, keep_fargs: false },
      format: { comments: false },
    });
    return { code: code ?? source };
  },
};

/** An input that is a page with one widget: everything it needs at once, and the way to the others' own files. */
export const only = (widget: string): string => `only:${widget}`;

/** In the build of one widget the others are not to be read: a page that gets one later takes the file it has elsewhere. */
function oneWidget(input: Record<string, string>): Plugin {
  const [, widget = ''] = /^only:(.+)/.exec(Object.values(input).join()) ?? [];
  const kept = [widget, 'provider'];
  return {
    name: 'one-widget',
    resolveId(id, importer) {
      if (id === only(widget)) return id;
      const [, name = ''] = /^\.\/widgets\/([\w-]+)\.ts$/.exec(id) ?? [];
      if (!widget || !name || !importer?.endsWith('widgets.ts') || kept.includes(name)) return null;
      return { id: `./${name}.js`, external: 'relative' };
    },
    load: (id) =>
      id === only(widget)
        ? [...kept.map((name) => `widgets/${name}`), 'colab']
            .map((file) => `import ${JSON.stringify(resolve(`src/${file}.ts`))};`)
            .join('')
        : null,
  };
}

let cache: RollupCache | undefined;

/** The modules of some entries. Nothing but what is used is kept. */
function read(input: Record<string, string>): Promise<RollupBuild> {
  return rollup({
    input,
    cache: Object.values(input).some((each) => each.startsWith('only:')) ? false : cache,
    plugins: [oneWidget(input), fromSource, nodeResolve({ browser: true }), typescript, lit],
    treeshake: {
      moduleSideEffects: (id) => id.startsWith('only:') || id.includes('/embed/src/') || id.endsWith('/define.ts'),
      propertyReadSideEffects: false,
    },
    preserveEntrySignatures: false,
    onwarn({ code, message }) {
      if (code !== 'CIRCULAR_DEPENDENCY') throw new Error(message);
    },
  });
}

const shape: OutputOptions = {
  format: 'es',
  entryFileNames: '[name].js',
  // A version's folder never changes, so names need no hash.
  chunkFileNames: '[name].js',
  hoistTransitiveImports: false,
  generatedCode: 'es2015',
};

/** Builds files from entries, minified. What is imported lazily becomes a file of its own unless `options` say otherwise. */
export async function bundle(input: Record<string, string>, options: OutputOptions = {}): Promise<OutputChunk[]> {
  const build = await read(input);
  const { output } = await build.generate({ ...shape, plugins: [small], ...options });
  // What an import leads to is kept with it, and is another thing where there is one widget only.
  if (!Object.values(input).some((each) => each.startsWith('only:'))) cache = build.cache;
  await build.close();
  return output.filter((each) => each.type === 'chunk');
}

/** The language of a module that holds words: `session-calendar.messages.es.ts`. */
export const languageOf = (module: string): string | undefined => /\.messages\.([a-z]{2,3})\.ts$/.exec(module)?.[1];

/** A module with more source than this does not go onto pages that do not show it. */
const muchSource = 2000;

/**
 * Says for each module which file it belongs to: the shared entry when the entry itself or two of the main `widgets` need it at
 * once, a widget's when that one alone does. What one widget needs at once and another later is in the entry when it is
 * small. Words in other languages are one file a widget and language, `shared` for what several say. The rest, what is only
 * asked for later or by smaller elements, belongs to none: Rollup makes files of it. Elements `apart` count as asking later: their
 * pages shall not load all of a widget for a little of it.
 */
export async function homes(
  input: Record<string, string>,
  entry: string,
  widgets: readonly string[],
  apart: readonly string[] = [],
): Promise<(module: string) => string | undefined> {
  // Cut as Rollup would: a file for every set of entries that need the same. Who reaches which file says the rest.
  const files = new Map((await bundle(input, { plugins: [] })).map((file) => [file.fileName, file]));
  const reach = (fileName: string, later: boolean, seen = new Set<string>()): Set<string> => {
    const file = files.get(fileName);
    if (!file || seen.has(fileName)) return seen;
    seen.add(fileName);
    for (const next of file.imports) reach(next, later, seen);
    // Another element as a whole is not a piece of this one.
    if (later) for (const next of file.dynamicImports) if (!files.get(next)?.isEntry) reach(next, later, seen);
    return seen;
  };
  const reached = (names: readonly string[], later: boolean) =>
    new Map(names.map((name) => [name, reach(`${name}.js`, later && name !== entry)]));
  const users = (table: Map<string, Set<string>>, fileName: string) =>
    [...table].filter(([, names]) => names.has(fileName)).map(([name]) => name);
  const main = [entry, ...widgets];
  const others = Object.keys(input).filter((name) => !main.includes(name));
  const [now, later, alone] = [reached(main, false), reached(main, true), reached(others, false)];

  const home = new Map<string, string>();
  for (const { fileName, modules } of files.values()) {
    const [first = '', ...more] = users(now, fileName);
    const wantedLater =
      users(later, fileName).length > 1 || users(alone, fileName).some((name) => apart.includes(name));
    for (const [module, { renderedLength }] of Object.entries(modules)) {
      const language = languageOf(module);
      if (language) {
        const speakers = [...files.values()].filter(({ dynamicImports }) => dynamicImports.includes(fileName));
        const by = (table: Map<string, Set<string>>) =>
          new Set(speakers.flatMap((each) => users(table, each.fileName)));
        const names = by(now).size > 0 ? by(now) : by(alone);
        if (names.size > 0)
          home.set(module, `${names.size > 1 || names.has(entry) ? 'shared' : [...names][0]}.${language}`);
      } else if (!first) continue;
      else if (first === entry || more.length > 0 || (wantedLater && renderedLength <= muchSource))
        home.set(module, entry);
      else if (!wantedLater) home.set(module, first);
    }
  }
  return (module) => home.get(module);
}
