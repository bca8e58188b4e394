import type { Client } from './client.ts';

type Operation = (client: Client, ...given: never[]) => unknown;

/** Binds collections of operations to a client. */
export function bind<Bound>(
  client: Client,
  collections: Readonly<Record<string, Readonly<Record<string, Operation>>>>,
): Bound {
  const bound: Record<string, unknown> = { client };
  for (const [name, operations] of Object.entries(collections)) {
    const collection: Record<string, unknown> = (bound[name] = {});
    for (const [member, operation] of Object.entries(operations))
      collection[member] = (...given: never[]) => operation(client, ...given);
  }
  return bound as Bound;
}
