import { decode, POINT_GRID, type Country } from './codec.ts';
import type { Point } from './projection.ts';

/** What a map draws and where it puts its marks. */
export interface Outlines {
  /**
   * SVG path data (`d`) by ISO 3166-1 alpha-2 code, and `XK` for Kosovo. Fill with `fill-rule: evenodd` (Lesotho is a
   * hole in South Africa). Neighbours share their border exactly, so thin strokes leave no gaps.
   */
  readonly shapes: ReadonlyMap<string, string>;
  /** Where a country's mark goes: well inside its largest part, or in the middle of its islands' largest one. */
  readonly points: ReadonlyMap<string, Point>;
  /**
   * Path data of land that belongs on the map but carries no code of its own, because its rule is disputed (see the
   * README, "Borders"). Draw it like any land, without a name or a target.
   */
  readonly uncoded: string;
}

/** A generated file. */
interface Level {
  readonly codes: string;
  readonly data: string;
  readonly grid: number;
}

/** Decodes a level: a few milliseconds, so callers keep the result. */
export function readLevel({ codes, data, grid }: Level): Outlines {
  const path = ({ rings }: Country) =>
    rings
      .map(([x = 0, y = 0, ...steps]) => {
        let d = `M${x / grid} ${y / grid}l`;
        steps.forEach((step, i) => {
          d += (i && step >= 0 ? ' ' : '') + step / grid;
        });
        return `${d}z`;
      })
      .join('');
  const [land, ...countries] = decode(data, grid) as [Country, ...Country[]];
  const points = new Map<string, Point>();
  const shapes = new Map<string, string>();
  countries.forEach((country, i) => {
    const code = codes.slice(i * 2, i * 2 + 2);
    points.set(code, { x: country.point[0] / POINT_GRID, y: country.point[1] / POINT_GRID });
    if (country.rings.length) shapes.set(code, path(country));
  });
  return { shapes, points, uncoded: path(land) };
}
