/** The part of esbuild's metafile that is read here. */
export interface Metafile {
  outputs: Record<string, { entryPoint?: string; imports: { path: string; kind: string; external?: boolean }[] }>;
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
export function widgetFiles({ outputs }: Metafile): WidgetFiles {
  const byName = new Map(Object.entries(outputs).map(([path, output]) => [name(path), output]));
  const follow = (file: string, kind: 'import-statement' | 'dynamic-import'): string[] =>
    (byName.get(file)?.imports ?? [])
      .filter((each) => each.kind === kind && !each.external)
      .map(({ path }) => name(path));
  const closure = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const next of follow(file, 'import-statement')) closure(next, seen);
    return seen;
  };

  const result: WidgetFiles = { elements: {}, words: {} };
  for (const file of follow('colab.js', 'dynamic-import')) {
    const element = /\/([a-z-]+)\/define\.js$/.exec(byName.get(file)?.entryPoint ?? '')?.[1];
    if (!element) continue;
    const files = closure(file, closure('colab.js'));
    result.elements[element] = [...files];
    for (const words of [...files].flatMap((own) => follow(own, 'dynamic-import'))) {
      const language = /\.messages\.([a-z]{2,3})[-.\w]*\.js$/.exec(byName.get(words)?.entryPoint ?? '')?.[1];
      if (!language) continue;
      const own = ((result.words[element] ??= {})[language] ??= []);
      own.push(...[...closure(words)].filter((each) => !files.has(each) && !own.includes(each)));
    }
  }
  return result;
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
