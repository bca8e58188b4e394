import type { ColumnType, Generated, JSONColumnType } from 'kysely';

type Time = ColumnType<Date, Date | string, Date | string>;
type TimeOrNull = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
/** Dates are read as text, so that no time zone moves them. */
type Day = ColumnType<string | null, string | null | undefined, string | null>;

export interface UserTable {
  id: string;
  name: string;
  /** Lower case; what a sign-in is recognised by the first time. */
  email: string | null;
  language: Generated<string>;
  /** Who vouches for the person, and under which name there; set by the first sign-in. */
  issuer: string | null;
  subject: string | null;
  active: Generated<boolean>;
  last_sign_in: Day;
  created_at: Time;
  updated_at: Time;
}

export interface UserGrantTable {
  user_id: string;
  position: number;
  role: string;
  network_id: string | null;
  group_id: string | null;
}

export interface SignInTable {
  secret_hash: string;
  user_id: string;
  created_at: Time;
  expires_at: Time;
}

export interface ApiTokenTable {
  id: string;
  name: string;
  /** SHA-256 of the whole token, hexadecimal. */
  secret_hash: string;
  /** Whose it is; null for one that was made with the key of the environment. */
  user_id: string | null;
  /** Of the key of the environment that it was made with: another key ends it. */
  key_hash: string | null;
  /** The token that this one was made with; it ends with that one. */
  made_with: string | null;
  /** Set for the short-lived tokens of a desk; they end with the sign-in. */
  sign_in: string | null;
  scopes: string[];
  network_id: string | null;
  created_at: Time;
  expires_at: TimeOrNull;
  last_used: Day;
  revoked_at: TimeOrNull;
}

/** One field that was changed. */
export interface ChangeJson {
  pointer: string;
  before?: unknown;
  after?: unknown;
}

export interface AuditTable {
  id: Generated<string>;
  /** The order in which entries were written. */
  position: Generated<number>;
  at: Time;
  actor_kind: string;
  actor_id: string;
  user_id: string | null;
  action: string;
  entity: string;
  entity_id: string;
  network_id: string | null;
  changes: JSONColumnType<ChangeJson[], string, string>;
}

export interface IdentityTables {
  users: UserTable;
  user_grants: UserGrantTable;
  sign_ins: SignInTable;
  api_tokens: ApiTokenTable;
  audit_log: AuditTable;
}
