import type { Figure } from '@menengage/sdk';
import { formatNumber } from '../shared/text.ts';

/**
 * A figure as its source prints it, else as the locale writes it; approximate ones say so. What a source prints in English
 * words ("more than 88") is not put into sentences of another language.
 */
export function figureText(figure: Figure, words: { about: (figure: string) => string }, locale: string): string {
  const inWords = /\p{L}{2}/u.test(figure.display ?? '');
  if (figure.display && (!inWords || locale.startsWith('en'))) return figure.display;
  const text = formatNumber(figure.value, locale);
  return figure.basis === 'approximate' ? words.about(text) : text;
}
