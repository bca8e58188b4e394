/** A value that differs, by its JSON pointer (RFC 6901). */
export interface Difference {
  pointer: string;
  /** Absent when there was none. */
  before?: unknown;
  /** Absent when there is none. */
  after?: unknown;
}

/**
 * What differs between two JSON values, field by field. Objects are looked into; a list that differs is told whole, since a
 * person compares lists and not their places.
 */
export function differences(before: unknown, after: unknown, pointer = ''): Difference[] {
  if (isObject(before) && isObject(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return names.flatMap((name) =>
      differences(before[name], after[name], `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    );
  }
  if (equal(before, after)) return [];
  return [{ pointer, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function equal(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each, index) => equal(each, b[index]));
  }
  if (isObject(a) && isObject(b)) return differences(a, b).length === 0;
  return a === b;
}
