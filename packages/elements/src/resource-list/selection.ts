import {
  FACETS,
  type FacetValue,
  type ResourceFacet,
  type ResourceFacets,
  type ResourceSelection,
} from './library-data.ts';

/** What a value of a facet can look like; what cannot be one is left out, wherever it comes from. */
const SHAPES: Partial<Record<ResourceFacet, RegExp>> = {
  country: /^[A-Z]{2}$/,
  language: /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i,
  year: /^(19|20)\d\d$/,
};
const ID = /^[a-z0-9][\w.-]{0,99}$/i;

/** The values of an attribute that holds several of a facet, comma-separated; each once. */
export function parseValues(facet: ResourceFacet, value: string | null | undefined): string[] {
  const values = (value ?? '')
    .split(',')
    .map((each) => (facet === 'country' ? each.trim().toUpperCase() : each.trim()));
  return [...new Set(values.filter((each) => (SHAPES[facet] ?? ID).test(each)))];
}

/** A selection made facet by facet. */
export function selectionOf(values: (facet: ResourceFacet) => readonly string[]): ResourceSelection {
  return Object.fromEntries(FACETS.map((facet) => [facet, values(facet)])) as unknown as ResourceSelection;
}

/** The selection with a value added, or taken out when it was there. */
export function toggleValue(selection: ResourceSelection, facet: ResourceFacet, value: string): ResourceSelection {
  const values = selection[facet];
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return { ...selection, [facet]: next };
}

/** What is asked for: what was chosen, within what the page fixed. */
export function within(fixed: ResourceSelection, chosen: ResourceSelection): ResourceSelection {
  return selectionOf((facet) => {
    const frame = fixed[facet];
    if (frame.length === 0) return chosen[facet];
    const inside = chosen[facet].filter((value) => frame.includes(value));
    return inside.length > 0 ? inside : frame;
  });
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

/** Of the facets that were offered, the values that are chosen: they keep their names when everything else changes. */
export function onlyChosen(known: ResourceFacets | undefined, chosen: ResourceSelection): ResourceFacets {
  return Object.fromEntries(
    FACETS.map((facet) => [facet, (known?.[facet] ?? []).filter(({ value }) => chosen[facet].includes(value))]),
  );
}
