/** A place on the map, in units of the {@link world} box: x grows to the east, y to the south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The box all coordinates of this package live in: the whole globe, 1000 by 487 units. */
export const world = { width: 1000, height: 487 } as const;

/**
 * Longitude of the middle of the map, in degrees east. The map's edge lies opposite, at 169° W in the Bering Strait:
 * the one meridian that leaves Russia, Fiji and every other country in one piece.
 */
export const centralMeridian = 11;

/** Units for one radian of the projection, so that the globe fills {@link world} from side to side. */
const SCALE = 184.73156767339816;

const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const M = Math.sqrt(3) / 2;
const RADIANS = Math.PI / 180;

/**
 * Where a place lies on the map. Equal Earth projection (Šavrič, Patterson, Jenny 2018), as in d3-geo's `geoEqualEarth`.
 *
 * @param longitude degrees east, any turn (190 equals -170)
 * @param latitude degrees north, -90 to 90
 */
export function project(longitude: number, latitude: number): Point {
  const degrees = longitude - centralMeridian;
  const lambda = (degrees - 360 * Math.floor((degrees + 180) / 360)) * RADIANS;
  const theta = Math.asin(M * Math.sin(latitude * RADIANS));
  const t2 = theta * theta;
  const t6 = t2 * t2 * t2;
  return {
    x: world.width / 2 + (SCALE * lambda * Math.cos(theta)) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2))),
    y: world.height / 2 - SCALE * theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)),
  };
}
