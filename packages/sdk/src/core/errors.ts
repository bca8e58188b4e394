import type { Problem, ProblemItem } from '../operations/models.ts';

/** Names of the problems the server can answer with. Open: newer servers may know more. */
export type ProblemCode = Problem['code'];

/** What every error of this package carries. */
export class ColabError extends Error {
  /** Stable name of what went wrong: a problem's code, or `network`, `timeout`, `aborted`, `response`. */
  readonly code: string;
  /** Whether the same request may succeed when it is sent again later. */
  readonly retryable: boolean;

  constructor(name: string, code: string, message: string, retryable: boolean, options?: ErrorOptions) {
    super(message, options);
    this.name = name;
    this.code = code;
    this.retryable = retryable;
  }

  /** What may be logged. It holds nothing that was typed or sent. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, retryable } = this;
    return { name, code, message, retryable };
  }
}

/** No answer came: no connection, a name that does not resolve, a refused or broken connection, CORS. `cause` says more. */
export class ColabNetworkError extends ColabError {
  declare readonly code: 'network';

  constructor(cause?: unknown) {
    super('ColabNetworkError', 'network', 'The server cannot be reached', true, { cause });
  }
}

/** No whole answer came within the time for one try. */
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

/** Why an answer could not be used. `shape`: a field is missing or of another type than the contract says. */
export type ResponseFault = 'empty' | 'not-json' | 'cut' | 'unexpected' | 'shape';

/** An answer that no CoLab server gives: the page of a proxy, an empty or cut body, something else than JSON. */
export class ColabResponseError extends ColabError {
  declare readonly code: 'response';
  readonly fault: ResponseFault;
  /** HTTP status of the answer. */
  readonly status: number;
  /** With `shape`: the places that are wrong, as JSON pointers into the answer. */
  readonly issues: readonly { pointer: string; message: string }[];

  constructor(
    fault: ResponseFault,
    status: number,
    options: ErrorOptions & { issues?: readonly { pointer: string; message: string }[] } = {},
  ) {
    const issues = options.issues ?? [];
    const at = issues.map(({ pointer }) => ` ${pointer || '/'}`).slice(0, 5);
    super(
      'ColabResponseError',
      'response',
      `Unusable answer (${status}, ${fault})${at}`,
      status >= 500 || fault === 'cut',
      options,
    );
    this.fault = fault;
    this.status = status;
    this.issues = issues;
  }

  override toJSON(): Record<string, unknown> {
    const { fault, status, issues } = this;
    return { ...super.toJSON(), fault, status, issues };
  }
}

/** A problem that the server named (RFC 9457). */
export class ColabProblem extends ColabError {
  declare readonly code: ProblemCode;
  readonly status: number;
  /** Address of a page that explains the problem. */
  readonly type: string;
  /** The problem in a few words, in the language of the answer. */
  readonly title: string;
  /** What happened and what to do, in the language of the answer. */
  readonly detail: string | undefined;
  /** Quote it when you ask the operators of the server. */
  readonly requestId: string | undefined;
  /** Seconds to wait, when the server said so. */
  readonly retryAfter: number | undefined;
  /** Every place that is wrong, in the order of the answer. */
  readonly items: readonly ProblemItem[];
  /** The places inside the body, by JSON pointer: `fields.get('/lessonsFromFailures')`. */
  readonly fields: ReadonlyMap<string, readonly ProblemItem[]>;

  constructor(problem: Problem, retryAfter?: number, withDetail = true) {
    const { status, code, type, title, detail, requestId, errors = [] } = problem;
    // The answer to a write may quote what was sent, so its detail stays out of messages that end up in logs.
    const words = withDetail && detail ? `${title}: ${detail}` : title;
    super('ColabProblem', code, `${words} (${code}, ${status})`, status === 429 || status === 408 || status >= 500);
    const fields = new Map<string, ProblemItem[]>();
    for (const item of errors) {
      if (item.pointer === undefined) continue;
      fields.set(item.pointer, [...(fields.get(item.pointer) ?? []), item]);
    }
    this.status = status;
    this.type = type;
    this.title = title;
    this.detail = detail;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
    this.items = errors;
    this.fields = fields;
  }

  override toJSON(): Record<string, unknown> {
    const { status, type, requestId, retryAfter } = this;
    const items = this.items.map(({ pointer, parameter, code }) => ({ pointer, parameter, code }));
    return { ...super.toJSON(), status, type, requestId, retryAfter, items };
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
