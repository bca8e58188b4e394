import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { label, place, type Spot } from './marks.ts';

const size = { width: 800, height: 400 };
const spots = fc.array(
  fc.record({
    id: fc.uuid(),
    x: fc.double({ min: -50, max: 850, noNaN: true }),
    y: fc.double({ min: -50, max: 450, noNaN: true }),
    label: fc.string({ maxLength: 30 }),
    radius: fc.integer({ min: 12, max: 20 }),
    alone: fc.boolean(),
  }),
  { maxLength: 250 },
);
const same = (spot: Spot) => spot;

describe('marks', () => {
  it('never come closer to each other than their size, and stand for every country in sight once', () => {
    fc.assert(
      fc.property(spots, (all) => {
        const marks = place(all, same, size);
        const dots = marks.filter(({ spot }) => !spot.alone);
        for (const [i, a] of dots.entries())
          for (const b of dots.slice(i + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).to.be.at.least(a.spot.radius + b.spot.radius);
        // Several countries are a pill, 36 pixels wide.
        for (const pill of dots.filter(({ spots: of }) => of.length > 1))
          for (const other of dots) {
            const half = other.spots.length > 1 ? Math.max(18, other.spot.radius) : other.spot.radius;
            const beside = Math.abs(pill.x - other.x) >= Math.max(18, pill.spot.radius) + half;
            const over = Math.abs(pill.y - other.y) >= pill.spot.radius + other.spot.radius;
            expect(pill === other || beside || over).to.equal(true);
          }
        const inside = all.filter(({ x, y }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height);
        const shown = dots.flatMap(({ spots }) => spots.map(({ id }) => id));
        expect(new Set(shown).size).to.equal(shown.length);
        // A name of a region takes nobody's place.
        expect(shown.length).to.equal(inside.filter(({ alone }) => !alone).length);
      }),
    );
  });

  it('keep the first ones in their place', () => {
    const at = (id: string, x: number): Spot => ({ id, x, y: 100, label: id, radius: 12 });
    const marks = place([at('ZW', 100), at('ZM', 110), at('KE', 300)], same, size);
    expect(marks.map(({ spot, spots: of }) => [spot.id, of.length])).to.deep.equal([
      ['ZW', 2],
      ['KE', 1],
    ]);
  });

  it('of several countries join where they would touch', () => {
    const at = (id: string, x: number): Spot => ({ id, x, y: 100, label: id, radius: 12 });
    const marks = place([at('A', 100), at('B', 130), at('C', 101), at('D', 131)], same, size);
    expect(marks.map(({ spots: of }) => of.map(({ id }) => id))).to.deep.equal([['A', 'C', 'B', 'D']]);
  });

  it('carry a label where there is room, never over another mark', () => {
    const at = (id: string, x: number): Spot => ({ id, x, y: 100, label: 'Zimbabwe', radius: 12 });
    const marks = place([at('A', 100), at('B', 130), at('C', 790)], same, size);
    label(marks, size);
    expect(marks.map((mark) => mark.label)).to.deep.equal(['west', 'east', 'west']);
  });
});
