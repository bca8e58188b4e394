import type { Kysely } from 'kysely';
import type { Changes } from './database/changes.ts';
import type { Tables } from './database/tables.ts';
import type { ProviderSettings } from './identity/provider.ts';
import type { CatalogueCache } from './store/catalogue.ts';

/** What the routes are made of. */
export interface Services {
  database: Kysely<Tables>;
  databaseKind: 'embedded' | 'postgresql';
  /** Tells what changes in the database. */
  changes: Changes;
  catalogue: CatalogueCache;
  clock: () => Date;
  publicUrl: string;
  /** Signs form tokens and manage links. */
  key: string;
  secretariatToken: string | undefined;
  /** The provider that people sign in with; without one nobody signs in, and only tokens open what is not public. */
  oidc?: ProviderSettings | undefined;
  /** Whether sample rows are shown beside the real ones. */
  samples: boolean;
}
