/**
 * Dates and times on a page, with Intl alone. Three rules hold everywhere:
 * a date is shown to the precision it is known ("2010" stays 2010, it never becomes 1 January);
 * an instant is always shown in a named zone;
 * the calendar is the Gregorian one, also where a language's default is another, because the grid and the data are.
 */
export { formatMonth, formatPartialDate, formatPartialRange, type DateStyle } from './dates.ts';
export { formatDay, formatInstant, formatRange, formatTime, formatTimeRange } from './clock.ts';
export { isTimeZone, offsetMinutes, sameClock, visitorTimeZone, wallDate } from './zones.ts';
export { zoneName, zonePlace, type ZoneName } from './zone-names.ts';
export { addDays, addMonths, today } from './days.ts';
export { monthMatrix, weekday, weekdayNames, weekStart } from './weeks.ts';
