// Generated from the contract. Do not edit; run `npm run generate`.

import { call, segment, type RequestOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
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
 */
export function getRoot(client: Client, options?: GetRootOptions): Promise<GetRootAnswer> {
  return call(client, 'getRoot', '/', options, { languages: false });
}

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
 */
export function getOpenapi(client: Client, options?: GetOpenapiOptions): Promise<GetOpenapiAnswer> {
  return call(client, 'getOpenapi', '/openapi.json', options, { languages: false });
}

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
 */
export function getHealth(client: Client, options?: GetHealthOptions): Promise<GetHealthAnswer> {
  return call(client, 'getHealth', '/health', options, { languages: false });
}

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
 */
export function getReady(client: Client, options?: GetReadyOptions): Promise<GetReadyAnswer> {
  return call(client, 'getReady', '/ready', options, { languages: false });
}

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
 */
export function listVocabularies(client: Client, options?: ListVocabulariesOptions): Promise<ListVocabulariesAnswer> {
  return call(client, 'listVocabularies', '/vocabularies', options);
}

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
 */
export function getVocabulary(
  client: Client,
  name: string,
  options?: GetVocabularyOptions,
): Promise<GetVocabularyAnswer> {
  return call(client, 'getVocabulary', `/vocabularies/${segment(name)}`, options);
}
