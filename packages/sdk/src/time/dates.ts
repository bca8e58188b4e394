/** How much of a date is known. */
export type Precision = 'year' | 'month' | 'day';

const partial = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

function partsOf(date: string): number[] {
  const parts = partial
    .exec(date)
    ?.slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  if (!parts) throw new RangeError(`Not a date: ${date}`);
  return parts;
}

/**
 * How much of a partial date (`2010`, `2020-11`, `2020-11-10`) is known.
 *
 * @throws RangeError for text that is no such date
 */
export function precisionOf(date: string): Precision {
  return (['year', 'month', 'day'] as const)[partsOf(date).length - 1] ?? 'day';
}

/** The days that a partial date can mean: from `start` on, up to but not including `end`. */
export function daysOf(date: string): { start: string; end: string } {
  const [year = 0, month, day] = partsOf(date);
  const start = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
  start.setUTCFullYear(year);
  const end = new Date(start);
  if (day) end.setUTCDate(day + 1);
  else if (month) end.setUTCMonth(month);
  else end.setUTCFullYear(year + 1);
  return { start: start.toISOString().slice(0, 10), end: end.toISOString().slice(0, 10) };
}

/** Whether two partial dates can mean the same day: `2020` and `2020-11-10` can. */
export function mayBeSameDay(one: string, other: string): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a.start < b.end && b.start < a.end;
}

/**
 * A partial date in words, to its own precision and no further: `2010` stays 2010 and never becomes 1 January.
 *
 * @param locale BCP 47; none: the device's
 */
export function formatDate(
  date: string,
  locale?: string | readonly string[],
  style: 'long' | 'short' = 'long',
): string {
  const precision = precisionOf(date);
  const { start } = daysOf(date);
  return new Intl.DateTimeFormat(locale as string | string[] | undefined, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month: style }),
    ...(precision === 'day' && { day: 'numeric' }),
  }).format(new Date(`${start}T12:00Z`));
}
