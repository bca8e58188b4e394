import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { geoEqualEarth } from 'd3-geo';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as atlas from '../src/index.ts';
import { codes, hasShape, point, project, shapes, uncodedLand, views, world } from '../src/index.ts';

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

type Corner = readonly [x: number, y: number];

/** Reads path data of the kind this package writes; anything else is an error. */
function rings(d: string): Corner[][] {
  const found = [...d.matchAll(/M([^lz]*)l([^lzM]*)z/g)];
  expect(found.map(([whole]) => whole).join(''), 'only M, l and z').toBe(d);
  return found.map(([, start = '', steps = '']) => {
    const numbers = (text: string) => [...text.matchAll(/-?\d+(\.5)?/g)].map(([found]) => Number(found));
    expect(steps).toMatch(/^-?\d+(\.5)?(( |(?=-))-?\d+(\.5)?)*$/);
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

function where(code: string) {
  const found = point(code);
  if (!found) throw new Error(`no point for ${code}`);
  return found;
}

describe('points', () => {
  test('every ISO 3166-1 country and Kosovo has one inside the world', () => {
    expect(iso).toHaveLength(249);
    for (const code of [...iso, 'XK']) {
      const { x, y } = where(code);
      expect(x, code).toSatisfy((value: number) => value >= 0 && value <= world.width);
      expect(y, code).toSatisfy((value: number) => value >= 0 && value <= world.height);
    }
  });

  test('no code beyond those', () => {
    expect([...codes()].sort()).toEqual([...iso, 'XK'].sort());
    expect(point('ZZ')).toBeUndefined();
    expect(point('ke')).toBeUndefined();
  });

  test('every country of a network or a member has one that the world view shows', () => {
    for (const code of networks) expect(where(code).y, code).toBeLessThan(views.world.y + views.world.height);
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
    const [a, b] = [where(one), where(other)];
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
    const [here, there] = [where(code), project(longitude, latitude)];
    expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(3);
  });
});

describe('shapes', () => {
  test('are path data inside the world', () => {
    for (const [code, d] of [...shapes(), ['uncoded', uncodedLand()] as const])
      for (const [x, y] of rings(d).flat()) {
        expect(x >= 0 && x <= world.width && y >= 0 && y <= world.height, `${code} ${x} ${y}`).toBe(true);
      }
  });

  test('hold their own point, and nobody else’s land holds it', () => {
    const outlines = [...shapes()].map(([code, d]) => [code, rings(d)] as const);
    const around = [-0.5, 0, 0.5].flatMap((dx) => [-0.5, 0, 0.5].map((dy) => [dx, dy] as const));
    for (const code of codes().filter(hasShape)) {
      const { x, y } = where(code);
      const owners = outlines.filter(([, outline]) => contains(outline, x, y)).map(([owner]) => owner);
      expect(
        owners.filter((owner) => owner !== code),
        code,
      ).toEqual([]);
      // Islands as thin as the grid (South Georgia) may have their point half a unit beside them.
      const own = rings(shapes().get(code) ?? '');
      expect(
        around.some(([dx, dy]) => contains(own, x + dx, y + dy)),
        code,
      ).toBe(true);
      if (networks.includes(code)) expect(owners).toEqual([code]);
    }
  });

  test('run over no edge of the map: no ring is wider than Russia', () => {
    const widths = [...shapes()].map(([code, d]) => {
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
    for (const code of ['XK', 'PS', 'LS', 'GF'])
      expect(rings(shapes().get(code) ?? '').length, code).toBeGreaterThan(0);
    expect(contains(rings(shapes().get('FR') ?? ''), where('GF').x, where('GF').y)).toBe(false);
  });

  test('disputed land is drawn without a code', () => {
    const land = rings(uncodedLand());
    const places = { crimea: [34.2, 45.3], somaliland: [45.5, 9.5], northernCyprus: [33.5, 35.28] } as const;
    for (const [name, [longitude, latitude]] of Object.entries(places)) {
      const { x, y } = project(longitude, latitude);
      expect(contains(land, x, y), name).toBe(true);
      expect(
        [...shapes()].filter(([, d]) => contains(rings(d), x, y)).map(([code]) => code),
        name,
      ).toEqual([]);
    }
  });

  test('small countries are flagged, larger ones are not', () => {
    for (const code of ['MT', 'BB', 'MV', 'SG', 'VA', 'AQ', 'ZZ']) expect(hasShape(code), code).toBe(false);
    for (const code of ['TT', 'JM', 'LU', 'CV', 'MU', 'FJ', 'XK', 'LB']) expect(hasShape(code), code).toBe(true);
  });

  test('neighbours share their border corner by corner', () => {
    const corners = (code: string) => new Set(rings(shapes().get(code) ?? '').flatMap((ring) => ring.map(String)));
    for (const [one, other] of [
      ['KE', 'TZ'],
      ['RS', 'XK'],
      ['LS', 'ZA'],
      ['US', 'CA'],
    ] as const) {
      const shared = corners(one).intersection(corners(other));
      expect(shared.size, `${one} ${other}`).toBeGreaterThan(3);
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
      expect(width / height).toBeLessThan(2.7);
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

describe('the module', () => {
  test('is small: everything in, at most 13 kB brotli', async () => {
    const { outputFiles } = await build({
      entryPoints: [new URL('../src/index.ts', import.meta.url).pathname],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    expect(brotliCompressSync(outputFiles[0]?.contents ?? '').length).toBeLessThanOrEqual(13_000);
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

  test('is what the generator writes', () => {
    const script = new URL('../scripts/generate.ts', import.meta.url).pathname;
    execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' });
  }, 60_000);

  test('keeps its data out of the way of other tools: plain ASCII, one line a value', () => {
    const text = readFileSync(new URL('../src/generated/world.ts', import.meta.url), 'utf8');
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
  });
});
