import { expect } from '@open-wc/testing';
import { monthMatrix } from '../shared/time.ts';
import { groupByDay, groupByYear, UNDER_WAY } from './grouping.ts';
import { placeOnDays } from './month-days.ts';
import { entriesOf, type Entry } from '../session/placement.ts';
import { dialogue, igwg, nairobi, occurrence, onlyMonth, onlyYear, recorded, timed, ubuntu } from './test/samples.ts';

const ids = (entries: readonly Entry[]) => entries.map(({ occurrence: { sessionId } }) => sessionId);

describe('grouping', () => {
  it('puts a month after its days and a year after its months', () => {
    const entries = entriesOf(
      [
        occurrence('year', { startDate: '2024' }),
        occurrence('month', { startDate: '2024-06' }),
        occurrence('july', { startDate: '2024-07-01' }),
        occurrence('june', { startDate: '2024-06-30' }),
        occurrence('next', { startDate: '2025-01-01' }),
      ],
      'UTC',
    );
    const keys = groupByDay(entries, '2024-06-01').map(({ key }) => key);
    expect(keys).to.deep.equal(['2024-06-30', '2024-06', '2024-07-01', '2024', '2025-01-01']);
  });

  it('puts what has begun first, under a heading of its own, and leaves out what is over', () => {
    const groups = groupByDay(entriesOf([igwg, dialogue, recorded, onlyMonth], 'UTC'), '2024-06-10');
    expect(groups.map(({ key }) => key)).to.deep.equal([UNDER_WAY, '2024-06-11']);
    expect(ids(groups[0]?.entries ?? [])).to.deep.equal(['dialogue-12']);
  });

  it('orders a day by instants, all-day entries first', () => {
    const early = occurrence(
      'early',
      timed('2024-06-11T22:00:00+11:00', '2024-06-11T22:30:00+11:00', 'Pacific/Guadalcanal'),
    );
    const allDay = occurrence('all-day', { startDate: '2024-06-11' });
    const [day] = groupByDay(entriesOf([igwg, early, allDay], 'UTC'), '2024-06-01');
    expect(ids(day?.entries ?? [])).to.deep.equal(['all-day', 'early', 'igwg-2024']);
  });

  it('groups the archive by year in the order it came', () => {
    const groups = groupByYear(entriesOf([igwg, onlyMonth, recorded, onlyYear], 'UTC'));
    expect(groups.map(({ key }) => key)).to.deep.equal(['2024', '2023', '2010']);
    expect(ids(groups[0]?.entries ?? [])).to.deep.equal(['igwg-2024', 'la-paz']);
  });

  it('puts entries on each of their days in the grid, and a programme on none', () => {
    const weeks = monthMatrix('2020-11', 1);
    const opening = occurrence('opening', { startDate: '2020-11-10', endDate: '2020-11-12' });
    const { days, beside } = placeOnDays(entriesOf([ubuntu, opening], 'UTC'), '2020-11', weeks, 'UTC');
    expect([...days.keys()]).to.deep.equal(['2020-11-10', '2020-11-11', '2020-11-12']);
    expect(ids([...days.values()].flat())).to.not.include('ubuntu-symposium');
    expect(ids(beside)).to.deep.equal(['ubuntu-symposium']);
  });

  it('puts a long dialogue beside the days and its live parts on theirs', () => {
    const weeks = monthMatrix('2024-06', 1);
    const { days, beside } = placeOnDays(entriesOf([dialogue, nairobi], 'UTC'), '2024-06', weeks, 'UTC');
    expect(ids(beside)).to.deep.equal(['dialogue-12']);
    expect(ids(days.get('2024-06-12') ?? [])).to.include.members(['dialogue-12', 'nairobi']);
    expect(days.has('2024-06-06')).to.equal(false);
  });

  it('names an entry known to the month beside that month only', () => {
    const entries = entriesOf([onlyMonth], 'UTC');
    expect(ids(placeOnDays(entries, '2024-05', monthMatrix('2024-05', 1), 'UTC').beside)).to.deep.equal(['la-paz']);
    const june = placeOnDays(entries, '2024-06', monthMatrix('2024-06', 1), 'UTC');
    expect(june.beside).to.have.length(0);
    expect(june.days.size).to.equal(0);
  });
});
