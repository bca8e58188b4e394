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
  resolveId(id) {
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

let cache: RollupCache | undefined;

/** The modules of some entries. Nothing but what is used is kept. */
function read(input: Record<string, string>): Promise<RollupBuild> {
  return rollup({
    input,
    cache,
    plugins: [fromSource, nodeResolve({ browser: true }), typescript, lit],
    treeshake: {
      moduleSideEffects: (id) => id.includes('/embed/src/') || id.endsWith('/define.ts'),
      propertyReadSideEffects: false,
    },
    preserveEntrySignatures: false,
    onwarn({ message }) {
      throw new Error(message);
    },
  });
}

const shape: OutputOptions = {
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash:10].js',
  hoistTransitiveImports: false,
  generatedCode: 'es2015',
};

/** Builds files from entries, minified. What is imported lazily becomes a file of its own unless `options` say otherwise. */
export async function bundle(input: Record<string, string>, options: OutputOptions = {}): Promise<OutputChunk[]> {
  const build = await read(input);
  const { output } = await build.generate({ ...shape, plugins: [small], ...options });
  cache = build.cache;
  await build.close();
  return output.filter((each) => each.type === 'chunk');
}

/**
 * Says for each module which file it belongs to: the shared entry when the entry itself or two of the `widgets` need it at
 * once, a widget's when that one alone does. The rest, what is only asked for lazily or by smaller elements, belongs to none.
 */
export async function homes(
  input: Record<string, string>,
  entry: string,
  widgets: readonly string[],
): Promise<(module: string) => string | undefined> {
  // Cut as Rollup would: a file for every set of entries that need the same. Who reaches which file says the rest.
  const files = new Map((await bundle(input, { plugins: [] })).map((file) => [file.fileName, file]));
  const users = new Map<string, Set<string>>();
  const follow = (fileName: string, user: string): void => {
    const file = files.get(fileName);
    for (const module of file?.moduleIds ?? []) {
      const known = users.get(module) ?? new Set();
      if (known.has(user)) return;
      users.set(module, known.add(user));
    }
    for (const next of file?.imports ?? []) follow(next, user);
  };
  for (const name of [entry, ...widgets]) follow(`${name}.js`, name);
  return (module) => {
    const names = users.get(module) ?? new Set();
    return names.has(entry) || names.size > 1 ? entry : [...names][0];
  };
}
