import type { FacetValue, Resource } from '@menengage/sdk/fetch';

/** What the library can be narrowed down by; the names are the API's. */
export const FACETS = ['type', 'theme', 'region', 'language', 'year'] as const;

/** One of them. `language` is that of the work, not of the page around it. */
export type ResourceFacet = (typeof FACETS)[number];

/** The values chosen of each facet: any of them, in ids, BCP 47 tags and years. */
export type ResourceSelection = Readonly<Record<ResourceFacet, readonly string[]>>;

/** How the library can be ordered; the names are the API's. `relevance` needs something searched for. */
export const SORTS = ['relevance', '-date', 'title', '-views'] as const;

/** One of them. */
export type ResourceSort = (typeof SORTS)[number];

/** One question to the library. */
export interface ResourceQuery extends ResourceSelection {
  /** Free text. */
  readonly q: string;
  readonly sort: ResourceSort;
  /** Most entries a page may hold. */
  readonly limit: number;
  /** Where to go on: `next` of the answer before. */
  readonly cursor?: string | undefined;
}

/** Values to filter by, with counts. */
export type ResourceFacets = Readonly<Partial<Record<ResourceFacet, readonly FacetValue[]>>>;

/** What the library answers. */
export interface ResourceData {
  /** The question this answers. */
  readonly query: ResourceQuery;
  readonly items: readonly Resource[];
  /** Cursor of the next page; absent on the last one. */
  readonly next?: string | null | undefined;
  /** How many there are on all pages; first pages only. */
  readonly total?: number | null | undefined;
  /** First pages only. */
  readonly facets?: ResourceFacets | undefined;
}

/** Works that belong to one work. */
export interface ResourceLinks {
  /** The work that takes its place. */
  readonly supersededBy?: Resource | undefined;
  /** The work it is a translation of. */
  readonly translationOf?: Resource | undefined;
  /** The work it adapts. */
  readonly adaptedFrom?: Resource | undefined;
  /** What else is worth a look, the nearest first. */
  readonly related: readonly Resource[];
}

export type { FacetValue, Resource };
export type ResourceFile = Resource['files'][number];
