import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { geoEqualEarth } from 'd3-geo';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as atlas from '../src/index.ts';
import { BoundariesError, readBoundaries } from '../src/boundaries.ts';
import { alpha2 } from '../src/codes.ts';
import { detailOutlines } from '../src/detail.ts';
import { labels, project, views, world, worldOutlines, type Outlines } from '../src/index.ts';
import { countriesOf, neighboursOf } from '../src/regions.ts';

const iso = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW ' +
  'BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI ' +
  'FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN ' +
  'IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME ' +
  'MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF ' +
  'PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV ' +
  'SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE ' +
  'YT ZA ZM ZW'
).split(' ');

/** The countries of the Alliance's networks and members. */
const networks = (
  'AL AT AZ BA BE BG BI BO BR BW BY CA CD CH CM CR DE DK DO ES ET GB GE HR IE IT KE KG LB LK LR MG MK ML MT MW MX MZ ' +
  'NA NI NL NP PK PT RO RS RU RW SE SL SZ TG TM TR TT TZ UG US XK ZA ZM ZW'
).split(' ');

const atlasFile: unknown = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
);

type Corner = readonly [x: number, y: number];

/** Reads path data of the kind this package writes; anything else is an error. */
function rings(d: string): Corner[][] {
  const found = [...d.matchAll(/M([^lz]*)l([^lzM]*)z/g)];
  expect(found.map(([whole]) => whole).join(''), 'only M, l and z').toBe(d);
  return found.map(([, start = '', steps = '']) => {
    const numbers = (text: string) => [...text.matchAll(/-?\d+(\.\d+)?/g)].map(([found]) => Number(found));
    expect(steps).toMatch(/^-?\d+(\.(25|5|75))?(( |(?=-))-?\d+(\.(25|5|75))?)*$/);
    let [x = NaN, y = NaN] = numbers(start);
    const deltas = numbers(steps);
    expect(deltas.length % 2).toBe(0);
    const corners: Corner[] = [[x, y]];
    for (let i = 0; i < deltas.length; i += 2) corners.push([(x += deltas[i] ?? NaN), (y += deltas[i + 1] ?? NaN)]);
    return corners;
  });
}

function contains(outline: readonly Corner[][], x: number, y: number): boolean {
  let inside = false;
  for (const ring of outline)
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] as Corner;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  return inside;
}

const levels: [name: string, outlines: Outlines][] = [
  ['world', worldOutlines()],
  ['detail', detailOutlines()],
];

function where(code: string, { points } = detailOutlines()) {
  const found = points.get(code);
  if (!found) throw new Error(`no point for ${code}`);
  return found;
}

describe.each(levels)('points of the %s', (_, outlines) => {
  test('every ISO 3166-1 country and Kosovo has one inside the world', () => {
    expect(iso).toHaveLength(249);
    for (const code of [...iso, 'XK']) {
      const { x, y } = where(code, outlines);
      expect(x, code).toSatisfy((value: number) => value >= 0 && value <= world.width);
      expect(y, code).toSatisfy((value: number) => value >= 0 && value <= world.height);
    }
  });

  test('no code beyond those', () => {
    expect([...outlines.points.keys()].sort()).toEqual([...iso, 'XK'].sort());
  });

  test('every country of a network or a member has one that the world view shows', () => {
    for (const code of networks) expect(where(code, outlines).y, code).toBeLessThan(views.world.y + views.world.height);
  });

  test.each([
    ['KE', 'east of', 'NG'],
    ['IS', 'north of', 'MT'],
    ['BB', 'east of', 'JM'],
    ['TT', 'south of', 'CU'],
    ['NZ', 'east of', 'AU'],
    ['FJ', 'east of', 'NZ'],
    ['MX', 'west of', 'BR'],
    ['XK', 'north of', 'MK'],
    ['XK', 'south of', 'RS'],
    ['PS', 'west of', 'JO'],
    ['MU', 'east of', 'MG'],
    ['GF', 'east of', 'SR'],
    ['WS', 'east of', 'FJ'],
    ['GI', 'south of', 'ES'],
  ])('%s lies %s %s', (one, side, other) => {
    const [a, b] = [where(one, outlines), where(other, outlines)];
    const difference = { 'east of': a.x - b.x, 'west of': b.x - a.x, 'south of': a.y - b.y, 'north of': b.y - a.y }[
      side
    ];
    expect(difference).toBeGreaterThan(0);
  });

  test.each([
    ['KE', 37.9, 0.5],
    ['RW', 29.9, -2],
    ['MT', 14.4, 35.9],
    ['BB', -59.55, 13.2],
    ['LB', 35.9, 33.9],
    ['XK', 20.9, 42.6],
    ['TV', 179.2, -8.5],
  ])('%s lies where it should', (code, longitude, latitude) => {
    const [here, there] = [where(code, outlines), project(longitude, latitude)];
    expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(3);
  });
});

describe.each(levels)('shapes of the %s', (level, { shapes, points, uncoded }) => {
  const hasShape = (code: string) => shapes.has(code);
  test('are path data inside the world', () => {
    for (const [code, d] of [...shapes, ['uncoded', uncoded] as const])
      for (const [x, y] of rings(d).flat()) {
        expect(x >= 0 && x <= world.width && y >= 0 && y <= world.height, `${code} ${x} ${y}`).toBe(true);
      }
  });

  test('hold their own point, and nobody else’s land holds it', () => {
    const outlines = [...shapes].map(([code, d]) => [code, rings(d)] as const);
    const step = level === 'world' ? 1 : 0.25;
    const around = [-step, 0, step].flatMap((dx) => [-step, 0, step].map((dy) => [dx, dy] as const));
    for (const code of shapes.keys()) {
      const { x, y } = points.get(code) ?? { x: NaN, y: NaN };
      const owners = outlines.filter(([, outline]) => contains(outline, x, y)).map(([owner]) => owner);
      expect(
        owners.filter((owner) => owner !== code),
        code,
      ).toEqual([]);
      // Islands as thin as the grid (South Georgia) may have their point a step beside them.
      const own = rings(shapes.get(code) ?? '');
      expect(
        around.some(([dx, dy]) => contains(own, x + dx, y + dy)),
        code,
      ).toBe(true);
      if (networks.includes(code)) expect(owners).toEqual([code]);
    }
  });

  test('run over no edge of the map: no ring is wider than Russia', () => {
    const widths = [...shapes].map(([code, d]) => {
      const widest = rings(d).map((ring) => {
        const xs = ring.map(([x]) => x);
        return Math.max(...xs) - Math.min(...xs);
      });
      return [Math.max(...widest), code] as const;
    });
    const [[width, code] = [0, '']] = widths.toSorted(([a], [b]) => b - a);
    expect(code).toBe('RU');
    expect(width).toBeLessThan(350);
  });

  test('Kosovo, Palestine, Lesotho and French Guiana are drawn as themselves', () => {
    for (const code of ['XK', 'PS', 'LS', 'GF']) expect(rings(shapes.get(code) ?? '').length, code).toBeGreaterThan(0);
    expect(contains(rings(shapes.get('FR') ?? ''), points.get('GF')?.x ?? NaN, points.get('GF')?.y ?? NaN)).toBe(false);
  });

  test('disputed land is drawn without a code', () => {
    const land = rings(uncoded);
    const places = { crimea: [34.2, 45.3], somaliland: [45.5, 9.5], northernCyprus: [33.5, 35.28] } as const;
    for (const [name, [longitude, latitude]] of Object.entries(places)) {
      const { x, y } = project(longitude, latitude);
      expect(contains(land, x, y), name).toBe(true);
      expect(
        [...shapes].filter(([, d]) => contains(rings(d), x, y)).map(([code]) => code),
        name,
      ).toEqual([]);
    }
  });

  test('small countries are flagged, larger ones are not', () => {
    for (const code of ['MV', 'VA', 'AQ', 'ZZ']) expect(hasShape(code), code).toBe(false);
    for (const code of ['MT', 'BB']) expect(hasShape(code), code).toBe(level === 'detail');
    for (const code of ['TT', 'JM', 'LU', 'CV', 'MU', 'FJ', 'XK', 'LB']) expect(hasShape(code), code).toBe(true);
  });

  test('neighbours share their border corner by corner', () => {
    const corners = (code: string) => new Set(rings(shapes.get(code) ?? '').flatMap((ring) => ring.map(String)));
    for (const [one, other] of [
      ['KE', 'TZ'],
      ['RS', 'XK'],
      ['LS', 'ZA'],
      ['US', 'CA'],
    ] as const) {
      const shared = corners(one).intersection(corners(other));
      expect(shared.size, `${one} ${other}`).toBeGreaterThan(level === 'world' ? 1 : 3);
    }
  });
});

describe('views', () => {
  test.each([
    ['africa', 'ZA TN SN KE MG'],
    ['europe', 'IS PT SE RU XK MT'],
    ['eeca', 'AL BY KG TM TR XK'],
    ['latin-america', 'MX AR CL BR CR'],
    ['caribbean', 'TT BB JM BS CU DO GY BZ'],
    ['north-america', 'US CA'],
    ['south-asia', 'LK NP PK MV BD'],
    ['mena', 'MA LB YE IQ PS'],
    ['world', networks.join(' ')],
  ] as const)('%s shows %s', (name, list) => {
    const view = views[name];
    for (const code of list.split(' ')) {
      const { x, y } = where(code);
      expect(x > view.x && x < view.x + view.width && y > view.y && y < view.y + view.height, code).toBe(true);
    }
  });

  test('are wider than high and inside the world from west to east', () => {
    for (const { x, y, width, height } of Object.values(views)) {
      expect(width / height).toBeGreaterThan(1.3);
      expect(width / height).toBeLessThan(3.1);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(world.width);
    }
  });
});

describe('project', () => {
  test('agrees with d3-geo everywhere', () => {
    const reference = geoEqualEarth()
      .rotate([-atlas.centralMeridian, 0])
      .fitSize([world.width, world.height], { type: 'Sphere' });
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
        (longitude, latitude) => {
          // On the edge itself both sides of the map are right.
          fc.pre(Math.abs(longitude + 169) > 1e-6);
          const [x, y] = reference([longitude, latitude]) ?? [NaN, NaN];
          const here = project(longitude, latitude);
          expect(Math.hypot(here.x - x, here.y - y)).toBeLessThan(0.01);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('takes longitudes of any turn', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -168, max: 190 }),
        fc.integer({ min: -90, max: 90 }),
        fc.integer({ min: -3, max: 3 }),
        (longitude, latitude, turns) => {
          expect(project(longitude + 360 * turns, latitude).x).toBeCloseTo(project(longitude, latitude).x, 6);
        },
      ),
    );
  });
});

describe('regions', () => {
  test('have their countries, and a place for their name beside the marks', () => {
    expect(countriesOf('nordic')).toEqual(['AX', 'DK', 'FI', 'FO', 'IS', 'NO', 'SE']);
    expect(countriesOf('caribbean')).toContain('TT');
    expect(countriesOf('nowhere')).toEqual([]);
    expect(countriesOf('toString')).toEqual([]);
    for (const [region, { x, y }] of Object.entries(labels)) {
      for (const code of networks) {
        const at = where(code);
        expect(Math.hypot(at.x - x, at.y - y), `${region} ${code}`).toBeGreaterThan(8);
      }
    }
  });

  test('name the neighbours of everybody: across borders, and for islands across the water', () => {
    expect(neighboursOf('ZW')).toEqual(expect.arrayContaining(['ZM', 'MZ', 'BW', 'ZA']));
    expect(neighboursOf('LS')[0]).toBe('ZA');
    expect(neighboursOf('BB')).toEqual(expect.arrayContaining(['VC', 'LC']));
    expect(neighboursOf('ZZ')).toEqual([]);
    for (const code of [...iso, 'XK']) {
      const near = neighboursOf(code);
      expect(near.length, code).toBeGreaterThanOrEqual(3);
      expect(new Set([...near, code]).size, code).toBe(near.length + 1);
    }
  });
});

describe('boundaries of a partner', () => {
  const square = (west: number, south: number, size: number) => [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
  const feature = (properties: object, coordinates: unknown, id?: unknown) => ({
    type: 'Feature',
    id,
    properties,
    geometry: { type: 'Polygon', coordinates },
  });
  const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });

  test.each([
    ['ISO_A2', { ISO_A2: 'KE' }],
    ['iso3cd', { iso3cd: 'KEN' }],
    ['iso_a3 beside a useless iso_a2', { iso_a2: '-99', iso_a3: 'KEN' }],
    ['M49', { M49: 404 }],
    ['ISO3166-1-Alpha-2', { 'ISO3166-1-Alpha-2': 'KE' }],
  ])('finds the country by %s', (_, properties) => {
    const { shapes, points } = readBoundaries(collection(feature(properties, [square(36, -1, 3)])));
    expect([...shapes.keys()]).toEqual(['KE']);
    expect(points.get('KE')).toEqual(worldOutlines().points.get('KE'));
    const { x, y } = project(36, -1);
    expect(shapes.get('KE')).toMatch(`M${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}L`);
  });

  test('draws land without a code, joins parts, passes over lines and points', () => {
    const { shapes, uncoded } = readBoundaries(
      collection(
        feature({ iso_a2: 'XK' }, [square(20, 42, 1)]),
        feature({ name: 'Kosovo, too' }, [square(21, 42, 1)], 'XKX'),
        feature({ name: 'nobody’s' }, [square(33, 35, 1)]),
        { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [[0, 0]] } },
        { type: 'Feature', properties: {}, geometry: null },
      ),
    );
    expect(shapes.get('XK')?.match(/M/g)).toHaveLength(2);
    expect(uncoded.match(/M/g)).toHaveLength(1);
  });

  test('reads the very TopoJSON that the map’s own shapes come from', () => {
    const { shapes } = readBoundaries(atlasFile);
    for (const code of ['KE', 'US', 'FJ', 'RU', 'LS']) expect(shapes.has(code), code).toBe(true);
    const { x, y } = where('KE');
    const numbers = [...(shapes.get('KE') ?? '').matchAll(/([\d.]+) ([\d.]+)/g)].map(([, a, b]): Corner => [
      Number(a),
      Number(b),
    ]);
    expect(contains([numbers], x, y)).toBe(true);
  });

  test('cuts what crosses the edge of the map there', () => {
    const { shapes } = readBoundaries(collection(feature({ iso_a2: 'RU' }, [square(180, 60, 25)])));
    const xs = [...(shapes.get('RU') ?? '').matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x));
    expect(shapes.get('RU')?.match(/M/g)).toHaveLength(2);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(world.width);
    expect(xs.filter((x) => x > 300 && x < 700)).toEqual([]);
  });

  test.each([
    ['not-geographic', 'hello'],
    ['not-geographic', null],
    ['not-geographic', { type: 'Topology', objects: {}, arcs: 'none' }],
    ['not-geographic', { type: 'Topology', arcs: [], objects: { a: { type: 'Polygon', id: 'KE', arcs: [[7]] } } }],
    ['not-geographic', { type: 'Cube' }],
    ['not-geographic', collection(feature({ iso_a2: 'KE' }, [[['a', 'b']]]))],
    ['not-degrees', collection(feature({ iso_a2: 'KE' }, [square(400_000, 9_000_000, 1000)]))],
    ['no-areas', collection()],
    ['no-codes', collection(feature({ name: 'Kenya' }, [square(36, -1, 3)]))],
  ])('says %s of what cannot be drawn', (reason, file) => {
    let said: unknown;
    try {
      readBoundaries(file);
    } catch (thrown) {
      said = thrown;
    }
    expect(said).toBeInstanceOf(BoundariesError);
    expect((said as BoundariesError).reason).toBe(reason);
  });

  test('whatever is in a file, it is drawn or refused', () => {
    const json = fc.letrec((tie) => ({
      node: fc.record(
        {
          type: fc.constantFrom(
            'Topology',
            'Feature',
            'FeatureCollection',
            'Polygon',
            'MultiPolygon',
            'GeometryCollection',
          ),
          features: fc.oneof(fc.array(tie('node'), { maxLength: 3 }), fc.jsonValue()),
          geometry: fc.oneof(tie('node'), fc.jsonValue()),
          geometries: fc.oneof(fc.array(tie('node'), { maxLength: 2 }), fc.jsonValue()),
          coordinates: fc.jsonValue(),
          arcs: fc.jsonValue(),
          objects: fc.jsonValue(),
          id: fc.constantFrom('KE', 'KEN', 404, 'nowhere'),
        },
        { requiredKeys: ['type'] },
      ),
    }));
    fc.assert(
      fc.property(json['node'], (file) => {
        try {
          readBoundaries(file);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(BoundariesError);
        }
      }),
    );
  });

  test('codes of every country in each way of writing', () => {
    for (const code of iso) expect(alpha2(code.toLowerCase()), code).toBe(code);
    expect(['KEN', 'ZWE', 'XKX', 'ROU', 'MKD', 4, '004', '643'].map(alpha2)).toEqual([
      'KE',
      'ZW',
      'XK',
      'RO',
      'MK',
      'AF',
      'AF',
      'RU',
    ]);
    expect(['', 'ZZZ', 'EN', '-99', 999, 'KENYA'].map(alpha2)).toEqual(Array(6).fill(undefined));
  });
});

describe('the module', () => {
  test.each([
    ['index', 8000],
    ['detail', 21_500],
    ['regions', 2500],
    ['boundaries', 10_500],
  ])('is small: %s, everything in, at most %i bytes brotli', async (entry, most) => {
    const { outputFiles } = await build({
      entryPoints: [new URL(`../src/${entry}.ts`, import.meta.url).pathname],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    expect(brotliCompressSync(outputFiles[0]?.contents ?? '').length).toBeLessThanOrEqual(most);
  });

  test('costs a consumer that only projects next to nothing', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { project } from './src/index.ts'; console.log(project(0, 0))`,
        resolveDir: new URL('..', import.meta.url).pathname,
      },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    expect(outputFiles[0]?.contents.length).toBeLessThan(1000);
  });

  test('is what the generator writes, byte for byte', () => {
    const script = new URL('../scripts/generate.ts', import.meta.url).pathname;
    execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' });
  });

  test('keeps its data out of the way of other tools: plain ASCII, one line a value', () => {
    for (const name of ['world', 'detail', 'regions', 'views']) {
      const text = readFileSync(new URL(`../src/generated/${name}.ts`, import.meta.url), 'utf8');
      expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    }
  });
});
