import { responses } from './call.ts';

/** An answer with what came beside its data. */
export interface WithResponse<Answer> {
  data: Answer;
  /** HTTP status. */
  status: number;
  headers: Headers;
  /** The validator of this representation, for `if-none-match`. */
  etag: string | undefined;
  /** Quote it when you ask the operators of the server. */
  requestId: string | undefined;
}

/**
 * Waits for an answer and gives it with its status and headers: `const { data, etag } = await withResponse(getSession(client, id))`.
 * Takes the promise of any operation, a list (its first page), or data that an operation has answered.
 *
 * @throws what the operation throws; TypeError for what no operation of this copy of the package has answered
 */
export async function withResponse<Answer>(asked: Answer | PromiseLike<Answer>): Promise<WithResponse<Answer>> {
  const data = await asked;
  const known = responses.get(asked as object) ?? responses.get(data as object);
  if (!known) throw new TypeError('Not an answer of an operation');
  const { status, headers } = known;
  return {
    data,
    status,
    headers,
    etag: headers.get('etag') ?? undefined,
    requestId: headers.get('x-request-id') ?? undefined,
  };
}
