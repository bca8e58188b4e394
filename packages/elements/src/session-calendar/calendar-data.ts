import type { FacetValue, Occurrence, Session } from '../session/session-data.ts';

/** How the calendar is looked at. */
export type CalendarView = 'agenda' | 'month' | 'archive';

/** What a visitor narrows the calendar down to; the form of each value is the API's. */
export interface CalendarFilters {
  /** Region ids, comma-separated. */
  readonly region?: string | undefined;
  /** Session kind ids, comma-separated. */
  readonly kind?: string | undefined;
  /** Languages in which a session can be followed (spoken or interpreted), comma-separated BCP 47 tags. */
  readonly language?: string | undefined;
  /** Theme ids, comma-separated. */
  readonly theme?: string | undefined;
  /** `online`, `inPerson`, `hybrid`, `asynchronous`, comma-separated. */
  readonly mode?: string | undefined;
  /** `true`: only sessions with a recording. */
  readonly recording?: string | undefined;
  /** Free text. */
  readonly q?: string | undefined;
}

/** The names of the filters, in the order in which they are shown. */
export const FILTERS = ['q', 'region', 'language', 'kind', 'theme', 'mode', 'recording'] as const;

/** One question to the calendar: a view, its window and its filters. */
export interface CalendarQuery extends CalendarFilters {
  readonly view: CalendarView;
  /** First date of the window. Windows are dates with a day to spare on each side, so that they hold in every time zone. */
  readonly from?: string | undefined;
  /** The date after the window. */
  readonly to?: string | undefined;
  /** Most entries a page may hold. */
  readonly limit: number;
  /** The facets to count: those that are offered. */
  readonly facets: readonly CalendarFacet[];
  /** Where to go on: `next` of the answer before. */
  readonly cursor?: string | undefined;
  /** Date of the last entry that is there: asked for is all the rest of the window, which may hold entries again. */
  readonly since?: string | undefined;
}

/** The facets the filters offer. */
export type CalendarFacet = 'region' | 'kind' | 'language' | 'theme' | 'mode';

/** What the calendar answers. */
export interface CalendarData {
  /** The question this answers. */
  readonly query: CalendarQuery;
  readonly items: readonly Occurrence[];
  /** Cursor of the next page; absent on the last one. */
  readonly next?: string | null | undefined;
  /** The community's page on how to report harm. */
  readonly reportUrl?: string | null | undefined;
  /** Values to filter by, with counts. */
  readonly facets?: Readonly<Partial<Record<CalendarFacet, readonly FacetValue[]>>> | undefined;
}

export type { FacetValue, Occurrence, Session };
