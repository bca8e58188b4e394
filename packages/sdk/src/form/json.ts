/** `null`, `array`, or what `typeof` says. */
export const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

type Members = Record<string, unknown>;

/** Whether two JSON values are the same; the order of an object's members does not matter. */
export function equal(a: unknown, b: unknown): boolean {
  if (!a || typeof a !== 'object' || typeOf(a) !== typeOf(b)) return a === b;
  const names = Object.keys(a);
  const other = b as Members;
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && equal((a as Members)[name], other[name]))
  );
}
