import { getSessionFeedUrl } from '@menengage/sdk/operations';
import { clientOf } from '../session/client.connect.ts';
import type { Settings } from '../shared/settings.ts';
import type { CalendarFilters } from './calendar-data.ts';
import { narrowed } from './session-calendar.connect.ts';

/** The address of a calendar to subscribe to, with exactly these filters. */
export function feedOf(settings: Settings, filters: CalendarFilters): string {
  return getSessionFeedUrl(clientOf(settings), { format: 'ics', ...narrowed(settings, filters) });
}
