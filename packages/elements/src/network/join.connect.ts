import type { JoinForm, JoinReceipt, JoinRequestCreate } from '@menengage/sdk';
import { createIdempotencyKey } from '@menengage/sdk/fetch';
import { getJoinForm, requestMembership } from '@menengage/sdk/operations';
import type { Settings } from '../shared/settings.ts';
import { clientOf } from './network.connect.ts';

export type { JoinForm, JoinReceipt, JoinRequestCreate };

/** How the form is had and where a request goes; a page or a test may give its own. */
export interface JoinService {
  load(settings: Settings, signal: AbortSignal): Promise<JoinForm>;
  /** @param key the same for every try of one request, so that it is received once */
  send(settings: Settings, request: JoinRequestCreate, key: string): Promise<JoinReceipt>;
}

/** A key for the tries of one request. */
export const newKey: () => string = createIdempotencyKey;

/** The API's. */
export const joinService: JoinService = {
  load: (settings, signal) => getJoinForm(clientOf(settings), { signal }),
  send: (settings, request, idempotencyKey) => requestMembership(clientOf(settings), request, { idempotencyKey }),
};
