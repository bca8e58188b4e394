import { fold } from '../text/fold.ts';

/** An id made of a label: `international-steering-committee (historic)` becomes `international-steering-committee-historic`. */
export function slug(label: string): string {
  return fold(label).replace(/ /g, '-');
}
