/** What a page would write by hand. */
import type { Client, Settings } from '../client.ts';

export function client({ baseUrl, fetch }: Settings): Client {
  const ask = async (path: string, init?: RequestInit) => {
    const response = await fetch(baseUrl + path, init);
    const data: unknown = await response.json();
    if (!response.ok) throw Object.assign(new Error(`${response.status}`), { status: response.status, data });
    return data;
  };
  return {
    list: (filters, options) => ask(`/sessions?${new URLSearchParams(filters as Record<string, string>)}`, options),
    get: (id) => ask(`/sessions/${encodeURIComponent(id)}`),
    create: (callId, body, key) =>
      ask(`/calls/${encodeURIComponent(callId)}/submissions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
      }),
    told: (error) => {
      const { status, data } = error as { status?: number; data?: { code?: string; errors?: { pointer: string }[] } };
      return { status, code: data?.code, pointers: data?.errors?.map(({ pointer }) => pointer) };
    },
  };
}
