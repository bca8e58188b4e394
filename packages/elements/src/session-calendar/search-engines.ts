import type { Entry } from '../session/placement.ts';
import { linksOf } from '../session/session.connect.ts';
import { tellSearchEngines } from '../session/structured-data.ts';
import type { Settings } from '../shared/settings.ts';

/** Tells search engines of some entries, each with its page at the API; of none, takes back what they were told. */
export function tellOfEntries(host: HTMLElement, settings: Settings, entries: readonly Entry[]): void {
  tellSearchEngines(
    host,
    entries.map(({ occurrence }) => ({ occurrence, page: linksOf(settings, occurrence.sessionId)?.page })),
  );
}
