// Generated from the contract. Do not edit; run `npm run generate`.

import type { RequestOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import { reads } from '../core/operation.ts';
import type { Answer, Filters } from '../operations/contract.ts';

/** Options of `getRoot`. */
export type GetRootOptions = RequestOptions;

/** What `getRoot` answers. */
export type GetRootAnswer = Answer<'getRoot', 200>;

/**
 * What this server is.
 *
 * Name, version and the addresses of the contract, the reference, the health check and the embed script.
 *
 * `GET /`
 *
 * @example
 * ```ts
 * const answer = await getRoot(client);
 * // { name: 'CoLab', version: '0.1.0', contract: 'https://colab.example/v1/openapi.json', … }
 * ```
 */
export const getRoot: (client: Client, options?: GetRootOptions) => Promise<GetRootAnswer> = /* @__PURE__ */ reads(
  '/',
  { mute: true },
);

/** Options of `getOpenapi`. */
export type GetOpenapiOptions = RequestOptions;

/** What `getOpenapi` answers. */
export type GetOpenapiAnswer = Answer<'getOpenapi', 200>;

/**
 * The contract.
 *
 * This document, bundled into one, as JSON.
 *
 * `GET /openapi.json`
 *
 * @example
 * ```ts
 * const answer = await getOpenapi(client);
 * // { openapi: '3.1.0', … }
 * ```
 */
export const getOpenapi: (client: Client, options?: GetOpenapiOptions) => Promise<GetOpenapiAnswer> =
  /* @__PURE__ */ reads('/openapi.json', { mute: true });

/** Options of `getHealth`. */
export type GetHealthOptions = RequestOptions;

/** What `getHealth` answers. */
export type GetHealthAnswer = Answer<'getHealth', 200>;

/**
 * Is the process alive.
 *
 * Answers as long as the process runs. Asks nothing of the database.
 *
 * `GET /health`
 *
 * @example
 * ```ts
 * const answer = await getHealth(client);
 * // { status: 'ok', version: '0.1.0', time: '2026-11-21T09:00:00Z', … }
 * ```
 */
export const getHealth: (client: Client, options?: GetHealthOptions) => Promise<GetHealthAnswer> =
  /* @__PURE__ */ reads('/health', { mute: true });

/** Options of `getReady`. */
export type GetReadyOptions = RequestOptions;

/** What `getReady` answers. */
export type GetReadyAnswer = Answer<'getReady', 200>;

/**
 * Can it serve.
 *
 * Asks the database. 503 while it cannot answer.
 *
 * `GET /ready`
 *
 * @example
 * ```ts
 * const answer = await getReady(client);
 * // { status: 'ready', database: 'embedded', … }
 * ```
 */
export const getReady: (client: Client, options?: GetReadyOptions) => Promise<GetReadyAnswer> = /* @__PURE__ */ reads(
  '/ready',
  { mute: true },
);

/** Options of `listVocabularies`. */
export type ListVocabulariesOptions = RequestOptions & Filters<'listVocabularies'>;

/** What `listVocabularies` answers. */
export type ListVocabulariesAnswer = Answer<'listVocabularies', 200>;

/**
 * Every vocabulary.
 *
 * Vocabularies with their terms, labelled in the language of the answer.
 *
 * `GET /vocabularies`
 *
 * @example
 * ```ts
 * const answer = await listVocabularies(client);
 * // { next: null, prev: null, … }
 * ```
 */
export const listVocabularies: (client: Client, options?: ListVocabulariesOptions) => Promise<ListVocabulariesAnswer> =
  /* @__PURE__ */ reads('/vocabularies');

/** Options of `getVocabulary`. */
export type GetVocabularyOptions = RequestOptions & Filters<'getVocabulary'>;

/** What `getVocabulary` answers. */
export type GetVocabularyAnswer = Answer<'getVocabulary', 200>;

/**
 * One vocabulary.
 *
 * A vocabulary with its terms.
 *
 * `GET /vocabularies/{name}`
 *
 * @example
 * ```ts
 * const answer = await getVocabulary(client, 'themes');
 * // { name: 'themes', title: 'Themes', source: 'seed:001_25dda7a4bcb63513.txt L66-76', … }
 * ```
 */
export const getVocabulary: (
  client: Client,
  name: string,
  options?: GetVocabularyOptions,
) => Promise<GetVocabularyAnswer> = /* @__PURE__ */ reads('/vocabularies/{}');
