// Generated from the contract. Do not edit; run `npm run generate`.

import type { RequestOptions, WriteOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import type { List } from '../core/list.ts';
import { lists, reads, withToken, writes } from '../core/operation.ts';
import type { Answer, Body, Filters } from '../operations/contract.ts';

/**
 * What `listCalls` can be asked.
 *
 * @interface
 */
export type ListCallsFilters = Filters<'listCalls'>;

/** Options of `listCalls`. */
export type ListCallsOptions = RequestOptions;

/** What `listCalls` answers. */
export type ListCallsAnswer = Answer<'listCalls', 200>;

/**
 * Every call.
 *
 * Calls for session ideas, the newest first.
 *
 * `GET /calls`
 *
 * @example
 * ```ts
 * for await (const item of listCalls(client, { network: 'eeca-platform' })) console.log(item);
 * // { id: 'colab-call-2027', title: 'CoLab peer-learning sessions 2027: call…', url: 'https://colab.example/v1/calls/colab-ca…', … }
 * ```
 */
export const listCalls: (
  client: Client,
  filters?: ListCallsFilters,
  options?: ListCallsOptions,
) => List<ListCallsAnswer> = /* @__PURE__ */ lists('/calls');

/** Options of `createCall`. */
export type CreateCallOptions = WriteOptions & Filters<'createCall'>;

/** What `createCall` sends. */
export type CreateCallBody = Body<'createCall'>;

/** What `createCall` answers. */
export type CreateCallAnswer = Answer<'createCall', 201>;

/**
 * Open a call.
 *
 * A call and its form, from data. A form whose JSON Schema is broken, or whose questions do not fit it, is refused with a pointer to each place.
 *
 * A token needs `submissions:write`.
 *
 * `POST /calls`
 *
 * @example
 * ```ts
 * const answer = await createCall(client, {
 *   id: 'sample-call-2028',
 *   language: 'en',
 *   title: {
 *     en: 'Sample call 2028',
 *     es: 'Convocatoria de muestra 2028',
 *     fr: 'Appel d’exemple 2028',
 *   },
 *   summary: null,
 *   year: 2028,
 *   opens: '2027-07-01T00:00',
 *   closes: '2028-06-30T23:59',
 *   timeZone: 'America/New_York',
 *   themes: ['gbv'],
 *   requiredThemes: [],
 *   firstContactDays: 10,
 *   form: {
 *     steps: [
 *       {
 *         id: 'idea',
 *         title: { en: 'Your idea', es: 'Su idea', fr: 'Votre idée' },
 *         fields: [
 *           {
 *             pointer: '/title',
 *             input: 'text',
 *             label: { en: 'Title', es: 'Título', fr: 'Titre' },
 *             limit: { unit: 'characters', max: 120 },
 *           },
 *           {
 *             pointer: '/submitter/email',
 *             input: 'email',
 *             label: {
 *               en: 'E-mail address',
 *               es: 'Correo electrónico',
 *               fr: 'Adresse électronique',
 *             },
 *           },
 *         ],
 *       },
 *     ],
 *     schema: {
 *       type: 'object',
 *       required: ['title', 'submitter'],
 *       properties: {
 *         title: { type: 'string', minLength: 1, maxLength: 120 },
 *         submitter: {
 *           type: 'object',
 *           required: ['email'],
 *           properties: { email: { type: 'string', format: 'email' } },
 *         },
 *       },
 *     },
 *     attestations: [],
 *     consents: [
 *       {
 *         purpose: 'processing',
 *         statementId: 'submission-processing',
 *         statementVersion: '1',
 *         text: {
 *           en: 'You may store what I send.',
 *           es: 'Pueden guardar lo que envío.',
 *           fr: 'Vous pouvez conserver ce que j’envoie.',
 *         },
 *         required: true,
 *         retentionMonths: 24,
 *       },
 *     ],
 *   },
 * });
 * // { id: 'sample-call-2028', title: 'Sample call 2028', url: 'https://colab.example/v1/calls/sample-c…', … }
 * ```
 */
export const createCall: (
  client: Client,
  body: CreateCallBody,
  options?: CreateCallOptions,
) => Promise<CreateCallAnswer> = /* @__PURE__ */ writes(
  'POST',
  '/calls',
  { type: 'application/json', auth: withToken },
  true,
);

/** Options of `getCall`. */
export type GetCallOptions = RequestOptions & Filters<'getCall'>;

/** What `getCall` answers. */
export type GetCallAnswer = Answer<'getCall', 200>;

/**
 * One call.
 *
 * A call with its themes, dates and guidelines.
 *
 * `GET /calls/{callId}`
 *
 * @example
 * ```ts
 * const answer = await getCall(client, 'colab-call-2024', { network: 'eeca-platform' });
 * // { id: 'colab-call-2024', title: 'CoLab peer learning sessions: call for …', url: 'https://colab.example/v1/calls/colab-ca…', … }
 * ```
 */
export const getCall: (client: Client, callId: string, options?: GetCallOptions) => Promise<GetCallAnswer> =
  /* @__PURE__ */ reads('/calls/{}');

/** Options of `updateCall`. */
export type UpdateCallOptions = RequestOptions & Filters<'updateCall'>;

/** What `updateCall` sends. */
export type UpdateCallBody = Body<'updateCall'>;

/** What `updateCall` answers. */
export type UpdateCallAnswer = Answer<'updateCall', 200>;

/**
 * Change a call.
 *
 * Changes what is named. The texts and rules of earlier submissions stay those of the form version that they were sent with.
 *
 * A token needs `submissions:write`.
 *
 * `PATCH /calls/{callId}`
 *
 * @example
 * ```ts
 * const answer = await updateCall(client, 'colab-call-2024', { closes: '2028-07-31T23:59' });
 * // { id: 'sample-call-2028', title: 'Sample call 2028', url: 'https://colab.example/v1/calls/sample-c…', … }
 * ```
 */
export const updateCall: (
  client: Client,
  callId: string,
  body: UpdateCallBody,
  options?: UpdateCallOptions,
) => Promise<UpdateCallAnswer> = /* @__PURE__ */ writes('PATCH', '/calls/{}', {
  type: 'application/json',
  auth: withToken,
});

/** Options of `getCallForm`. */
export type GetCallFormOptions = RequestOptions & Filters<'getCallForm'>;

/** What `getCallForm` answers. */
export type GetCallFormAnswer = Answer<'getCallForm', 200>;

/**
 * A call's form.
 *
 * The questions, words and rules of the form, and a fresh token when the call is open. Not cached.
 *
 * `GET /calls/{callId}/form`
 *
 * @example
 * ```ts
 * const answer = await getCallForm(client, 'colab-call-2024', { network: 'eeca-platform' });
 * // { version: 'e741f2313524', language: 'en', state: 'open', … }
 * ```
 */
export const getCallForm: (client: Client, callId: string, options?: GetCallFormOptions) => Promise<GetCallFormAnswer> =
  /* @__PURE__ */ reads('/calls/{}/form');

/** Options of `getCallMonths`. */
export type GetCallMonthsOptions = RequestOptions & Filters<'getCallMonths'>;

/** What `getCallMonths` answers. */
export type GetCallMonthsAnswer = Answer<'getCallMonths', 200>;

/**
 * The months of a call.
 *
 * The twelve months of the call’s year with the sessions planned in each; an empty or overfilled month is told.
 *
 * A token needs `submissions:read`.
 *
 * `GET /calls/{callId}/months`
 *
 * @example
 * ```ts
 * const answer = await getCallMonths(client, 'colab-call-2024');
 * // { callId: 'colab-call-2027', year: 2027, timeZone: 'UTC', … }
 * ```
 */
export const getCallMonths: (
  client: Client,
  callId: string,
  options?: GetCallMonthsOptions,
) => Promise<GetCallMonthsAnswer> = /* @__PURE__ */ reads('/calls/{}/months', { auth: withToken });
