/**
 * Writes `src/feeds/country-points.ts`: the points at which the map puts a country's marker, turned back from the map's
 * projection into degrees. Run it with `node scripts/country-points.mjs` when the atlas has changed.
 */
import { writeFileSync } from 'node:fs';
import { project } from '@menengage/atlas';
import { detailOutlines } from '@menengage/atlas/detail';
import { format, resolveConfig } from 'prettier';

/**
 * The place whose projection lies nearest to a point: Newton's method, since the projection is smooth.
 * @returns {[number, number]} longitude and latitude
 */
function degreesOf({ x, y }) {
  let [longitude, latitude] = [0, 0];
  for (let step = 0; step < 50; step++) {
    const at = project(longitude, latitude);
    const byLongitude = project(longitude + 1e-4, latitude);
    const byLatitude = project(longitude, latitude + 1e-4);
    const [xLongitude, xLatitude] = [(byLongitude.x - at.x) / 1e-4, (byLatitude.x - at.x) / 1e-4];
    const [yLongitude, yLatitude] = [(byLongitude.y - at.y) / 1e-4, (byLatitude.y - at.y) / 1e-4];
    const determinant = xLongitude * yLatitude - xLatitude * yLongitude;
    const [dx, dy] = [x - at.x, y - at.y];
    longitude += (dx * yLatitude - dy * xLatitude) / determinant;
    latitude = Math.max(-89, Math.min(89, latitude + (dy * xLongitude - dx * yLongitude) / determinant));
  }
  const round = (value) => Math.round(value * 10) / 10 + 0;
  return [round(longitude > 180 ? longitude - 360 : longitude), round(latitude)];
}

const places = [...detailOutlines().points].sort(([a], [b]) => (a < b ? -1 : 1));
const points = Object.fromEntries(places.map(([code, point]) => [code, degreesOf(point)]));
const file = new URL('../src/feeds/country-points.ts', import.meta.url);
const source = `// Written by scripts/country-points.mjs.

/** Longitude and latitude of a point well inside each country, to a tenth of a degree, by ISO 3166-1 code (and XK). */
export const countryPoints: Readonly<Record<string, readonly [number, number]>> = ${JSON.stringify(points)};
`;
const style = await resolveConfig(file.pathname);
writeFileSync(file, await format(source, { ...style, parser: 'typescript' }));
