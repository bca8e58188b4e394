/**
 * `/embed/v1/colab.js`: brings exactly one version, so that cached pieces never mix. While that version's entry is on its
 * way, every module that the page's tags will need is asked for already: no waterfall behind the entry.
 */
declare const VERSION: string;
/** Files of each widget by tag, without the entry; under `<tag> <language>` the files of its words. */
declare const FILES: Record<string, string[]>;

const base = new URL(`../${VERSION}/`, import.meta.url);
const wanted = new Set<string>();
const language = document.documentElement.lang.slice(0, 2);
for (const tag of Object.keys(FILES)) {
  const [name, words] = tag.split(' ');
  const element = document.querySelector(name!);
  if (!element || (words && words !== (element.getAttribute('lang') ?? language).slice(0, 2))) continue;
  for (const file of FILES[tag]!) wanted.add(file);
}
for (const file of wanted) {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = new URL(file, base).href;
  document.head.append(link);
}
await import(new URL('colab.js', base).href);
