import { BASE, HIGH, LOW, POINT_GRID } from '../src/codec.ts';

/** A country on the grid, its point in thirds of a unit. Rings name arcs as TopoJSON does: `~i` is arc i walked backwards. */
export interface GridCountry {
  readonly point: readonly [number, number];
  readonly rings: readonly (readonly number[])[];
}

/** Arcs as absolute places on the grid. */
export type GridArc = readonly (readonly [number, number])[];

function character(value: number): string {
  if (!Number.isInteger(value) || value < LOW || value > HIGH) throw new RangeError(`no character for ${value}`);
  const code = value - LOW + 40;
  return String.fromCharCode(code >= 92 ? code + 1 : code);
}

function wide(value: number): string {
  const high = Math.round(value / BASE);
  return character(high) + character(value - high * BASE);
}

/** Steps along an arc; a step too long for one character is cut into several on the same line. */
function steps(arc: GridArc): [number, number][] {
  const out: [number, number][] = [];
  arc.slice(1).forEach(([x, y], i) => {
    const [fromX, fromY] = arc[i] as readonly [number, number];
    const parts = Math.max(1, Math.ceil(Math.max(Math.abs(x - fromX), Math.abs(y - fromY)) / HIGH));
    let [doneX, doneY] = [0, 0];
    for (let part = 1; part <= parts; part++) {
      const [toX, toY] = [Math.round(((x - fromX) * part) / parts), Math.round(((y - fromY) * part) / parts)];
      out.push([toX - doneX, toY - doneY]);
      [doneX, doneY] = [toX, toY];
    }
  });
  return out;
}

const text = (list: readonly [number, number][]) => list.map(([dx, dy]) => character(dx) + character(dy)).join('');

/** Writes countries in the given order; see `src/codec.ts` for the form. */
export function encode(countries: readonly GridCountry[], arcs: readonly GridArc[], grid: number): string {
  const uses = new Map<number, number>();
  for (const country of countries)
    for (const ring of country.rings)
      for (const index of ring) uses.set(index < 0 ? ~index : index, (uses.get(index < 0 ? ~index : index) ?? 0) + 1);

  const arc = (index: number): GridArc => {
    const found = arcs[index < 0 ? ~index : index] as GridArc;
    return index < 0 ? found.toReversed() : found;
  };
  const open: number[] = [];
  let [pointX, pointY] = [0, 0];

  return countries
    .map((country) => {
      let out = wide(country.point[0] - pointX) + wide(country.point[1] - pointY);
      [pointX, pointY] = country.point;
      let [startX, startY] = [Math.round((pointX * grid) / POINT_GRID), Math.round((pointY * grid) / POINT_GRID)];
      out += country.rings
        .map((ring) => {
          let ringText = '';
          const [x, y] = arc(ring[0] as number)[0] as readonly [number, number];
          if (!open.includes(~(ring[0] as number))) ringText += wide(x - startX) + wide(y - startY);
          [startX, startY] = [x, y];
          let afterBorder = false;
          ring.forEach((index, i) => {
            const place = open.indexOf(~index);
            const last = i === ring.length - 1;
            if (place >= 0) {
              ringText += '!' + character(open.length - 1 - place + LOW);
              open.splice(place, 1);
              afterBorder = true;
            } else if (uses.get(index < 0 ? ~index : index) === 2) {
              ringText += '%' + text(steps(arc(index)));
              open.push(index);
              afterBorder = true;
            } else {
              const coast = steps(arc(index));
              ringText += (afterBorder ? '$' : '') + text(last ? coast.slice(0, -1) : coast);
              afterBorder = false;
            }
          });
          return ringText;
        })
        .join(' ');
      return out;
    })
    .join('#');
}
