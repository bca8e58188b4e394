import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Actor } from './actor.ts';
import type { ChangeJson } from './tables.ts';

/** Something that an actor did. */
export interface AuditEntry {
  actor: Actor;
  /** A verb: `create`, `update`, `delete`, or a word of its own such as `accept`, `release`, `revoke`. */
  action: string;
  /** What it was done to: the singular of the collection, such as `session`. */
  entity: string;
  entityId: string;
  /** The network that owns it; whoever reads the log for a network finds it. */
  networkId?: string | null;
  /** The thing as it was and as it is; only what differs is kept. */
  before?: object | null;
  after?: object | null;
  at: Date;
}

/**
 * Writes down who did what, in the transaction that does it. Of people the log holds the actor's id alone: names, addresses,
 * secrets and long texts of what was changed are told by the field's name, not by their content.
 */
export async function recordAudit(transaction: Transaction<Tables>, entry: AuditEntry): Promise<void> {
  const { actor, action, entity, entityId, networkId = null, before = null, after = null, at } = entry;
  await transaction
    .insertInto('audit_log')
    .values({
      at,
      actor_kind: actor.kind,
      actor_id: actor.id,
      user_id: actor.userId ?? null,
      action,
      entity,
      entity_id: entityId,
      network_id: networkId,
      changes: JSON.stringify(changesOf(before, after)),
    })
    .execute();
}

/** The fields that differ, each by its JSON pointer, in the order of the names. */
export function changesOf(before: object | null, after: object | null): ChangeJson[] {
  const [was, is] = [before ?? {}, after ?? {}] as Record<string, unknown>[];
  const names = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].sort();
  return names.flatMap((name): ChangeJson[] => {
    const [old, now] = [plain(was?.[name]), plain(is?.[name])];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    const pointer = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (isPersonal(name)) return [{ pointer }];
    return [{ pointer, ...shown('before', old), ...shown('after', now) }];
  });
}

/** Fields that hold what a person is called, reached by or has written, or that open something. */
const personal =
  /e-?mail|phone|password|secret|token|hash|address|submitter|contact|person|author|speaker|answers|message|body|comment|note|^to$|name|subject|issuer|join/i;

function isPersonal(name: string): boolean {
  return personal.test(name);
}

/** Longest text that is kept; what is longer is content, and its place to be read is the thing itself. */
const longest = 200;
const mailAddress = /[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".,;]+/g;

function shown(side: 'before' | 'after', value: unknown): Partial<ChangeJson> {
  return value === undefined ? {} : { [side]: safe(value) };
}

function safe(value: unknown): unknown {
  if (typeof value === 'string') {
    const clean = value.replace(mailAddress, '…');
    return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
  }
  if (Array.isArray(value)) return value.map(safe);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => (isPersonal(name) ? [] : [[name, safe(each)]])),
  );
}

/** A value as JSON would tell it. */
function plain(value: unknown): unknown {
  return value === undefined || value === null ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}
