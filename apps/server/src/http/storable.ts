import type { FastifyRequest } from 'fastify';
import { Problem, type ProblemPlace } from '../problems/problem.ts';

/** Nothing that the contract knows lies deeper; a form's schema is what comes closest. */
const deepest = 60;

/**
 * Refuses what no database can hold, wherever it stands: half a character, the character zero, and things put into each other
 * without end.
 *
 * @throws Problem `validation` for the body, `parameter-invalid` for the query
 */
export function refuseUnstorable({ body, query }: Pick<FastifyRequest, 'body' | 'query'>): void {
  const places = unstorable(body);
  if (places.length > 0) throw new Problem('validation', { places });
  const parameters = Object.entries((query ?? {}) as object).filter(([, value]) => unstorable(value).length > 0);
  if (parameters.length === 0) return;
  throw new Problem('parameter-invalid', {
    places: parameters.map(([parameter]): ProblemPlace => ({ parameter, code: 'pattern' })),
  });
}

/** The places of a JSON value that hold no text, by pointer. */
export function unstorable(value: unknown, pointer = '', depth = 0): ProblemPlace[] {
  if (typeof value === 'string') {
    return value.includes('\0') || !value.isWellFormed() ? [{ pointer, code: 'pattern' }] : [];
  }
  if (!isPlain(value)) return [];
  if (depth >= deepest) return [{ pointer, code: 'pattern' }];
  return Object.entries(value).flatMap(([name, each]) => [
    ...(unstorable(name).length > 0 ? [{ pointer, code: 'additionalProperties' as const }] : []),
    ...unstorable(each, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1),
  ]);
}

/** Lists and objects of JSON and of forms; a body of bytes is no text at all. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || prototype === Object.prototype;
}
