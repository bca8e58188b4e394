// Generated from the contract. Do not edit; run `npm run generate`.

import type { RequestOptions, WriteOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import type { List } from '../core/list.ts';
import { lists, reads, withToken, writes } from '../core/operation.ts';
import { address } from '../core/text.ts';
import type { Answer, Body, Filters } from '../operations/contract.ts';

/**
 * What `listResources` can be asked.
 *
 * @interface
 */
export type ListResourcesFilters = Filters<'listResources'>;

/** Options of `listResources`. */
export type ListResourcesOptions = RequestOptions;

/** What `listResources` answers. */
export type ListResourcesAnswer = Answer<'listResources', 200>;

/**
 * Search the library.
 *
 * Publications by free text and filters, with facets and counts on request.
 *
 * `GET /resources`
 *
 * @example
 * ```ts
 * for await (const item of listResources(client, { network: 'eeca-platform', region: ['africa', 'south-asia'] })) console.log(item);
 * // { id: 'handbook', title: 'A Handbook of what we see, what we beli…', url: 'https://colab.example/v1/resources/hand…', … }
 * ```
 */
export const listResources: (
  client: Client,
  filters?: ListResourcesFilters,
  options?: ListResourcesOptions,
) => List<ListResourcesAnswer> = /* @__PURE__ */ lists('/resources');

/** Options of `createResource`. */
export type CreateResourceOptions = WriteOptions & Filters<'createResource'>;

/** What `createResource` sends. */
export type CreateResourceBody = Body<'createResource'>;

/** What `createResource` answers. */
export type CreateResourceAnswer = Answer<'createResource', 201>;

/**
 * Add a work to the library.
 *
 * A new entry, kept by one network or by the Alliance as a whole. Texts are given by language; rich text is cleaned of everything but plain markup before it is stored.
 *
 * A token needs `resources:write`.
 *
 * `POST /resources`
 *
 * @example
 * ```ts
 * const answer = await createResource(client, {
 *   id: 'caring-together-en',
 *   language: 'en',
 *   title: {
 *     en: 'Caring together: a brief on unpaid care',
 *     es: 'Cuidar en común: un resumen sobre el cuidado no remunerado',
 *     fr: 'Prendre soin ensemble : note sur le travail de soin non rémunéré',
 *   },
 *   abstract: {
 *     en: 'What networks learned from sharing care work.',
 *     es: 'Lo que las redes aprendieron al compartir el trabajo de cuidados.',
 *     fr: 'Ce que les réseaux ont appris en partageant le travail de soin.',
 *   },
 *   type: 'policy-brief',
 *   date: '2026-10',
 *   languages: ['en', 'es', 'fr'],
 *   publishers: [{ name: 'MenEngage Africa', networkId: 'africa' }],
 *   regions: ['africa'],
 *   countries: ['KE', 'ZW'],
 *   themes: ['unpaid-care'],
 *   audienceTypes: ['practitioners'],
 *   whoItIsFor: {
 *     en: '<p>People who run parenting groups.</p>',
 *     es: '<p>Personas que llevan grupos de crianza.</p>',
 *     fr: '<p>Personnes qui animent des groupes de parents.</p>',
 *   },
 *   sections: [
 *     {
 *       title: { en: 'What is inside', es: 'Contenido', fr: 'Contenu' },
 *       text: {
 *         en: '<ul><li>Three exercises</li></ul>',
 *         es: '<ul><li>Tres ejercicios</li></ul>',
 *         fr: '<ul><li>Trois exercices</li></ul>',
 *       },
 *     },
 *   ],
 *   timeRequired: 12,
 *   files: [
 *     {
 *       language: 'en',
 *       mediaType: 'application/pdf',
 *       bytes: 320000,
 *       url: 'https://centre.example/caring-together-en.pdf',
 *     },
 *   ],
 *   adaptedFromId: 'accountability-training-toolkit',
 *   networkId: 'africa',
 * });
 * // { id: 'caring-together-en', url: 'https://colab.example/v1/resources/cari…', language: 'en', … }
 * ```
 */
export const createResource: (
  client: Client,
  body: CreateResourceBody,
  options?: CreateResourceOptions,
) => Promise<CreateResourceAnswer> = /* @__PURE__ */ writes(
  'POST',
  '/resources',
  { type: 'application/json', auth: withToken },
  true,
);

/** Options of `getResource`. */
export type GetResourceOptions = RequestOptions & Filters<'getResource'>;

/** What `getResource` answers. */
export type GetResourceAnswer = Answer<'getResource', 200>;

/**
 * One resource.
 *
 * A publication with its files, takeaways and contributors.
 *
 * `GET /resources/{resourceId}`
 *
 * @example
 * ```ts
 * const answer = await getResource(client, 'accountability-training-toolkit');
 * // { id: 'accountability-training-toolkit', title: 'MenEngage Alliance Accountability Train…', url: 'https://colab.example/v1/resources/acco…', … }
 * ```
 */
export const getResource: (
  client: Client,
  resourceId: string,
  options?: GetResourceOptions,
) => Promise<GetResourceAnswer> = /* @__PURE__ */ reads('/resources/{}');

/** Options of `updateResource`. */
export type UpdateResourceOptions = RequestOptions & Filters<'updateResource'>;

/** What `updateResource` sends. */
export type UpdateResourceBody = Body<'updateResource'>;

/** What `updateResource` answers. */
export type UpdateResourceAnswer = Answer<'updateResource', 200>;

/**
 * Change a work.
 *
 * A JSON merge patch: only what is given changes, null clears, lists are given whole. With the `updatedAt` that you read, the answer is 409 when somebody else has changed it since.
 *
 * A token needs `resources:write`.
 *
 * `PATCH /resources/{resourceId}`
 *
 * @example
 * ```ts
 * const answer = await updateResource(client, 'accountability-training-toolkit', { title: { es: 'Cuidar juntas y juntos' }, relatedIds: ['handbook'] });
 * // { id: 'caring-together-en', url: 'https://colab.example/v1/resources/cari…', language: 'en', … }
 * ```
 */
export const updateResource: (
  client: Client,
  resourceId: string,
  body: UpdateResourceBody,
  options?: UpdateResourceOptions,
) => Promise<UpdateResourceAnswer> = /* @__PURE__ */ writes('PATCH', '/resources/{}', {
  type: 'application/json',
  auth: withToken,
});

/** Options of `deleteResource`. */
export type DeleteResourceOptions = RequestOptions & Filters<'deleteResource'>;

/** What `deleteResource` answers. */
export type DeleteResourceAnswer = undefined;

/**
 * Take a work out.
 *
 * The entry leaves the library, its collections and every list. Files are not ours and stay where they are.
 *
 * A token needs `resources:write`.
 *
 * `DELETE /resources/{resourceId}`
 *
 * @example
 * ```ts
 * await deleteResource(client, 'accountability-training-toolkit');
 * ```
 */
export const deleteResource: (
  client: Client,
  resourceId: string,
  options?: DeleteResourceOptions,
) => Promise<DeleteResourceAnswer> = /* @__PURE__ */ writes('DELETE', '/resources/{}', { auth: withToken });

/** Options of `listRelatedResources`. */
export type ListRelatedResourcesOptions = RequestOptions & Filters<'listRelatedResources'>;

/** What `listRelatedResources` answers. */
export type ListRelatedResourcesAnswer = Answer<'listRelatedResources', 200>;

/**
 * Related resources.
 *
 * What the editors linked first, then what shares themes, region or type. At most `limit`, 3 unless asked.
 *
 * `GET /resources/{resourceId}/related`
 *
 * @example
 * ```ts
 * const answer = await listRelatedResources(client, 'accountability-training-toolkit');
 * // { next: null, prev: null, … }
 * ```
 */
export const listRelatedResources: (
  client: Client,
  resourceId: string,
  options?: ListRelatedResourcesOptions,
) => Promise<ListRelatedResourcesAnswer> = /* @__PURE__ */ reads('/resources/{}/related');

/** Options of `getResourceTexts`. */
export type GetResourceTextsOptions = RequestOptions & Filters<'getResourceTexts'>;

/** What `getResourceTexts` answers. */
export type GetResourceTextsAnswer = Answer<'getResourceTexts', 200>;

/**
 * All texts of a work.
 *
 * What an editor needs: every text in every language, as it is stored, and which texts each interface language still lacks.
 *
 * A token needs `resources:write`.
 *
 * `GET /resources/{resourceId}/texts`
 *
 * @example
 * ```ts
 * const answer = await getResourceTexts(client, 'accountability-training-toolkit');
 * // { id: 'accountability-training-toolkit', language: 'en', updatedAt: '2026-11-21T09:00:00Z', … }
 * ```
 */
export const getResourceTexts: (
  client: Client,
  resourceId: string,
  options?: GetResourceTextsOptions,
) => Promise<GetResourceTextsAnswer> = /* @__PURE__ */ reads('/resources/{}/texts', { auth: withToken });

/** Options of `countResourceView`. */
export type CountResourceViewOptions = RequestOptions & Filters<'countResourceView'>;

/** What `countResourceView` sends. */
export type CountResourceViewBody = Body<'countResourceView', 'text/plain'>;

/** What `countResourceView` answers. */
export type CountResourceViewAnswer = undefined;

/**
 * Count a view.
 *
 * Sent by a page that shows the work to a person, by `navigator.sendBeacon` or `fetch`; without a preflight. The same answer comes whether it counts or not: robots, prefetching and editors are not counted, nor is the same reader again within 30 minutes.
 *
 * `POST /resources/{resourceId}/views`
 *
 * @example
 * ```ts
 * await countResourceView(client, 'accountability-training-toolkit', '');
 * ```
 */
export const countResourceView: (
  client: Client,
  resourceId: string,
  body: CountResourceViewBody,
  options?: CountResourceViewOptions,
) => Promise<CountResourceViewAnswer> = /* @__PURE__ */ writes('POST', '/resources/{}/views', { type: 'text/plain' });

/**
 * What `listResourceFeedback` can be asked.
 *
 * @interface
 */
export type ListResourceFeedbackFilters = Filters<'listResourceFeedback'>;

/** Options of `listResourceFeedback`. */
export type ListResourceFeedbackOptions = RequestOptions;

/** What `listResourceFeedback` answers. */
export type ListResourceFeedbackAnswer = Answer<'listResourceFeedback', 200>;

/**
 * What readers say.
 *
 * Answers to the feedback form, the newest first, with a summary. For the editors of the network that keeps the work.
 *
 * A token needs `resources:write`.
 *
 * `GET /resources/{resourceId}/feedback`
 *
 * @example
 * ```ts
 * for await (const item of listResourceFeedback(client, 'accountability-training-toolkit')) console.log(item);
 * // { id: 'feedback-Lb7cH4x5JloG', complete: true, language: 'en', … }
 * ```
 */
export const listResourceFeedback: (
  client: Client,
  resourceId: string,
  filters?: ListResourceFeedbackFilters,
  options?: ListResourceFeedbackOptions,
) => List<ListResourceFeedbackAnswer> = /* @__PURE__ */ lists('/resources/{}/feedback', { auth: withToken });

/** Options of `sendResourceFeedback`. */
export type SendResourceFeedbackOptions = RequestOptions & Filters<'sendResourceFeedback'>;

/** What `sendResourceFeedback` sends. */
export type SendResourceFeedbackBody = Body<'sendResourceFeedback'>;

/** What `sendResourceFeedback` answers. */
export type SendResourceFeedbackAnswer = undefined;

/**
 * Say how useful a work was.
 *
 * One request at the end of the form, or when the reader leaves it half done (`complete: false`). Nothing in it names the reader, and nobody is written to: who else would find the work useful is a link that the reader passes on. What fills `website` is thrown away in silence.
 *
 * `POST /resources/{resourceId}/feedback`
 *
 * @example
 * ```ts
 * await sendResourceFeedback(client, 'accountability-training-toolkit', {
 *   usefulness: 4,
 *   improvement: 'More examples from cities.',
 *   complete: true,
 *   language: 'en',
 * });
 * ```
 */
export const sendResourceFeedback: (
  client: Client,
  resourceId: string,
  body: SendResourceFeedbackBody,
  options?: SendResourceFeedbackOptions,
) => Promise<SendResourceFeedbackAnswer> = /* @__PURE__ */ writes('POST', '/resources/{}/feedback', {
  type: 'application/json',
});

/**
 * What `getResourceFile` can be asked.
 *
 * @interface
 */
export type GetResourceFileFilters = Filters<'getResourceFile'>;

/**
 * The address of `getResourceFile`, for links and subscriptions. Nothing is sent.
 *
 * Fetch a file.
 *
 * Redirects to where the file is, and counts a download. It leads nowhere but to the `http` and `https` addresses that the entry names.
 *
 * `GET /resources/{resourceId}/files/{fileId}`
 */
export const getResourceFileUrl: (
  client: Client,
  resourceId: string,
  fileId: string,
  filters?: GetResourceFileFilters,
) => string = /* @__PURE__ */ address('/resources/{}/files/{}');

/**
 * What `listCollections` can be asked.
 *
 * @interface
 */
export type ListCollectionsFilters = Filters<'listCollections'>;

/** Options of `listCollections`. */
export type ListCollectionsOptions = RequestOptions;

/** What `listCollections` answers. */
export type ListCollectionsAnswer = Answer<'listCollections', 200>;

/**
 * Every collection.
 *
 * Sets of works in an order of their editors’ making. A work may be in many.
 *
 * `GET /collections`
 *
 * @example
 * ```ts
 * for await (const item of listCollections(client, { network: 'eeca-platform' })) console.log(item);
 * // { id: 'care-en', url: 'https://colab.example/v1/collections/ca…', language: 'en', … }
 * ```
 */
export const listCollections: (
  client: Client,
  filters?: ListCollectionsFilters,
  options?: ListCollectionsOptions,
) => List<ListCollectionsAnswer> = /* @__PURE__ */ lists('/collections');

/** Options of `createCollection`. */
export type CreateCollectionOptions = WriteOptions & Filters<'createCollection'>;

/** What `createCollection` sends. */
export type CreateCollectionBody = Body<'createCollection'>;

/** What `createCollection` answers. */
export type CreateCollectionAnswer = Answer<'createCollection', 201>;

/**
 * Make a collection.
 *
 * An ordered set of works, kept by one network or by the Alliance as a whole.
 *
 * A token needs `resources:write`.
 *
 * `POST /collections`
 *
 * @example
 * ```ts
 * const answer = await createCollection(client, {
 *   id: 'care-en',
 *   language: 'en',
 *   title: { en: 'Care', es: 'Cuidados', fr: 'Soins' },
 *   description: { en: 'Where to begin.', es: 'Por dónde empezar.', fr: 'Par où commencer.' },
 *   networkId: 'africa',
 *   resourceIds: ['sowf-lac', 'caring-together-en'],
 * });
 * // { id: 'care-en', url: 'https://colab.example/v1/collections/ca…', language: 'en', … }
 * ```
 */
export const createCollection: (
  client: Client,
  body: CreateCollectionBody,
  options?: CreateCollectionOptions,
) => Promise<CreateCollectionAnswer> = /* @__PURE__ */ writes(
  'POST',
  '/collections',
  { type: 'application/json', auth: withToken },
  true,
);

/** Options of `getCollection`. */
export type GetCollectionOptions = RequestOptions & Filters<'getCollection'>;

/** What `getCollection` answers. */
export type GetCollectionAnswer = Answer<'getCollection', 200>;

/**
 * One collection.
 *
 * A collection with its works in their order.
 *
 * `GET /collections/{collectionId}`
 *
 * @example
 * ```ts
 * const answer = await getCollection(client, 'care-en');
 * // { id: 'care-en', url: 'https://colab.example/v1/collections/ca…', language: 'en', … }
 * ```
 */
export const getCollection: (
  client: Client,
  collectionId: string,
  options?: GetCollectionOptions,
) => Promise<GetCollectionAnswer> = /* @__PURE__ */ reads('/collections/{}');

/** Options of `updateCollection`. */
export type UpdateCollectionOptions = RequestOptions & Filters<'updateCollection'>;

/** What `updateCollection` sends. */
export type UpdateCollectionBody = Body<'updateCollection'>;

/** What `updateCollection` answers. */
export type UpdateCollectionAnswer = Answer<'updateCollection', 200>;

/**
 * Change a collection.
 *
 * A JSON merge patch; `resourceIds` is given whole, in its new order.
 *
 * A token needs `resources:write`.
 *
 * `PATCH /collections/{collectionId}`
 *
 * @example
 * ```ts
 * const answer = await updateCollection(client, 'care-en', { resourceIds: ['caring-together-en', 'sowf-lac'] });
 * // { id: 'care-en', url: 'https://colab.example/v1/collections/ca…', language: 'en', … }
 * ```
 */
export const updateCollection: (
  client: Client,
  collectionId: string,
  body: UpdateCollectionBody,
  options?: UpdateCollectionOptions,
) => Promise<UpdateCollectionAnswer> = /* @__PURE__ */ writes('PATCH', '/collections/{}', {
  type: 'application/json',
  auth: withToken,
});

/** Options of `deleteCollection`. */
export type DeleteCollectionOptions = RequestOptions & Filters<'deleteCollection'>;

/** What `deleteCollection` answers. */
export type DeleteCollectionAnswer = undefined;

/**
 * Take a collection out.
 *
 * Its works stay.
 *
 * A token needs `resources:write`.
 *
 * `DELETE /collections/{collectionId}`
 *
 * @example
 * ```ts
 * await deleteCollection(client, 'care-en');
 * ```
 */
export const deleteCollection: (
  client: Client,
  collectionId: string,
  options?: DeleteCollectionOptions,
) => Promise<DeleteCollectionAnswer> = /* @__PURE__ */ writes('DELETE', '/collections/{}', { auth: withToken });

/**
 * What `listTranslations` can be asked.
 *
 * @interface
 */
export type ListTranslationsFilters = Filters<'listTranslations'>;

/** Options of `listTranslations`. */
export type ListTranslationsOptions = RequestOptions;

/** What `listTranslations` answers. */
export type ListTranslationsAnswer = Answer<'listTranslations', 200>;

/**
 * What is translated.
 *
 * Every entry with the texts that each interface language lacks, so that a desk sees where translation is due. An entry is shown in its own language where one is missing, marked in `localization`.
 *
 * A token needs `resources:write`.
 *
 * `GET /translations`
 *
 * @example
 * ```ts
 * for await (const item of listTranslations(client)) console.log(item);
 * // { id: 'annual-report-2017', title: '2017 Annual Report - Executive Summary', language: 'en', … }
 * ```
 */
export const listTranslations: (
  client: Client,
  filters?: ListTranslationsFilters,
  options?: ListTranslationsOptions,
) => List<ListTranslationsAnswer> = /* @__PURE__ */ lists('/translations', { auth: withToken });
