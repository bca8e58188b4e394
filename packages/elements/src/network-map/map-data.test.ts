import { expect } from '@open-wc/testing';
import { countryName } from '../shared/text.ts';
import { choices, countryRows, coverage, filterNetworks, membersWithin, noFilters } from './map-data.ts';
import { summary } from './network-map.sample.ts';

const labels = {
  country: (code: string) => countryName(code, 'en'),
  kinds: (kind: string) => kind,
  statuses: (status: string) => status,
};
const find = (change: Partial<typeof noFilters>) =>
  filterNetworks(summary.networks, { ...noFilters, ...change }, labels, 'en').map(({ id }) => id);

describe('map data', () => {
  it('finds networks by name, host, region and country, accents and case folded', () => {
    expect(find({ q: 'cariman' })).to.deep.equal(['caribbean']);
    expect(find({ q: 'safaids' })).to.deep.equal(['mn-zw']);
    expect(find({ q: 'KÉNYA' })).to.deep.equal(['mn-ke', 'africa']);
    expect(find({ q: 'kosovo' })).to.deep.equal(['europe']);
    expect(find({ q: 'africa zimbabwe' })).to.have.members(['mn-zw', 'africa']);
    expect(find({ q: 'nowhere' })).to.deep.equal([]);
  });

  it('filters by region, country, kind and status together', () => {
    expect(find({ region: 'africa', kind: 'country' })).to.deep.equal(['mn-ke', 'mn-zw']);
    expect(find({ country: 'ZW' })).to.have.members(['africa', 'mn-zw']);
    expect(find({ status: 'emerging' })).to.deep.equal(['europe']);
  });

  it('counts what each choice would give: all other filters apply, its own does not', () => {
    const filters = { ...noFilters, region: 'africa', kind: 'country' };
    const found = choices(summary.networks, filters, labels, 'en');
    expect(found.region).to.deep.equal([{ value: 'africa', label: 'Africa', count: 2 }]);
    expect(found.kind.map(({ value, count }) => [value, count])).to.deep.equal([
      ['country', 2],
      ['regional', 1],
    ]);
    for (const { value, count } of found.kind)
      expect(filterNetworks(summary.networks, { ...filters, kind: value }, labels, 'en')).to.have.length(count);
  });

  it('adds the countries of the networks below, each once', () => {
    const [africa] = summary.networks;
    expect(coverage({ ...africa!, countries: ['ZW'] }, summary.networks)).to.deep.equal(['ZW', 'KE']);
  });

  it('adds the members of the networks below', () => {
    const [africa, zimbabwe] = summary.networks;
    expect(membersWithin({ ...africa!, members: 1 }, summary.networks)).to.equal(1 + 8 + 1);
    expect(membersWithin(zimbabwe!, summary.networks)).to.equal(8);
    expect(membersWithin({ ...zimbabwe!, membersWithin: 12 }, summary.networks)).to.equal(12);
    expect(membersWithin({ ...zimbabwe!, membersWithin: null }, summary.networks)).to.equal(null);
  });

  it('lists countries of the networks found, and those with members only while nothing else is asked', () => {
    const rows = (change: Partial<typeof noFilters>) => {
      const filters = { ...noFilters, ...change };
      return countryRows(summary, filterNetworks(summary.networks, filters, labels, 'en'), filters, labels, 'en');
    };
    expect(rows({}).map(({ code }) => code)).to.deep.equal(['KE', 'XK', 'MT', 'TG', 'ZW']);
    expect(rows({ kind: 'country' }).map(({ code }) => code)).to.deep.equal(['KE', 'ZW']);
    expect(rows({ region: 'europe' }).map(({ code }) => code)).to.deep.equal(['XK', 'MT']);
    expect(rows({ country: 'ZW' })[0]?.networks.map(({ id }) => id)).to.deep.equal(['mn-zw', 'africa']);
  });
});
