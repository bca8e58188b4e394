import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { around, clamp, fit, NEAREST, pan, reveal, zoom, type Viewport } from './viewport.ts';

const bounds: Viewport = { x: 0, y: 0, width: 1000, height: 487 };
const anyView = fc
  .record({
    x: fc.double({ min: -2000, max: 3000, noNaN: true }),
    y: fc.double({ min: -2000, max: 3000, noNaN: true }),
    width: fc.double({ min: 1, max: 4000, noNaN: true }),
  })
  .map(({ x, y, width }) => ({ x, y, width, height: (width * 487) / 1000 }));

const inside = (view: Viewport) =>
  view.x >= bounds.x - 1e-6 &&
  view.y >= bounds.y - 1e-6 &&
  view.x + view.width <= bounds.x + bounds.width + 1e-6 &&
  view.y + view.height <= bounds.y + bounds.height + 1e-6;

describe('viewport', () => {
  it('stays inside its bounds whatever is done to it', () => {
    fc.assert(
      fc.property(anyView, fc.double({ min: 0.1, max: 10, noNaN: true }), (view, factor) => {
        for (const next of [
          clamp(view, bounds),
          zoom(clamp(view, bounds), factor, bounds),
          pan(view, factor, -factor, bounds),
        ])
          expect(inside(next), JSON.stringify(next)).to.equal(true);
      }),
    );
  });

  it('keeps the point that it zooms around in its place', () => {
    const view = { x: 400, y: 150, width: 300, height: 146.1 };
    const around = { x: 520, y: 210 };
    const next = zoom(view, 0.5, bounds, around);
    expect((around.x - next.x) / next.width).to.be.closeTo((around.x - view.x) / view.width, 1e-9);
    expect((around.y - next.y) / next.height).to.be.closeTo((around.y - view.y) / view.height, 1e-9);
  });

  it('never looks closer than the nearest view, nor farther than the bounds', () => {
    expect(zoom(bounds, 1e-6, bounds).width).to.equal(NEAREST);
    expect(zoom(bounds, 10, bounds)).to.deep.equal(bounds);
  });

  it('moves only when the point is not well inside already', () => {
    const view = { x: 400, y: 150, width: 300, height: 146.1 };
    expect(reveal(view, { x: 550, y: 220 }, bounds)).to.equal(view);
    const moved = reveal(view, { x: 800, y: 220 }, bounds);
    expect(moved.x).to.be.lessThan(800);
    expect(moved.x + moved.width).to.be.greaterThan(800);
  });

  it('shows all of a box in any proportion, with the box in its middle', () => {
    const box = { x: 100, y: 50, width: 200, height: 100 };
    for (const proportion of [0.5, 1, 2, 4]) {
      const view = fit(box, proportion);
      expect(view.width / view.height).to.be.closeTo(proportion, 1e-9);
      expect(view.width >= box.width && view.height >= box.height).to.equal(true);
      expect(view.x + view.width / 2).to.be.closeTo(200, 1e-9);
    }
  });

  it('goes around points with room beside them', () => {
    const view = around(
      [
        { x: 500, y: 200 },
        { x: 520, y: 210 },
      ],
      bounds,
    );
    expect(view.x).to.be.lessThan(500);
    expect(view.x + view.width).to.be.greaterThan(520);
    expect(view.width).to.be.lessThan(80);
  });
});
