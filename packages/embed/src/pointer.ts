/**
 * `/embed/v1/colab.js`: brings exactly one version, so that cached pieces never mix. While that version's entry is on its
 * way, every module that the page's tags will need is asked for already, and their first data with it: two round trips
 * after the page, whatever is on it.
 */
import { leaveEarly } from './early.ts';
import { firstRequest, statedLanguage } from './first-request.ts';
import { scriptTagDefaults } from './script-tag.ts';

declare const VERSION: string;
/** The style rules that keep room for widgets. */
declare const RESERVE: string;
/** Files of each element beside its own. */
declare const MORE: Record<string, readonly string[]>;
/** Elements with words of their own, as a comma list. */
declare const SPEAKING: string;
/** Languages whose words are files of their own, as a comma list. */
declare const LANGUAGES: string;
/** The widgets that `colab.four.js` holds and that have a file of their own, `colab.<widget>.js`, as a comma list. */
declare const MAIN: string;

// Room for the widgets before they are there, so that nothing on the page jumps. A sheet of the document's own, since a
// strict policy refuses style elements.
const reserve = new CSSStyleSheet();
reserve.replaceSync(RESERVE);
document.adoptedStyleSheets.push(reserve);

const base = new URL(`../${VERSION}/`, import.meta.url);
const defaults = scriptTagDefaults(new URL('../', import.meta.url));
const found = Object.keys(MORE).flatMap((name) =>
  [...document.querySelectorAll(`colab-${name},a[data-colab=${name}]`)].map((element) => ({ name, element })),
);
const wanted = new Set<string>();
const main = MAIN.split(',');
const names = [...new Set(found.map(({ name }) => name))].filter((name) => name !== 'provider');
// A page with one widget, or with all four, takes them in one file.
const whole = main.every((name) => names.includes(name))
  ? 'four'
  : names.length === 1 && main.find((name) => name === names[0]);
for (const { name, element } of found) {
  const [language = ''] = statedLanguage(element, defaults).toLowerCase().split(/[-_]/);
  const words = LANGUAGES.split(',').includes(language);
  const files = whole
    ? [words && `${whole}/words.${language}.js`]
    : [
        `${name}.js`,
        ...(MORE[name] ?? []),
        words && `shared.${language}.js`,
        words && SPEAKING.split(',').includes(name) && `${name}.${language}.js`,
      ];
  for (const file of files) if (file) wanted.add(file);
  if (element.matches('[view=month],[data-colab-view=month]')) wanted.add(`${whole ? `${whole}/` : ''}month-view.js`);
}
/** The first data, asked for while the code that shows it is on its way. */
function askEarly(element: Element, name: string): void {
  try {
    const address = firstRequest(element, name, defaults);
    if (address) leaveEarly(address, fetch(address, { headers: { accept: 'application/json' } }));
  } catch {
    // A setting that cannot be used: the element says so in words.
  }
}

for (const file of wanted) {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = new URL(file, base).href;
  document.head.append(link);
}
const entry = import(new URL(whole ? `colab.${whole}.js` : 'colab.js', base).href);
for (const { name, element } of found) askEarly(element, name);
// The first that is asked of the browser's knowledge of dates takes it long: now, while it waits for the files.
new Intl.DateTimeFormat();
await entry;
