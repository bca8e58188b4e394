import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../shared/text.ts';
import { formatPartialDate } from '../shared/time.ts';
import type { Figure, NetworkSummary } from './map-data.ts';
import type { MapWords } from './network-map.messages.ts';

/**
 * A figure as its source prints it, else as the locale writes it; approximate ones say so. What a source prints in English
 * words ("more than 88") is not put into sentences of another language.
 */
export function figureText(figure: Figure, words: { about: (figure: string) => string }, locale: string): string {
  const inWords = /\p{L}{2}/u.test(figure.display ?? '');
  if (figure.display && (!inWords || locale.startsWith('en'))) return figure.display;
  const text = formatNumber(figure.value, locale);
  return figure.basis === 'approximate' ? words.about(text) : text;
}

/** What is counted here, and apart from it what the Alliance states of itself. */
export function figuresView(
  { totals, declared }: NetworkSummary,
  words: MapWords,
  locale: string,
): TemplateResult | typeof nothing {
  const stated = [
    [declared?.members, words.declaredMembers],
    [declared?.countries, words.declaredCountries],
    [declared?.countryNetworks, words.declaredCountryNetworks],
    [declared?.regionalNetworks, words.declaredRegionalNetworks],
  ] as const;
  const known = stated.flatMap(([figure, say]) => (figure ? [say(figureText(figure, words, locale))] : []));
  const year = declared?.members?.asOf?.slice(0, 4);
  const asOf = totals.networks.asOf;
  return html`<div class="figures">
    <div>
      <h3>${words.counted(asOf ? formatPartialDate(asOf, locale) : '')}</h3>
      <p>
        ${[
          words.networks(totals.networks.value),
          words.members(totals.members.value),
          words.countries(totals.countries.value),
        ].join(' · ')}
      </p>
    </div>
    ${
      known.length
        ? html`<div>
            <h3>${words.declared(year)}</h3>
            <p>${known.join(' · ')}</p>
          </div>`
        : nothing
    }
  </div>`;
}
