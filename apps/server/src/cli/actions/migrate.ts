import { migrate as bringUpToDate } from '../../database/migrate.ts';
import { type Call, say, withDatabase } from '../command.ts';

export async function migrate({ config }: Call) {
  await withDatabase(config(), async ({ database }) => {
    const done = await bringUpToDate(database);
    say(done.length === 0 ? 'The database is up to date.' : `Migrated: ${done.join(', ')}.`);
  });
}
