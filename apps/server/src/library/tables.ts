import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { AttestationRecordJson, ConsentRecordJson, EntityTable, Localised } from '../database/tables.ts';

type Json<T> = JSONColumnType<T & object, string, string>;
type JsonOrNull<T> = ColumnType<T | null, string | null, string | null>;
type Time = ColumnType<Date, Date | string | undefined, Date | string>;
type TimeOrNull = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** An ordered set of works; a work may be in many. */
export interface CollectionTable extends EntityTable {
  title: Json<Localised>;
  description: JsonOrNull<Localised>;
  network_id: string | null;
  position: Generated<number>;
}

export interface CollectionItemTable {
  collection_id: string;
  resource_id: string;
  position: number;
}

export interface ResourceFeedbackTable {
  id: string;
  resource_id: string;
  usefulness: number | null;
  improvement: string | null;
  /** False when somebody left before the last step. */
  is_whole: boolean;
  language: string;
  received_at: Time;
}

/** An organisation that asks to join. Nothing of it is public before it is approved, and the contact never is. */
export interface JoinRequestTable {
  id: string;
  reference: string;
  organisation: string;
  member_type: string | null;
  network_id: string | null;
  country: string | null;
  web_url: string | null;
  message: string | null;
  contact_name: string | null;
  contact_email: string | null;
  language: string;
  attestations: Json<AttestationRecordJson[]>;
  consents: Json<ConsentRecordJson[]>;
  /** Whether the organisation asks not to be shown in the directory. */
  hide_location: Generated<boolean>;
  state: Generated<'pending' | 'approved' | 'declined'>;
  member_id: string | null;
  reviewed_at: TimeOrNull;
  reviewed_by: string | null;
  reason: string | null;
  received_at: Time;
  quarantined: Generated<boolean>;
}

export interface LibraryTables {
  collections: CollectionTable;
  collection_items: CollectionItemTable;
  resource_feedback: ResourceFeedbackTable;
  join_requests: JoinRequestTable;
}
