/** JSON pointers (RFC 6901) into the answers. Values are never changed in place: `setAt` gives a new whole. */

/** The path a pointer names: `/partners/0/name` is `['partners', '0', 'name']`, the empty pointer is the whole. */
export function parsePointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer that names a path. */
export function toPointer(path: readonly (string | number)[]): string {
  return path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Whether `pointer` is `base` or inside it. */
export function isUnder(pointer: string, base: string): boolean {
  return pointer === base || pointer.startsWith(`${base}/`);
}

/** What a pointer names in `value`; undefined where there is nothing. */
export function getAt(value: unknown, pointer: string): unknown {
  let at = value;
  for (const segment of parsePointer(pointer)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, segment)) return undefined;
    at = (at as Record<string, unknown>)[segment];
  }
  return at;
}

/**
 * A copy of `value` with `next` where the pointer says; objects and lists on the way are made as needed (a list where
 * the segment is an index and nothing is there yet; a list becomes an object where it is not). `undefined` takes a member of an object away.
 */
export function setAt(value: unknown, pointer: string, next: unknown): unknown {
  return setPath(value, parsePointer(pointer), next);
}

/** A place in a list: no sign and no leading zero (RFC 6901, section 4). */
const INDEX = /^(0|[1-9]\d{0,3})$/;

function setPath(value: unknown, [segment, ...rest]: readonly string[], next: unknown): unknown {
  if (segment === undefined) return next;
  if (INDEX.test(segment) && (Array.isArray(value) || value == null)) {
    const list: unknown[] = [...((value as unknown[] | null | undefined) ?? [])];
    list[Number(segment)] = setPath(list[Number(segment)], rest, next);
    return list;
  }
  const object = typeof value === 'object' && value !== null && !Array.isArray(value);
  const known = object ? (value as Record<string, unknown>) : {};
  const inner = setPath(Object.hasOwn(known, segment) ? known[segment] : undefined, rest, next);
  const { [segment]: _before, ...others } = known;
  return inner === undefined ? others : { ...known, [segment]: inner };
}
