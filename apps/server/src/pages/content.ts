import { modeText, placeText, statusText, trackText } from '../feeds/session-text.ts';
import { sharePage } from '../feeds/addresses.ts';
import { directionOf, type InterfaceLanguage } from '../text/language.ts';
import { type Phrases, phrases } from '../text/phrases.ts';
import { countryName, dateText, languageName, whenText } from '../text/when.ts';
import type { Wire } from '../wire.ts';
import { type Markup, markup } from './html.ts';

/** What pieces of a page are written with. */
export interface Setting {
  publicUrl: string;
  /** The language of the words around the texts. */
  language: InterfaceLanguage;
  words: Phrases;
}

export function setting(publicUrl: string, language: InterfaceLanguage): Setting {
  return { publicUrl, language, words: phrases[language] };
}

/** ` lang="…"` for a text in another language than the words around it, with its direction where that differs too. */
export function inLanguage(language: string, { language: around }: Setting): Markup | null {
  if (language.toLowerCase() === around) return null;
  const direction = directionOf(language);
  return direction === directionOf(around)
    ? markup` lang="${language}"`
    : markup` lang="${language}" dir="${direction}"`;
}

type Localized = Pick<Wire['Entity'], 'language' | 'localization'>;

/** The language of a field: the served one, or that of the original where a translation is missing. */
export function languageOf({ language, localization }: Localized, pointer: string): string {
  return localization.missing.includes(pointer) ? language : localization.served;
}

/** The `lang` of a field, where it is needed. */
export function langFor(entity: Localized, pointer: string, settings: Setting): Markup | null {
  return inLanguage(languageOf(entity, pointer), settings);
}

/** Paragraphs of plain text. */
export function paragraphs(text: string | null | undefined, lang: Markup | null): Markup[] {
  return (text ?? '')
    .split(/\n{2,}/)
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => markup`<p${lang}>${each}</p>\n`);
}

/** A row of a list of facts; nothing where nothing is known. */
export function fact(label: string, value: Markup | string | null | undefined): Markup | null {
  return value ? markup`<div><dt>${label}</dt><dd>${value}</dd></div>\n` : null;
}

/** Text in commas. */
export function joined(pieces: readonly (Markup | string)[]): Markup | null {
  if (pieces.length === 0) return null;
  return markup`${pieces.map((piece, index) => (index === 0 ? markup`${piece}` : markup`, ${piece}`))}`;
}

export function link(url: string, text: Markup | string): Markup {
  return markup`<a href="${url}">${text}</a>`;
}

/** Where harm and harassment are reported, on every page and below every widget. */
export function reportLink(url: string | null, words: Phrases): Markup | null {
  return url ? markup`<p><small>${link(url, words.report)}</small></p>\n` : null;
}

type When = Pick<Wire['When'], 'datePrecision' | 'startDate' | 'endDate' | 'startsAt' | 'endsAt' | 'timeZone'>;

/** When it takes place, as much of it as is known, readable by machines. */
export function whenMarkup(when: When, { language, words }: Setting): Markup {
  const text = whenText(when, language);
  const machine = when.startsAt ?? when.startDate;
  return text && machine ? markup`<time datetime="${machine}">${text}</time>` : markup`${words.noDate}`;
}

/** A date of publication, cut to what is known. */
export function dateMarkup(date: string | null | undefined, { language, words }: Setting): Markup {
  return date
    ? markup`<time datetime="${date}">${dateText(date, language)}</time>`
    : markup`${words.noPublicationDate}`;
}

/** A status that people have to see; nothing for what takes place as announced. */
export function statusMarkup(status: string, { words }: Setting): Markup | null {
  const text = statusText(status, words);
  return text ? markup`<p class="status status-${status}"><strong>${text}</strong></p>\n` : null;
}

/** A session in a list. @param when - of the occurrence; that of the session when not given */
export function sessionItem(
  session: Wire['Session'],
  settings: Setting,
  when: When = session,
  status = session.status,
) {
  const { language, publicUrl, words } = settings;
  const said = statusText(status, words);
  const tracks = session.languages.filter(({ role }) => role !== 'materials');
  const where = [placeText(session, language), modeText(session.mode, words)].filter(Boolean).join(' · ');
  return markup`<li class="session">
<h3${langFor(session, '/title', settings)}>${link(sharePage(publicUrl, 'sessions', session.id), session.title)}</h3>
${said && markup`<p><strong>${said}</strong></p>\n`}<p>${whenMarkup(when, settings)}</p>
${where && markup`<p>${where}</p>\n`}${
    tracks.length > 0 &&
    markup`<p>${words.languages}${words.colon}${joined(tracks.map((each) => trackText(each, language)))}</p>\n`
  }${session.provenance === 'fixture' && markup`<p><small>${words.sample}</small></p>\n`}</li>
`;
}

/** A resource in a list. */
export function resourceItem(resource: Wire['Resource'], settings: Setting): Markup {
  const { publicUrl, words, language } = settings;
  return markup`<li class="resource">
<h3${langFor(resource, '/title', settings)}>${link(sharePage(publicUrl, 'resources', resource.id), resource.title)}</h3>
<p><span${inTerm(resource.type, settings)}>${resource.type.label}</span> · ${dateMarkup(resource.date, settings)}</p>
${
  resource.languages.length > 0 &&
  markup`<p>${words.languages}${words.colon}${joined(resource.languages.map((tag) => languageName(tag, language)))}</p>\n`
}</li>
`;
}

/** The `lang` of a term whose label fell back. */
export function inTerm({ language }: Wire['Term'], settings: Setting): Markup | null {
  return language ? inLanguage(language, settings) : null;
}

export function terms(list: readonly Wire['Term'][], settings: Setting): Markup | null {
  return joined(list.map((term) => markup`<span${inTerm(term, settings)}>${term.label}</span>`));
}

/** Networks as a table: the same that a map shows. */
export function networkTable(
  networks: readonly (Pick<Wire['Network'], 'id' | 'name' | 'status' | 'countries' | 'region' | 'host'> & {
    language: string;
  })[],
  settings: Setting,
): Markup {
  const { words, publicUrl, language } = settings;
  const status = (name: string): string =>
    ({ active: words.active, emerging: words.emerging, dormant: words.dormant })[name] ?? name;
  return markup`<table>
<thead><tr><th scope="col">${words.network}</th><th scope="col">${words.region}</th><th scope="col">${words.countries}</th><th scope="col">${words.status}</th></tr></thead>
<tbody>
${networks.map(
  (each) =>
    markup`<tr><th scope="row"${inLanguage(each.language, settings)}>${link(
      sharePage(publicUrl, 'networks', each.id),
      each.name,
    )}</th><td>${each.region && markup`<span${inTerm(each.region, settings)}>${each.region.label}</span>`}</td><td>${joined(
      each.countries.map((code) => countryName(code, language)),
    )}</td><td>${status(each.status)}</td></tr>
`,
)}</tbody>
</table>
`;
}
