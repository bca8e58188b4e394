import type { FastifyRequest } from 'fastify';
import { Problem, type ProblemPlace } from '../problems/problem.ts';
import type { Operation } from './contract.ts';

/**
 * Brings a query into the shape that the contract describes, before it is validated: comma lists become arrays.
 *
 * @throws Problem `parameter-unknown` for names that the operation does not have, `parameter-invalid` for repetitions
 */
export function readQuery(request: FastifyRequest, { query: known }: Operation): void {
  const given = request.query as Record<string, string | string[]>;
  const unknown = Object.keys(given).filter((name) => !known.has(name));
  if (unknown.length > 0) {
    const names = [...known.keys()];
    throw new Problem('parameter-unknown', {
      places: unknown.map((parameter): ProblemPlace => {
        const suggestion = nearest(parameter, names);
        return { parameter, code: 'unknown', params: suggestion === undefined ? { known: names } : { suggestion } };
      }),
    });
  }
  const repeated: string[] = [];
  const shaped: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(given)) {
    if (known.get(name)?.isList) shaped[name] = [value].flat().flatMap((text) => text.split(','));
    else if (Array.isArray(value)) repeated.push(name);
    else shaped[name] = value;
  }
  if (repeated.length > 0) {
    throw new Problem('parameter-invalid', {
      places: repeated.map((parameter) => ({ parameter, code: 'maxItems', params: { limit: 1 } })),
    });
  }
  request.query = shaped;
}

/** The known name that was most likely meant, if any is close: at most a third of the letters differ. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const ranked = known
    .map((each) => ({ each, distance: distance(lower, each.toLowerCase()) }))
    .filter(({ each, distance: apart }) => apart <= Math.max(1, Math.floor(Math.max(each.length, name.length) / 3)))
    .sort((a, b) => a.distance - b.distance);
  return (
    ranked[0]?.each ??
    known.find(
      (each) =>
        lower.length >= 3 &&
        (each.toLowerCase().startsWith(lower) || (lower.startsWith(each.toLowerCase()) && each.length >= 3)),
    )
  );
}

/** Levenshtein's: how many letters have to be put in, left out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
