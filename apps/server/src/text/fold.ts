/**
 * Folds a text for searching: accents and case make no difference (`Género` = `genero`).
 *
 * Canonical decomposition, combining marks stripped, lower case, runs of white space as one space. Letters that are not
 * decomposable (`ø`, `ł`, `ß`) stay as they are, on both sides of a comparison alike.
 *
 * @param text - any text, in any script
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
