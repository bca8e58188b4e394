import type { FacetValue, Resource } from '@menengage/sdk/fetch';

/** What the library can be narrowed down by; the names are the API's. */
export const FACETS = ['type', 'theme', 'region', 'country', 'language', 'year', 'audience'] as const;

/** One of them. `language` is that of the work, not of the page around it. */
export type ResourceFacet = (typeof FACETS)[number];

/** Values of each facet: any of them, in ids, ISO 3166 codes, BCP 47 tags and years. */
export type ResourceSelection = Readonly<Record<ResourceFacet, readonly string[]>>;

/** How the library can be ordered; the names are the API's. `relevance` needs something searched for. */
export const SORTS = ['relevance', '-date', 'date', 'title', '-views'] as const;

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
  /** Id of a collection, whose works are shown whole and in its own order; nothing else of the question counts then. */
  readonly collection?: string | undefined;
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
  /** The collection that was asked for. */
  readonly collection?:
    | {
        readonly title: string;
        readonly description?: string | null | undefined;
        readonly language?: string | null | undefined;
        readonly localization?: { served?: string | null; missing?: readonly string[] | null } | null | undefined;
      }
    | undefined;
  /** The community's page on how to report harm. */
  readonly reportUrl?: string | null | undefined;
  /** Addresses of feeds of exactly these results; absent where there are none. */
  readonly feeds?: { readonly atom: string; readonly rss: string; readonly csv: string } | undefined;
}

export type { FacetValue, Resource };
