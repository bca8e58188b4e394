import { formatPartialDate } from '../shared/time.ts';
import type { Resource } from './resource-data.ts';

/** A date of publication to what is known of it: "2010", "November 2020", "16 Jan 2018". */
export function publishedOn(date: string, locale: string): string {
  return formatPartialDate(date, locale, date.length > 7 ? 'short' : 'long');
}

/** A word at the beginning of a line or a label, as the language writes it there. */
export function capitalised(text: string, locale: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(locale) + rest.join('');
}

/** Whether two tags name one language, whatever their regions. */
export function sameLanguage(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}

/** The languages that a work or one of its files is in, each once. */
export function languagesOf({ languages, files }: Resource): string[] {
  return [...new Set([...languages, ...files.flatMap(({ language }) => language ?? [])])];
}
