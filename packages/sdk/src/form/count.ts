/** Characters as people count them against a limit: Unicode code points, so that an emoji is one and not two. */
export function countCharacters(text: string): number {
  return [...text].length;
}

/** Words: what white space sets apart. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
