import { ColabEvent } from '../shared/events.ts';
import type { CalendarFilters, CalendarView } from './calendar-data.ts';

/** Which session a visitor opened. */
export interface SessionSelectDetail {
  /** Id of the occurrence. */
  readonly id: string;
  readonly sessionId: string;
  /** Address of the session in the API, and of its page where it has one. */
  readonly url: string;
  readonly webUrl: string | undefined;
}

/** Fired before a session's details open. Prevent it to show them in a way of your own. */
export class ColabSessionSelectEvent extends ColabEvent<SessionSelectDetail> {
  constructor(detail: SessionSelectDetail) {
    super('colab-session-select', detail, { cancelable: true });
  }
}

/** What a visitor narrowed the calendar down to. What was typed into the search stays in the element. */
export interface SessionFilterDetail extends Omit<CalendarFilters, 'q'> {
  readonly view: CalendarView;
}

/** Fired when a visitor switched the view or changed a filter. */
export class ColabSessionFilterEvent extends ColabEvent<SessionFilterDetail> {
  constructor(detail: SessionFilterDetail) {
    super('colab-session-filter', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'colab-session-select': ColabSessionSelectEvent;
    'colab-session-filter': ColabSessionFilterEvent;
  }
}
