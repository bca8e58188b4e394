import { decode, type Country } from './codec.ts';
import { codes as codeList, data, views as generatedViews } from './generated/world.ts';
import type { Point } from './projection.ts';

export { centralMeridian, project, world, type Point } from './projection.ts';

/** A part of the map, ready for an SVG `viewBox`: `${x} ${y} ${width} ${height}`. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Names of the prepared views: the world and the Alliance's regions. */
export type ViewName = keyof typeof generatedViews;

/**
 * The world (without Antarctica) and the Alliance's regions, each with some room around. All have the same proportions.
 * `europe` shows the west of Russia; `eeca` is the partner platform in Eastern Europe and Central Asia.
 */
export const views: Readonly<Record<ViewName, View>> = generatedViews;

interface Atlas {
  readonly points: ReadonlyMap<string, Point>;
  readonly shapes: ReadonlyMap<string, string>;
  readonly uncoded: string;
}

let atlas: Atlas | undefined;

const UNITS = 2;

function path({ rings }: Country): string {
  return rings
    .map(([x = 0, y = 0, ...steps]) => {
      let d = `M${x / UNITS} ${y / UNITS}l`;
      steps.forEach((step, i) => {
        d += (i && step >= 0 ? ' ' : '') + step / UNITS;
      });
      return `${d}z`;
    })
    .join('');
}

/** Decoded on first use and kept: about a millisecond, and nothing for a page that shows no map. */
function read(): Atlas {
  if (atlas) return atlas;
  const [land, ...countries] = decode(data) as [Country, ...Country[]];
  const points = new Map<string, Point>();
  const shapes = new Map<string, string>();
  countries.forEach((country, i) => {
    const code = codeList.slice(i * 2, i * 2 + 2);
    points.set(code, { x: country.point[0] / UNITS, y: country.point[1] / UNITS });
    if (country.rings.length) shapes.set(code, path(country));
  });
  return (atlas = { points, shapes, uncoded: path(land) });
}

/**
 * The outlines to draw: SVG path data (`d`) by ISO 3166-1 alpha-2 code, and `XK` for Kosovo. Fill with `fill-rule: evenodd`
 * (Lesotho is a hole in South Africa). Neighbours share their border exactly, so thin strokes leave no gaps.
 * Countries too small for this scale are missing here, see {@link hasShape}.
 */
export function shapes(): ReadonlyMap<string, string> {
  return read().shapes;
}

/**
 * Path data of land that belongs on the map but carries no code of its own, because its rule is disputed (see the README,
 * "Borders"). Draw it like any land, without a name or a target.
 */
export function uncodedLand(): string {
  return read().uncoded;
}

/** All codes with a point: every ISO 3166-1 alpha-2 code, and `XK`. */
export function codes(): readonly string[] {
  return [...read().points.keys()];
}

/**
 * Where a country's marker goes: well inside its largest part, or in the middle of its islands' largest one.
 *
 * @param code ISO 3166-1 alpha-2, upper case, or `XK`
 * @returns undefined for an unknown code
 */
export function point(code: string): Point | undefined {
  return read().points.get(code);
}

/** Whether the map draws an outline for this code. False for small countries (Malta, Barbados …): show a marker alone. */
export function hasShape(code: string): boolean {
  return read().shapes.has(code);
}
