// Generated from the contract. Do not edit; run `npm run generate`.

import type { RequestOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import { reads } from '../core/operation.ts';
import { address, texts } from '../core/text.ts';
import type { Answer, Ending, Filters } from '../operations/contract.ts';

/**
 * What `getSessionIcs` can be asked.
 *
 * @interface
 */
export type GetSessionIcsFilters = Filters<'getSessionIcs'>;

/** Options of `getSessionIcs`. */
export type GetSessionIcsOptions = RequestOptions & GetSessionIcsFilters;

/** What `getSessionIcs` answers. */
export type GetSessionIcsAnswer = string;

/**
 * One session for a calendar.
 *
 * The session as iCalendar, to be added to one's own calendar; for a programme the sessions inside it. Without an entry when no day is known.
 *
 * `GET /sessions/{sessionId}.ics`
 *
 * @example
 * ```ts
 * const answer = await getSessionIcs(client, 'ubuntu-symposium');
 * ```
 */
export const getSessionIcs: (
  client: Client,
  sessionId: string,
  options?: GetSessionIcsOptions,
) => Promise<GetSessionIcsAnswer> = /* @__PURE__ */ texts('/sessions/{}.ics', 'text/calendar');
/**
 * The address of `getSessionIcs`, for links and subscriptions. Nothing is sent.
 *
 * One session for a calendar.
 *
 * The session as iCalendar, to be added to one's own calendar; for a programme the sessions inside it. Without an entry when no day is known.
 *
 * `GET /sessions/{sessionId}.ics`
 */
export const getSessionIcsUrl: (client: Client, sessionId: string, filters?: GetSessionIcsFilters) => string =
  /* @__PURE__ */ address('/sessions/{}.ics');

/**
 * What `getSessionJsonld` can be asked.
 *
 * @interface
 */
export type GetSessionJsonldFilters = Filters<'getSessionJsonld'>;

/** Options of `getSessionJsonld`. */
export type GetSessionJsonldOptions = RequestOptions & GetSessionJsonldFilters;

/** What `getSessionJsonld` answers. */
export type GetSessionJsonldAnswer = Answer<'getSessionJsonld', 200, 'application/ld+json'>;

/**
 * One session for search engines.
 *
 * The session as schema.org `Event` in JSON-LD.
 *
 * `GET /sessions/{sessionId}.jsonld`
 *
 * @example
 * ```ts
 * const answer = await getSessionJsonld(client, 'ubuntu-symposium');
 * // { @context: 'https://schema.org', @type: 'Event', @id: 'https://colab.example/sessions/igwg-2024', … }
 * ```
 */
export const getSessionJsonld: (
  client: Client,
  sessionId: string,
  options?: GetSessionJsonldOptions,
) => Promise<GetSessionJsonldAnswer> = /* @__PURE__ */ reads('/sessions/{}.jsonld', { accept: 'application/ld+json' });
/**
 * The address of `getSessionJsonld`, for links and subscriptions. Nothing is sent.
 *
 * One session for search engines.
 *
 * The session as schema.org `Event` in JSON-LD.
 *
 * `GET /sessions/{sessionId}.jsonld`
 */
export const getSessionJsonldUrl: (client: Client, sessionId: string, filters?: GetSessionJsonldFilters) => string =
  /* @__PURE__ */ address('/sessions/{}.jsonld');

/**
 * What `getResourceJsonld` can be asked.
 *
 * @interface
 */
export type GetResourceJsonldFilters = Filters<'getResourceJsonld'>;

/** Options of `getResourceJsonld`. */
export type GetResourceJsonldOptions = RequestOptions & GetResourceJsonldFilters;

/** What `getResourceJsonld` answers. */
export type GetResourceJsonldAnswer = Answer<'getResourceJsonld', 200, 'application/ld+json'>;

/**
 * One resource for search engines.
 *
 * The resource as schema.org `LearningResource` in JSON-LD.
 *
 * `GET /resources/{resourceId}.jsonld`
 *
 * @example
 * ```ts
 * const answer = await getResourceJsonld(client, 'accountability-training-toolkit');
 * // { @context: 'https://schema.org', @type: 'LearningResource', @id: 'https://colab.example/resources/account…', … }
 * ```
 */
export const getResourceJsonld: (
  client: Client,
  resourceId: string,
  options?: GetResourceJsonldOptions,
) => Promise<GetResourceJsonldAnswer> = /* @__PURE__ */ reads('/resources/{}.jsonld', {
  accept: 'application/ld+json',
});
/**
 * The address of `getResourceJsonld`, for links and subscriptions. Nothing is sent.
 *
 * One resource for search engines.
 *
 * The resource as schema.org `LearningResource` in JSON-LD.
 *
 * `GET /resources/{resourceId}.jsonld`
 */
export const getResourceJsonldUrl: (client: Client, resourceId: string, filters?: GetResourceJsonldFilters) => string =
  /* @__PURE__ */ address('/resources/{}.jsonld');

/**
 * What `getNetworkFeatures` can be asked.
 *
 * @interface
 */
export type GetNetworkFeaturesFilters = Filters<'getNetworkFeatures'>;

/** Options of `getNetworkFeatures`. */
export type GetNetworkFeaturesOptions = RequestOptions & GetNetworkFeaturesFilters;

/** What `getNetworkFeatures` answers. */
export type GetNetworkFeaturesAnswer = Answer<'getNetworkFeatures', 200, 'application/geo+json'>;

/**
 * Networks on a map of your own.
 *
 * What `listNetworks` finds under the same filters, as GeoJSON (RFC 7946): a point a country that a network covers, well inside it and rounded to a tenth of a degree; null where no country is named. Points stand for countries, never for an office or a member, and take no side on a border.
 *
 * `GET /networks.geojson`
 *
 * @example
 * ```ts
 * const answer = await getNetworkFeatures(client, { network: 'eeca-platform', region: ['africa', 'south-asia'] });
 * // { type: 'FeatureCollection', … }
 * ```
 */
export const getNetworkFeatures: (
  client: Client,
  options?: GetNetworkFeaturesOptions,
) => Promise<GetNetworkFeaturesAnswer> = /* @__PURE__ */ reads('/networks.geojson', { accept: 'application/geo+json' });
/**
 * The address of `getNetworkFeatures`, for links and subscriptions. Nothing is sent.
 *
 * Networks on a map of your own.
 *
 * What `listNetworks` finds under the same filters, as GeoJSON (RFC 7946): a point a country that a network covers, well inside it and rounded to a tenth of a degree; null where no country is named. Points stand for countries, never for an office or a member, and take no side on a border.
 *
 * `GET /networks.geojson`
 */
export const getNetworkFeaturesUrl: (client: Client, filters?: GetNetworkFeaturesFilters) => string =
  /* @__PURE__ */ address('/networks.geojson');

/**
 * What `getSessionFeed` can be asked.
 *
 * @interface
 */
export type GetSessionFeedFilters = Filters<'getSessionFeed'> & Ending<'getSessionFeed', 'format'>;

/** Options of `getSessionFeed`. */
export type GetSessionFeedOptions = RequestOptions & GetSessionFeedFilters;

/** What `getSessionFeed` answers. */
export type GetSessionFeedAnswer = string;

/**
 * Sessions as a feed.
 *
 * What `listSessions` finds under the same filters, as a calendar to subscribe to, a news feed, or a table. The calendar holds sessions whose day is known, recurring ones as a rule, and those taken back as cancelled for 30 days; a programme is left to the sessions inside it, and a date known only as a month or year to the other formats.
 *
 * `GET /feeds/sessions.{format}`
 *
 * @example
 * ```ts
 * const answer = await getSessionFeed(client, { format: 'ics', from: '2020-11-01', to: '2020-12-01' });
 * ```
 */
export const getSessionFeed: (client: Client, options: GetSessionFeedOptions) => Promise<GetSessionFeedAnswer> =
  /* @__PURE__ */ texts(
    '/feeds/sessions.{format}',
    'text/calendar, application/atom+xml, application/rss+xml, application/feed+json, text/csv',
  );
/**
 * The address of `getSessionFeed`, for links and subscriptions. Nothing is sent.
 *
 * Sessions as a feed.
 *
 * What `listSessions` finds under the same filters, as a calendar to subscribe to, a news feed, or a table. The calendar holds sessions whose day is known, recurring ones as a rule, and those taken back as cancelled for 30 days; a programme is left to the sessions inside it, and a date known only as a month or year to the other formats.
 *
 * `GET /feeds/sessions.{format}`
 */
export const getSessionFeedUrl: (client: Client, filters: GetSessionFeedFilters) => string =
  /* @__PURE__ */ address('/feeds/sessions.{format}');

/**
 * What `getResourceFeed` can be asked.
 *
 * @interface
 */
export type GetResourceFeedFilters = Filters<'getResourceFeed'> & Ending<'getResourceFeed', 'format'>;

/** Options of `getResourceFeed`. */
export type GetResourceFeedOptions = RequestOptions & GetResourceFeedFilters;

/** What `getResourceFeed` answers. */
export type GetResourceFeedAnswer = string;

/**
 * Resources as a feed.
 *
 * What `listResources` finds under the same filters, as a news feed with the files enclosed, or as a table.
 *
 * `GET /feeds/resources.{format}`
 *
 * @example
 * ```ts
 * const answer = await getResourceFeed(client, { format: 'atom', network: 'eeca-platform', region: ['africa', 'south-asia'] });
 * ```
 */
export const getResourceFeed: (client: Client, options: GetResourceFeedOptions) => Promise<GetResourceFeedAnswer> =
  /* @__PURE__ */ texts(
    '/feeds/resources.{format}',
    'application/atom+xml, application/rss+xml, application/feed+json, text/csv',
  );
/**
 * The address of `getResourceFeed`, for links and subscriptions. Nothing is sent.
 *
 * Resources as a feed.
 *
 * What `listResources` finds under the same filters, as a news feed with the files enclosed, or as a table.
 *
 * `GET /feeds/resources.{format}`
 */
export const getResourceFeedUrl: (client: Client, filters: GetResourceFeedFilters) => string =
  /* @__PURE__ */ address('/feeds/resources.{format}');
