import { expect } from '@open-wc/testing';
import { countriesIn, languagesIn, languageTitle, monthsFrom, timeZonesIn } from './choices.ts';

const asIs = { place: (english: string) => english, area: (english: string) => english };

describe('choices', () => {
  it('names every country in the language, in its order', () => {
    for (const locale of ['en-GB', 'es', 'fr']) {
      const countries = countriesIn(locale);
      expect(countries.filter(({ value, label }) => value === label)).to.deep.equal([]);
      expect(new Set(countries.map(({ value }) => value)).size).to.equal(countries.length);
      const labels = countries.map(({ label }) => label);
      expect(labels).to.deep.equal([...labels].sort(new Intl.Collator(locale).compare));
    }
    expect(countriesIn('en-GB')).to.deep.include({ value: 'XK', label: 'Kosovo' });
  });

  it('names languages with a capital', () => {
    expect(languageTitle('sw', 'es')).to.equal('Suajili');
    expect(languagesIn('fr').filter(({ value, label }) => value === label)).to.deep.equal([]);
  });

  it('offers every zone of the browser with a place, and UTC', () => {
    const values = timeZonesIn('en-GB', asIs).flatMap(({ choices }) => choices.map(({ value }) => value));
    expect(values).to.include.members(['Africa/Nairobi', 'America/Sao_Paulo', 'Pacific/Chatham', 'UTC']);
  });

  it('offers the months the call allows, and keeps one that is past', () => {
    const values = (groups: ReturnType<typeof monthsFrom>) =>
      groups.flatMap(({ choices }) => choices.map(({ value }) => value));
    expect(values(monthsFrom('2026-11', '', 'en-GB'))).to.have.lengthOf(18);
    const year = monthsFrom('2026-11', '', 'en-GB', (month) => month.startsWith('2027'));
    expect(year.map(({ label }) => label)).to.deep.equal(['2027']);
    expect(year[0]!.choices[0]).to.deep.equal({ value: '2027-01', label: 'January 2027' });
    expect(values(monthsFrom('2026-11', '2025-03', 'en-GB'))[0]).to.equal('2025-03');
    expect(values(monthsFrom('2026-11', 'soon', 'en-GB'))).not.to.include('soon');
  });
});
