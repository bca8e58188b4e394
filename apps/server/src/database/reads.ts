import { AsyncLocalStorage } from 'node:async_hooks';

/** What an answer was made of. */
export interface Reads {
  /** Words of the statements that were run, among them the names of the tables. */
  words: Set<string>;
  /** Whether the time of day played a part. */
  clock: boolean;
}

const current = new AsyncLocalStorage<Reads>();

/** Runs work and notes what it reads. */
export function noteReads<T>(reads: Reads, work: () => T): T {
  return current.run(reads, work);
}

/** The time of day was asked for. */
export function noteClock(): void {
  const reads = current.getStore();
  if (reads) reads.clock = true;
}

/** A statement was run. */
export function noteStatement(statement: string): void {
  const reads = current.getStore();
  if (!reads) return;
  for (const word of wordsOf(statement)) reads.words.add(word);
}

const known = new Map<string, readonly string[]>();

/** The names that a statement holds: of tables, and of much else. Statements are few, so what was found is kept. */
function wordsOf(statement: string): readonly string[] {
  const found = known.get(statement);
  if (found) return found;
  if (known.size > 2_000) known.clear();
  const words = [...new Set(statement.match(/[a-z_][a-z0-9_]*/g))];
  known.set(statement, words);
  return words;
}
