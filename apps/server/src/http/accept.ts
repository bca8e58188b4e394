/** What a reader may name that JSON fits, the most specific first. */
const ranges = ['application/json', 'application/*', '*/*'];

/**
 * Whether a reader takes JSON (RFC 9110, 12.5.1): the most specific range that fits decides, by its weight. A header that cannot
 * be read asks for nothing.
 *
 * @param accept - the header `Accept`
 */
export function takesJson(accept: string | undefined): boolean {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return true;
  const given = accept.split(',').flatMap((part) => {
    const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    if (!/^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/.test(range)) return [];
    const quality = parameters.map((text) => /^q=([\d.]+)$/.exec(text)?.[1]).find((text) => text !== undefined);
    return [{ range, quality: quality === undefined ? 1 : Number(quality) }];
  });
  if (given.length === 0) return true;
  const deciding = ranges.map((wanted) => given.find(({ range }) => range === wanted)).find(Boolean);
  return deciding !== undefined && deciding.quality > 0;
}
