import { centralMeridian, project } from '@menengage/atlas';

/** Between two lines of the graticule, in degrees. */
const STEP = 30;
const EAST = 179.99;

function line(places: readonly (readonly [longitude: number, latitude: number])[]): string {
  return `M${places
    .map(([longitude, latitude]) => project(centralMeridian + longitude, latitude))
    .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('L')}`;
}

const latitudes = Array.from({ length: 37 }, (_, i) => i * 5 - 90);
const meridian = (longitude: number) => line(latitudes.map((latitude) => [longitude, latitude]));

/** The outline of the globe. */
export const sphere = (): string =>
  `${line([
    ...latitudes.map((latitude) => [-EAST, latitude] as const),
    ...latitudes.toReversed().map((latitude) => [EAST, latitude] as const),
  ])}z`;

/** Meridians and parallels: parallels are straight in this projection. */
export const graticule = (): string =>
  [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5].map((i) => meridian(i * STEP)).join('') +
  [-2, -1, 0, 1, 2]
    .map((i) =>
      line([
        [-EAST, i * STEP],
        [EAST, i * STEP],
      ]),
    )
    .join('');
