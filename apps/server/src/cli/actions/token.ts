import { migrate } from '../../database/migrate.ts';
import { recordAudit } from '../../identity/audit.ts';
import { isRole, isScope, type Scope, scopesOf } from '../../identity/roles.ts';
import { makeToken, prefixOf, revoke } from '../../identity/tokens.ts';
import { StartError } from '../../start-error.ts';
import { type Call, say, UsageError, withDatabase } from '../command.ts';
import { commandLine, needed, optional, userId } from './user.ts';

const day = 86_400_000;

export async function token({ words: [what, id], flags, config }: Call) {
  switch (what) {
    case 'create':
      return create(flags, config());
    case 'list':
      return list(flags, config());
    case 'revoke':
      if (id === undefined) throw new UsageError('Say which token to revoke: colab token revoke <id>.');
      return end(id, config());
    default:
      throw new UsageError('Say what to do: colab token create, colab token list, or colab token revoke.');
  }
}

type Config = ReturnType<Call['config']>;

async function create(flags: Call['flags'], config: Config): Promise<void> {
  const [who, name] = [needed(flags, 'user'), needed(flags, 'name')];
  const days = Number(optional(flags, 'days') ?? 365);
  if (!Number.isInteger(days) || days < 1 || days > 730) throw new UsageError('--days is a number from 1 to 730.');
  const wanted = (optional(flags, 'scopes') ?? '').split(',').filter(Boolean);
  const unknown = wanted.filter((scope) => !isScope(scope));
  if (unknown.length > 0) throw new UsageError(`There is no scope "${unknown[0]}"; see "colab help token".`);
  const networkId = optional(flags, 'network') ?? null;
  await withDatabase(config, async ({ database }) => {
    await migrate(database);
    const user = await userId(database, who);
    const grants = await database.selectFrom('user_grants').select('role').where('user_id', '=', user).execute();
    const granted = scopesOf(grants.flatMap(({ role }) => (isRole(role) ? [role] : [])));
    const beyond = (wanted as Scope[]).find((scope) => !granted.has(scope));
    if (beyond) throw new StartError(`The user may not do ${beyond}, so no token of theirs may.`);
    if (networkId !== null) await demandNetwork(database, networkId);
    const scopes = wanted.length > 0 ? (wanted as Scope[]) : [...granted];
    const now = new Date();
    const expiresAt = new Date(now.getTime() + days * day);
    const made = await database.transaction().execute(async (transaction) => {
      const result = await makeToken(
        transaction,
        { name, holder: { userId: user }, scopes, networkId, expiresAt },
        now,
      );
      const after = { userId: user, scopes, networkId, expiresAt };
      const about = { entity: 'token', entityId: result.id, after, at: now };
      await recordAudit(transaction, { actor: commandLine, action: 'create', ...about });
      return result;
    });
    say(made.secret);
  });
}

async function demandNetwork(database: Parameters<typeof userId>[0], id: string): Promise<void> {
  const row = await database.selectFrom('networks').select('id').where('id', '=', id).executeTakeFirst();
  if (!row) throw new StartError(`There is no network ${id}.`);
}

async function list(flags: Call['flags'], config: Config): Promise<void> {
  const who = optional(flags, 'user');
  await withDatabase(config, async ({ database }) => {
    await migrate(database);
    const user = who === undefined ? undefined : await userId(database, who);
    const rows = await database
      .selectFrom('api_tokens')
      .selectAll()
      .where('sign_in', 'is', null)
      .$if(user !== undefined, (query) => query.where('user_id', '=', user ?? ''))
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .execute();
    if (rows.length === 0) say('There are no tokens yet.');
    const date = (time: Date | null): string => time?.toISOString().slice(0, 10) ?? 'never';
    for (const row of rows) {
      const state = row.revoked_at === null ? `expires ${date(row.expires_at)}` : `revoked ${date(row.revoked_at)}`;
      const used = `last used ${row.last_used ?? 'never'}`;
      say(
        [
          row.id,
          `${prefixOf(row.id)}_…`,
          row.name,
          row.user_id ?? 'environment',
          row.scopes.join(','),
          state,
          used,
        ].join('  '),
      );
    }
  });
}

async function end(id: string, config: Config): Promise<void> {
  await withDatabase(config, async ({ database }) => {
    await migrate(database);
    const now = new Date();
    const ended = await database.transaction().execute(async (transaction) => {
      const ids = await revoke(transaction, id, now);
      for (const entityId of ids) {
        await recordAudit(transaction, { actor: commandLine, action: 'revoke', entity: 'token', entityId, at: now });
      }
      return ids;
    });
    if (ended.length === 0) throw new StartError(`There is no open token ${id}.\n  "colab token list" shows them.`);
    say(`Revoked ${ended.join(', ')}.`);
  });
}
