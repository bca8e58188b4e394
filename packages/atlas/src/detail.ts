import { codes, data, grid } from './generated/detail.ts';
import { readLevel, type Outlines } from './outlines.ts';

export type { Outlines } from './outlines.ts';

let outlines: Outlines | undefined;

/**
 * The outlines for regions and for looking closer, on a grid of quarter units: small countries from about 240 km² have a
 * shape here. A module of its own (about 20 kB brotli) to be loaded when it is needed.
 */
export function detailOutlines(): Outlines {
  return (outlines ??= readLevel({ codes, data, grid }));
}
