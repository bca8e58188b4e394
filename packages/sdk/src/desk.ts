import type { Client } from './core/client.ts';
import { deskOver, type Desk } from './operations/colab.ts';

/**
 * Makes the client of the secretariat, with every operation of the contract: those of `createColab` and those that need a token.
 * Nothing is sent yet.
 *
 * ```ts
 * const desk = createDesk(createClient({ baseUrl, token: () => process.env.COLAB_TOKEN }));
 * ```
 */
export function createDesk(client: Client): Desk {
  return deskOver(client);
}

export type { Desk };
