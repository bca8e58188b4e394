import {
  inLanguage,
  link,
  networkTable,
  paragraphs,
  reportLink,
  resourceItem,
  sessionItem,
  setting,
  whenMarkup,
} from '../pages/content.ts';
import { type Markup, markup } from '../pages/html.ts';
import { listCalendar } from '../store/calendar.ts';
import { getCallForm } from '../store/calls.ts';
import type { StoreContext } from '../store/context.ts';
import { listNetworks } from '../store/networks.ts';
import { listResources } from '../store/resources.ts';
import { getCollection } from '../store/collections.ts';
import { interfaceLanguage } from '../text/language.ts';
import type { Query } from '../wire.ts';
import { formMarkup } from './form.ts';

export type Widget = 'session-calendar' | 'submission-form' | 'resource-list' | 'network-map';

type Attributes = Query<'getEmbedHtml'>;

/** The first view of a widget, and whether it is the same for everybody. */
export interface Fragment {
  html: Markup;
  caching: 'public' | 'private';
}

/**
 * What a widget will show first, as HTML that says it by itself.
 *
 * @param key - signs the token of a form
 * @throws Problem as the lists do, for a network that is not there
 */
export async function fragment(
  context: StoreContext,
  widget: Widget,
  attributes: Attributes,
  key: string,
): Promise<Fragment> {
  switch (widget) {
    case 'session-calendar':
      return { html: await calendar(context, attributes), caching: 'public' };
    case 'resource-list':
      return { html: await resources(context, attributes), caching: 'public' };
    case 'network-map':
      return { html: await networks(context, attributes), caching: 'public' };
    case 'submission-form':
      return form(context, attributes, key);
  }
}

/** A comma list as the store takes it. */
function list(text: string | undefined): string[] | undefined {
  const values = text?.split(',').filter(Boolean) ?? [];
  return values.length > 0 ? values : undefined;
}

function given<T extends object>(filters: T): T {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as T;
}

function settingOf({ publicUrl, preferences }: StoreContext) {
  return setting(publicUrl, interfaceLanguage(preferences));
}

/** The whole as one block in the language of its words, with a heading that the page's own heading may stand above. */
function block(context: StoreContext, widget: Widget, body: Markup): Markup {
  const { words } = settingOf(context);
  return markup`<div class="colab-${widget}" lang="${interfaceLanguage(context.preferences)}">
${body}${reportLink(context.reportUrl, words)}</div>
`;
}

async function calendar(context: StoreContext, { network, region, kind, language, from, limit }: Attributes) {
  const settings = settingOf(context);
  const { words, publicUrl } = settings;
  const filters = given({ network, region: list(region), kind: list(kind), language: list(language) });
  const { items } = await listCalendar(context, given({ ...filters, from, limit }));
  const feed = `${publicUrl}/v1/feeds/sessions.ics?${new URLSearchParams([
    ...Object.entries(filters).map(([name, value]): [string, string] => [name, String(value)]),
    ['lang', settings.language],
  ])}`;
  const body =
    items.length > 0
      ? markup`<ul>
${items.map((occurrence) => sessionItem(occurrence.session, settings, occurrence, occurrence.status))}</ul>
`
      : markup`<p>${words.nothing}</p>\n`;
  return block(context, 'session-calendar', markup`${body}<p>${link(feed, words.subscribe)}</p>\n`);
}

async function resources(context: StoreContext, attributes: Attributes): Promise<Markup> {
  const settings = settingOf(context);
  const { network, collection, q, sort, limit } = attributes;
  // What a page fixes is the frame of what it begins with.
  const values = (name: 'type' | 'region' | 'country' | 'language' | 'year' | 'audience'): string[] | undefined => {
    const [begin, frame] = [list(attributes[name]), list(attributes[`filter-${name}`])];
    const inside = frame ? begin?.filter((value) => frame.includes(value)) : begin;
    return inside && inside.length > 0 ? inside : frame;
  };
  const { items } = collection
    ? await getCollection(context, collection)
    : await listResources(
        context,
        given({
          network,
          q,
          limit,
          region: values('region'),
          country: values('country'),
          type: values('type'),
          language: values('language'),
          audience: values('audience'),
          theme: list(attributes['filter-theme']),
          year: values('year')?.map(Number),
          // Nothing is more relevant than the rest when nothing is searched for.
          sort: sort === 'relevance' && !q?.trim() ? undefined : sort,
        }),
      );
  const body =
    items.length > 0
      ? markup`<ul>
${items.map((resource) => resourceItem(resource, settings))}</ul>
`
      : markup`<p>${settings.words.nothing}</p>\n`;
  return block(context, 'resource-list', body);
}

async function networks(context: StoreContext, { network, region, country }: Attributes): Promise<Markup> {
  const settings = settingOf(context);
  const { items } = await listNetworks(
    context,
    given({ network, region: list(region), country: list(country), limit: 100 }),
  );
  const rows = items.map((each) => ({ ...each, language: each.localization.served }));
  const body = rows.length > 0 ? networkTable(rows, settings) : markup`<p>${settings.words.nothing}</p>\n`;
  return block(context, 'network-map', body);
}

async function form(context: StoreContext, { call, network }: Attributes, key: string): Promise<Fragment> {
  const settings = settingOf(context);
  const { words, publicUrl } = settings;
  const whole = await getCallForm(context, call ?? 'current', network, { key, puzzles: 'adaptive' });
  const { call: told } = whole;
  const lang = inLanguage(told.localization.served, settings);
  const state = { open: words.callOpen, upcoming: words.callUpcoming, closed: words.callClosed }[told.state as string];
  const at = (instant: string | null | undefined, label: string): Markup | null =>
    instant
      ? markup`<p>${label}${words.colon}${whenMarkup({ datePrecision: 'minute', startDate: null, startsAt: instant, timeZone: told.timeZone ?? 'UTC' }, settings)}</p>\n`
      : null;
  const head = markup`<h3${lang}>${told.title}</h3>
<p><strong>${state}</strong></p>
${at(told.opensAt, words.opens)}${at(told.closesAt, words.closes)}${paragraphs(told.summary, lang)}`;
  if (!whole.token) return { html: block(context, 'submission-form', head), caching: 'public' };
  const action = `${publicUrl}/v1/calls/${encodeURIComponent(told.id)}/submissions?lang=${settings.language}`;
  return {
    html: block(context, 'submission-form', markup`${head}${formMarkup(whole, action, settings)}`),
    caching: 'private',
  };
}
