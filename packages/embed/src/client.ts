// What the elements get as `@menengage/sdk/fetch` in the script tag: the same, and the pointer's answers are used first.
import { createClient as create, type Client, type ColabOptions } from '@menengage/sdk/fetch';
import { earlyAnswers } from './early.ts';

export * from '@menengage/sdk/fetch';

const fetchEarly: typeof fetch = (input, init) => {
  const answers = earlyAnswers();
  const address = `${input as string}`;
  const answer = init?.method === 'GET' ? answers?.get(address) : undefined;
  answers?.delete(address);
  return answer ?? fetch(input, init);
};

/** Makes a client that takes an answer the pointer has asked for already. */
export function createClient(options: ColabOptions): Client {
  return create({ fetch: fetchEarly, ...options });
}
