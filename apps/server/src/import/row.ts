import { isPartialDate } from './dates.ts';

/** The ids of each vocabulary by its name; what a row may use. */
export type Terms = ReadonlyMap<string, ReadonlySet<string>>;

/** The ids that rows may point to. */
export interface References {
  known: ReadonlySet<string>;
  /** False when rows that may have been meant were refused: what points to nothing is then not the pointing row's fault. */
  complete: boolean;
}

/** Why a row is refused, in words for the person who keeps the file. */
export class RowProblem extends Error {
  override name = 'RowProblem';
}

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const languagePattern = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/**
 * Reads the fields of one raw row and checks each as it is read. Every field may be absent or `null` unless its reader
 * says otherwise. `finish` refuses what nobody read: a misspelt field name would otherwise lose a fact in silence.
 *
 * @throws RowProblem from every reader, naming the field
 */
export class RowReader {
  /** What is amiss without being the row's fault; the row is loaded all the same. */
  readonly warnings: string[] = [];
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #terms: Terms;
  readonly #read = new Set<string>();

  constructor(raw: unknown, terms: Terms) {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new RowProblem('the row is not an object');
    this.#fields = raw as Record<string, unknown>;
    this.#terms = terms;
  }

  /** An identifier as the contract has them. Required. */
  id(name = 'id'): string {
    const id = this.text(name);
    if (!idPattern.test(id)) {
      throw new RowProblem(
        `"${name}" must start with a letter or digit and hold only letters, digits, ".", "_" and "-"`,
      );
    }
    return id;
  }

  /** Text that is there. Required. It is text and nothing else: markup in it has no meaning. */
  text(name: string): string {
    const text = this.optionalText(name);
    if (text === null) throw new RowProblem(`"${name}" is missing`);
    return text;
  }

  optionalText(name: string): string | null {
    const value = this.#value(name);
    return value === null ? null : checkText(name, value);
  }

  /** Texts, `[]` when there are none. */
  texts(name: string): string[] {
    return this.#list(name).map((value) => checkText(name, value));
  }

  /** Whether the row says anything about the field. */
  has(name: string): boolean {
    return this.#value(name) !== null;
  }

  /** A count, at least 0. */
  count(name: string): number | null {
    const value = this.#value(name);
    if (value === null) return null;
    if (!Number.isSafeInteger(value) || (value as number) < 0)
      throw new RowProblem(`"${name}" must be a whole number of at least 0`);
    return value as number;
  }

  /** A count, or a count in words such as `more than 88`. Required. */
  countOrText(name: string): number | string {
    const value = this.#value(name);
    if (value === null) throw new RowProblem(`"${name}" is missing`);
    return typeof value === 'number' ? (this.count(name) as number) : this.text(name);
  }

  /** A measure above 0, such as a size. */
  measure(name: string): number | null {
    const value = this.#value(name);
    if (value === null) return null;
    if (typeof value !== 'number' || !(value > 0) || !Number.isFinite(value))
      throw new RowProblem(`"${name}" must be a number above 0`);
    return value;
  }

  /** A year as a number, answered as the partial date that it is. */
  year(name: string): string | null {
    const year = this.count(name);
    if (year === null) return null;
    if (year < 1000 || year > 9999) throw new RowProblem(`"${name}" must be a year of four digits`);
    return String(year);
  }

  /** True or false; `false` when absent. */
  flag(name: string): boolean {
    const value = this.#value(name) ?? false;
    if (typeof value !== 'boolean') throw new RowProblem(`"${name}" must be true or false`);
    return value;
  }

  /** One of the words that the file uses, answered as the word that we use. */
  oneOf<Word>(name: string, words: Readonly<Record<string, Word>>): Word | null {
    const text = this.optionalText(name);
    if (text === null) return null;
    if (!Object.hasOwn(words, text)) {
      throw new RowProblem(`"${name}" is "${text}"; it must be one of ${Object.keys(words).join(', ')}`);
    }
    return words[text] as Word;
  }

  /** The same where the row must have it. */
  requiredOneOf<Word>(name: string, words: Readonly<Record<string, Word>>): Word {
    this.text(name);
    return this.oneOf(name, words) as Word;
  }

  /** A date cut to what is known: `2010`, `2020-11` or `2020-11-10`, and a day that exists. */
  partialDate(name: string): string | null {
    const text = this.optionalText(name);
    if (text !== null && !isPartialDate(text)) {
      throw new RowProblem(`"${name}" is "${text}"; it must be a date such as 2010, 2020-11 or 2020-11-10`);
    }
    return text;
  }

  /** The id of a term of the vocabulary, made by `idOf` of what the file has. */
  term(name: string, vocabulary: string, idOf: (text: string) => string = (text) => text): string | null {
    const text = this.optionalText(name);
    if (text === null) return null;
    const id = idOf(text);
    this.#checkTerm(name, vocabulary, id);
    return id;
  }

  /** The same where the row must have it. */
  requiredTerm(name: string, vocabulary: string, idOf?: (text: string) => string): string {
    this.text(name);
    return this.term(name, vocabulary, idOf) as string;
  }

  /** Ids of terms of the vocabulary, made from labels by `idOf` where the file has labels. */
  termsOf(name: string, vocabulary: string, idOf: (text: string) => string = (text) => text): string[] {
    const ids = this.texts(name).map(idOf);
    for (const id of ids) this.#checkTerm(name, vocabulary, id);
    return ids;
  }

  /** ISO 3166-1 alpha-2, or `XK`. */
  country(name: string): string | null {
    const text = this.optionalText(name);
    return text === null ? null : checkCountry(name, text);
  }

  countries(name: string): string[] {
    return this.texts(name).map((text) => checkCountry(name, text));
  }

  /** A BCP 47 tag. */
  language(name: string): string | null {
    const text = this.optionalText(name);
    return text === null ? null : checkLanguage(name, text);
  }

  languages(name: string): string[] {
    return this.texts(name).map((text) => checkLanguage(name, text));
  }

  /** An `http` or `https` address; nothing else may become a link. */
  url(name: string): string | null {
    const text = this.optionalText(name);
    if (text !== null && !(/^https?:\/\//.test(text) && URL.canParse(text))) {
      throw new RowProblem(`"${name}" is not an http or https address`);
    }
    return text;
  }

  /** An IANA time zone. */
  timeZone(name: string): string | null {
    const text = this.optionalText(name);
    if (text !== null && !isTimeZone(text)) throw new RowProblem(`"${name}" is "${text}", which is no IANA time zone`);
    return text;
  }

  /** The id of another row. */
  reference(name: string, to: string, references: References): string | null {
    const id = this.optionalText(name);
    return id === null ? null : this.resolve(id, to, references);
  }

  /** The id if there is such a row; `null` with a warning when it may have been refused. */
  resolve(id: string, to: string, references: References): string | null {
    if (references.known.has(id)) return id;
    if (references.complete) throw new RowProblem(`there is no ${to} "${id}"`);
    this.warnings.push(`loaded without its ${to} "${id}", which is not there`);
    return null;
  }

  /** An object inside the row. */
  object(name: string): RowReader | null {
    const value = this.#value(name);
    return value === null ? null : this.#inner(name, value);
  }

  /** Objects inside the row. */
  objects(name: string): RowReader[] {
    return this.#list(name).map((value) => this.#inner(name, value));
  }

  /** Every field as text, for objects whose names are data, such as texts by language. */
  entries(): [name: string, text: string][] {
    return Object.keys(this.#fields).map((name) => [name, this.text(name)]);
  }

  /** Refuses fields that no reader asked for. */
  finish(): void {
    const unknown = Object.keys(this.#fields).filter((name) => !this.#read.has(name));
    if (unknown.length > 0) throw new RowProblem(`unknown field "${unknown.join('", "')}"`);
  }

  #value(name: string): unknown {
    this.#read.add(name);
    return Object.hasOwn(this.#fields, name) ? (this.#fields[name] ?? null) : null;
  }

  #list(name: string): unknown[] {
    const value = this.#value(name) ?? [];
    if (!Array.isArray(value)) throw new RowProblem(`"${name}" must be a list`);
    return value;
  }

  #inner(name: string, value: unknown): RowReader {
    try {
      return new RowReader(value, this.#terms);
    } catch {
      throw new RowProblem(`"${name}" must hold objects`);
    }
  }

  #checkTerm(name: string, vocabulary: string, id: string): void {
    if (this.#terms.get(vocabulary)?.has(id)) return;
    throw new RowProblem(`"${name}" is "${id}", which is not in the vocabulary ${vocabulary}`);
  }
}

/** Whether the platform knows the zone by this IANA name; offsets such as `+01:00` are no zones. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function checkText(name: string, value: unknown): string {
  if (typeof value !== 'string') throw new RowProblem(`"${name}" must be text`);
  if (value.trim() === '') throw new RowProblem(`"${name}" is empty`);
  // The database stores neither the zero character nor half a surrogate pair.
  if (value.includes('\0') || !value.isWellFormed()) throw new RowProblem(`"${name}" has characters that are no text`);
  return value;
}

function checkLanguage(name: string, text: string): string {
  if (!languagePattern.test(text)) throw new RowProblem(`"${name}" has "${text}", which is no language tag`);
  return text;
}

function checkCountry(name: string, text: string): string {
  if (!/^[A-Z]{2}$/.test(text))
    throw new RowProblem(`"${name}" has "${text}", which is no country code of two capital letters`);
  return text;
}
