import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Actor } from '../identity/actor.ts';
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
  /** The community's page on harm and harassment, to which widgets and pages link. */
  reportUrl: string | null;
  /** Who asks, if that is known; everybody else is answered what is public. */
  actor?: Actor | undefined;
}
