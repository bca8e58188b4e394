import type { Migration } from 'kysely/migration';
import * as firstLight from './0001-first-light.ts';
import * as identity from './0002-identity.ts';
import * as submissions from './0003-submissions.ts';
import * as calendar from './0004-calendar.ts';
import * as feeds from './0005-feeds.ts';
import * as library from './0006-library.ts';
import * as operation from './0007-operation.ts';

/** Every migration by name, in the order of the names. One that was released is never changed. */
export const migrations: Record<string, Migration> = {
  '0001-first-light': firstLight,
  '0002-identity': identity,
  '0003-submissions': submissions,
  '0004-calendar': calendar,
  '0005-feeds': feeds,
  '0006-library': library,
  '0007-operation': operation,
};
