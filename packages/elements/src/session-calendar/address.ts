import type { Choices } from '../shared/url-state.ts';
import type { CalendarFilters, CalendarView } from './calendar-data.ts';

/** How a calendar is looked at, as an address says it. */
export interface CalendarChoices extends CalendarFilters {
  readonly view?: CalendarView | undefined;
  /** A date in the month, or the first of the list, that the visitor went to. */
  readonly date?: string | undefined;
}

export const VIEWS: readonly CalendarView[] = ['agenda', 'month', 'archive'];

/** A date or its beginning: "2024", "2024-06", "2024-06-11". */
export const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const IDS = /^[a-z0-9][\w.-]*(,[a-z0-9][\w.-]*)*$/i;
const LANGUAGES = /^[a-z]{2,8}(-[a-z0-9]{1,8})*(,[a-z]{2,8}(-[a-z0-9]{1,8})*)*$/i;
const MODES = /^(online|inPerson|hybrid|asynchronous)(,(online|inPerson|hybrid|asynchronous))*$/;

/** Longest value that is taken from an address. */
const LONGEST = 200;

/** What of an address can be asked for; the rest is as if it were not there. */
export function choicesOf(choices: Choices): CalendarChoices {
  const fitting = (name: string, form: RegExp) => {
    const value = choices[name];
    return value && value.length <= LONGEST && form.test(value) ? value : undefined;
  };
  return {
    view: VIEWS.find((view) => view === choices['view']),
    date: fitting('date', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
    region: fitting('region', IDS),
    kind: fitting('kind', IDS),
    theme: fitting('theme', IDS),
    language: fitting('language', LANGUAGES),
    mode: fitting('mode', MODES),
    recording: fitting('recording', /^true$/),
    q: choices['q']?.slice(0, LONGEST),
  };
}
