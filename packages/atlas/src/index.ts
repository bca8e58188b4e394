import { labels as generatedLabels, views as generatedViews } from './generated/views.ts';
import { codes, data, grid } from './generated/world.ts';
import { readLevel, type Outlines } from './outlines.ts';
import type { Point } from './projection.ts';

export type { Outlines } from './outlines.ts';
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
 * The world (without Antarctica) and the Alliance's regions, each with some room around and at least 4:3.
 * `europe` shows the west of Russia; `eeca` is the partner platform in Eastern Europe and Central Asia.
 */
export const views: Readonly<Record<ViewName, View>> = generatedViews;

/** Where the name of a region stands without covering its countries: over water, or land without networks. */
export const labels: Readonly<Record<Exclude<ViewName, 'world'>, Point>> = generatedLabels;

let outlines: Outlines | undefined;

/**
 * The outlines for the whole world on a page, where a unit is about a pixel. Countries smaller than about 1000 km² have
 * no shape here, only a point. For a closer look load `@menengage/atlas/detail`.
 */
export function worldOutlines(): Outlines {
  return (outlines ??= readLevel({ codes, data, grid }));
}
