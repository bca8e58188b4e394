/** Stands for land that is drawn without a country code of its own. */
export const UNCODED = '--';

/**
 * Parts that the atlas files under another country, by the box they lie in. Overseas places with an ISO code of their own
 * get it. Crimea, where the atlas draws the line of control, is drawn without a code, like Somaliland, Northern Cyprus and
 * the Siachen Glacier, which have none in the atlas to begin with (see README, "Borders").
 */
export const splits: readonly {
  from: string;
  code: string;
  west: number;
  south: number;
  east: number;
  north: number;
}[] = [
  { from: 'FR', code: 'GF', west: -55, south: 2, east: -51, north: 6 },
  { from: 'FR', code: 'GP', west: -62, south: 15.7, east: -61, north: 16.6 },
  { from: 'FR', code: 'MQ', west: -61.5, south: 14.2, east: -60.6, north: 15 },
  { from: 'FR', code: 'RE', west: 55, south: -22, east: 56, north: -20.5 },
  { from: 'FR', code: 'YT', west: 44.9, south: -13.2, east: 45.4, north: -12.5 },
  { from: 'NO', code: 'SJ', west: 10, south: 74, east: 40, north: 82 },
  { from: 'NO', code: 'SJ', west: -10, south: 70, east: -7, north: 72 },
  { from: 'NL', code: 'BQ', west: -69, south: 11.5, east: -62, north: 18 },
  { from: 'RU', code: UNCODED, west: 32, south: 44, east: 37, north: 46.5 },
];

/** Longitude and latitude of places that the atlas does not have at this scale. */
export const places: Readonly<Record<string, readonly [number, number]>> = {
  AQ: [11, -80],
  BV: [3.36, -54.42],
  CC: [96.83, -12.15],
  CX: [105.63, -10.49],
  GI: [-5.35, 36.14],
  TK: [-171.85, -9.2],
  TV: [179.2, -8.52],
  UM: [-160.01, -0.37],
};

/**
 * Longitude and latitude of points that a computed centre would put where nobody looks for the country. Russia: Natural
 * Earth's own label point, in the part where most people live and which the view of Europe shows. When a view is fitted,
 * such a country counts with its point alone.
 */
export const labelPoints: Readonly<Record<string, readonly [number, number]>> = {
  RU: [44.69, 58.25],
};

/** The countries whose points and outlines (the largest part) a view has to show. */
export const regions: Readonly<Record<string, string>> = {
  africa:
    'AO BF BI BJ BW CD CF CG CI CM DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW ' +
    'SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW',
  europe:
    'AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS RU SE ' +
    'SI SK TR UA XK',
  eeca: 'AL AM AZ BA BY GE KG KZ MD ME MK RS TJ TM TR UA UZ XK',
  'latin-america': 'AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE',
  caribbean: 'AG AI AW BB BS BZ CU CW DM DO GD GP GY HT JM KN KY LC MQ MS PR SR TC TT VC VG VI',
  'north-america': 'CA US',
  'south-asia': 'AF BD BT IN LK MV NP PK',
  nordic: 'AX DK FI FO IS NO SE',
  mena: 'AE BH DZ EG IQ IR JO KW LB LY MA OM PS QA SA SY TN YE',
};

/** Longitude and latitude of the middle of each region's name: over water or land where no network has to be marked. */
export const regionLabels: Readonly<Record<string, readonly [number, number]>> = {
  africa: [-8, -8],
  europe: [-26, 46],
  eeca: [76, 51],
  'latin-america': [-92, -16],
  caribbean: [-54, 22],
  'north-america': [-52, 35],
  'south-asia': [61, 8],
  nordic: [-22, 68],
  mena: [24, 21],
};
