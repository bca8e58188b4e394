import { isDeepStrictEqual } from 'node:util';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { type Actor, systemActor } from '../identity/actor.ts';
import type { ImportOptions } from '../import/index.ts';
import { hold } from '../library/body.ts';
import { Problem } from '../problems/problem.ts';
import { en } from '../problems/words.en.ts';
import { readCatalogue } from '../store/catalogue.ts';
import type { StoreContext } from '../store/context.ts';
import { type Kind, kindNames, rulesOf, type TransferRow } from './kinds.ts';
import type { RowsOfKind } from './read.ts';

export interface TransferOptions extends Pick<ImportOptions, 'onProgress' | 'onProblem'> {
  now: Date;
  publicUrl: string;
  /** Whose rows they are where they do not say so themselves. */
  networkId?: string | undefined;
  /** Looks only: everything is checked and nothing kept. */
  isTrial?: boolean | undefined;
  actor?: Actor;
}

export interface TransferResult {
  kind: Kind;
  created: number;
  changed: number;
  unchanged: number;
  refused: number;
}

/** Undoes what a trial has written. */
class TrialOver extends Error {}

/**
 * Brings rows in. Each is what the API takes when it is written, is held against the contract and the server's own rules, and is
 * created, changed or left alone as the server has it. A row that cannot be used is told with its place and left out; the others
 * are kept. All happens in one transaction: when the process ends before its time, nothing has happened.
 */
export async function importRows(
  database: Kysely<Tables>,
  sets: readonly RowsOfKind[],
  options: TransferOptions,
): Promise<TransferResult[]> {
  const results: TransferResult[] = [];
  const work = async (transaction: Transaction<Tables>): Promise<void> => {
    const intakes: Intake[] = [];
    for (const kind of kindNames) {
      const set = sets.filter((each) => each.kind === kind);
      if (set.length === 0) continue;
      const intake = new Intake(kind, transaction, options);
      await intake.take(set);
      intakes.push(intake);
    }
    // References may go either way, and in circles: they are made when everything is there that they can lead to.
    for (const intake of intakes) results.push(await intake.connect());
    if (options.isTrial) throw new TrialOver();
  };
  await database
    .transaction()
    .execute(work)
    .catch((error: unknown) => {
      if (!(error instanceof TrialOver)) throw error;
    });
  return results;
}

type State = 'created' | 'changed' | 'unchanged';

interface Fit {
  row: number;
  id: string;
  body: Record<string, unknown>;
}

/** Takes in the rows of one kind. */
class Intake {
  readonly #kind: Kind;
  readonly #transaction: Transaction<Tables>;
  readonly #options: TransferOptions;
  readonly #actor: Actor;
  readonly #result: TransferResult;
  readonly #done: (Fit & { state: State })[] = [];
  #context: StoreContext | undefined;

  constructor(kind: Kind, transaction: Transaction<Tables>, options: TransferOptions) {
    this.#kind = kind;
    this.#transaction = transaction;
    this.#options = options;
    this.#actor = options.actor ?? systemActor('import');
    this.#result = { kind, created: 0, changed: 0, unchanged: 0, refused: 0 };
  }

  /** Writes the rows without what they point to that may come later. */
  async take(sets: readonly RowsOfKind[]): Promise<void> {
    const rows = sets.flatMap((set) => set.rows);
    for (const { line, uid, reason } of sets.flatMap(({ bad = [] }) => bad)) this.#refuse(line, uid, reason);
    const { later } = rulesOf(this.#kind);
    const fits = this.#fits(rows);
    const known = await this.#stored(fits);
    for (const [index, fit] of fits.entries()) {
      const before = known.get(fit.id);
      const state = await this.#attempt(fit, true, () => this.#write(fit, without(fit.body, later), before));
      if (state) this.#done.push({ ...fit, state });
      this.#options.onProgress?.({ file: this.#kind, done: index + 1, total: fits.length });
    }
  }

  /** Makes them point. @returns what became of all rows */
  async connect(): Promise<TransferResult> {
    const { later } = rulesOf(this.#kind);
    this.#context = undefined;
    const there = await this.#stored(this.#done);
    for (const fit of this.#done) {
      const references = only(fit.body, later);
      const before = there.get(fit.id);
      const state =
        Object.keys(references).length > 0 && before
          ? await this.#attempt(fit, false, () => this.#write(fit, references, before))
          : undefined;
      this.#result[fit.state === 'unchanged' && state ? state : fit.state] += 1;
    }
    return this.#result;
  }

  /** Rows that meet the contract, each id once. */
  #fits(rows: RowsOfKind['rows']): Fit[] {
    const { schema } = rulesOf(this.#kind);
    const seen = new Map<string, number>();
    return rows.flatMap(({ row, value }) => {
      const given = typeof value === 'object' && value !== null ? value : {};
      const { id, occurrences, ...rest } = given as Partial<TransferRow>;
      try {
        if (id === undefined) throw new Problem('validation', { places: [{ pointer: '/id', code: 'required' }] });
        const name = hold('Id', id);
        const earlier = seen.get(name);
        if (earlier !== undefined) {
          this.#refuse(row, name, `row ${earlier} has the same id`);
          return [];
        }
        seen.set(name, row);
        const { networkId } = this.#options;
        const owned =
          networkId === undefined || 'networkId' in rest || this.#kind === 'networks' ? rest : { ...rest, networkId };
        hold(schema, structuredClone(owned));
        return [{ row, id: name, body: occurrences === undefined ? owned : { ...owned, occurrences } }];
      } catch (error) {
        this.#refuse(row, typeof id === 'string' ? id : null, reasonOf(error));
        return [];
      }
    });
  }

  async #stored(fits: readonly Fit[]): Promise<Map<string, TransferRow>> {
    const rows = await rulesOf(this.#kind).find(this.#transaction, { ids: fits.map(({ id }) => id) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Writes what is different from what is stored. */
  async #write({ id }: Fit, body: Record<string, unknown>, before: TransferRow | undefined): Promise<State> {
    if (before && Object.entries(body).every(([name, value]) => isDeepStrictEqual(bare(before[name]), bare(value)))) {
      return 'unchanged';
    }
    const whole = before && this.#kind === 'members' ? { ...without(before, ['id']), ...body } : body;
    await rulesOf(this.#kind).write(await this.#ask(), this.#actor, id, whole, !before, this.#transaction);
    // What was written may be what the next row points to.
    if (this.#kind === 'networks') this.#context = undefined;
    return before ? 'changed' : 'created';
  }

  async #ask(): Promise<StoreContext> {
    const { now, publicUrl } = this.#options;
    return (this.#context ??= {
      database: this.#transaction,
      catalogue: await readCatalogue(this.#transaction),
      preferences: ['en'],
      publicUrl,
      now,
      reportUrl: null,
      actor: this.#actor,
    });
  }

  /** Does something with a row; what goes wrong is taken back and told. */
  async #attempt<T>({ row, id }: Fit, isWhole: boolean, work: () => Promise<T>): Promise<T | undefined> {
    await sql`savepoint of_row`.execute(this.#transaction);
    try {
      const result = await work();
      await sql`release savepoint of_row`.execute(this.#transaction);
      return result;
    } catch (error) {
      const reason = reasonOf(error);
      await sql`rollback to savepoint of_row`.execute(this.#transaction);
      if (isWhole) this.#refuse(row, id, reason);
      else this.#tell(row, id, `loaded without what it points to: ${reason}`, false);
      return undefined;
    }
  }

  #refuse(row: number, id: string | null, reason: string): void {
    this.#result.refused += 1;
    this.#tell(row, id, reason, true);
  }

  #tell(row: number, id: string | null, reason: string, refused: boolean): void {
    this.#options.onProblem?.({ file: this.#kind, row, id, reason, refused });
  }
}

/** What is wrong, in words. @throws what is no fault of the row */
function reasonOf(error: unknown): string {
  if (!(error instanceof Problem)) throw error;
  const { places, code, params } = error;
  const said = places.map(({ pointer = '', code: rule, params: more = {} }) => `${pointer}: ${en.rules[rule](more)}`);
  return said.length > 0 ? said.slice(0, 10).join(' ') : en.problems[code].detail(params);
}

function without<T extends object>(value: T, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

function only(value: object, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(([name, each]) => names.includes(name) && bare(each) !== undefined),
  );
}

/** A value without what says nothing: null, empty lists and objects. */
function bare(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(bare);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([name, each]): [string, unknown][] => {
    const inner = bare(each);
    return inner === undefined ? [] : [[name, inner]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
