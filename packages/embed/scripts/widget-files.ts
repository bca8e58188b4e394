/** The part of a built file's description that is read here; Rollup's own names. */
export interface BuiltFile {
  fileName: string;
  /** The module it stands for, when it is an entry or loaded lazily. */
  facadeModuleId: string | null;
  imports: readonly string[];
  dynamicImports: readonly string[];
}

/** What each widget loads. File names are relative to the version's folder. */
export interface WidgetFiles {
  /** Every file that a widget loads, the entry first, by element name (`session-calendar`); English words included. */
  elements: Record<string, string[]>;
  /** Files that a widget loads on top for its words in another language: element name -> language -> files. */
  words: Record<string, Record<string, string[]>>;
}

/** Follows static imports from the entry and from each widget's file, and tells which files each widget needs. */
export function widgetFiles(built: readonly BuiltFile[], widgets: readonly string[], entry = 'colab.js'): WidgetFiles {
  const byName = new Map(built.map((file) => [file.fileName, file]));
  const closure = (name: string, seen = new Set<string>()): Set<string> => {
    if (byName.has(name) && !seen.has(name)) {
      seen.add(name);
      for (const next of byName.get(name)?.imports ?? []) closure(next, seen);
    }
    return seen;
  };

  const result: WidgetFiles = { elements: {}, words: {} };
  for (const widget of widgets) {
    const files = closure(`${widget}.js`, closure(entry));
    result.elements[widget] = [...files];
    for (const lazy of [...files].flatMap((file) => byName.get(file)?.dynamicImports ?? [])) {
      const [, of, language] =
        /([a-z-]+)\.messages\.([a-z]{2,3})\.ts$/.exec(byName.get(lazy)?.facadeModuleId ?? '') ?? [];
      if (!language || (of !== 'shared' && of !== widget)) continue;
      const own = ((result.words[widget] ??= {})[language] ??= []);
      own.push(...[...closure(lazy)].filter((each) => !files.has(each) && !own.includes(each)));
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
    needs[element] = own.filter((file) => file !== entry).map(place);
    for (const [language, more] of Object.entries(words[element] ?? {}))
      needs[`${element} ${language}`] = more.map(place);
  }
  return { files, needs };
}
