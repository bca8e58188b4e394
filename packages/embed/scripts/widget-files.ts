/** The part of esbuild's metafile that is read here. */
export interface Metafile {
  outputs: Record<
    string,
    { entryPoint?: string; exports?: string[]; imports: { path: string; kind: string; external?: boolean }[] }
  >;
}

/** What each widget loads. File names are relative to the version's folder. */
export interface WidgetFiles {
  /** Every file that a widget loads, the entry first, by element name (`session-calendar`); English words included. */
  elements: Record<string, string[]>;
  /** Files that a widget loads on top for its words in another language: element name -> language -> files. */
  words: Record<string, Record<string, string[]>>;
}

const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Follows static imports from the entry and from each widget's module, and tells which files each widget needs. */
export function widgetFiles({ outputs }: Metafile, entry = 'colab.js'): WidgetFiles {
  const byName = new Map(Object.entries(outputs).map(([path, output]) => [name(path), output]));
  const follow = (file: string, kind: 'import-statement' | 'dynamic-import'): string[] =>
    (byName.get(file)?.imports ?? []).filter((each) => each.kind === kind).map(({ path }) => name(path));
  const closure = (file: string, seen = new Set<string>()): Set<string> => {
    if (!byName.has(file) || seen.has(file)) return seen;
    seen.add(file);
    for (const next of follow(file, 'import-statement')) closure(next, seen);
    return seen;
  };

  const result: WidgetFiles = { elements: {}, words: {} };
  for (const [file, { entryPoint }] of byName) {
    const element = /(^|\/)src\/widgets\/([a-z-]+)\.ts$/.exec(entryPoint ?? '')?.[2];
    if (!element) continue;
    const files = closure(file, closure(entry));
    result.elements[element] = [...files];
    for (const words of [...files].flatMap((own) => follow(own, 'dynamic-import'))) {
      const language = /\.messages\.([a-z]{2,3})\.ts$/.exec(byName.get(words)?.entryPoint ?? '')?.[1];
      if (!language) continue;
      const own = ((result.words[element] ??= {})[language] ??= []);
      own.push(...[...closure(words)].filter((each) => !files.has(each) && !own.includes(each)));
    }
  }
  return result;
}

/** Names that a built file imports from `module` although it does not export them. */
export function missingExports(sources: readonly string[], module: string, exported: readonly string[]): string[] {
  const missing = new Set<string>();
  for (const source of sources)
    for (const [, list = '', from] of source.matchAll(/import\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g))
      if (from === module)
        for (const each of list.split(',')) {
          const imported = each.trim().split(/\s+as\s+/)[0];
          if (imported && !exported.includes(imported)) missing.add(imported);
        }
  return [...missing].sort();
}

/** The same as the pointer carries it: names once, and per tag their places. The entry is left out, it is imported anyway. */
export function preloadTable(
  { elements, words }: WidgetFiles,
  entry: string,
): { files: string[]; needs: Record<string, number[]> } {
  const files: string[] = [];
  const place = (file: string): number => {
    if (!files.includes(file)) files.push(file);
    return files.indexOf(file);
  };
  const needs: Record<string, number[]> = {};
  for (const [element, own] of Object.entries(elements)) {
    needs[`colab-${element}`] = own.filter((file) => file !== entry).map(place);
    for (const [language, more] of Object.entries(words[element] ?? {}))
      needs[`colab-${element} ${language}`] = more.map(place);
  }
  return { files, needs };
}
