/**
 * `/embed/v1/colab.js`: brings exactly one version, so that cached pieces never mix. While that version's entry is on its
 * way, every module that the page's tags will need is asked for already: no waterfall behind the entry.
 */
declare const VERSION: string;
/** Every file there is; the tables below name them by place. */
declare const FILES: readonly string[];
/** The style rules that keep room for widgets. */
declare const RESERVE: string;
/** Files that an element needs, and under `<element> <language>` those of its words. */
declare const NEEDS: Record<string, readonly number[]>;
/** The widgets that `colab.four.js` holds, as a comma list. */
declare const MAIN: string;

// Room for the widgets before they are there, so that nothing on the page jumps. A sheet of the document's own, since a
// strict policy refuses style elements.
const reserve = new CSSStyleSheet();
reserve.replaceSync(RESERVE);
document.adoptedStyleSheets.push(reserve);

const base = new URL(`../${VERSION}/`, import.meta.url);
const pageLanguage = document.documentElement.lang.slice(0, 2);
const wanted = new Set<string>();
const used: string[] = [];
for (const key in NEEDS) {
  const [name, words] = key.split(' ') as [string, string?];
  const elements = [...document.querySelectorAll(`colab-${name},a[data-colab=${name}]`)];
  const language = (element: Element) => (element.closest('[lang]')?.getAttribute('lang') ?? pageLanguage).slice(0, 2);
  if (!elements.some((element) => !words || language(element) === words)) continue;
  used.push(name);
  for (const file of NEEDS[key] ?? []) wanted.add(FILES[file] ?? '');
}
const together = MAIN.split(',').every((name) => used.includes(name));
for (const file of wanted) {
  if (together && !file.includes('.messages.')) continue;
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = new URL(file, base).href;
  document.head.append(link);
}
await import(new URL(together ? 'colab.four.js' : 'colab.js', base).href);

export {};
