/** Counting with dates ("2024-06-11"). */
import { carrier, isoDate } from './dates.ts';
import { wallDate } from './zones.ts';

/** Today's date in a zone. `now` is for tests. */
export function today(timeZone: string, now: Date = new Date()): string {
  return wallDate(now.toISOString(), timeZone);
}

/** A date some days later (or earlier). */
export function addDays(date: string, days: number): string {
  const at = carrier(date);
  return isoDate(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() + days);
}

/** A date some months later (or earlier), kept inside the month: 31 January + 1 month is the last of February. */
export function addMonths(date: string, months: number): string {
  const at = carrier(date);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return isoDate(year, month, Math.min(at.getUTCDate(), lastDay));
}
