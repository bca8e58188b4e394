import { html, nothing, type TemplateResult } from 'lit';
import type { LoadState } from '../shared/data.ts';
import type { LocaleController } from '../shared/locale.ts';
import { countryName, formatList } from '../shared/text.ts';
import { formatPartialDate } from '../shared/time.ts';
import { inLanguage, sampleBadge, termView, type Content } from '../shared/views.ts';
import { figureText } from './figures.ts';
import type { Figure, NetworkBrief, NetworkDetail } from './map-data.ts';
import type { MapWords } from './network-map.messages.ts';

type Locale = LocaleController<MapWords>;

function fact(label: string, content: Content): TemplateResult | typeof nothing {
  if (content === nothing || content === undefined || content === '') return nothing;
  return html`<dt>${label}</dt>
    <dd>${content}</dd>`;
}

/** Only http(s) addresses become links: an answer is data, and `javascript:` would be code. */
function link(address: string | null | undefined): TemplateResult | typeof nothing {
  if (!address || !/^https?:\/\//i.test(address)) return nothing;
  return html`<a href=${address} rel="noopener">${address.replace(/^https?:\/\/(www\.)?|\/$/gi, '')}</a>`;
}

/** What the summary says of a network at once, and what its details add when they are there. */
export function networkPanel(
  brief: NetworkBrief,
  covered: readonly string[],
  parent: NetworkBrief | undefined,
  detail: LoadState<NetworkDetail>,
  controller: Locale,
): TemplateResult {
  const { words, locale } = controller;
  const more = detail.status === 'ready' && detail.data.id === brief.id ? detail.data : undefined;
  const countries = formatList(
    covered.map((code) => countryName(code, locale)),
    locale,
  );
  const asOf = more?.countriesAsOf ? ` (${words.asOf(formatPartialDate(more.countriesAsOf, locale))})` : '';
  return html`<p>
      <span class="badge">${words.kinds(brief.kind)}</span> <span class="badge">${words.statuses(brief.status)}</span>
      ${sampleBadge(brief.provenance, words)}
    </p>
    <dl class="facts" aria-busy=${detail.status === 'loading' ? 'true' : 'false'}>
      ${fact(words.region, brief.region ? termView(brief.region, controller) : nothing)}
      ${fact(words.covers, countries ? countries + asOf : words.noCountries)}
      ${fact(words.partOf, parent ? inLanguage(parent.name, parent.language, controller) : nothing)}
      ${fact(words.host, brief.host?.name)} ${fact(words.website, link(brief.webUrl))}
      ${more ? details(more, controller) : nothing}
    </dl>
    ${detail.status === 'error' ? html`<p class="muted">${words.detailsFailed}</p>` : nothing}`;
}

function details(network: NetworkDetail, controller: Locale): TemplateResult {
  const { words, locale } = controller;
  const date = (value: string | null | undefined) => (value ? formatPartialDate(value, locale) : '');
  const figure = (label: string, value: Figure | undefined) => {
    if (!value) return nothing;
    const asOf = value.asOf ? ` (${words.asOf(date(value.asOf))})` : '';
    return fact(label, figureText(value, words, locale) + asOf);
  };
  const names = (organisations: readonly { name: string }[] | undefined) =>
    organisations?.length
      ? formatList(
          organisations.map(({ name }) => name),
          locale,
        )
      : nothing;
  const hosts = network.hostHistory.filter(({ to }) => to);
  const span = (from: string, to: string) => {
    if (from && to) return words.span(from, to);
    return from ? words.since(from) : to ? words.until(to) : '';
  };
  return html`${fact(words.founded, date(network.founded))}
  ${fact(
    words.hostsBefore,
    hosts.length
      ? html`<ul>
          ${hosts.map(({ organisation, from, to }) => {
            const when = span(date(from), date(to));
            return html`<li>${organisation.name}${when ? ` (${when})` : ''}</li>`;
          })}
        </ul>`
      : nothing,
  )}
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
    words.source,
    network.source
      ? html`${/^https?:\/\//i.test(network.source) && !/\s/.test(network.source) ? link(network.source) : network.source}
        ${network.verified ? nothing : html`<span class="muted">(${words.unverified})</span>`}`
      : nothing,
  )}`;
}
