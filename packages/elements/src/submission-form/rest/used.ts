import { countCharacters, countWords } from '@menengage/sdk/form';
import type { LengthLimit } from '../length-limit.ts';

/** How much of a limit a text uses, counted exactly as the server counts. */
export function usedOf(limit: LengthLimit, text: string): number {
  return limit.unit === 'words' ? countWords(text) : countCharacters(text.trim());
}
