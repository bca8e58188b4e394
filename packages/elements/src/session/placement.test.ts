import { expect } from '@open-wc/testing';
import { compareKnown, entriesOf, isBesideDays, isOver, lengthInDays, placementOf } from './placement.ts';
import { igwg, occurrence, onlyYear, timed, ubuntu } from '../session-calendar/test/samples.ts';

describe('placement', () => {
  it('lets the visitor’s zone lead online, and decide the day', () => {
    const at = placementOf(igwg, 'Pacific/Auckland', 'online');
    expect(at?.zones).to.deep.equal(['Pacific/Auckland', 'America/New_York']);
    expect(at?.first).to.equal('2024-06-12');
  });

  it('lets the place lead where people have to be there, until it moves online', () => {
    expect(placementOf(igwg, 'Pacific/Auckland', 'inPerson')?.zones[0]).to.equal('America/New_York');
    expect(placementOf(igwg, 'Pacific/Auckland', 'inPerson')?.first).to.equal('2024-06-11');
    expect(placementOf(igwg, 'Pacific/Auckland', 'inPerson', 'movedOnline')?.zones[0]).to.equal('Pacific/Auckland');
  });

  it('names one zone when the event’s is the visitor’s or is not known', () => {
    expect(placementOf(igwg, 'America/New_York')?.zones).to.deep.equal(['America/New_York']);
    expect(placementOf({ ...igwg, timeZone: 'EST5XX' }, 'Africa/Lagos')?.zones).to.deep.equal(['Africa/Lagos']);
    expect(placementOf({ ...igwg, timeZone: null }, 'Africa/Lagos')?.zones).to.deep.equal(['Africa/Lagos']);
  });

  it('ends before midnight on the day that ends', () => {
    const late = timed('2024-06-11T20:00:00Z', '2024-06-12T00:00:00Z', 'UTC');
    expect(placementOf(late, 'UTC')?.last).to.equal('2024-06-11');
  });

  it('keeps dates to what is known, and leaves undated entries out', () => {
    expect(placementOf(onlyYear, 'UTC')).to.deep.equal({ first: '2010', last: '2010', zones: [] });
    expect(entriesOf([occurrence('undated')], 'UTC')).to.have.length(0);
    expect(placementOf({ startsAt: 'soon' }, 'UTC')).to.equal(undefined);
  });

  it('compares dates as far as both are known', () => {
    expect(compareKnown('2024', '2024-06-11')).to.equal(0);
    expect(compareKnown('2023-12', '2024')).to.equal(-1);
    expect(compareKnown('2024-07', '2024-06-30')).to.equal(1);
  });

  it('is over by the minute where the end is known, else with the last day', () => {
    const now = new Date('2024-06-11T13:00:00Z');
    const at = placementOf(igwg, 'UTC');
    expect(at && isOver(at, now, '2024-06-11')).to.equal(false);
    expect(at && isOver(at, new Date('2024-06-11T13:30:00Z'), '2024-06-11')).to.equal(true);
    const year = { first: '2024', last: '2024', zones: [] as const };
    expect(isOver(year, now, '2024-06-11')).to.equal(false);
    expect(isOver(year, now, '2025-01-01')).to.equal(true);
  });

  it('keeps programmes, long stretches and unclear dates off the days', () => {
    const beside = (more: Parameters<typeof occurrence>[1]) =>
      entriesOf([occurrence('x', more)], 'UTC').map(isBesideDays)[0];
    expect(entriesOf([ubuntu], 'UTC').map(isBesideDays)).to.deep.equal([true]);
    expect(beside({ startDate: '2024-06-01', endDate: '2024-06-07' })).to.equal(false);
    expect(beside({ startDate: '2024-06-01', endDate: '2024-06-08' })).to.equal(true);
    expect(beside({ startDate: '2024-06-01', endDate: '2024-06-03', isProgramme: true })).to.equal(true);
    expect(beside({ startDate: '2024-05' })).to.equal(true);
    expect(lengthInDays({ first: '2020-11-10', last: '2021-06-22', zones: [] })).to.equal(225);
  });
});
