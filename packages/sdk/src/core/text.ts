import { addressOf, responses, type How } from './call.ts';
import type { Client } from './client.ts';
import { ColabResponseError } from './errors.ts';
import { count, reads } from './operation.ts';
import type { TransportResponse } from './transport.ts';

function readText(answer: TransportResponse, accept: string): string {
  const { status, headers, text } = answer;
  const type = headers.get('content-type')?.replace(/;.*/, '').trim();
  // A sign-in page of a proxy is text as well.
  if (!type || !accept.includes(type)) throw new ColabResponseError('media-type', status);
  return text;
}

/** A function for an operation whose answer is text and not JSON: `(client, ...ids, filters and options)`. */
export function texts<Operation>(path: string, accept: string, how?: How): Operation {
  const one = (client: Client, ...rest: unknown[]) => {
    let seen: TransportResponse | undefined;
    const read = (answer: TransportResponse) => readText((seen = answer), accept);
    const ask = reads<(client: Client, ...rest: unknown[]) => Promise<string>>(path, { ...how, accept, read });
    const promise = ask(client, ...rest).then((text) => {
      if (seen) responses.set(promise, seen);
      return text;
    });
    return promise;
  };
  return one as Operation;
}

/**
 * A function for the address of an operation, for links, `<img>`, calendar subscriptions and `sendBeacon`:
 * `(client, ...ids, filters?)`. Nothing is sent.
 */
export function address<Operation>(path: string, mute?: boolean): Operation {
  const url = (client: Client, ...rest: unknown[]) => {
    const ids = rest.splice(0, count(path));
    return addressOf(client, path, ids, rest[0] as Record<string, unknown>, mute);
  };
  return url as Operation;
}
