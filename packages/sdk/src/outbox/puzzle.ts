import type { CallForm } from '../operations/models.ts';

/** The puzzle of a form (Altcha, SHA-256). */
export type Puzzle = NonNullable<CallForm['proofOfWork']>;

const batch = 500;

/**
 * Solves the puzzle of a form: finds the number that was hidden in it by trying, a fraction of a second to a few seconds of
 * work.
 *
 * @returns what goes along as `proofOfWork`; undefined when it cannot be solved here: another algorithm, a page without
 * TLS (no `crypto.subtle`), or a puzzle without a solution
 * @throws the reason of the signal, when it is aborted
 */
export async function solvePuzzle(puzzle: Puzzle, signal?: AbortSignal): Promise<string | undefined> {
  const { algorithm, challenge, maxNumber, salt, signature } = puzzle;
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (algorithm !== 'SHA-256' || !subtle) return undefined;
  const encoder = new TextEncoder();
  for (let first = 0; first <= maxNumber; first += batch) {
    signal?.throwIfAborted();
    const numbers = Array.from({ length: Math.min(batch, maxNumber - first + 1) }, (_, index) => first + index);
    const digests = await Promise.all(
      numbers.map((number) => subtle.digest('SHA-256', encoder.encode(`${salt}${number}`))),
    );
    const found = digests.findIndex(
      (digest) =>
        Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('') === challenge,
    );
    if (found >= 0) return btoa(JSON.stringify({ algorithm, challenge, number: first + found, salt, signature }));
  }
  return undefined;
}
