import type { LoadState } from '../shared/data.ts';
import type { LocaleController } from '../shared/locale.ts';
import type { Content } from '../shared/views.ts';
import type { Session } from './calendar-data.ts';
import type { Entry } from './placement.ts';
import type { CalendarWords } from './session-calendar.messages.ts';

/** What the calendar's pieces need to draw themselves. */
export interface CalendarContext {
  readonly locale: LocaleController<CalendarWords>;
  /** Zone of the person in front of the page. */
  readonly timeZone: string;
  /** The present instant, and its date in that zone. */
  readonly now: Date;
  readonly today: string;
}

/** How an entry opens, and what it needs then. */
export interface EntryActions {
  isOpen(entry: Entry): boolean;
  toggle(entry: Entry): void;
  /** Called when a visitor may be about to open an entry. */
  prepare(): void;
  /** What opens. */
  details(entry: Entry, context: CalendarContext): Content;
  /** The sessions inside a programme, as far as they are loaded. */
  inside(entry: Entry): LoadState<readonly Session[]>;
  /** Loads them again. */
  retryInside(entry: Entry): void;
}

/** An address that may stand in a link: http or https, else undefined. */
export function linkable(url: string | null | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}
