/** Sizes of files and lengths of time in words. */
import { formatList, formatNumber } from './names.ts';

/** Size of a file in decimal units, as people read it: "850 kB", "2.4 MB". */
export function formatBytes(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  return formatNumber(bytes / 1000 ** step, locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step < 2 ? 0 : 1,
  });
}

/** A duration in minutes: "45 minutes", "1 hour, 30 minutes". */
export function formatMinutes(minutes: number, locale: string): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const unit = (value: number, name: string) =>
    formatNumber(value, locale, { style: 'unit', unit: name, unitDisplay: 'long' });
  const parts = [hours > 0 ? unit(hours, 'hour') : '', rest > 0 || hours === 0 ? unit(rest, 'minute') : ''];
  return formatList(parts.filter(Boolean), locale, 'unit');
}
