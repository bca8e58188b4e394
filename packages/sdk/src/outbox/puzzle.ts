import type { CallForm } from '../operations/models.ts';

/** The puzzle of a form (Altcha, SHA-256). */
export type Puzzle = NonNullable<CallForm['proofOfWork']>;

const batch = 500;

type Texts = readonly Uint8Array<ArrayBuffer>[];

/** The browser's own SHA-256; pages without TLS have none, and get one as a file of its own. */
async function digester(): Promise<(texts: Texts) => Promise<ArrayBuffer[]>> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (subtle) return (texts) => Promise.all(texts.map((text) => subtle.digest('SHA-256', text)));
  const { sha256 } = await import('./sha256.ts');
  return async (texts) => {
    // The work is done on the page's own thread: its visitor goes first.
    await new Promise((resume) => setTimeout(resume));
    return texts.map(sha256);
  };
}

/**
 * Solves the puzzle of a form: finds the number that was hidden in it by trying, a fraction of a second to a few seconds of
 * work.
 *
 * @returns what goes along as `proofOfWork`; undefined when it cannot be solved: another algorithm, or a puzzle without a
 * solution
 * @throws the reason of the signal, when it is aborted
 */
export async function solvePuzzle(puzzle: Puzzle, signal?: AbortSignal): Promise<string | undefined> {
  const { algorithm, challenge, maxNumber, salt, signature } = puzzle;
  if (algorithm !== 'SHA-256') return undefined;
  const digestsOf = await digester();
  const encoder = new TextEncoder();
  for (let first = 0; first <= maxNumber; first += batch) {
    signal?.throwIfAborted();
    const numbers = Array.from({ length: Math.min(batch, maxNumber - first + 1) }, (_, index) => first + index);
    const digests = await digestsOf(numbers.map((number) => encoder.encode(`${salt}${number}`)));
    const found = digests.findIndex(
      (each) => Array.from(new Uint8Array(each), (byte) => byte.toString(16).padStart(2, '0')).join('') === challenge,
    );
    if (found >= 0) return btoa(JSON.stringify({ algorithm, challenge, number: first + found, salt, signature }));
  }
  return undefined;
}
