import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { Localised } from '../database/tables.ts';

type Json<T> = JSONColumnType<T & object, string, string>;
type Time = ColumnType<Date, Date | string, Date | string>;
type TimeOrNull = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** Something that the secretariat sees to for every session of a call. */
export interface SupportItemJson {
  id: string;
  label: Localised;
  required: boolean;
}

/** How far an item is, by its id. */
export type SupportJson = Record<string, { done: boolean; note: string | null; at: string; by: string }>;

export interface SubmissionEventTable {
  submission_id: string;
  position: number;
  at: Time;
  state: string;
  by: string;
  actor_id: string | null;
  actor_name: string | null;
}

export interface SubmissionRevisionTable {
  id: GeneratedAlways<string>;
  submission_id: string;
  revision: number;
  at: Time;
  by: 'submitter' | 'secretariat' | 'system';
  language: string;
  form_version: string;
  answers: Json<Record<string, unknown>>;
}

export interface SubmissionMessageTable {
  id: string;
  submission_id: string;
  position: number;
  at: Time;
  by: 'submitter' | 'secretariat' | 'system';
  author_id: string | null;
  author_name: string | null;
  visibility: 'submitter' | 'internal';
  language: string;
  text: string;
}

export interface CheckJson {
  item: string;
  verdict: string;
  note?: string;
}

export interface SubmissionReviewTable {
  id: string;
  submission_id: string;
  reviewer_id: string;
  reviewer_name: string;
  revision: number;
  checks: Json<CheckJson[]>;
  recommendation: string | null;
  comment: string | null;
  created_at: Time;
  updated_at: Time;
}

/** A letter. Nothing is sent before it is released. */
export interface MailTable {
  id: string;
  state: Generated<'draft' | 'released' | 'sent' | 'failed' | 'discarded'>;
  template: string;
  language: string;
  to_address: string;
  subject: string;
  text: string;
  edited: Generated<boolean>;
  entity: string | null;
  entity_id: string | null;
  reference: string | null;
  network_id: string | null;
  created_at: Time;
  updated_at: Time;
  released_at: TimeOrNull;
  sent_at: TimeOrNull;
  attempts: Generated<number>;
  next_attempt_at: TimeOrNull;
  last_error: string | null;
}

/** What is counted of submissions that were erased. It names nobody. */
export interface SubmissionStatisticTable {
  id: Generated<number>;
  call_id: string;
  state: string;
  received_month: string;
  erased_month: string;
  language: string;
  country: string | null;
  themes: string[];
  format: string | null;
}

export interface SubmissionsTables {
  submission_events: SubmissionEventTable;
  submission_revisions: SubmissionRevisionTable;
  submission_messages: SubmissionMessageTable;
  submission_reviews: SubmissionReviewTable;
  submission_statistics: SubmissionStatisticTable;
  mail: MailTable;
}
