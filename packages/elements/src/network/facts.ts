import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../shared/locale.ts';
import { formatList, languageName } from '../shared/text.ts';
import { formatPartialDate } from '../shared/time.ts';
import { inLanguage, termView, type Content } from '../shared/views.ts';
import { figureText } from './figure-text.ts';
import type { NetworkData, NetworkSummary } from './network-data.ts';
import type { NetworkWords } from './network.messages.ts';

/** What the facts of a network need beside it. */
export interface FactsContext {
  readonly locale: LocaleController<NetworkWords>;
  /** The whole summary where a page has it, else that of the network. */
  readonly summary: NetworkSummary | undefined;
  /** Name of a country by its code. */
  country(code: string): string;
  /** A link to another network; undefined leaves its name as text. */
  link(id: string, name: Content): Content;
}

/** Only http(s) addresses become links: an answer is data, and `javascript:` would be code. */
export function isWebAddress(address: string | null | undefined): address is string {
  return !!address && /^https?:\/\/\S+$/i.test(address);
}

function fact(label: string, content: Content): TemplateResult | typeof nothing {
  if (content === nothing || content === undefined || content === null || content === '') return nothing;
  return html`<dt>${label}</dt>
    <dd>${content}</dd>`;
}

/** An address as people write it. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?|\/$/gi, '');
}

/** What is known of a network, line by line; lines without content are left out. */
export function factsView({ network }: NetworkData, context: FactsContext): TemplateResult {
  const { words, locale } = context.locale;
  const { summary } = context;
  const brief = summary?.networks.find(({ id }) => id === network.id);
  const date = (value: string | null | undefined) => (value ? formatPartialDate(value, locale) : '');
  const figure = (label: string, value: NonNullable<typeof network.figures>['members']) => {
    if (!value) return nothing;
    const asOf = value.asOf ? ` (${words.asOf(date(value.asOf))})` : '';
    return fact(label, figureText(value, words, locale) + asOf);
  };
  const names = (list: readonly { name: string }[] | undefined) =>
    list?.length
      ? formatList(
          list.map(({ name }) => name),
          locale,
        )
      : nothing;
  const parent = summary?.networks.find(({ id }) => id === network.parentId);
  const within = summary?.networks.filter(({ parentId }) => parentId === network.id) ?? [];
  return html`<dl class="facts">
    ${fact(words.region, network.region ? termView(network.region, context.locale) : nothing)}
    ${fact(words.covers, countries(network, brief, context))}
    ${fact(words.members, brief ? words.memberCount(brief.membersWithin ?? null) : nothing)}
    ${fact(words.partOf, parent ? context.link(parent.id, inLanguage(parent.name, parent.language, context.locale)) : nothing)}
    ${fact(
      words.networksWithin,
      within.length
        ? within.map(
            ({ id, name, language }, i) =>
              html`${i ? ' · ' : nothing}${context.link(id, inLanguage(name, language, context.locale))}`,
          )
        : nothing,
    )}
    ${hosts(network, words, date)} ${fact(words.founded, date(network.founded))}
    ${fact(words.lead, network.leadOrganisation?.name)} ${fact(words.partners, names(network.partners))}
    ${fact(
      words.memberTypes,
      network.memberTypes?.length
        ? formatList(
            network.memberTypes.map(({ label }) => label),
            locale,
          )
        : nothing,
    )}
    ${figure(words.figureMembers, network.figures?.members)}
    ${figure(words.figureCountryNetworks, network.figures?.countryNetworks)}
    ${figure(words.figureMemberCountries, network.figures?.memberCountries)}
    ${fact(
      words.languages,
      network.localization.translations.length
        ? formatList(
            network.localization.translations.map((tag) => languageName(tag, locale)),
            locale,
          )
        : nothing,
    )}
    ${fact(
      words.source,
      network.source
        ? html`${
            isWebAddress(network.source)
              ? html`<a href=${network.source} rel="noopener">${shortAddress(network.source)}</a>`
              : network.source
          }
          ${network.verified ? nothing : html`<span class="muted">(${words.unverified})</span>`}`
        : nothing,
    )}
  </dl>`;
}

function countries(
  network: NetworkData['network'],
  brief: NetworkSummary['networks'][number] | undefined,
  { locale: { words, locale }, country }: FactsContext,
): Content {
  const codes = brief?.covers ?? network.countries;
  if (!codes.length) return network.region ? words.wholeRegion(network.region.label) : words.noCountries;
  const list = formatList(codes.map(country).sort(new Intl.Collator(locale).compare), locale);
  return network.countriesAsOf ? `${list} (${words.asOf(formatPartialDate(network.countriesAsOf, locale))})` : list;
}

/** Who hosts the network and who did before, with dates as far as they are known. */
function hosts(
  { host, hostHistory }: NetworkData['network'],
  words: NetworkWords,
  date: (value: string | null | undefined) => string,
): TemplateResult {
  const dated = ({ organisation, from, to }: (typeof hostHistory)[number]) => {
    const [since, until] = [date(from), date(to)];
    const when =
      since && until ? words.span(since, until) : since ? words.since(since) : until ? words.until(until) : '';
    return when ? `${organisation.name} (${when})` : organisation.name;
  };
  const now = hostHistory.find(({ organisation, to }) => !to && organisation.name === host?.name);
  const before = hostHistory.filter((each) => each !== now && each.to);
  return html`${fact(words.host, now ? dated(now) : host?.name)}
  ${fact(
    words.hostsBefore,
    before.length
      ? html`<ul>
          ${before.map((each) => html`<li>${dated(each)}</li>`)}
        </ul>`
      : nothing,
  )}`;
}
