import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1';
import type { Wire } from '../wire.ts';
import { sign } from './keys.ts';

/** About a tenth of a second of a telephone's time. */
const maxNumber = 50_000;

/** A puzzle that belongs to one form token, so that it is solved once per idea. @param key - signs it */
export async function makePuzzle(key: string, tokenId: string, required: boolean): Promise<Wire['ProofOfWork']> {
  const { challenge, salt, signature } = await createChallenge({
    algorithm: 'SHA-256',
    hmacKey: puzzleKey(key),
    maxnumber: maxNumber,
    params: { token: tokenId },
  });
  return { required, algorithm: 'SHA-256', challenge, maxNumber, salt, signature };
}

/** Whether a text is the solution of the puzzle that came with a form token. */
export async function isSolved(key: string, tokenId: string, solution: unknown): Promise<boolean> {
  if (typeof solution !== 'string' || solution === '') return false;
  try {
    const payload: unknown = JSON.parse(Buffer.from(solution, 'base64').toString('utf8'));
    const { algorithm, salt, number } = payload as Record<string, unknown>;
    if (algorithm !== 'SHA-256' || typeof salt !== 'string' || !Number.isSafeInteger(number)) return false;
    return extractParams(solution).token === tokenId && (await verifySolution(solution, puzzleKey(key)));
  } catch {
    return false;
  }
}

function puzzleKey(key: string): string {
  return sign(key, 'puzzle', 'altcha');
}
