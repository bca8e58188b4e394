/** How each client is driven. Each is set up with everything its manual offers for the task. */
export interface Client {
  list(filters: object, options?: { signal?: AbortSignal }): PromiseLike<unknown>;
  get(id: string): PromiseLike<unknown>;
  create(callId: string, body: object, key: string): PromiseLike<unknown>;
  /** What a program can learn from what was thrown. */
  told(error: unknown): {
    status?: number | undefined;
    code?: string | undefined;
    pointers?: readonly string[] | undefined;
    kind?: 'timeout' | 'abort' | 'network' | undefined;
  };
}

export interface Settings {
  baseUrl: string;
  fetch: typeof globalThis.fetch;
  /** Milliseconds for one try. */
  timeout: number;
  /** Milliseconds of the first pause before a repetition. */
  backoff: number;
}

interface Problem {
  code?: string;
  errors?: { pointer: string }[];
}

/** Of clients that give an answer for every status: throws what is no success. */
export function unwrapped(result: { data?: unknown; error?: unknown; response?: Response; status?: number }): unknown {
  const status = result.response?.status ?? result.status ?? 0;
  if (status >= 200 && status < 300 && result.error === undefined) return result.data;
  throw Object.assign(new Error('No success'), { status, body: result.error ?? result.data });
}

export function toldOf(error: unknown) {
  const { status, body, name } = error as { status?: number; body?: Problem; name?: string };
  return {
    status: status || undefined,
    code: body?.code,
    pointers: body?.errors?.map(({ pointer }) => pointer),
    kind: name === 'TimeoutError' ? ('timeout' as const) : name === 'AbortError' ? ('abort' as const) : undefined,
  };
}
