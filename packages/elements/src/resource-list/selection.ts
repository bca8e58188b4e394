import { FACETS, type FacetValue, type ResourceFacets, type ResourceSelection } from './resource-data.ts';

/** The values of an attribute that holds several, comma-separated; each once. */
export function parseValues(value: string | null | undefined): string[] {
  const values = (value ?? '').split(',').map((each) => each.trim());
  return [...new Set(values.filter(Boolean))];
}

/** The attribute with a value added, or taken out when it was there; undefined when none is left. */
export function toggleValue(attribute: string | undefined, value: string): string | undefined {
  const values = parseValues(attribute);
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return next.join(',') || undefined;
}

/** How many values are chosen. */
export function countChosen(selection: ResourceSelection): number {
  return FACETS.reduce((sum, facet) => sum + selection[facet].length, 0);
}

/**
 * The facets to offer after another answer. What was offered stays, in its place and with its name, so that nothing
 * moves under the pointer or the focus; what the answer does not count any more has none.
 */
export function mergeFacets(known: ResourceFacets, answer: ResourceFacets | undefined): ResourceFacets {
  if (!answer) return known;
  const merged = FACETS.map((facet) => {
    const counted = answer[facet] ?? [];
    const before = known[facet] ?? [];
    const now = new Map(counted.map((each) => [each.value, each]));
    const kept = before.map((each): FacetValue => now.get(each.value) ?? { ...each, count: 0 });
    const added = counted.filter(({ value }) => !before.some((each) => each.value === value));
    return [facet, [...kept, ...added]] as const;
  });
  return Object.fromEntries(merged);
}
