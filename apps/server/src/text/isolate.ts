/**
 * A value inside a sentence that is written from the right: a name or an address may run the other way and must not turn
 * the words around it (Unicode 6.3, first strong isolate).
 */
export function isolate(value: string): string {
  return `\u2068${value}\u2069`;
}
