// Written by scripts/generate.ts from Natural Earth (public domain). Do not edit.

export const views = {
  world: { x: 0, y: 0, width: 1000, height: 436 },
  africa: { x: 333, y: 96, width: 382, height: 287 },
  europe: { x: 422, y: 14, width: 170, height: 110 },
  eeca: { x: 503, y: 49, width: 182, height: 70 },
  'latin-america': { x: 49, y: 110, width: 446, height: 334 },
  caribbean: { x: 209, y: 146, width: 129, height: 97 },
  'north-america': { x: 156, y: 10, width: 204, height: 148 },
  'south-asia': { x: 587, y: 99, width: 179, height: 135 },
  nordic: { x: 424, y: 17, width: 123, height: 41 },
  mena: { x: 414, y: 96, width: 234, height: 105 },
} as const;

/** Where the name of a region stands without covering its countries. */
export const labels = {
  africa: { x: 447, y: 273 },
  europe: { x: 413, y: 82 },
  eeca: { x: 648, y: 67 },
  'latin-america': { x: 219, y: 303 },
  caribbean: { x: 326, y: 162 },
  'north-america': { x: 340, y: 117 },
  'south-asia': { x: 638, y: 214 },
  nordic: { x: 436, y: 24 },
  mena: { x: 535, y: 166 },
} as const;
