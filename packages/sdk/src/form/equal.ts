/** Whether two JSON values are the same; the order of an object's members does not matter. */
export function equal(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return a === b;
  const names = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && equal((a as Members)[name], (b as Members)[name]))
  );
}

type Members = Record<string, unknown>;
