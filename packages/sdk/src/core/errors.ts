import type { Problem, ProblemItem } from '../operations/models.ts';

/** Names of the problems the server can answer with. Open: newer servers may know more. */
export type ProblemCode = Problem['code'];

/** What every error of this package carries. */
export class ColabError extends Error {
  /** Stable name of what went wrong: a problem's code, or `network`, `timeout`, `aborted`, `response`. */
  declare readonly code: string;
  /** Whether the same request may succeed when it is sent again later. */
  declare readonly retryable: boolean;

  /** @param told further members of its own: what may be logged */
  constructor(name: string, code: string, message: string, retryable: boolean, options?: ErrorOptions, told?: object) {
    super(message, options);
    Object.assign(this, { name, code, retryable }, told);
  }

  /** What may be logged. It holds nothing that was typed or sent. */
  toJSON(): Record<string, unknown> {
    return { ...(this as Record<string, unknown>), message: this.message };
  }
}

/** No answer came: no connection, a name that does not resolve, a refused or broken connection, CORS. `cause` says more. */
export class ColabNetworkError extends ColabError {
  declare readonly code: 'network';

  constructor(cause?: unknown) {
    super('ColabNetworkError', 'network', 'The server cannot be reached', true, { cause });
  }
}

/** No whole answer came within the time for one try, or for all of them. */
export class ColabTimeoutError extends ColabError {
  declare readonly code: 'timeout';

  constructor() {
    super('ColabTimeoutError', 'timeout', 'The server took too long to answer', true);
  }
}

/** The caller's `signal` was aborted. Its `name` is `AbortError`, as everywhere on the platform; `cause` is the reason. */
export class ColabAbortError extends ColabError {
  declare readonly code: 'aborted';

  constructor(reason?: unknown) {
    super('AbortError', 'aborted', 'The request was aborted', false, { cause: reason });
  }
}

/**
 * Why an answer could not be used. `shape`: a field is missing or of another type than the contract says; `media-type`: text
 * of another kind than was asked for; `not-modified`: what your `if-none-match` names is still right.
 */
export type ResponseFault = 'empty' | 'not-json' | 'cut' | 'unexpected' | 'shape' | 'media-type' | 'not-modified';

/** A place in an answer that is not as the contract says. */
export interface ResponseIssue {
  /** JSON pointer into the answer. */
  pointer: string;
  message: string;
}

/** An answer that no CoLab server gives: the page of a proxy, an empty or cut body, something else than JSON. */
export class ColabResponseError extends ColabError {
  declare readonly code: 'response';
  declare readonly fault: ResponseFault;
  /** HTTP status of the answer. */
  declare readonly status: number;
  /** With `shape`: the places that are wrong. */
  declare readonly issues: readonly ResponseIssue[];

  constructor(fault: ResponseFault, status: number, options?: ErrorOptions, issues: readonly ResponseIssue[] = []) {
    const message = `Unusable answer (${status}, ${fault})${issues.map(({ pointer }) => ` ${pointer}`)}`;
    const told = { fault, status, issues };
    super('ColabResponseError', 'response', message, status >= 500 || fault === 'cut', options, told);
  }
}

/** A problem that the server named (RFC 9457). */
export class ColabProblem extends ColabError {
  declare readonly code: ProblemCode;
  declare readonly status: number;
  /** Address of a page that explains the problem. */
  declare readonly type: string;
  /** Quote it when you ask the operators of the server. */
  declare readonly requestId: string | undefined;
  /** Seconds to wait, when the server said so. */
  declare readonly retryAfter: number | undefined;
  // The server's words may quote what was sent, so nothing that prints an error's own members finds them.
  readonly #problem: Problem;

  constructor(problem: Problem, retryAfter?: number) {
    const { status, code, type, title, requestId, errors = [] } = problem;
    const retryable = status === 429 || status === 408 || status >= 500;
    const message = `${title} (${status}, ${code})${errors.map(({ pointer, parameter }) => ` ${pointer ?? parameter}`)}`;
    super('ColabProblem', code, message, retryable, undefined, { status, type, requestId, retryAfter });
    this.#problem = problem;
  }

  /** The problem in a few words, in the language of the answer. */
  get title(): string {
    return this.#problem.title;
  }

  /** What happened and what to do, in the language of the answer. */
  get detail(): string | undefined {
    return this.#problem.detail;
  }

  /** Every place that is wrong, in the order of the answer. */
  get items(): readonly ProblemItem[] {
    return this.#problem.errors ?? [];
  }

  /** The places inside the body, by JSON pointer: `fields.get('/lessonsFromFailures')`. */
  get fields(): ReadonlyMap<string, readonly ProblemItem[]> {
    const fields = new Map<string, ProblemItem[]>();
    for (const item of this.items) {
      const { pointer } = item;
      if (pointer !== undefined) fields.set(pointer, [...(fields.get(pointer) ?? []), item]);
    }
    return fields;
  }
}

/**
 * Whether an error is a problem that the server named, and this very one when a code is given. Works across copies of
 * this package (ESM and CJS, two versions on a page), where `instanceof` would not.
 */
export function isProblem(error: unknown): error is ColabProblem;
export function isProblem<Code extends ProblemCode>(error: unknown, code: Code): error is ColabProblem & { code: Code };
export function isProblem(error: unknown, code?: string): boolean {
  const { name, code: actual } = (error ?? {}) as Partial<ColabProblem>;
  return name === 'ColabProblem' && (code === undefined || code === actual);
}
