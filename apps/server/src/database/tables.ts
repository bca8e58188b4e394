import type { ColumnType, Generated, GeneratedAlways, Insertable, JSONColumnType, Selectable } from 'kysely';
import type { FeedsTables } from '../embeds/tables.ts';
import type { IdentityTables } from '../identity/tables.ts';
import type { LibraryTables } from '../library/tables.ts';
import type { SubmissionsTables, SupportItemJson, SupportJson } from '../submissions/tables.ts';

/** A text by language, such as `{en: 'Handbook', es: 'Manual'}`. The entity's own `language` is always among the keys. */
export type Localised = Record<string, string>;

type Json<T> = JSONColumnType<T & object, string, string>;
type JsonOrNull<T> = ColumnType<T | null, string | null, string | null>;
type Time = ColumnType<Date, Date | string | undefined, Date | string>;
type TimeOrNull = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

export interface OrganisationJson {
  name: string;
  memberId?: string | null;
  networkId?: string | null;
}

export interface FigureJson {
  value: number;
  display?: string | null;
  basis: 'counted' | 'declared' | 'approximate';
  asOf?: string | null;
  source?: string | null;
}

export interface SessionLanguageJson {
  language: string;
  role: 'floor' | 'interpretation' | 'captions' | 'signLanguage' | 'materials';
}

export interface WhenJson {
  datePrecision?: 'minute' | 'day' | 'month' | 'year' | null;
  startDate?: string | null;
  endDate?: string | null;
  startsAt?: string | null;
  endsAt?: string | null;
  timeZone?: string | null;
}

export interface SessionPartJson extends WhenJson {
  id: string;
  kind: 'forum' | 'live' | 'reading';
  title?: Localised | null;
  mode?: string | null;
  url?: string | null;
  languages?: SessionLanguageJson[];
  printedTime?: string | null;
}

export interface MaterialJson {
  kind: 'conceptNote' | 'report' | 'slides' | 'recording' | 'questions';
  title?: Localised | null;
  text?: Localised | null;
  url?: string | null;
  language?: string | null;
  mediaType?: string | null;
  bytes?: number | null;
}

export interface RecordingJson {
  language: string;
  url?: string | null;
  durationSeconds?: number | null;
  captions?: string[];
}

export interface ResourceFileJson {
  id: string;
  language?: string | null;
  mediaType: string;
  bytes?: number | null;
  url?: string | null;
  sha256?: string | null;
}

/** A part of what a work teaches; the text is rich text, clean. */
export interface ResourceSectionJson {
  title?: Localised | null;
  text: Localised;
}

/** The form of a call as it is stored: the texts by language, the rules as JSON Schema 2020-12 over the submission's body. */
export interface FormJson {
  version: string;
  steps: {
    id: string;
    title: Localised;
    intro?: Localised;
    fields: {
      pointer: string;
      input: string;
      label: Localised;
      hint?: Localised;
      autocomplete?: string;
      /** Terms of this vocabulary become the options. */
      vocabulary?: string;
      options?: { value: string; label: Localised; hint?: Localised }[];
      limit?: { unit: 'characters' | 'words'; max: number };
    }[];
  }[];
  schema: Record<string, unknown>;
  attestations: { documentId: string; version: string; label: Localised; url?: string; required: boolean }[];
  consents: {
    purpose: string;
    statementId: string;
    statementVersion: string;
    text: Localised;
    required: boolean;
    /** How long what was agreed to is kept, from the day it was received. */
    retentionMonths?: number;
  }[];
}

export interface AttestationRecordJson {
  documentId: string;
  version: string;
  url?: string | null;
  accepted: boolean;
  at: string;
}

export interface ConsentRecordJson {
  purpose: string;
  statementId: string;
  statementVersion: string;
  granted: boolean;
  language: string;
  at: string;
  /** SHA-256 of the statement as it was shown, hexadecimal. */
  textSha256: string;
  retentionUntil?: string | null;
}

export interface EntityTable {
  id: string;
  language: string;
  provenance: 'sourced' | 'fixture' | 'contributed' | 'harvested';
  verified: Generated<boolean>;
  source: string | null;
  source_note: string | null;
  web_url: string | null;
  created_at: Time;
  updated_at: Time;
}

export interface NetworkTable extends EntityTable {
  name: Json<Localised>;
  kind: 'regional' | 'subregional' | 'country' | 'platform';
  status: 'emerging' | 'active' | 'dormant';
  region: string | null;
  parent_id: string | null;
  countries: Generated<string[]>;
  countries_as_of: string | null;
  founded: string | null;
  former_url: string | null;
  lead_organisation: JsonOrNull<OrganisationJson>;
  partners: Json<OrganisationJson[]>;
  member_types: Generated<string[]>;
  figures: Json<{ members?: FigureJson; countryNetworks?: FigureJson; memberCountries?: FigureJson }>;
  search: string;
  /** The folded name or title that lists are put in order by; see `sortName`. */
  sort_name: Generated<string>;
}

export interface NetworkHostTable {
  network_id: string;
  position: number;
  organisation: string;
  member_id: string | null;
  from_date: string | null;
  to_date: string | null;
  current: boolean;
}

export interface MemberTable extends EntityTable {
  name: string;
  kind: string;
  role: string;
  country: string | null;
  region: string | null;
  network_id: string | null;
  joined: string | null;
  /** A term of `platform-member-types`. */
  member_type: ColumnType<string | null, string | null | undefined, string | null>;
  location_precision: Generated<'exact' | 'city' | 'country' | 'hidden'>;
  search: string;
  /** The folded name or title that lists are put in order by; see `sortName`. */
  sort_name: Generated<string>;
}

export interface GroupTable extends EntityTable {
  name: Json<Localised>;
  kind: string;
  theme: string | null;
  network_id: string | null;
  audience: JsonOrNull<Localised>;
  established: string | null;
  meets: JsonOrNull<Localised>;
  member_count: JsonOrNull<FigureJson>;
  visibility: Generated<'public' | 'secretariat'>;
  search: string;
  /** The folded name or title that lists are put in order by; see `sortName`. */
  sort_name: Generated<string>;
}

export interface SeriesTable extends EntityTable {
  title: Json<Localised>;
  description: JsonOrNull<Localised>;
  cadence: string | null;
  network_id: string | null;
  search: string;
  /** The folded name or title that lists are put in order by; see `sortName`. */
  sort_name: Generated<string>;
}

export interface SessionTable extends EntityTable {
  title: Json<Localised>;
  summary: JsonOrNull<Localised>;
  description: JsonOrNull<Localised>;
  kind: string;
  mode: 'online' | 'inPerson' | 'hybrid' | 'asynchronous' | null;
  status: 'tentative' | 'confirmed' | 'cancelled' | 'postponed' | 'movedOnline' | 'completed';
  network_id: string | null;
  regions: Generated<string[]>;
  themes: Generated<string[]>;
  hosts: Json<OrganisationJson[]>;
  place: string | null;
  country: string | null;
  date_precision: 'minute' | 'day' | 'month' | 'year' | null;
  start_date: string | null;
  end_date: string | null;
  starts_at: TimeOrNull;
  ends_at: TimeOrNull;
  time_zone: string | null;
  sort_start: TimeOrNull;
  sort_end: TimeOrNull;
  rrule: string | null;
  rdate: Generated<Date[]>;
  exdate: Generated<Date[]>;
  languages: Json<SessionLanguageJson[]>;
  series_id: string | null;
  series_number: number | null;
  is_programme: Generated<boolean>;
  programme_id: string | null;
  parts: Json<SessionPartJson[]>;
  registration: JsonOrNull<{ url: string; closesAt?: string | null }>;
  recordings: Json<RecordingJson[]>;
  materials: Json<MaterialJson[]>;
  attendance: JsonOrNull<Record<string, number | null>>;
  search: string;
  /** The folded name or title that lists are put in order by; see `sortName`. */
  sort_name: Generated<string>;
  /** The same for good in every calendar that shows it (RFC 5545, 3.8.4.7); a trigger gives it to a row without one. */
  uid: Generated<string>;
  /** How often it was changed (RFC 5545, 3.8.7.4); a trigger counts. */
  sequence: Generated<number>;
  /** When it was taken out; until it leaves the lists it stands there as cancelled. */
  deleted_at: TimeOrNull;
  visibility: Generated<'public' | 'members'>;
  join_url: string | null;
  speakers: ColumnType<SpeakerJson[], string | undefined, string>;
  /** Whether it has a rule or further dates. */
  recurs: GeneratedAlways<boolean>;
  /** No occurrence lies before or after these; null when not known or endless. */
  recurs_from: TimeOrNull;
  recurs_until: TimeOrNull;
  /** The calendar feed that it was taken from, with what it is there. */
  source_id: string | null;
  origin_uid: string | null;
  origin_url: string | null;
  /** Of everything that was read from the feed, to tell a change. */
  origin_hash: string | null;
  /** When it had vanished from its feed before it took place. */
  withdrawn_at: TimeOrNull;
  /** The entry that stands in the calendar for this one too, because both announce one event. */
  same_as: string | null;
  /** The networks and regions of the entries that this one stands for. */
  also_networks: Generated<string[]>;
  also_regions: Generated<string[]>;
}

export interface OccurrenceOverrideTable {
  session_id: string;
  recurrence_id: Date;
  starts_at: Date | null;
  ends_at: Date | null;
  status: SessionTable['status'] | null;
  title: JsonOrNull<Localised>;
  place: string | null;
  url: string | null;
}

export interface SpeakerJson {
  name: string;
  organisation?: string | null;
  /** Whether the name may be shown. */
  nameConsent?: boolean;
  /** Whether the recording may be published. */
  recordingConsent?: boolean;
  photoConsent?: boolean;
}

export interface CalendarSourceTable {
  id: string;
  network_id: string;
  title: string;
  /** The feed's address; it may hold a secret. */
  url: string;
  /** The language that its texts are in. */
  language: string;
  regions: Generated<string[]>;
  kind: Generated<string>;
  visibility: Generated<'public' | 'members'>;
  paused: Generated<boolean>;
  every_minutes: Generated<number>;
  etag: string | null;
  last_modified: string | null;
  next_run_at: Time;
  failures: Generated<number>;
  /** A run is under way, unless it has been longer than this. */
  running_until: TimeOrNull;
  created_at: Time;
  updated_at: Time;
}

/** One entry of a feed that could not be used. */
export interface BadEntryJson {
  line: number;
  uid: string | null;
  code: string;
  reason: string;
}

export interface HarvestRunTable {
  id: string;
  source_id: string;
  started_at: Time;
  finished_at: Time;
  outcome: 'changed' | 'unchanged' | 'failed';
  code: string | null;
  detail: string | null;
  http_status: number | null;
  bytes: Generated<number>;
  added: Generated<number>;
  changed: Generated<number>;
  cancelled: Generated<number>;
  withdrawn: Generated<number>;
  unchanged: Generated<number>;
  bad_total: Generated<number>;
  /** The first ones. */
  bad: Json<BadEntryJson[]>;
}

export interface CallTable extends EntityTable {
  title: Json<Localised>;
  summary: JsonOrNull<Localised>;
  year: number;
  opens_at: TimeOrNull;
  closes_at: TimeOrNull;
  time_zone: string | null;
  frequency: string | null;
  themes: Generated<string[]>;
  required_themes: Generated<string[]>;
  guidelines: Json<{ title: Localised; url: string; language?: string | null }[]>;
  provided_interpretation: Generated<string[]>;
  network_id: string | null;
  form: Json<FormJson>;
  /** Within how many days a submitter should have heard from a person. */
  first_contact_days: Generated<number>;
  /** The usual ones when null. */
  support_items: JsonOrNull<SupportItemJson[]>;
}

export interface ResourceTable extends EntityTable {
  title: Json<Localised>;
  abstract: JsonOrNull<Localised>;
  type: string;
  date: string | null;
  date_precision: 'day' | 'month' | 'year' | null;
  sort_date: TimeOrNull;
  period: string | null;
  edition: JsonOrNull<Localised>;
  first_published: string | null;
  languages: Generated<string[]>;
  languages_basis: 'stated' | 'textRead' | null;
  publishers: Json<OrganisationJson[]>;
  contributors: Json<{ name: string; role?: string | null }[]>;
  regions: Generated<string[]>;
  countries: Generated<string[]>;
  themes: Generated<string[]>;
  audiences: Json<Localised[]>;
  takeaways: Json<{ title: Localised; text?: Localised | null }[]>;
  time_required: number | null;
  files: Json<ResourceFileJson[]>;
  counts: JsonOrNull<{
    views?: number | null;
    downloads?: number | null;
    asOf?: string | null;
    source?: string | null;
  }>;
  doi: string | null;
  isbn: string | null;
  superseded_by_id: string | null;
  translation_of_id: string | null;
  adapted_from_id: string | null;
  related_ids: Generated<string[]>;
  /** The network that keeps the entry; null for the Alliance as a whole. */
  network_id: ColumnType<string | null, string | null | undefined, string | null>;
  audience_types: Generated<string[]>;
  /** Rich text, clean. */
  who_it_is_for: ColumnType<Localised | null, string | null | undefined, string | null>;
  sections: ColumnType<ResourceSectionJson[], string | undefined, string>;
  /** What this server has counted itself, beside what a source printed (`counts`), from the first to the last day. */
  counted_views: Generated<number>;
  counted_downloads: Generated<number>;
  counted_since: ColumnType<string | null, string | null | undefined, string | null>;
  counted_until: ColumnType<string | null, string | null | undefined, string | null>;
  /** A `tsvector`; see text/search.ts. */
  search: string;
  /** The folded name or title that lists are put in order by; see `sortName`. */
  sort_name: Generated<string>;
}

export interface SubmissionTable {
  id: string;
  reference: string;
  call_id: string;
  state: string;
  membership: 'confirmed' | 'toBeConfirmed';
  language: string;
  form_version: string;
  revision: Generated<number>;
  answers: Json<Record<string, unknown>>;
  /** What was confirmed, of which version, and when. */
  attestations: Json<AttestationRecordJson[]>;
  /** What was agreed to, in which words and language, and when. */
  consents: Json<ConsentRecordJson[]>;
  secret_hash: string;
  quarantined: Generated<boolean>;
  /** Why it was set aside. */
  quarantine_reasons: Generated<string[]>;
  /** Whether a puzzle was solved for it. */
  proven: Generated<boolean>;
  /** Equal for equal texts. */
  content_hash: string | null;
  /** The network that takes it on: the call's, else the one that the submitting organisation belongs to. */
  network_id: string | null;
  owner_id: string | null;
  owner_name: string | null;
  tags: Generated<string[]>;
  first_contact_at: TimeOrNull;
  support: ColumnType<SupportJson, string | undefined, string>;
  session_id: string | null;
  retention_until: TimeOrNull;
  /** Folded words that the queue is searched by. */
  search: Generated<string>;
  received_at: Time;
  updated_at: Time;
}

export interface Tables extends FeedsTables, IdentityTables, LibraryTables, SubmissionsTables {
  settings: { name: string; value: string };
  vocabularies: { name: string; title: Json<Localised>; source: string | null; position: number };
  terms: { vocabulary: string; id: string; label: Json<Localised>; position: number };
  networks: NetworkTable;
  network_hosts: NetworkHostTable;
  members: MemberTable;
  groups: GroupTable;
  series: SeriesTable;
  sessions: SessionTable;
  occurrence_overrides: OccurrenceOverrideTable;
  calendar_sources: CalendarSourceTable;
  harvest_runs: HarvestRunTable;
  calls: CallTable;
  resources: ResourceTable;
  submissions: SubmissionTable;
  idempotency_keys: {
    operation: string;
    key: string;
    payload_hash: string;
    status: number | null;
    result: JsonOrNull<Record<string, unknown>>;
    created_at: Time;
  };
  form_tokens_used: { token_id: string; expires_at: Time };
}

/** The columns that every entity has. */
export type EntityRow = Selectable<EntityTable>;
export type Row<Name extends keyof Tables> = Selectable<Tables[Name]>;
export type NewRow<Name extends keyof Tables> = Insertable<Tables[Name]>;
