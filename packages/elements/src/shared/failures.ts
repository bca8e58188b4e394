import type { SettingProblem } from './settings.ts';
import type { SharedWords } from './shared.messages.ts';

/** Why an element shows no content: a stable code, and what is needed to say it in words. */
export interface Failure {
  /** Stable kebab-case code: the server's own where it gave one, else one of ours (`offline`, `unreachable` …). */
  readonly code: string;
  /** Whether trying again can help. */
  readonly retryable: boolean;
  /** Seconds to wait, when the server said so. */
  readonly retryAfter?: number | undefined;
  /** The value that cannot be used, for failures of settings. */
  readonly value?: string | undefined;
  /** What was thrown, in English, for the log. */
  readonly message: string;
}

/** Thrown by a connector that needs a setting nobody gave. */
export class MissingSettingError extends Error {
  readonly code = 'api-missing';
  constructor() {
    super('No API address: set api="https://…" on the element, on <colab-provider> or on the script tag.');
  }
}

/** The API's address of the settings, or the error that tells the webmaster to give one. */
export function requireApi(settings: { readonly api: string | undefined }): string {
  if (!settings.api) throw new MissingSettingError();
  return settings.api;
}

const RETRYABLE_CODES = new Set(['rate-limited', 'internal', 'unavailable', 'idempotency-in-progress']);

interface ErrorLike {
  name?: unknown;
  message?: unknown;
  code?: unknown;
  status?: unknown;
  retryAfter?: unknown;
  cause?: unknown;
  problem?: { code?: unknown; status?: unknown } | null;
  response?: { status?: unknown } | null;
}

/**
 * Makes a failure of anything that was thrown. Errors are read by their shape and not by class, because a page may
 * hold two copies of the SDK: a problem answer has a `code` and a `status` (on itself or under `problem`), a transport
 * error is a `TypeError`, a `TimeoutError` or wraps one as `cause`, an answer that is no JSON is a `SyntaxError`.
 */
export function failureOf(thrown: unknown): Failure {
  const error: ErrorLike = typeof thrown === 'object' && thrown !== null ? thrown : { message: thrown };
  const message = String(error.message ?? thrown);
  const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
  const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
  const names = [error.name, (error.cause as ErrorLike | undefined)?.name];
  const status = number(error.status) ?? number(error.problem?.status) ?? number(error.response?.status);
  const said = text(error.problem?.code) ?? text(error.code);

  if (said === 'api-missing') return { code: said, retryable: false, message };
  if (status) {
    const code =
      said ??
      (status === 404 ? 'not-found' : status === 429 ? 'rate-limited' : status >= 500 ? 'unavailable' : 'refused');
    const retryable = RETRYABLE_CODES.has(code) || status >= 500 || status === 429 || status === 408;
    return { code, retryable, retryAfter: number(error.retryAfter), message };
  }
  if (names.includes('TimeoutError')) return { code: 'timeout', retryable: true, message };
  if (names.includes('SyntaxError') || names.includes('ZodError'))
    return { code: 'bad-answer', retryable: true, message };
  if (said && /^[a-z]+(-[a-z]+)*$/.test(said))
    return { code: said, retryable: RETRYABLE_CODES.has(said) || isTransport(said), message };
  if (names.includes('TypeError') || names.includes('NetworkError')) {
    return { code: navigator.onLine ? 'unreachable' : 'offline', retryable: true, message };
  }
  return { code: 'unexpected', retryable: true, message };
}

function isTransport(code: string): boolean {
  return /^(offline|unreachable|network|timeout|bad-answer)$/.test(code);
}

/** The failure of a setting that cannot be used. */
export function failureOfSetting(problem: SettingProblem, message: string): Failure {
  return { code: problem.code, retryable: false, value: problem.value, message };
}

/** A failure in the words of the page. */
export function failureText(failure: Failure, words: SharedWords): string {
  const value = failure.value ?? '';
  switch (failure.code) {
    case 'offline':
      return words.errorOffline;
    case 'unreachable':
    case 'network':
      return words.errorUnreachable;
    case 'timeout':
      return words.errorTimeout;
    case 'rate-limited':
      return words.errorBusy(failure.retryAfter);
    case 'not-found':
      return words.errorNotFound;
    case 'unavailable':
    case 'internal':
      return words.errorUnavailable;
    case 'api-missing':
      return words.errorApiMissing;
    case 'api-invalid':
      return words.errorApiInvalid(value);
    case 'language-invalid':
      return words.errorLanguageInvalid(value);
    case 'time-zone-invalid':
      return words.errorTimeZoneInvalid(value);
    default:
      return words.errorUnexpected;
  }
}
