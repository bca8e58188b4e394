import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { offsetMinutes, wallDate } from './zones.ts';

const zones = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/Lagos',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/Stockholm',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
];

/** The date as the browser says it, asked for each instant. */
function asked(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

describe('zones', () => {
  it('give the date that the browser gives, at any instant, also on days when clocks change', () => {
    const instant = fc.date({ min: new Date('1972-01-01'), max: new Date('2049-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), (at, zone) => {
        expect(wallDate(at.toISOString(), zone)).to.equal(asked(at.toISOString(), zone));
      }),
      { numRuns: 400 },
    );
    // Every half hour of days when clocks change, or a whole day is left out (Samoa, 2011-12-30).
    for (const [day, zone] of [
      ['2026-10-25', 'Europe/Stockholm'],
      ['2026-03-29', 'Europe/Stockholm'],
      ['2026-04-05', 'Australia/Lord_Howe'],
      ['2026-11-01', 'America/St_Johns'],
      ['2011-12-30', 'Pacific/Apia'],
    ] as const) {
      for (let half = -48; half < 96; half += 1) {
        const at = new Date(Date.parse(day) + half * 1_800_000).toISOString();
        expect(wallDate(at, zone), `${at} in ${zone}`).to.equal(asked(at, zone));
      }
    }
  });

  it('change their offset at the very instant', () => {
    expect(offsetMinutes('Europe/Stockholm', '2026-10-25T00:59:59Z')).to.equal(120);
    expect(offsetMinutes('Europe/Stockholm', '2026-10-25T01:00:00Z')).to.equal(60);
    expect(offsetMinutes('Australia/Lord_Howe', '2026-04-04T14:59:00Z')).to.equal(660);
    expect(offsetMinutes('Australia/Lord_Howe', '2026-04-04T15:00:00Z')).to.equal(630);
  });
});
