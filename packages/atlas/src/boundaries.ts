import { alpha2 } from './codes.ts';
import { worldOutlines, type Outlines } from './index.ts';
import { centralMeridian, project } from './projection.ts';

/** Why a file of boundaries cannot be drawn; `reason` is stable, `message` says it in English for the log. */
export class BoundariesError extends Error {
  /**
   * - `not-geographic`: neither GeoJSON nor TopoJSON, or broken inside
   * - `not-degrees`: coordinates that are no longitudes and latitudes; the file was projected already
   * - `no-areas`: no polygon in it
   * - `no-codes`: no polygon carries an ISO 3166-1 code
   * - `too-large`: more corners than a page should draw
   */
  readonly reason: 'not-geographic' | 'not-degrees' | 'no-areas' | 'no-codes' | 'too-large';
  constructor(reason: BoundariesError['reason'], message: string) {
    super(message);
    this.name = 'BoundariesError';
    this.reason = reason;
  }
}

/** More corners than this in a file are refused: a page would be slow for everybody. */
const MOST_CORNERS = 1_000_000;
/** Corners nearer to the one before, in units of the map, are left out. */
const NEAREST = 0.1;
/** Rings smaller than this, in square units of the map, are left out unless they are all a country has. */
const LEAST_RING = 0.05;

/** Names under which atlases keep a country's code, without their dashes and underscores. */
const CODE_NAMES =
  /^(iso31661alpha[23]|iso31661|iso(a)?[23](eh|cd|code)?|alpha[23]|cca[23]|adm0a3|ison3|m49(cd|code)?|isocd|colorcode|code|id)$/i;

type Json = Readonly<Record<string, unknown>>;
type Position = readonly [longitude: number, latitude: number];
type Ring = readonly Position[];

interface Area {
  readonly code: string | undefined;
  readonly rings: readonly Ring[];
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function broken(what: string): BoundariesError {
  return new BoundariesError('not-geographic', `The file is neither GeoJSON nor TopoJSON: ${what}.`);
}

function listOf(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw broken(`${what} is no list`);
  return value;
}

/**
 * Reads a partner's own boundaries and projects them onto the map.
 *
 * @param file GeoJSON (RFC 7946) or TopoJSON in longitudes and latitudes, parsed. Each polygon names its country by ISO
 *   3166-1 alpha-2, alpha-3 or numeric code as `id` or in a property such as `ISO_A2`, `iso3cd` or `M49`; polygons
 *   without a code are drawn as land. Other geometries are passed over.
 * @returns outlines in place of the own ones; the points stay, since marks of countries without a polygon need one
 * @throws {BoundariesError} when nothing can be drawn from it
 */
export function readBoundaries(file: unknown): Outlines {
  const areas = isObject(file) && file['type'] === 'Topology' ? topoAreas(file) : geoAreas(file);
  const corners = areas.reduce((sum, { rings }) => sum + rings.reduce((all, ring) => all + ring.length, 0), 0);
  if (corners === 0) throw new BoundariesError('no-areas', 'There is no polygon in the file.');
  if (corners > MOST_CORNERS)
    throw new BoundariesError('too-large', `The file has ${corners} corners, more than ${MOST_CORNERS}; simplify it.`);
  if (!areas.some(({ code }) => code))
    throw new BoundariesError(
      'no-codes',
      'No polygon carries an ISO 3166-1 code, as its id or in a property such as ISO_A2.',
    );

  const shapes = new Map<string, string>();
  let uncoded = '';
  for (const { code, rings } of areas) {
    const d = pathOf(rings);
    if (code) shapes.set(code, (shapes.get(code) ?? '') + d);
    else uncoded += d;
  }
  return { shapes, points: worldOutlines().points, uncoded };
}

function codeOf(id: unknown, properties: unknown): string | undefined {
  const named = isObject(properties)
    ? Object.entries(properties).filter(([name]) => CODE_NAMES.test(name.replace(/[^a-z0-9]/gi, '')))
    : [];
  for (const value of [...named.map(([, value]) => value), id]) {
    const code = typeof value === 'string' || typeof value === 'number' ? alpha2(value) : undefined;
    if (code) return code;
  }
  return undefined;
}

function geoAreas(node: unknown): Area[] {
  if (!isObject(node)) throw broken('it is no object');
  switch (node['type']) {
    case 'FeatureCollection':
      return listOf(node['features'], 'features').flatMap(geoAreas);
    case 'Feature': {
      const { geometry } = node;
      return isObject(geometry) ? geometryAreas(geometry, codeOf(node['id'], node['properties']), positionsOf) : [];
    }
    default:
      return geometryAreas(node, undefined, positionsOf);
  }
}

function geometryAreas(node: Json, code: string | undefined, ringOf: (value: unknown) => Ring): Area[] {
  const rings = (value: unknown) => listOf(value, 'a polygon').map(ringOf);
  const parts = node['coordinates'] ?? node['arcs'];
  switch (node['type']) {
    case 'Polygon':
      return [{ code, rings: rings(parts) }];
    case 'MultiPolygon':
      return [{ code, rings: listOf(parts, 'a multipolygon').flatMap(rings) }];
    case 'GeometryCollection':
      return listOf(node['geometries'], 'geometries').flatMap((each) =>
        isObject(each) ? geometryAreas(each, codeOf(each['id'], each['properties']) ?? code, ringOf) : [],
      );
    case 'Point':
    case 'MultiPoint':
    case 'LineString':
    case 'MultiLineString':
      return [];
    default:
      // TopoJSON writes places without a geometry as null.
      if (node['type'] === null) return [];
      throw broken(`unknown type ${JSON.stringify(node['type'])}`);
  }
}

function positionsOf(value: unknown): Ring {
  return listOf(value, 'a ring').map((position) => {
    const [longitude, latitude] = listOf(position, 'a position');
    return place(longitude, latitude);
  });
}

function place(longitude: unknown, latitude: unknown): Position {
  if (typeof longitude !== 'number' || typeof latitude !== 'number' || !isFinite(longitude + latitude))
    throw broken('a position is no pair of numbers');
  if (Math.abs(latitude) > 90.001 || Math.abs(longitude) > 360.001)
    throw new BoundariesError('not-degrees', 'The coordinates are no longitudes and latitudes (EPSG:4326).');
  return [longitude, latitude];
}

function topoAreas(topology: Json): Area[] {
  const { transform, objects } = topology;
  const pair = (value: unknown, otherwise: Position): Position =>
    Array.isArray(value) ? [Number(value[0]), Number(value[1])] : otherwise;
  const scale = pair(isObject(transform) ? transform['scale'] : undefined, [1, 1]);
  const move = pair(isObject(transform) ? transform['translate'] : undefined, [0, 0]);
  const arcs = listOf(topology['arcs'], 'arcs').map((arc) => {
    let [x, y] = [0, 0];
    return listOf(arc, 'an arc').map((position) => {
      const [dx, dy] = listOf(position, 'a position').map(Number) as [number, number];
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      return place(x * scale[0] + move[0], y * scale[1] + move[1]);
    });
  });
  const ringOf = (value: unknown): Ring =>
    listOf(value, 'a ring').flatMap((index, i) => {
      const arc = typeof index === 'number' ? arcs[index < 0 ? ~index : index] : undefined;
      if (!arc) throw broken('an arc is missing');
      const walked = (index as number) < 0 ? arc.toReversed() : arc;
      return i ? walked.slice(1) : walked;
    });
  if (!isObject(objects)) throw broken('objects are missing');
  return Object.values(objects).flatMap((object) =>
    isObject(object) ? geometryAreas(object, codeOf(object['id'], object['properties']), ringOf) : [],
  );
}

/** The edges of the map, a hair inside. */
const WEST = centralMeridian - 180 + 1e-6;
const EAST = centralMeridian + 180 - 1e-6;

function pathOf(rings: readonly Ring[]): string {
  const drawn = rings.flatMap(acrossTheEdge).map(thin);
  const sized = drawn.map((ring) => [ring, Math.abs(areaOf(ring))] as const).sort(([, a], [, b]) => b - a);
  return sized
    .filter(([ring, size], rank) => ring.length > 2 && (size >= LEAST_RING || rank === 0))
    .map(([ring]) => `M${ring.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}z`)
    .join('');
}

const round = (value: number) => Math.round(value * 100) / 100;

/** A ring that crosses the edge of the map (Chukotka, Fiji) is drawn at both sides, each cut at the edge. */
function acrossTheEdge(ring: Ring): Ring[] {
  let turn = 0;
  let before = ring[0]?.[0] ?? 0;
  const unrolled = ring.map(([longitude, latitude]): Position => {
    if (longitude - before > 180) turn -= 360;
    if (longitude - before < -180) turn += 360;
    before = longitude;
    return [longitude + turn, latitude];
  });
  const longitudes = unrolled.map(([longitude]) => longitude);
  // Not Math.min(...): a coast may have more corners than a call may have arguments.
  const [west, east] = longitudes.reduce(([low, high], each) => [Math.min(low, each), Math.max(high, each)], [
    Infinity,
    -Infinity,
  ] as Position);
  return [-720, -360, 0, 360, 720]
    .filter((by) => east + by > WEST && west + by < EAST)
    .map((by) =>
      unrolled.map(([longitude, latitude]): Position => {
        const { x, y } = project(Math.min(EAST, Math.max(WEST, longitude + by)), latitude);
        return [x, y];
      }),
    );
}

/** A ring without the corners that nobody could tell apart. */
function thin(ring: Ring): Ring {
  let last: Position | undefined;
  return ring.filter((place) => {
    const keep = !last || Math.hypot(place[0] - last[0], place[1] - last[1]) >= NEAREST;
    if (keep) last = place;
    return keep;
  });
}

function areaOf(ring: Ring): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Position;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
