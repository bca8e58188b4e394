import type { EntityRow } from '../database/tables.ts';
import { localise, type TextOf } from '../text/language.ts';
import type { Wire } from '../wire.ts';
import type { StoreContext } from './context.ts';

/** Writes what every entity carries around `build`'s own part, in the language of the answer. */
export function presentEntity<T extends object>(
  row: EntityRow,
  collection: string,
  { preferences, publicUrl }: Pick<StoreContext, 'preferences' | 'publicUrl'>,
  build: (text: TextOf) => T,
): Wire['Entity'] & T {
  return localise(row.language, preferences, (text) => ({
    id: row.id,
    url: `${publicUrl}/v1/${collection}/${encodeURIComponent(row.id)}`,
    webUrl: httpUrl(row.web_url),
    provenance: row.provenance,
    verified: row.verified,
    source: row.source,
    sourceNote: row.source_note,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    ...build(text),
  }));
}

/** An address that may be linked to; anything but http and https is not given out. */
export function httpUrl(url: string | null | undefined): string | null {
  return url && /^https?:\/\//.test(url) ? url : null;
}
