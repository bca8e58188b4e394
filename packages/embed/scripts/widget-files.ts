/** The part of esbuild's metafile that is read here. */
export interface Metafile {
  outputs: Record<string, { entryPoint?: string; imports: { path: string; kind: string; external?: boolean }[] }>;
}

export interface WidgetFiles {
  /** Every file that a widget loads, the entry first, by element name (`session-calendar`); English words included. */
  elements: Record<string, string[]>;
  /** Files that a widget loads on top for its words in another language: element name -> language -> files. */
  words: Record<string, Record<string, string[]>>;
  /** The same for the pointer: by tag, and by `<tag> <language>`, without the entry, which it imports anyway. */
  preload: Record<string, string[]>;
}

const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Follows static imports from the entry and from each widget's module, and tells which file each widget needs. */
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

  const entryFiles = closure('colab.js');
  const result: WidgetFiles = { elements: {}, words: {}, preload: {} };
  for (const file of follow('colab.js', 'dynamic-import')) {
    const element = /\/([a-z-]+)\/define\.js$/.exec(byName.get(file)?.entryPoint ?? '')?.[1];
    if (!element) continue;
    const files = closure(file, new Set(entryFiles));
    result.elements[element] = [...files];
    result.preload[`colab-${element}`] = [...files].filter((each) => each !== 'colab.js');
    for (const own of files) {
      for (const words of follow(own, 'dynamic-import')) {
        const language = /\.messages\.([a-z]{2,3})(-[A-Z0-9]+)?\.js$/.exec(byName.get(words)?.entryPoint ?? '')?.[1];
        if (!language) continue;
        const more = [...closure(words)].filter((each) => !files.has(each));
        ((result.words[element] ??= {})[language] ??= []).push(...more);
        (result.preload[`colab-${element} ${language}`] ??= []).push(...more);
      }
    }
  }
  return result;
}
