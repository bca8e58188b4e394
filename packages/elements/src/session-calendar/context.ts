import type { SessionContext } from '../session/context.ts';
import type { Entry } from '../session/placement.ts';
import type { LocaleController } from '../shared/locale.ts';
import type { Content } from '../shared/views.ts';
import type { CalendarWords } from './session-calendar.messages.ts';

/** What the calendar's pieces need to draw themselves. */
export interface CalendarContext extends SessionContext {
  readonly locale: LocaleController<CalendarWords>;
}

/** How an entry opens, and what it needs then. */
export interface EntryActions {
  isOpen(entry: Entry): boolean;
  toggle(entry: Entry): void;
  /** Called when a visitor may be about to open an entry. */
  prepare(): void;
  /** What opens. */
  details(entry: Entry, context: CalendarContext): Content;
}
