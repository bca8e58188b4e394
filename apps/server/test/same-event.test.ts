import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Announcement, areSimilar, isSameEvent, pageOf } from '../src/calendar/same-event.ts';

const hour = 3_600_000;
const event: Announcement = {
  networkId: 'africa',
  sourceId: 'one',
  uid: '1@one.example',
  start: Date.UTC(2027, 1, 10, 12),
  end: Date.UTC(2027, 1, 10, 13, 30),
  isDay: false,
  rule: null,
  titles: ['Fathers as carers: what works'],
  urls: [],
};
const other = (more: Partial<Announcement>): Announcement => ({
  ...event,
  networkId: 'europe',
  sourceId: 'two',
  uid: '9@two.example',
  ...more,
});

describe('two entries', () => {
  it.each<[string, Partial<Announcement>]>([
    ['the same title', {}],
    ['a start that was rounded', { start: event.start + 5 * 60_000 }],
    ['an end that is not told', { end: null }],
    ['a title that goes on', { titles: ['Fathers as carers: what works – launch of the global report'] }],
    ['other punctuation and case', { titles: ['FATHERS AS CARERS – What Works?'] }],
    ['a word for the kind before it', { titles: ['Webinar: Fathers as carers: what works'] }],
    ['the year in one alone', { titles: ['Fathers as carers: what works 2027'] }],
    ['the same in a second language', { titles: ['Padres que cuidan', 'Fathers as carers: what works'] }],
    ['the identifier of one invitation', { titles: ['Something else'], uid: event.uid }],
  ])('are one event with %s', (_, more) => {
    expect(isSameEvent(event, other(more))).toBe(true);
    expect(isSameEvent(other(more), event)).toBe(true);
  });

  it.each<[string, Partial<Announcement>]>([
    ['another title', { titles: ['Mothers and daughters'] }],
    ['one word in common', { titles: ['Carers meet'] }],
    ['a later start', { start: event.start + 6 * 60_000 }],
    ['a later end', { end: (event.end as number) + hour }],
    ['the whole day', { isDay: true }],
    ['a rule of its own', { rule: 'FREQ=WEEKLY' }],
    ['another number', { titles: ['Fathers as carers: what works 2'] }],
    ['another part', { titles: ['Fathers as carers: what works, part B'] }],
    ['another language track', { titles: ['Fathers as carers: what works (Spanish)'] }],
    ['the same feed', { sourceId: 'one', networkId: 'africa' }],
    ['no title', { titles: [''] }],
  ])('are two events with %s', (_, more) => {
    expect(isSameEvent(event, other(more))).toBe(false);
    expect(isSameEvent(other(more), event)).toBe(false);
  });

  it('are told by their page', () => {
    const page = { titles: ['A'], urls: ['https://www.example.org/launch/?utm_source=mail#top'] };
    const same = other({ titles: ['B'], urls: ['http://example.org/launch'] });
    expect(isSameEvent({ ...event, ...page }, same)).toBe(true);
    expect(
      isSameEvent({ ...event, ...page }, other({ titles: ['B'], urls: ['https://example.org/launch?id=2'] })),
    ).toBe(false);
    // The front page of a site is about every event of it.
    expect(
      isSameEvent(
        { ...event, titles: ['A'], urls: ['https://example.org/'] },
        other({ titles: ['B'], urls: ['https://example.org'] }),
      ),
    ).toBe(false);
  });

  it('of one network are one when one of them was entered by hand', () => {
    expect(isSameEvent({ ...event, sourceId: null }, { ...event, uid: 'x' })).toBe(true);
    expect(isSameEvent({ ...event, sourceId: null }, { ...event, sourceId: null, uid: 'x' })).toBe(false);
    expect(isSameEvent({ ...event, sourceId: null }, other({ sourceId: null }))).toBe(true);
  });

  it('are compared the same both ways, whatever they are', () => {
    const words = fc.array(
      fc.constantFrom('fathers', 'care', 'part', '2', 'b', 'the', 'género', '男性', '2027', 'webinar'),
      {
        maxLength: 6,
      },
    );
    const any = fc.record({
      title: words.map((list) => list.join(' ')),
      start: fc.integer({ min: 0, max: 12 }).map((minutes) => event.start + minutes * 60_000),
    });
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [left, right] = [
          { ...event, titles: [a.title], start: a.start },
          other({ titles: [b.title], start: b.start }),
        ];
        expect(isSameEvent(left, right)).toBe(isSameEvent(right, left));
      }),
    );
  });
});

it.each([
  ['Círculo de escucha con padres', 'Circulo de Escucha con Padres', true],
  ['男性与性别平等研讨会', '男性与性别平等研讨会', true],
  ['مؤتمر حول الأبوة', 'مؤتمر حول الأبوة', true],
  ['Board meeting', 'Board meeting', true],
  ['Meeting', 'Meeting of the steering committee of the European network', false],
  ['Module III: allyship', 'Module II: allyship', false],
  ['16 Days of Activism: men speak up', '16 Days of Activism: women speak up', false],
  ['', '', false],
])('%j and %j: %j', (a, b, expected) => {
  expect(areSimilar(a, b)).toBe(expected);
  expect(areSimilar(b, a)).toBe(expected);
});

it('knows pages by what matters of their address', () => {
  expect(pageOf('https://www.example.org/a/?b=2&a=1&utm_medium=x')).toBe('example.org/a?a=1&b=2');
  expect(pageOf('https://example.org/?p=12')).toBe('example.org?p=12');
  expect(pageOf('https://example.org')).toBeUndefined();
  expect(pageOf('nonsense')).toBeUndefined();
});
