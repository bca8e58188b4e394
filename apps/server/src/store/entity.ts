import type { EntityRow } from '../database/tables.ts';
import { isShared, sharePage } from '../feeds/addresses.ts';
import { localise, type TextOf } from '../text/language.ts';
import type { Wire } from '../wire.ts';
import type { Catalogue } from './catalogue.ts';
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
    webUrl: httpUrl(row.web_url) ?? pageOf(publicUrl, collection, row.id),
    shareUrl: pageOf(publicUrl, collection, row.id),
    provenance: row.provenance,
    verified: row.verified,
    source: row.source,
    sourceNote: row.source_note,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    ...build(text),
  }));
}

/** The server's own page about an entity; null for those that have none. */
function pageOf(publicUrl: string, collection: string, id: string): string | null {
  return isShared(collection) ? sharePage(publicUrl, collection, id) : null;
}

/** Languages in which an entity is kept ready; who asks for rarer ones waits a little longer. */
const mostLanguages = 6;

/**
 * Presents a row once for each language: rows that lists keep (see listing.ts) come again and again. What is presented must
 * follow from the row, the catalogue and the languages alone, and nobody may write into it.
 */
export function presenter<RowOf extends object, Item>(
  present: (context: StoreContext, row: RowOf) => Item,
): (context: StoreContext, row: RowOf) => Item {
  const kept = new WeakMap<RowOf, { catalogue: Catalogue; items: Map<string, Item> }>();
  return (context, row) => {
    const { catalogue, preferences, publicUrl } = context;
    let held = kept.get(row);
    if (held?.catalogue !== catalogue) {
      held = { catalogue, items: new Map() };
      kept.set(row, held);
    }
    const key = `${publicUrl} ${preferences.join()}`;
    const known = held.items.get(key);
    if (known !== undefined) return known;
    const item = present(context, row);
    if (held.items.size < mostLanguages) held.items.set(key, item);
    return item;
  };
}

/** An address that may be linked to; anything but http and https is not given out. */
export function httpUrl(url: string | null | undefined): string | null {
  return url && /^https?:\/\//.test(url) ? url : null;
}
