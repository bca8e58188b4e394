import type { Kysely } from 'kysely';
import { migrate } from '../../database/migrate.ts';
import type { Tables } from '../../database/tables.ts';
import { systemActor } from '../../identity/actor.ts';
import { isRole, type Role, roles } from '../../identity/roles.ts';
import { addressOf, addUser, endUser, grantsToText } from '../../identity/users.ts';
import { Problem } from '../../problems/problem.ts';
import { StartError } from '../../start-error.ts';
import { readCatalogue } from '../../store/catalogue.ts';
import { type Call, say, UsageError, withDatabase } from '../command.ts';

/** Who the audit log says did it. */
export const commandLine = systemActor('command-line');

export async function user({ words: [what, who], flags, config }: Call) {
  switch (what) {
    case 'add':
      return add(flags, config());
    case 'list':
      return list(config());
    case 'remove':
      if (who === undefined) throw new UsageError('Say whom to remove: colab user remove <id or address>.');
      return remove(who, config());
    default:
      throw new UsageError('Say what to do: colab user add, colab user list, or colab user remove.');
  }
}

type Config = ReturnType<Call['config']>;

async function add(flags: Call['flags'], config: Config): Promise<void> {
  const name = needed(flags, 'name');
  const email = needed(flags, 'email');
  const role = roleOf(needed(flags, 'role'));
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new UsageError(`"${email}" is no e-mail address.`);
  const grant = { role, networkId: optional(flags, 'network') ?? null, groupId: optional(flags, 'group') ?? null };
  await withDatabase(config, async ({ database }) => {
    await migrate(database);
    const catalogue = await readCatalogue(database);
    const person = { name, email, language: optional(flags, 'language'), grants: [grant] };
    const { id } = await inWords(
      () =>
        database
          .transaction()
          .execute((transaction) => addUser(transaction, commandLine, person, catalogue, new Date())),
      { email },
    );
    say(`Added ${id}: ${name}, ${grantsToText([grant])}.`);
  });
}

async function list(config: Config): Promise<void> {
  await withDatabase(config, async ({ database }) => {
    await migrate(database);
    const users = await database.selectFrom('users').selectAll().orderBy('name').orderBy('id').execute();
    const grants = await database.selectFrom('user_grants').selectAll().orderBy('position').execute();
    if (users.length === 0) say('There are no users yet.');
    for (const { id, name, email, active } of users) {
      const held = grants
        .filter((grant) => grant.user_id === id)
        .map(({ role, network_id: networkId, group_id: groupId }) => ({ role: role as Role, networkId, groupId }));
      say([id, name, email ?? '', grantsToText(held), active ? '' : 'shut out'].filter(Boolean).join('  '));
    }
  });
}

async function remove(who: string, config: Config): Promise<void> {
  await withDatabase(config, async ({ database }) => {
    await migrate(database);
    const id = await userId(database, who);
    await inWords(
      () => database.transaction().execute((transaction) => endUser(transaction, commandLine, id, new Date())),
      { last: true },
    );
    say(`Removed ${id}.`);
  });
}

/** The id of a user who is named by id or address. @throws StartError */
export async function userId(database: Kysely<Tables>, who: string): Promise<string> {
  const row = await database
    .selectFrom('users')
    .select('id')
    .where((either) => either.or([either('id', '=', who), either('email', '=', addressOf(who))]))
    .executeTakeFirst();
  if (!row) throw new StartError(`There is no user ${who}.\n  "colab user list" shows who there is.`);
  return row.id;
}

/** Says in plain words what the API would answer as a problem. */
async function inWords<T>(work: () => Promise<T>, { email, last }: { email?: string; last?: boolean }): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === 'conflict' && email !== undefined) throw new StartError(`${email} belongs to a user already.`);
    if (error.code === 'conflict' && last) {
      throw new StartError('This is the last administrator; make another one first.');
    }
    const places = error.places.map(({ pointer, code }) => `  ${pointer?.split('/').pop()}: ${meaning[code] ?? code}`);
    throw new StartError(`The role and its place do not fit.\n${places.join('\n')}`);
  }
}

const meaning: Readonly<Record<string, string>> = {
  required: 'this role needs one',
  additionalProperties: 'this role takes none',
  unknown: 'there is none of that id',
};

function roleOf(text: string): Role {
  if (isRole(text)) return text;
  throw new UsageError(`There is no role "${text}"; choose one of ${roles.join(', ')}.`);
}

export function needed(flags: Call['flags'], name: string): string {
  const value = optional(flags, name);
  if (value === undefined) throw new UsageError(`--${name} is needed.`);
  return value;
}

export function optional(flags: Call['flags'], name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
