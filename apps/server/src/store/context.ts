import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Catalogue } from './catalogue.ts';

/** What a store needs to answer one request. */
export interface StoreContext {
  database: Kysely<Tables>;
  catalogue: Catalogue;
  /** Languages of the answer, best first. */
  preferences: readonly string[];
  /** Origin under which the outside reaches this server. */
  publicUrl: string;
  now: Date;
}
