import { languageOf } from './bundle.ts';

/** The part of a built file's description that is read here; Rollup's own names. */
export interface BuiltFile {
  fileName: string;
  moduleIds: readonly string[];
  imports: readonly string[];
  dynamicImports: readonly string[];
}

/** What each element loads. File names are relative to the version's folder. */
export interface WidgetFiles {
  /** Every file that an element loads, the entry first, by its name (`session-calendar`); English words included. */
  elements: Record<string, string[]>;
  /** Files that an element loads on top for its words in another language: element name -> language -> files. */
  words: Record<string, Record<string, string[]>>;
}

/** Follows static imports from the entry and from each element's file, and tells which files each element needs. */
export function widgetFiles(built: readonly BuiltFile[], elements: readonly string[], entry = 'colab.js'): WidgetFiles {
  const byName = new Map(built.map((file) => [file.fileName, file]));
  const closure = (name: string, seen = new Set<string>()): Set<string> => {
    if (byName.has(name) && !seen.has(name)) {
      seen.add(name);
      for (const next of byName.get(name)?.imports ?? []) closure(next, seen);
    }
    return seen;
  };

  const result: WidgetFiles = { elements: {}, words: {} };
  for (const element of elements) {
    const files = [...closure(`${element}.js`, closure(entry))];
    result.elements[element] = files;
    for (const words of files.flatMap((file) => byName.get(file)?.dynamicImports ?? [])) {
      const [language] = (byName.get(words)?.moduleIds ?? []).flatMap((module) => languageOf(module) ?? []);
      if (!language) continue;
      const own = ((result.words[element] ??= {})[language] ??= []);
      if (!own.includes(words)) own.push(words);
    }
  }
  return result;
}

/** What the pointer can't tell from an element's name alone. */
export interface PreloadTable {
  /** Files of an element beside the entry and its own, `<element>.js`. */
  more: Record<string, string[]>;
  /** Elements with words of their own, in `<element>.<language>.js`; what several say is in `shared.<language>.js`. */
  speaking: string[];
  /** Languages other than English. */
  languages: string[];
}

/** What the pointer asks for ahead. Words that a smaller element takes from a widget's file come when they are asked for. */
export function preloadTable({ elements, words }: WidgetFiles, entry: string): PreloadTable {
  const more = Object.entries(elements).map(([element, files]) => [
    element,
    files.filter((file) => file !== entry && file !== `${element}.js`),
  ]);
  return {
    more: Object.fromEntries(more) as PreloadTable['more'],
    speaking: Object.keys(words).filter((element) =>
      Object.entries(words[element] ?? {}).every(([language, files]) => files.includes(`${element}.${language}.js`)),
    ),
    languages: [...new Set(Object.values(words).flatMap(Object.keys))].sort(),
  };
}
