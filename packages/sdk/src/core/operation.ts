import { call, createIdempotencyKey, type Authorize, type How, type WriteOptions } from './call.ts';
import { list } from './list.ts';
import type { Client } from './client.ts';
import type { TransportRequest } from './transport.ts';

/** How many ids stand in a path. */
export const count = (path: string) => path.split('{}').length - 1;

/** A function for an operation that reads: `(client, ...ids, options?)`. */
export function reads<Operation>(path: string, how?: How): Operation {
  const read = (client: Client, ...rest: unknown[]) => {
    const ids = rest.splice(0, count(path));
    return call(client, path, ids, rest[0] as object, how);
  };
  return read as Operation;
}

/**
 * A function for an operation that changes something: `(client, ...ids, body?, options?)`.
 *
 * @param keyed whether it stores something: all tries of a call then carry one key
 */
export function writes<Operation>(method: string, path: string, how: How, keyed?: boolean): Operation {
  const write = (client: Client, ...rest: unknown[]) => {
    const ids = rest.splice(0, count(path));
    const { type } = how;
    const body = type && rest.shift();
    const { idempotencyKey = keyed && createIdempotencyKey(), ...options } = (rest[0] ?? {}) as WriteOptions;
    const headers = {
      ...(type && { 'content-type': type }),
      ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
      ...options.headers,
    };
    // What may be done twice: what is told apart by its key, and what a second time changes nothing any more.
    const retries = keyed || method === 'PUT' || method === 'DELETE' ? options.retries : 0;
    const text = typeof body === 'object' ? JSON.stringify(body) : (body as string | undefined);
    return call(client, path, ids, { ...options, headers, retries }, { ...how, method }, text);
  };
  return write as Operation;
}

/** A function for an operation that answers a list: `(client, ...ids, filters?, options?)`. */
export function lists<Operation>(path: string, how?: How): Operation {
  const many = (client: Client, ...rest: unknown[]) => {
    const ids = rest.splice(0, count(path));
    const [filters, options] = rest as object[];
    return list(client, path, ids, { ...filters, ...options }, how);
  };
  return many as Operation;
}

const send = (client: Client, request: TransportRequest, secret: string | undefined) => {
  const { headers } = request;
  if (secret) headers['authorization'] = `Bearer ${secret}`;
  return client.transport.send(request);
};

/** With the client's token; once more with a new one when it was refused. */
export const withToken: Authorize = async (client, request) => {
  const ask = (refused?: string) => (typeof client.token === 'function' ? client.token(refused) : client.token);
  const token = await ask();
  const answer = await send(client, request, token);
  if (answer.status !== 401 || !token) return answer;
  const next = await ask(token);
  return next && next !== token ? send(client, request, next) : answer;
};

/** With the secret of a manage link. */
export const withKey: Authorize = send;

/** With the secret of a manage link, else with the client's token. */
export const withKeyOrToken: Authorize = (client, request, key) => (key ? send : withToken)(client, request, key);
