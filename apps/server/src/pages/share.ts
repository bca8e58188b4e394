import { sharePage, type Shared } from '../feeds/addresses.ts';
import { isPlaceable } from '../feeds/calendar.ts';
import { resourceLinkedData, sessionLinkedData } from '../feeds/linked-data.ts';
import { modeText, placeText, trackText } from '../feeds/session-text.ts';
import { listCalendar, listSessionOccurrences } from '../store/calendar.ts';
import { getCall } from '../store/calls.ts';
import type { StoreContext } from '../store/context.ts';
import { getNetwork } from '../store/networks.ts';
import { listRelatedResources, presentResource, resourceRow } from '../store/resources.ts';
import { getSession } from '../store/sessions.ts';
import { directionOf, interfaceLanguage, interfaceLanguages } from '../text/language.ts';
import { oneLine } from '../text/plain.ts';
import { cleanHtml } from '../text/rich.ts';
import { countryName, dateText, languageName } from '../text/when.ts';
import type { Wire } from '../wire.ts';
import {
  dateMarkup,
  fact,
  inLanguage,
  inTerm,
  joined,
  langFor,
  languageOf,
  link,
  paragraphs,
  reportLink,
  resourceItem,
  sessionItem,
  setting,
  type Setting,
  statusMarkup,
  terms,
  whenMarkup,
} from './content.ts';
import { Markup, markup, scriptJson } from './html.ts';

/** A thing with what a page about it says. */
interface Told {
  title: string;
  /** The language of the title. */
  titleLanguage: string;
  summary: string | null;
  type: 'article' | 'website';
  body: Markup;
  linkedData: object | null;
  /** Further forms of the same thing. */
  alternates: { type: string; url: string }[];
  /** Languages that it has texts in. */
  languages: readonly string[];
  source: Pick<Wire['Entity'], 'source' | 'verified' | 'provenance' | 'webUrl'>;
}

/**
 * The page about a thing, in words: for people who were sent its address, for search engines and for previews.
 *
 * @param framed - as a card in somebody's frame, whose links open outside it
 * @throws Problem `not-found`
 */
export async function sharedPage(
  context: StoreContext,
  collection: Shared,
  id: string,
  { framed = false }: { framed?: boolean } = {},
): Promise<{ html: string; language: string }> {
  const language = interfaceLanguage(context.preferences);
  const settings = setting(context.publicUrl, language);
  const told = await tellers[collection](context, id, settings);
  return { html: page(collection, id, told, settings, { framed, reportUrl: context.reportUrl }), language };
}

const tellers: Record<Shared, (context: StoreContext, id: string, settings: Setting) => Promise<Told>> = {
  sessions: tellSession,
  resources: tellResource,
  networks: tellNetwork,
  calls: tellCall,
};

async function tellSession(context: StoreContext, id: string, settings: Setting): Promise<Told> {
  const session = await getSession(context, id);
  const { language, words, publicUrl } = settings;
  const api = `${publicUrl}/v1/sessions/${encodeURIComponent(id)}`;
  const isDated = isPlaceable({
    date_precision: session.datePrecision as 'day' | null,
    start_date: session.startDate ?? null,
    is_programme: session.isProgramme,
  });
  const calendar = isDated || session.isProgramme ? `${api}.ics?lang=${language}` : undefined;
  const precision = session.datePrecision;
  const parts = session.parts ?? [];
  const { items: next } = session.recurrence
    ? await listSessionOccurrences(context, id, { from: context.now.toISOString(), limit: 5 })
    : { items: [] };
  const body = markup`${statusMarkup(session.status, settings)}${
    session.visibility === 'members' && markup`<p class="status"><strong>${words.membersOnly}</strong></p>\n`
  }<dl>
${fact(
  words.when,
  markup`${whenMarkup(session, settings)}${session.recurrence && ` · ${words.repeats}`}${
    (precision === 'month' || precision === 'year') && markup` <small>${words.dateOnly(precision)}</small>`
  }`,
)}${fact(words.where, joined([placeText(session, language), modeText(session.mode, words)].filter((each) => each !== undefined)))}${fact(
    words.languages,
    joined(session.languages.map((each) => trackText(each, language))),
  )}${fact(words.kind, markup`<span${inTerm(session.kind, settings)}>${session.kind.label}</span>`)}${fact(
    words.themes,
    terms(session.themes, settings),
  )}${fact(words.network, session.network && link(sharePage(publicUrl, 'networks', session.network.id), session.network.name))}${fact(
    words.hosts,
    joined(session.hosts.map(({ name }) => name)),
  )}</dl>
${session.programme && markup`<p>${words.partOf('')}${link(sharePage(publicUrl, 'sessions', session.programme.id), session.programme.title)}</p>\n`}${paragraphs(
    session.summary,
    langFor(session, '/summary', settings),
  )}${paragraphs(session.description, langFor(session, '/description', settings))}${
    next.length > 0 &&
    markup`<h2>${words.upcoming}</h2>
<ul>
${next.map((each) => markup`<li>${whenMarkup(each, settings)}${each.status === 'cancelled' && markup` <strong>${words.cancelled}</strong>`}</li>\n`)}</ul>
`
  }${
    parts.length > 0 &&
    markup`<h2>${words.parts}</h2>
<ul class="list">
${parts.map(
  (part, index) =>
    markup`<li>${part.title && markup`<h3${langFor(session, `/parts/${index}/title`, settings)}>${part.title}</h3>`}<p>${whenMarkup(part, settings)}</p>${
      part.url && markup`<p>${link(part.url, part.url)}</p>`
    }</li>
`,
)}</ul>
`
  }${
    session.children.length > 0 &&
    markup`<h2>${words.insideProgramme}</h2>
<ul class="list">
${session.children.map((child) => sessionItem(child, settings))}</ul>
`
  }${
    session.recordings.some(({ url }) => url) &&
    markup`<h2>${words.recordings}</h2>
<ul>
${session.recordings.flatMap(({ language: tag, url }) => (url ? [markup`<li>${link(url, languageName(tag, language))}</li>\n`] : []))}</ul>
`
  }${
    session.materials.some(({ url }) => url) &&
    markup`<h2>${words.files}</h2>
<ul>
${session.materials.flatMap(({ url, title }) => (url ? [markup`<li>${link(url, title ?? url)}</li>\n`] : []))}</ul>
`
  }<p class="actions">${session.registration && session.status !== 'cancelled' && markup`${link(session.registration.url, words.register)} `}${
    calendar && link(calendar, words.addToCalendar)
  }</p>
`;
  return {
    title: session.title,
    titleLanguage: languageOf(session, '/title'),
    summary: session.summary ?? session.description ?? null,
    type: 'article',
    body,
    linkedData: sessionLinkedData(context, session, session.children),
    alternates: [
      { type: 'application/json', url: api },
      { type: 'application/ld+json', url: `${api}.jsonld` },
      ...(calendar ? [{ type: 'text/calendar', url: calendar }] : []),
    ],
    languages: session.localization.translations,
    source: session,
  };
}

async function tellResource(context: StoreContext, id: string, settings: Setting): Promise<Told> {
  const resource = presentResource(context, await resourceRow(context, id));
  const { items: related } = await listRelatedResources(context, id, 3);
  const { language, words, publicUrl } = settings;
  const api = `${publicUrl}/v1/resources/${encodeURIComponent(id)}`;
  const takeaways = resource.takeaways ?? [];
  const audiences = resource.audiences ?? [];
  const sections = resource.sections ?? [];
  const body = markup`<dl>
${fact(words.published, dateMarkup(resource.date, settings))}${fact(
    words.kind,
    markup`<span${inTerm(resource.type, settings)}>${resource.type.label}</span>`,
  )}${fact(words.publishers, joined(resource.publishers.map(({ name }) => name)))}${fact(
    words.contributors,
    joined(resource.contributors.map(({ name }) => name)),
  )}${fact(words.languages, joined(resource.languages.map((tag) => languageName(tag, language))))}${fact(
    words.region,
    terms(resource.regions, settings),
  )}${fact(words.themes, terms(resource.themes, settings))}${
    resource.timeRequired ? fact(words.readingTimeLabel, words.readingTime(resource.timeRequired)) : null
  }</dl>
${paragraphs(resource.abstract, langFor(resource, '/abstract', settings))}${
    (audiences.length > 0 || resource.whoItIsFor) &&
    markup`<h2>${words.audiences}</h2>
${richText(resource.whoItIsFor, langFor(resource, '/whoItIsFor', settings))}${
      audiences.length > 0 &&
      markup`<ul>
${audiences.map((audience, index) => markup`<li${langFor(resource, `/audiences/${index}`, settings)}>${audience}</li>\n`)}</ul>
`
    }`
  }${sections.map(
    ({ title, text }, index) => markup`<h2${langFor(resource, `/sections/${index}/title`, settings)}>${title}</h2>
${richText(text, langFor(resource, `/sections/${index}/text`, settings))}`,
  )}${
    takeaways.length > 0 &&
    markup`<h2>${words.takeaways}</h2>
<ol class="takeaways">
${takeaways.map(
  ({ title, text }, index) =>
    markup`<li><h3${langFor(resource, `/takeaways/${index}/title`, settings)}>${title}</h3>
${paragraphs(text, langFor(resource, `/takeaways/${index}/text`, settings))}</li>
`,
)}</ol>
`
  }${
    resource.files.some(({ url }) => url) &&
    markup`<h2>${words.files}</h2>
<ul>
${resource.files.flatMap(({ id: file, url, language: tag, mediaType, bytes }) =>
  url
    ? [
        markup`<li>${link(`${api}/files/${encodeURIComponent(file)}`, tag ? languageName(tag, language) : words.files)} <small>(${[mediaType, bytes && sizeText(bytes, language)].filter(Boolean).join(', ')})</small></li>\n`,
      ]
    : [],
)}</ul>
`
  }${
    related.length > 0 &&
    markup`<h2>${words.related}</h2>
<ul class="list">
${related.map((each) => resourceItem(each, settings))}</ul>
`
  }`;
  return {
    title: resource.title,
    titleLanguage: languageOf(resource, '/title'),
    summary: resource.abstract ?? null,
    type: 'article',
    body,
    linkedData: resourceLinkedData(context, resource),
    alternates: [
      { type: 'application/json', url: api },
      { type: 'application/ld+json', url: `${api}.jsonld` },
    ],
    languages: resource.localization.translations,
    source: resource,
  };
}

async function tellNetwork(context: StoreContext, id: string, settings: Setting): Promise<Told> {
  const network = await getNetwork(context, id);
  const { language, words, publicUrl } = settings;
  const { items: upcoming } = await listCalendar(context, { network: id, limit: 10 });
  const feed = `${publicUrl}/v1/feeds/sessions.ics?network=${encodeURIComponent(id)}&lang=${language}`;
  const status =
    { active: words.active, emerging: words.emerging, dormant: words.dormant }[network.status as string] ??
    network.status;
  const body = markup`<dl>
${fact(words.status, status)}${fact(words.region, network.region && terms([network.region], settings))}${fact(
    words.countries,
    joined(network.countries.map((code) => countryName(code, language))),
  )}${fact(words.host, network.host?.name)}${fact(
    words.founded,
    network.founded ? dateText(network.founded, language) : null,
  )}</dl>
<h2>${words.upcoming}</h2>
${
  upcoming.length > 0
    ? markup`<ul class="list">
${upcoming.map((occurrence) => sessionItem(occurrence.session, settings, occurrence, occurrence.status))}</ul>`
    : markup`<p>${words.nothing}</p>`
}
<p class="actions">${link(feed, words.subscribe)}</p>
`;
  return {
    title: network.name,
    titleLanguage: languageOf(network, '/name'),
    summary: joinedText([status, network.region?.label, network.host?.name]),
    type: 'website',
    body,
    linkedData: {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      '@id': sharePage(publicUrl, 'networks', id),
      url: network.webUrl ?? sharePage(publicUrl, 'networks', id),
      name: network.name,
      ...(network.founded ? { foundingDate: network.founded } : {}),
      ...(network.countries.length > 0
        ? { areaServed: network.countries.map((code) => ({ '@type': 'Country', identifier: code })) }
        : {}),
    },
    alternates: [
      { type: 'application/json', url: `${publicUrl}/v1/networks/${encodeURIComponent(id)}` },
      { type: 'text/calendar', url: feed },
      { type: 'application/atom+xml', url: feed.replace('.ics', '.atom') },
    ],
    languages: network.localization.translations,
    source: network,
  };
}

async function tellCall(context: StoreContext, id: string, settings: Setting): Promise<Told> {
  const call = await getCall(context, id, undefined);
  const { language, words, publicUrl } = settings;
  const state =
    { open: words.callOpen, upcoming: words.callUpcoming, closed: words.callClosed }[call.state as string] ??
    call.state;
  const at = (instant: string | null | undefined): Markup | null =>
    instant
      ? whenMarkup(
          { datePrecision: 'minute', startDate: null, startsAt: instant, timeZone: call.timeZone ?? 'UTC' },
          settings,
        )
      : null;
  const body = markup`<p class="status"><strong>${state}</strong></p>
<dl>
${fact(words.opens, at(call.opensAt))}${fact(words.closes, at(call.closesAt))}${fact(words.themes, terms(call.themes, settings))}</dl>
${paragraphs(call.summary, langFor(call, '/summary', settings))}${
    call.guidelines.length > 0 &&
    markup`<h2>${words.guidelines}</h2>
<ul>
${call.guidelines.map(({ title, url }) => markup`<li>${url ? link(url, title) : title}</li>\n`)}</ul>
`
  }${
    call.state === 'open' &&
    markup`<p class="actions">${link(
      `${publicUrl}/embed/frame/submission-form?call=${encodeURIComponent(call.id)}&lang=${language}`,
      words.submit,
    )}</p>
`
  }`;
  return {
    title: call.title,
    titleLanguage: languageOf(call, '/title'),
    summary: call.summary ?? null,
    type: 'website',
    body,
    linkedData: null,
    alternates: [{ type: 'application/json', url: `${publicUrl}/v1/calls/${encodeURIComponent(call.id)}` }],
    languages: call.localization.translations,
    source: call,
  };
}

/** Rich text is cleaned when it is stored, and again here: a page that runs no script should not depend on the past. */
function richText(html: string | null | undefined, lang: Markup | null): Markup | null {
  return html ? markup`<div${lang}>${new Markup(cleanHtml(html))}</div>\n` : null;
}

function joinedText(pieces: readonly (string | null | undefined)[]): string {
  return pieces.filter(Boolean).join(' · ');
}

function sizeText(bytes: number, language: string): string {
  const [value, unit] = bytes >= 1e6 ? [bytes / 1e6, 'megabyte'] : [bytes / 1e3, 'kilobyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

const locales: Record<string, string> = {
  en: 'en_GB',
  es: 'es_ES',
  fr: 'fr_FR',
  ar: 'ar_AR',
  pt: 'pt_BR',
  ru: 'ru_RU',
};

/** Names of the languages in themselves, for those who look for theirs. */
const ownNames: Record<string, string> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ar: 'العربية',
  pt: 'Português',
  ru: 'Русский',
};

function page(
  collection: Shared,
  id: string,
  told: Told,
  settings: Setting,
  { framed, reportUrl }: { framed: boolean; reportUrl: string | null },
): string {
  const { publicUrl, language, words } = settings;
  const address = sharePage(publicUrl, collection, id);
  const inOther = (other: string): string => `${address}?lang=${other}`;
  const canonical = inOther(language);
  const summary = cut(told.summary ?? told.title, 300);
  const oembed = (format: string): string =>
    `${publicUrl}/v1/oembed?url=${encodeURIComponent(canonical)}&format=${format}&lang=${language}`;
  const lang = inLanguage(told.titleLanguage, settings);
  const { source, verified, provenance, webUrl } = told.source;
  const own = webUrl && webUrl !== address ? webUrl : null;
  const title = `${told.title} · CoLab`;
  const head = markup`<meta name="description" content="${summary}">
<link rel="canonical" href="${canonical}">
${interfaceLanguages.map((other) => markup`<link rel="alternate" hreflang="${other}" href="${inOther(other)}">\n`)}<link rel="alternate" hreflang="x-default" href="${address}">
<meta property="og:title" content="${oneLine(told.title)}">
<meta property="og:description" content="${summary}">
<meta property="og:type" content="${told.type}">
<meta property="og:url" content="${canonical}">
<meta property="og:site_name" content="CoLab">
<meta property="og:locale" content="${locales[language] ?? language}">
${interfaceLanguages
  .filter((other) => other !== language)
  .map(
    (other) => markup`<meta property="og:locale:alternate" content="${locales[other] ?? other}">\n`,
  )}<meta name="twitter:card" content="summary">
${told.alternates.map(({ type, url }) => markup`<link rel="alternate" type="${type}" href="${url}">\n`)}<link rel="alternate" type="application/json+oembed" href="${oembed('json')}" title="${oneLine(told.title)}">
<link rel="alternate" type="text/xml+oembed" href="${oembed('xml')}" title="${oneLine(told.title)}">
<link rel="stylesheet" href="/embed/v1/themes/alliance.css">
<link rel="stylesheet" href="/embed/share.css">
${framed && markup`<base target="_blank">\n`}${
    told.linkedData && markup`<script type="application/ld+json">${new Markup(scriptJson(told.linkedData))}</script>\n`
  }`;
  const languages = interfaceLanguages.map((other) =>
    other === language
      ? markup`<li><span aria-current="true">${ownNames[other]}</span></li>`
      : markup`<li><a href="${inOther(other)}" hreflang="${other}" lang="${other}">${ownNames[other]}</a></li>`,
  );
  const facts = markup`<footer>
${provenance === 'fixture' && markup`<p><strong>${words.sample}</strong></p>\n`}${
    own && markup`<p>${link(own, words.webPage)}</p>\n`
  }${
    source &&
    markup`<p>${words.source}${words.colon}${/^https?:\/\//.test(source) ? link(source, source) : words.sourceOnFile} <small>(${verified ? words.verified : words.notVerified})</small></p>\n`
  }${reportLink(reportUrl, words)}</footer>
`;
  return `<!doctype html>
${
  markup`<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${oneLine(title)}</title>
<link rel="icon" href="data:,">
${head}</head>
<body data-colab-theme="alliance"${framed && markup` class="framed"`}>
${
  !framed &&
  markup`<header class="top"><p><a href="/">CoLab</a></p><nav aria-label="${words.inLanguages}"><ul>${languages}</ul></nav></header>
`
}<main>
<article>
<h1${lang}>${framed ? link(canonical, told.title) : told.title}</h1>
${
  told.titleLanguage !== language &&
  markup`<p class="note">${words.originalOnly(languageName(told.titleLanguage, language))}</p>\n`
}${told.body}${facts}</article>
</main>
</body>
</html>
`.text
}`;
}

function cut(text: string, length: number): string {
  const line = oneLine(text);
  return line.length <= length
    ? line
    : `${line.slice(0, line.lastIndexOf(' ', length - 1)).trimEnd() || line.slice(0, length - 1)}…`;
}

/** The style of share pages and of fragments in frames: the theme's tokens, logical sides, room on small screens. */
export const shareCss = `:root{color-scheme:light}
body{margin:0;padding:1rem;background:var(--colab-color-surface,#fff);color:var(--colab-color-text,#1d2129);font-family:var(--colab-font-family,system-ui),system-ui,sans-serif;line-height:1.5;overflow-wrap:break-word}
.top,main{max-inline-size:44rem;margin-inline:auto}
.top{display:flex;flex-wrap:wrap;gap:.5rem 2rem;justify-content:space-between;align-items:center}
.top ul{display:flex;flex-wrap:wrap;gap:1rem;list-style:none;margin:0;padding:0}
h1{line-height:1.2;margin-block:.5em}
h3{margin-block:.25em;font-size:1.1em}
a{color:var(--colab-color-accent,#0b57a4)}
a:focus-visible{outline:3px solid var(--colab-color-focus,#0b57a4);outline-offset:2px}
dl>div{display:flex;flex-wrap:wrap;gap:0 1rem;padding-block:.35rem;border-block-end:1px solid var(--colab-color-border,#d5d9e0)}
dt{flex:0 0 9rem;font-weight:600}
dd{flex:1 1 14rem;margin:0}
.status{padding:.5rem .75rem;border-inline-start:.3rem solid var(--colab-color-warning,#855100);background:var(--colab-color-surface-raised,#f4f5f7)}
.status-cancelled,.status-postponed{border-color:var(--colab-color-danger,#b3261e)}
.note,small,footer{color:var(--colab-color-muted,#545b67)}
.list{list-style:none;padding:0}
.list>li{padding-block:.5rem;border-block-end:1px solid var(--colab-color-border,#d5d9e0)}
.list p{margin-block:.15rem}
.actions a{display:inline-block;min-block-size:24px;padding:.4rem .9rem;margin-inline-end:.5rem;background:var(--colab-color-accent,#0b57a4);color:var(--colab-color-accent-text,#fff);border-radius:var(--colab-radius,.25em);text-decoration:none}
.actions:empty{display:none}
@media (forced-colors:active){.actions a{border:1px solid;background:Canvas;color:LinkText}}
footer{margin-block-start:2rem}
table{border-collapse:collapse}
th,td{text-align:start;vertical-align:top;padding:.4rem .75rem .4rem 0;border-block-end:1px solid var(--colab-color-border,#d5d9e0)}
@media print{.top nav,.actions{display:none}}
`;
