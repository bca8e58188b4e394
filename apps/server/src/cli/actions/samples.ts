import { writeSampleMembers } from '../../samples/members.ts';
import { type Call, say, UsageError, withDatabase } from '../command.ts';

const most = 100_000;

export async function samples({ flags, config }: Call) {
  const asked = String(flags.members ?? '');
  const count = Number(asked);
  if (!/^\d+$/.test(asked) || count > most) throw new UsageError(`--members takes a number from 0 to ${most}.`);
  return withDatabase(config(), async ({ database }) => {
    const written = await writeSampleMembers(database, count);
    say(`${written} sample members are in the directory.`);
    return 0;
  });
}
