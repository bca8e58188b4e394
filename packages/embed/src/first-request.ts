import type { SettingDefaults } from '@menengage/elements/runtime';

type Read = (attribute: string) => string | undefined;

/** What each widget asks for first when nothing but these attributes narrows it. A test holds it against the widgets. */
const first: Record<string, (read: Read) => [path: string, parameters: Record<string, string | undefined>]> = {
  'session-calendar': (read) => [
    '/calendar',
    {
      facets: 'region,kind,language',
      from: new Date(Date.parse(today(read('time-zone'))) - 86_400_000).toISOString().slice(0, 10),
      limit: read('limit') ?? '20',
      sort: 'start',
    },
  ],
  'submission-form': (read) => [`/calls/${encodeURIComponent(read('call') ?? 'current')}/form`, {}],
  'resource-list': (read) => [
    '/resources',
    {
      count: 'exact',
      facets: 'type,theme,region,country,language,year,audience',
      limit: read('limit') ?? '20',
      sort: '-date',
    },
  ],
  'network-map': () => ['/networks/summary', {}],
};

const plain =
  /^(id|class|style|slot|api|network|lang|theme|time-zone|limit|call|loading|with-(url-state|json-ld|structured-data|quick-exit)|without-(?!filters)[a-z]+)$/;

function today(timeZone: string | undefined): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format();
}

/** The language a widget on the page will be in, as stated. */
export function statedLanguage(element: Element, { lang }: SettingDefaults): string {
  const own = element.getAttribute('data-colab-lang') || element.closest('[lang]:not(:root)')?.getAttribute('lang');
  return own || lang || document.documentElement.lang || 'en';
}

/**
 * The address that a widget on the page will ask first; undefined when it is narrowed by something that only the element can
 * read, or far below what is seen.
 *
 * @param element the widget's tag, or a link that will become one
 * @throws for a setting that cannot be used; the element will say so
 */
export function firstRequest(element: Element, widget: string, defaults: SettingDefaults): string | undefined {
  const prefix = element.localName === 'a' ? 'data-colab-' : '';
  const own = element.getAttributeNames().filter((name) => !/^(href|data-colab)$/.test(name));
  const known = own.every((name) => plain.test(name.slice(name.startsWith(prefix) ? prefix.length : 0)));
  // The page's address may hold choices, or the key of a submission.
  if (!known || !first[widget] || location.hash.length > 1) return undefined;
  if (element.getBoundingClientRect().top > innerHeight + 800 && element.getAttribute('loading') !== 'eager')
    return undefined;

  const around = (name: string) => element.closest(`colab-provider[${name}]`)?.getAttribute(name);
  const read: Read = (name) =>
    element.getAttribute(prefix + name)?.trim() ||
    around(name)?.trim() ||
    defaults[name === 'time-zone' ? 'timeZone' : (name as 'network')]?.trim() ||
    undefined;
  const lang = new Intl.Locale(statedLanguage(element, defaults).trim().replaceAll('_', '-')).toString();

  const [path, parameters] = first[widget](read);
  const query = Object.entries({ ...parameters, lang, network: read('network') })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) => (value ? [`${name}=${value.split(',').map(encodeURIComponent).join()}`] : []));
  const api = new URL(read('api') ?? '', document.baseURI).href.replace(/\/+$/, '');
  return `${api}${path}?${query.join('&')}`;
}
