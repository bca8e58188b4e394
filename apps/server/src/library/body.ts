import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { contract } from '../http/contract.ts';
import { bodyPlaces } from '../http/validation.ts';
import { isPartialDate } from '../import/dates.ts';
import { Problem, type ProblemPlace } from '../problems/problem.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { Wire } from '../wire.ts';

let ajv: Ajv2020 | undefined;
const validators = new Map<string, ValidateFunction>();

/**
 * Holds a value against a schema of the contract, for bodies that did not come as JSON.
 *
 * @throws Problem `validation` with every place that breaks it
 */
export function hold<Name extends keyof Wire & string>(schema: Name, value: unknown): Wire[Name] {
  if (!ajv) {
    ajv = new Ajv2020({ allErrors: true, strict: false, useDefaults: true });
    addFormats.default(ajv);
    ajv.addSchema({ ...contract, $id: 'contract' });
  }
  const validate = validators.get(schema) ?? ajv.compile({ $ref: `contract#/components/schemas/${schema}` });
  validators.set(schema, validate);
  if (!validate(value)) throw new Problem('validation', { places: bodyPlaces(validate.errors ?? []) });
  return value as Wire[Name];
}

/**
 * A body that may come as JSON text without saying so: `navigator.sendBeacon` sends `text/plain`, which needs no preflight.
 *
 * @throws Problem `body-malformed` or `validation`
 */
export function jsonBody<Name extends keyof Wire & string>(schema: Name, body: unknown): Wire[Name] {
  let value = body;
  if (typeof body === 'string') {
    try {
      value = JSON.parse(body) as unknown;
    } catch {
      throw new Problem('body-malformed');
    }
  }
  return hold(schema, value);
}

/** Collects what is wrong with a body beyond its shape, so that everything is told at once. */
export class Faults {
  readonly #places: ProblemPlace[] = [];
  readonly #catalogue: Catalogue;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  add(pointer: string, code: ProblemPlace['code']): void {
    this.#places.push({ pointer, code });
  }

  /** A term has to be one of a vocabulary; of any of them where there are several. */
  term(pointer: string, id: string | null | undefined, ...vocabularies: string[]): void {
    if (id == null) return;
    if (!vocabularies.some((name) => this.#catalogue.vocabularies.get(name)?.terms.has(id)))
      this.add(pointer, 'unknown');
  }

  terms(pointer: string, ids: readonly string[], ...vocabularies: string[]): void {
    for (const [index, id] of ids.entries()) this.term(`${pointer}/${index}`, id, ...vocabularies);
  }

  network(pointer: string, id: string | null | undefined): void {
    if (id != null && !this.#catalogue.networks.has(id)) this.add(pointer, 'unknown');
  }

  /** A text has to be there in the entry's own language. */
  text(pointer: string, text: Readonly<Record<string, string>> | null | undefined, language: string): void {
    if (text && !Object.hasOwn(text, language)) this.add(`${pointer}/${language}`, 'required');
  }

  /** A date that the calendar has. */
  date(pointer: string, date: string | null | undefined): void {
    if (date != null && (!isPartialDate(date) || date < '1000')) this.add(pointer, 'format');
  }

  /** No text may hold what the database cannot: the zero character and half a surrogate pair. */
  characters(value: unknown, pointer = ''): void {
    if (typeof value === 'string') {
      if (value.includes('\0') || !value.isWellFormed()) this.add(pointer, 'pattern');
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) {
        this.characters(each, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      }
    }
  }

  /** @throws Problem `validation` when anything was added */
  settle(): void {
    if (this.#places.length > 0) throw new Problem('validation', { places: this.#places });
  }
}

type Texts = Readonly<Record<string, string>>;

/** A text after a merge patch of its languages; null when none is left. */
export function mergeTexts(
  before: Texts | null,
  patch: Readonly<Record<string, string | null>> | null,
): Record<string, string> | null {
  if (patch === null) return null;
  const merged = Object.entries({ ...before, ...patch }).filter((each): each is [string, string] => each[1] !== null);
  return merged.length === 0 ? null : Object.fromEntries(merged);
}

/**
 * Refuses a change that was made from an older state.
 *
 * @param read - the `updatedAt` that the caller read, if it says
 * @throws Problem `conflict`
 */
export function sameAsRead(read: string | undefined, updatedAt: Date): void {
  if (read !== undefined && Date.parse(read) !== updatedAt.getTime()) throw new Problem('conflict');
}
