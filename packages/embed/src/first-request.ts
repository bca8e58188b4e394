import type { SettingDefaults } from '@menengage/elements/runtime';

type Read = (attribute: string) => string | undefined;

/** What each widget asks for first when nothing but these attributes narrows it. A test holds it against the widgets. */
const first: Record<
  string,
  (read: Read, lang: string) => [path: string, parameters: Record<string, string | undefined>]
> = {
  'session-calendar': (read, lang) => {
    const [view, now, own] = [read('view'), today(read('time-zone')), read('from')];
    const start = own ? `${own}-01-01`.slice(0, 10) : now;
    const [month, past] = [view === 'month', view === 'archive'];
    const [from, to] = month ? weeksOf(start, lang) : past ? [, daysFrom(now, 1)] : [daysFrom(start, -1)];
    return [
      '/calendar',
      {
        facets: 'region,kind,language',
        from,
        limit: month ? '100' : (read('limit') ?? '20'),
        sort: past ? '-start' : 'start',
        to,
      },
    ];
  },
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

/** What else the calendar's first question follows from. */
const placed = /^(view|from)$/;

function today(timeZone: string | undefined): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format();
}

function daysFrom(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The window of a month's weeks, with a day to spare on each side.
 *
 * @throws where the browser does not say on which day a week begins; the element knows by itself
 */
function weeksOf(date: string, lang: string): [from: string, to: string] {
  const locale = new Intl.Locale(lang === 'en' ? 'en-GB' : lang) as Intl.Locale & {
    getWeekInfo(): { firstDay: number };
  };
  const begin = `${date.slice(0, 7)}-01`;
  const end = daysFrom(`${daysFrom(begin, 31).slice(0, 7)}-01`, -1);
  const inWeek = (day: string) => (new Date(day).getUTCDay() - locale.getWeekInfo().firstDay + 7) % 7;
  return [daysFrom(begin, -1 - inWeek(begin)), daysFrom(end, 8 - inWeek(end))];
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
  const known = own
    .map((name) => name.slice(name.startsWith(prefix) ? prefix.length : 0))
    .every((name) => plain.test(name) || (widget === 'session-calendar' && placed.test(name)));
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

  const [path, parameters] = first[widget](read, lang);
  const query = Object.entries({ ...parameters, lang, network: read('network') })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) => (value ? [`${name}=${value.split(',').map(encodeURIComponent).join()}`] : []));
  const api = new URL(read('api') ?? '', document.baseURI).href.replace(/\/+$/, '');
  return `${api}${path}?${query.join('&')}`;
}
