import type { FormField } from '@menengage/sdk';

/** A limit on the length of an answer, as the form states it. */
export type LengthLimit = NonNullable<FormField['limit']>;

/** Where a text stands to its limit: `near` when a tenth or less is left. */
export type Standing = 'within' | 'near' | 'over';

/** Where a length stands to its limit. */
export function standingOf(limit: LengthLimit, used: number): Standing {
  if (used > limit.max) return 'over';
  return used >= limit.max * 0.9 ? 'near' : 'within';
}
