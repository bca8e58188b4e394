import { migrate as bringUpToDate } from '../database/migrate.ts';
import { type Command, say, withDatabase } from './command.ts';

export const migrate: Command = {
  name: 'migrate',
  usage: [''],
  summary: 'bring the database up to this version',
  mostWords: 0,
  async run({ config }) {
    await withDatabase(config(), async ({ database }) => {
      const done = await bringUpToDate(database);
      say(done.length === 0 ? 'The database is up to date.' : `Migrated: ${done.join(', ')}.`);
    });
  },
};
