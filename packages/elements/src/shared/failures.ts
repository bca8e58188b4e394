import { describeProblem, settingExample, type SettingProblem } from './settings.ts';
import type { SharedWords } from './shared.messages.ts';

/** Why an element shows no content: a stable code, and what is needed to say it in words. */
export interface Failure {
  /** Stable kebab-case code: the server's own where it gave one, else one of ours (`offline`, `unreachable` …). */
  readonly code: string;
  /** Whether trying again can help. */
  readonly retryable: boolean;
  /** Seconds to wait, when the server said so. */
  readonly retryAfter?: number | undefined;
  /** The setting that is missing or cannot be used. */
  readonly setting?: SettingProblem | undefined;
  /** What was thrown, in English, for the log. */
  readonly message: string;
}

/** Thrown for a setting that is missing or cannot be used. */
export class SettingError extends Error {
  readonly setting: SettingProblem;
  constructor(setting: SettingProblem) {
    super(describeProblem(setting));
    this.setting = setting;
  }
}

/** The API's address of the settings, or the error that tells the webmaster to give one. */
export function requireApi(settings: { readonly api: string | undefined }): string {
  if (!settings.api) throw new SettingError({ code: 'api-missing', attribute: 'api', value: '' });
  return settings.api;
}

const WORDS: Record<
  string,
  'errorOffline' | 'errorUnreachable' | 'errorTimeout' | 'errorNotFound' | 'errorUnavailable'
> = {
  offline: 'errorOffline',
  unreachable: 'errorUnreachable',
  timeout: 'errorTimeout',
  'not-found': 'errorNotFound',
  unavailable: 'errorUnavailable',
  internal: 'errorUnavailable',
};

const RETRYABLE =
  /^(rate-limited|internal|unavailable|idempotency-in-progress|offline|unreachable|timeout|bad-answer)$/;

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
  if (thrown instanceof SettingError) return failureOfSetting(thrown.setting);
  const error: ErrorLike = typeof thrown === 'object' && thrown !== null ? thrown : { message: thrown };
  const names = [error.name, (error.cause as ErrorLike | undefined)?.name];
  const said = [error.problem?.code, error.code].find((code) => typeof code === 'string');
  const status = [error.status, error.problem?.status, error.response?.status].find(
    (value) => typeof value === 'number',
  );
  const code = codeOfSaid(said, status) ?? (status ? codeOfStatus(status) : codeOfName(names));
  return {
    code,
    retryable: RETRYABLE.test(code) || code === 'unexpected' || (status ?? 0) >= 500,
    retryAfter: typeof error.retryAfter === 'number' ? error.retryAfter : undefined,
    message: String(error.message ?? thrown),
  };
}

/** The SDK's names for what is no answer of the server, in ours; every other code stays as it was said. */
function codeOfSaid(said: string | undefined, status: number | undefined): string | undefined {
  if (said === 'network') return codeOfName(['TypeError']);
  if (said === 'response') return status && status >= 500 ? 'unavailable' : 'bad-answer';
  return said;
}

function codeOfStatus(status: number): string {
  if (status === 404) return 'not-found';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'unavailable' : 'refused';
}

function codeOfName(names: readonly unknown[]): string {
  if (names.includes('TimeoutError')) return 'timeout';
  if (names.includes('SyntaxError')) return 'bad-answer';
  if (names.includes('TypeError')) return navigator.onLine ? 'unreachable' : 'offline';
  return 'unexpected';
}

/** The failure of a setting that cannot be used. */
export function failureOfSetting(setting: SettingProblem): Failure {
  return { code: setting.code, retryable: false, setting, message: describeProblem(setting) };
}

/** A failure in the words of the page. */
export function failureText({ code, setting, retryAfter }: Failure, words: SharedWords): string {
  if (setting) return words.errorSetting(setting.attribute, setting.value, settingExample(setting.attribute));
  if (code === 'rate-limited') return words.errorBusy(retryAfter);
  const key = WORDS[code];
  return key ? words[key] : words.errorUnexpected;
}
