import type { Kysely } from 'kysely';
import type { Tables } from './database/tables.ts';
import type { CatalogueCache } from './store/catalogue.ts';

/** What the routes are made of. */
export interface Services {
  database: Kysely<Tables>;
  databaseKind: 'embedded' | 'postgresql';
  catalogue: CatalogueCache;
  clock: () => Date;
  publicUrl: string;
  /** Signs form tokens and manage links. */
  key: string;
  secretariatToken: string | undefined;
  /** Whether sample rows are shown beside the real ones. */
  samples: boolean;
}
