/** The JSON pointer to a member of what `pointer` points to, its name escaped (RFC 6901). */
export const pointerTo = (pointer: string, name: string | number): string =>
  `${pointer}/${`${name}`.replaceAll('~', '~0').replaceAll('/', '~1')}`;
