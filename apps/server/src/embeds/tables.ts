import type { ColumnType, JSONColumnType } from 'kysely';
import type { Localised } from '../database/tables.ts';

type Time = ColumnType<Date, Date | string | undefined, Date | string>;

export interface EmbedPresetTable {
  id: string;
  name: JSONColumnType<Localised, string, string>;
  language: string;
  network_id: string | null;
  theme: string;
  /** What differs from the theme, by custom property. */
  tokens: JSONColumnType<Record<string, string>, string, string>;
  languages: string[];
  created_at: Time;
  updated_at: Time;
}

export interface FeedsTables {
  embed_presets: EmbedPresetTable;
}
