import type { Migration } from 'kysely/migration';
import * as firstLight from './0001-first-light.ts';

/** Every migration by name, in the order of the names. One that was released is never changed. */
export const migrations: Record<string, Migration> = {
  '0001-first-light': firstLight,
};
