/** Fewest that a number may count; below it a number points at somebody. */
export const fewest = 3;

/** A number and what it is of. */
export interface Cell {
  key: string;
  count: number;
}

/**
 * Which numbers are not shown beside a total that is: those below {@link fewest}, and as many others as it takes that none of
 * them follows from the total and the rest. Zero is shown: it is of nobody.
 *
 * @returns the keys whose numbers are withheld, and whether the total has to be withheld with them
 */
export function withhold(cells: readonly Cell[]): { keys: Set<string>; total: boolean } {
  const small = cells.filter(({ count }) => count > 0 && count < fewest);
  const keys = new Set(small.map(({ key }) => key));
  if (small.length === 0) return { keys, total: false };
  // What is withheld adds up to a number that anybody can work out. With a larger number among the withheld ones it says nothing
  // of the small ones.
  const next = cells
    .filter(({ count }) => count >= fewest)
    .sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1))[0];
  if (!next) return { keys, total: true };
  keys.add(next.key);
  return { keys, total: false };
}
