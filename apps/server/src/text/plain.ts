/** Characters that XML 1.0 and iCalendar cannot hold: controls other than tab and line feed, and what is no character. */
const impossible = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

/** Text as every format can hold it: one kind of line end, no controls, no half characters. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(impossible, '')
    .toWellFormed();
}

/** The same on one line. */
export function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim();
}
