/**
 * Makes `src/generated` from Natural Earth (by way of world-atlas). Run with `npm run generate`; the same input
 * always gives the same files. `--check` writes nothing and fails when a committed file differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format as formatText, resolveConfig } from 'prettier';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { View } from '../src/index.ts';
import { project, world } from '../src/projection.ts';
import { POINT_GRID } from '../src/codec.ts';
import { encode, type GridCountry } from './encode.ts';
import { area, bounds, innerPlace, type Place } from './geometry.ts';
import { labelPoints, places, regionLabels, regions, splits, UNCODED } from './places.ts';

/** How finely a set of outlines is drawn. Sizes are square units of the map; one is about 1200 km². */
interface Level {
  /** File in `src/generated`. */
  readonly file: string;
  /** Steps of the grid to one unit of the map. */
  readonly grid: number;
  /** Corners whose triangle is smaller are flattened. */
  readonly flatten: number;
  /** Islands keep at least this many of their corners, beside their start. */
  readonly islandCorners: number;
  /** A country whose largest part is smaller has no shape, only a point. */
  readonly leastCountry: number;
  /** Further parts are left out when they are smaller. */
  readonly leastPart: number;
}

/** For the whole world on a page: a unit is about a pixel there. */
const worldLevel: Level = {
  file: 'world',
  grid: 1,
  flatten: 2,
  islandCorners: 4,
  leastCountry: 0.8,
  leastPart: 4,
};
/** For regions and for looking closer, asked for only then. */
const detailLevel: Level = {
  file: 'detail',
  grid: 4,
  flatten: 0.1,
  islandCorners: 6,
  leastCountry: 0.2,
  leastPart: 0.5,
};

/** North of this height (65° N) the projection spreads the land and corners have to be larger to stay. */
const FAR_NORTH = { above: 32, factor: 2.5 };
/** Room around a region, as a part of its size. */
const PADDING = 0.05;
/** A view is at least this much wider than high. */
const LEAST_PROPORTION = 4 / 3;
/** Every country has at least so many neighbours, islands too. */
const LEAST_NEIGHBOURS = 3;

const HEADER = '// Written by scripts/generate.ts from Natural Earth (public domain). Do not edit.\n';

type Names = { name: string };
type Atlas = Topology<{ countries: GeometryCollection<Names> }>;
type Weighed = readonly [x: number, y: number, weight: number];

interface Shape {
  readonly code: string;
  /** Rings as lists of arcs, largest polygon first; `~i` is arc i walked backwards. */
  readonly rings: readonly (readonly number[])[];
}

const require = createRequire(import.meta.url);
const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8')) as Atlas;

const number = (index: number) => (index < 0 ? ~index : index);
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** ISO 3166-1 alpha-2 of a numeric code: CLDR keeps the numeric codes as aliases of the letters. */
function alpha2(numeric: string): string | undefined {
  const region = new Intl.Locale(`und-${numeric}`).region ?? '';
  const notCountry = /^(AA|Q[M-Z]|X[A-Z]|ZZ|EU|EZ|UN)$/;
  return /^[A-Z]{2}$/.test(region) && !notCountry.test(region) ? region : undefined;
}

function isoCodes(): string[] {
  const all = Array.from({ length: 1000 }, (_, numeric) => alpha2(String(numeric).padStart(3, '0')));
  return [...new Set(all.filter((code) => code !== undefined))];
}

function geographicArcs(): Place[][] {
  const { scale, translate } = atlas.transform ?? { scale: [1, 1], translate: [0, 0] };
  return atlas.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
}

function ringOf(arcs: readonly (readonly Place[])[], indices: readonly number[]): Place[] {
  return indices.flatMap((index) => {
    const arc = arcs[number(index)] ?? [];
    return (index < 0 ? arc.toReversed() : arc).slice(0, -1);
  });
}

const onGlobe = geographicArcs();
const onPlane = onGlobe.map((arc) =>
  arc.map(([longitude, latitude]): Place => {
    const { x, y } = project(longitude, latitude);
    return [x, y];
  }),
);

/** Every polygon of the atlas under the code it belongs to. */
function collectPolygons(): Map<string, number[][][]> {
  const found = new Map<string, number[][][]>();
  for (const geometry of atlas.objects.countries.geometries as (Polygon<Names> | MultiPolygon<Names>)[]) {
    const iso = geometry.id === undefined ? undefined : alpha2(String(geometry.id));
    const own = iso ?? (geometry.properties?.name === 'Kosovo' ? 'XK' : UNCODED);
    if (own === 'AQ') continue;
    for (const polygon of geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs) {
      const globe = bounds(ringOf(onGlobe, polygon[0] ?? []));
      const plane = bounds(ringOf(onPlane, polygon[0] ?? []));
      // The Aleutians and St Lawrence Island lie across the map's edge from the rest of their country.
      const acrossEdge = plane.x1 - plane.x0 > world.width / 2 || (own === 'US' && plane.x0 > world.width / 2);
      if (acrossEdge) continue;
      const split = splits.find(
        ({ from, west, south, east, north }) =>
          from === own && globe.x0 >= west && globe.x1 <= east && globe.y0 >= south && globe.y1 <= north,
      );
      const code = split?.code ?? own;
      found.set(code, [...(found.get(code) ?? []), polygon]);
    }
  }
  return found;
}

const polygons = collectPolygons();
const weighed = (() => {
  const topology = { ...atlas, arcs: onPlane.map((arc) => arc.map(([x, y]) => [x, y])) };
  delete topology.transform;
  return presimplify(topology).arcs as unknown as readonly (readonly Weighed[])[];
})();

/** Simplified arcs on the grid. Corners are weighed arc by arc (Visvalingam), so that shared borders stay shared. */
function gridArcs({ grid, flatten, islandCorners }: Level): Place[][] {
  return weighed.map((arc) => {
    const [first, last] = [arc[0], arc.at(-1)];
    const island = first?.[0] === last?.[0] && first?.[1] === last?.[1];
    const weights = arc.map(([, , weight]) => weight).toSorted((a, b) => b - a);
    const least = island ? Math.min(flatten, weights[1 + islandCorners] ?? 0) : flatten;
    return arc
      .filter(([, y, weight]) => weight >= least * (y < FAR_NORTH.above ? FAR_NORTH.factor : 1))
      .map(([x, y]): Place => [Math.round(x * grid), Math.round(y * grid)])
      .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
  });
}

/** The outlines and points of one level, and the module that holds them. */
function draw(level: Level) {
  const arcs = gridArcs(level);
  const outline = (ring: readonly number[]) =>
    ringOf(arcs, ring).map(([x, y]): Place => [x / level.grid, y / level.grid]);
  const size = (ring: readonly number[] = []) => Math.abs(area(outline(ring)));

  const shapeOf = (code: string): Shape => {
    const largestFirst = (polygons.get(code) ?? []).toSorted((a, b) => size(b[0]) - size(a[0]));
    const least = (rank: number) => (rank === 0 || code === UNCODED ? level.leastCountry : level.leastPart);
    const rings = largestFirst
      .filter(([outer], rank) => size(outer) >= least(rank))
      .flatMap(([outer = [], ...holes]) => [outer, ...holes.filter((hole) => size(hole) >= level.leastCountry)]);
    return { code, rings };
  };
  const pointOf = ({ code, rings }: Shape): Place => {
    const given = labelPoints[code] ?? places[code];
    if (given) {
      const { x, y } = project(...given);
      return [x, y];
    }
    if (rings[0]) return innerPlace(outline(rings[0]));
    const parts = (polygons.get(code) ?? []).map(([outer = []]) => ringOf(onPlane, outer));
    const [largest] = parts.toSorted((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
    if (!largest) throw new Error(`no place known for ${code}`);
    return innerPlace(largest);
  };

  const shapes = [...isoCodes(), 'XK'].toSorted(byCode).map(shapeOf);
  const points = new Map(shapes.map((shape) => [shape.code, pointOf(shape)]));
  const onGrid = new Map(points).set(UNCODED, [0, 0]);
  const drawn = shapes.filter(({ rings }) => rings.length > 0);
  const pointOnly = shapes
    .filter(({ rings }) => rings.length === 0)
    .toSorted((a, b) => (points.get(a.code)?.[0] ?? 0) - (points.get(b.code)?.[0] ?? 0) || byCode(a.code, b.code));
  const written = [shapeOf(UNCODED), ...inWalkingOrder(drawn), ...pointOnly];
  const file = `${HEADER}
/** Two letters a country, in the order of \`data\` after its first entry, which is land without a code. */
export const codes =
  '${written
    .slice(1)
    .map(({ code }) => code)
    .join('')}';

/** Steps of the grid to one unit of the map. */
export const grid = ${level.grid};

/** Points and outlines; the form is described in \`src/codec.ts\`. */
export const data =
  '${encode(toGrid(written, onGrid), arcs, level.grid)}';
`;
  return { shapes, drawn, points, outline, file };
}

/** Neighbours follow each other, so that few borders are open at a time and positions differ by little. */
function inWalkingOrder(shapes: readonly Shape[]): Shape[] {
  const owners = ownersOf(shapes);
  const seen = new Set<Shape>();
  const visit = (shape: Shape) => {
    if (seen.has(shape)) return;
    seen.add(shape);
    for (const index of shape.rings.flat()) owners.get(number(index))?.forEach(visit);
  };
  shapes.forEach(visit);
  return [...seen];
}

/** Who has each arc in an outline: two for a border, one for a coast. */
function ownersOf(shapes: readonly Shape[]): Map<number, Shape[]> {
  const uses = shapes.flatMap((shape) => shape.rings.flat().map((index) => ({ shape, arc: number(index) })));
  return new Map([...Map.groupBy(uses, ({ arc }) => arc)].map(([arc, list]) => [arc, list.map(({ shape }) => shape)]));
}

/** The countries on the grid, each ring turned to where it is cheapest to write (see `src/codec.ts`). */
function toGrid(shapes: readonly Shape[], points: ReadonlyMap<string, Place>): GridCountry[] {
  const owners = ownersOf(shapes);
  const known = new Set<number>();
  return shapes.map(({ code, rings }) => {
    const [x, y] = points.get(code) as Place;
    const turned = rings.map((ring) => {
      // A start at a border that is known already needs no position; the last step of an end in coast is implied.
      const worth = ring.map((index, at) => {
        const endsInCoast = owners.get(number(ring.at(at - 1) as number))?.length === 1;
        return (known.has(number(index)) ? 2 : 0) + (endsInCoast ? 1 : 0);
      });
      const start = worth.indexOf(Math.max(...worth));
      ring.forEach((index) => known.add(number(index)));
      return [...ring.slice(start), ...ring.slice(0, start)];
    });
    return { point: [Math.round(x * POINT_GRID), Math.round(y * POINT_GRID)], rings: turned };
  });
}

const detail = draw(detailLevel);

/** A view with room around, widened where a tall region would leave a narrow strip on a wide screen. */
function viewOf(codes: readonly string[]): View {
  const { x0, y0, x1, y1 } = bounds(
    codes.flatMap((code) => {
      const centre = detail.points.get(code);
      if (!centre) throw new Error(`no such country: ${code}`);
      const [largest] = detail.shapes.find((shape) => shape.code === code)?.rings ?? [];
      return [centre, ...(largest && !labelPoints[code] ? detail.outline(largest) : [])];
    }),
  );
  const height = (y1 - y0) * (1 + 2 * PADDING);
  const width = Math.max((x1 - x0) * (1 + 2 * PADDING), height * LEAST_PROPORTION);
  return {
    x: Math.round((x0 + x1 - width) / 2),
    y: Math.round((y0 + y1 - height) / 2),
    width: Math.round(width),
    height: Math.round(height),
  };
}

/** Countries next to a country: those it has a border with, and beside them the nearest, three at least. */
function neighboursOf(code: string, borders: readonly Shape[][]): string[] {
  const touching = borders
    .filter((owners) => owners.some((owner) => owner.code === code))
    .flatMap((owners) => owners.map((owner) => owner.code));
  const [x, y] = detail.points.get(code) as Place;
  const distance = (other: string) => {
    const [ox, oy] = detail.points.get(other) as Place;
    return Math.hypot(ox - x, oy - y);
  };
  const near = [...detail.points.keys()]
    .filter((other) => other !== code)
    .toSorted((a, b) => distance(a) - distance(b) || byCode(a, b));
  const found = new Set([...touching.filter((other) => other !== code).toSorted((a, b) => distance(a) - distance(b))]);
  for (const other of near) if (found.size < LEAST_NEIGHBOURS) found.add(other);
  return [...found];
}

function regionsFile(): string {
  const borders = [...ownersOf(detail.drawn).values()].filter(({ length }) => length === 2);
  const all = [...detail.points.keys()].toSorted(byCode);
  return `${HEADER}
/** Codes of each region's countries. */
export const regions = ${JSON.stringify(regions)};

/** Each country and those next to it, the nearest or most closely joined first. */
export const neighbours =
  '${all.map((code) => code + neighboursOf(code, borders).join('')).join(' ')}';
`;
}

function viewsFile(): string {
  const southernmost = bounds(detail.drawn.flatMap(({ rings }) => rings.flatMap(detail.outline))).y1;
  const views: Record<string, View> = {
    world: { x: 0, y: 0, width: world.width, height: Math.ceil(southernmost) + 2 },
    ...Object.fromEntries(Object.entries(regions).map(([name, list]) => [name, viewOf(list.split(' '))])),
  };
  const labels = Object.fromEntries(
    Object.entries(regionLabels).map(([name, place]) => {
      const { x, y } = project(...place);
      return [name, { x: Math.round(x), y: Math.round(y) }];
    }),
  );
  return `${HEADER}
export const views = ${JSON.stringify(views)} as const;

/** Where the name of a region stands without covering its countries. */
export const labels = ${JSON.stringify(labels)} as const;
`;
}

const prettier = await resolveConfig(new URL('../package.json', import.meta.url).pathname);
const format = (text: string) => formatText(text, { ...prettier, parser: 'typescript' });
const files: Record<string, string> = {
  [worldLevel.file]: draw(worldLevel).file,
  [detailLevel.file]: detail.file,
  regions: await format(regionsFile()),
  views: await format(viewsFile()),
};
for (const [name, text] of Object.entries(files)) {
  const target = new URL(`../src/generated/${name}.ts`, import.meta.url);
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(`src/generated/${name}.ts is out of date: npm run generate -w @menengage/atlas`);
    process.exitCode = 1;
  }
}
