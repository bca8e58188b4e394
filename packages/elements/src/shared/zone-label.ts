import type { LocaleController } from './locale.ts';
import { zoneName } from './zone-names.ts';

/** A zone at an instant as people say it: "New York time (UTC−4)", or "your time (Nairobi, UTC+3)" with `own`. */
export function zoneLabel(
  timeZone: string,
  instant: string,
  locale: LocaleController<unknown>,
  options: { own?: boolean } = {},
): string {
  const { place, offset } = zoneName(timeZone, locale.locale, instant);
  const named = locale.words.place(place);
  if (options.own) return locale.words.yourTime(named, offset);
  return named === offset ? offset : locale.words.zoneTimeOffset(named, offset);
}
