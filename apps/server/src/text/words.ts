import type { Localised } from '../database/tables.ts';

/** A text in the three languages that must be complete. French sets a no-break space before `: ; ? ! »` and after `«`. */
export function words(en: string, es: string, fr: string): Localised {
  return { en, es, fr: fr.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0') };
}
