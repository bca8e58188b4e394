import { neighbours as generatedNeighbours, regions as generatedRegions } from './generated/regions.ts';
import type { ViewName } from './index.ts';

/** Codes of the countries of a region, in the order of the alphabet; empty for an unknown one. */
export function countriesOf(region: Exclude<ViewName, 'world'> | (string & {})): readonly string[] {
  const list = Object.hasOwn(generatedRegions, region) ? generatedRegions[region as keyof typeof generatedRegions] : '';
  return list.split(' ').filter(Boolean);
}

let byCode: Map<string, readonly string[]> | undefined;

/**
 * Countries next to a country: those it has a border with, the nearest first. Islands and tiny states, which have few or
 * none, get the nearest across the water, so that everybody has three at least.
 *
 * @param code ISO 3166-1 alpha-2, upper case, or `XK`
 * @returns empty for an unknown code
 */
export function neighboursOf(code: string): readonly string[] {
  byCode ??= new Map(
    generatedNeighbours.split(' ').map((entry) => [entry.slice(0, 2), entry.slice(2).match(/../g) ?? []]),
  );
  return byCode.get(code) ?? [];
}
