import { html, nothing, type TemplateResult } from 'lit';
import { figureText } from '../network/figure-text.ts';
import { formatPartialDate } from '../shared/time.ts';
import type { NetworkSummary } from './map-data.ts';
import type { MapWords } from './network-map.messages.ts';

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
