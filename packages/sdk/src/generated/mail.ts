// Generated from the contract. Do not edit; run `npm run generate`.

import type { RequestOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import type { List } from '../core/list.ts';
import { lists, reads, withToken, writes } from '../core/operation.ts';
import type { Answer, Body, Filters } from '../operations/contract.ts';

/**
 * What `listMail` can be asked.
 *
 * @interface
 */
export type ListMailFilters = Filters<'listMail'>;

/** Options of `listMail`. */
export type ListMailOptions = RequestOptions;

/** What `listMail` answers. */
export type ListMailAnswer = Answer<'listMail', 200>;

/**
 * The outbox.
 *
 * Letters that wait, were sent, or could not be sent; the newest first. Without their texts.
 *
 * A token needs `mail:read`.
 *
 * `GET /mail`
 *
 * @example
 * ```ts
 * for await (const item of listMail(client)) console.log(item);
 * // { id: 'd1a2c3d4e5f60718', state: 'draft', template: 'submission.received', … }
 * ```
 */
export const listMail: (client: Client, filters?: ListMailFilters, options?: ListMailOptions) => List<ListMailAnswer> =
  /* @__PURE__ */ lists('/mail', { auth: withToken });

/** Options of `getMail`. */
export type GetMailOptions = RequestOptions & Filters<'getMail'>;

/** What `getMail` answers. */
export type GetMailAnswer = Answer<'getMail', 200>;

/**
 * One letter.
 *
 * The letter as it will go out, as text and as a page.
 *
 * A token needs `mail:read`.
 *
 * `GET /mail/{mailId}`
 *
 * @example
 * ```ts
 * const answer = await getMail(client, 'd1a2c3d4e5f60718');
 * // { id: 'd1a2c3d4e5f60718', state: 'draft', template: 'submission.received', … }
 * ```
 */
export const getMail: (client: Client, mailId: string, options?: GetMailOptions) => Promise<GetMailAnswer> =
  /* @__PURE__ */ reads('/mail/{}', { auth: withToken });

/** Options of `updateMail`. */
export type UpdateMailOptions = RequestOptions & Filters<'updateMail'>;

/** What `updateMail` sends. */
export type UpdateMailBody = Body<'updateMail'>;

/** What `updateMail` answers. */
export type UpdateMailAnswer = Answer<'updateMail', 200>;

/**
 * Edit a letter.
 *
 * Changes the words of a letter that was not released yet, or discards it.
 *
 * A token needs `mail:release`.
 *
 * `PATCH /mail/{mailId}`
 *
 * @example
 * ```ts
 * const answer = await updateMail(client, 'd1a2c3d4e5f60718', { subject: 'Thank you for your idea (CL-7KQ2-M4)' });
 * // { id: 'd1a2c3d4e5f60718', state: 'draft', template: 'submission.received', … }
 * ```
 */
export const updateMail: (
  client: Client,
  mailId: string,
  body: UpdateMailBody,
  options?: UpdateMailOptions,
) => Promise<UpdateMailAnswer> = /* @__PURE__ */ writes('PATCH', '/mail/{}', {
  type: 'application/json',
  auth: withToken,
});

/** Options of `releaseMail`. */
export type ReleaseMailOptions = RequestOptions & Filters<'releaseMail'>;

/** What `releaseMail` answers. */
export type ReleaseMailAnswer = Answer<'releaseMail', 200>;

/**
 * Send a letter.
 *
 * Releases the letter: it is handed to the mail server within a minute, and again after growing pauses when that fails. Releasing it twice sends it once.
 *
 * A token needs `mail:release`.
 *
 * `POST /mail/{mailId}/release`
 *
 * @example
 * ```ts
 * const answer = await releaseMail(client, 'd1a2c3d4e5f60718');
 * // { id: 'd1a2c3d4e5f60718', state: 'released', template: 'submission.received', … }
 * ```
 */
export const releaseMail: (client: Client, mailId: string, options?: ReleaseMailOptions) => Promise<ReleaseMailAnswer> =
  /* @__PURE__ */ writes('POST', '/mail/{}/release', { auth: withToken });
