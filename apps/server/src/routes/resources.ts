import { keyOf, markReplayed, once } from '../http/idempotency.ts';
import { createCollection, deleteCollection, updateCollection } from '../library/collections.ts';
import type { ReadCounters } from '../library/counters.ts';
import { jsonBody } from '../library/body.ts';
import { defaultScale, keepFeedback, listFeedback } from '../library/feedback.ts';
import { createResource, deleteResource, updateResource } from '../library/resources.ts';
import { getResourceTexts, listTranslations } from '../library/translations.ts';
import type { Services } from '../services.ts';
import { getCollection, listCollections } from '../store/collections.ts';
import { fileAddress, getResource, listRelatedResources, listResources, mustBeResource } from '../store/resources.ts';
import type { Handlers } from './handlers.ts';

type Resources = Pick<
  Handlers,
  | 'listResources'
  | 'getResource'
  | 'createResource'
  | 'updateResource'
  | 'deleteResource'
  | 'listRelatedResources'
  | 'getResourceTexts'
  | 'countResourceView'
  | 'listResourceFeedback'
  | 'sendResourceFeedback'
  | 'getResourceFile'
  | 'listCollections'
  | 'createCollection'
  | 'getCollection'
  | 'updateCollection'
  | 'deleteCollection'
  | 'listTranslations'
>;

export function resources({ feedbackScale: scale = defaultScale }: Services, counters: ReadCounters): Resources {
  return {
    listResources: ({ context, query }) => listResources(context, query),
    getResource: ({ context, path }) => getResource(context, path.resourceId, scale),
    createResource: async ({ request, reply, context, actor, body }) => {
      const asked = { operation: 'createResource', key: keyOf(request), payload: [actor?.id, body], now: context.now };
      const { result, replayed } = await once(context.database, asked, (transaction) =>
        createResource(context, actor, body, transaction),
      );
      markReplayed(reply, replayed);
      const resource = await getResource(context, result.id, scale);
      reply.code(201).header('location', resource.url);
      return resource;
    },
    updateResource: async ({ context, actor, path, body }) => {
      await context.database
        .transaction()
        .execute((transaction) => updateResource(context, actor, path.resourceId, body, transaction));
      return getResource(context, path.resourceId, scale);
    },
    deleteResource: async ({ reply, context, actor, path }) => {
      await context.database
        .transaction()
        .execute((transaction) => deleteResource(context, actor, path.resourceId, transaction));
      return reply.code(204).send();
    },
    listRelatedResources: ({ context, path, query }) =>
      listRelatedResources(context, path.resourceId, query.limit ?? 3),
    getResourceTexts: ({ context, actor, path }) => getResourceTexts(context, actor, path.resourceId),
    countResourceView: async ({ request, reply, context, path }) => {
      await mustBeResource(context, path.resourceId);
      counters.note('views', path.resourceId, request);
      return reply.code(204).send();
    },
    listResourceFeedback: ({ context, actor, path, query }) =>
      listFeedback(context, actor, path.resourceId, query, scale),
    sendResourceFeedback: async ({ request, reply, context, path }) => {
      await keepFeedback(context, path.resourceId, jsonBody('ResourceFeedbackCreate', request.body), scale);
      return reply.code(204).send();
    },
    getResourceFile: async ({ request, reply, context, path }) => {
      reply.caching = 'private';
      const url = await fileAddress(context, path.resourceId, path.fileId);
      if (request.method === 'GET') counters.note('downloads', path.resourceId, request);
      return reply.header('referrer-policy', 'no-referrer').redirect(url, 302);
    },
    listCollections: ({ context, query }) => listCollections(context, query),
    createCollection: async ({ request, reply, context, actor, body }) => {
      const asked = {
        operation: 'createCollection',
        key: keyOf(request),
        payload: [actor?.id, body],
        now: context.now,
      };
      const { result, replayed } = await once(context.database, asked, (transaction) =>
        createCollection(context, actor, body, transaction),
      );
      markReplayed(reply, replayed);
      const collection = await getCollection(context, result.id);
      reply.code(201).header('location', collection.url);
      return collection;
    },
    getCollection: ({ context, path }) => getCollection(context, path.collectionId),
    updateCollection: async ({ context, actor, path, body }) => {
      await context.database
        .transaction()
        .execute((transaction) => updateCollection(context, actor, path.collectionId, body, transaction));
      return getCollection(context, path.collectionId);
    },
    deleteCollection: async ({ reply, context, actor, path }) => {
      await context.database
        .transaction()
        .execute((transaction) => deleteCollection(context, actor, path.collectionId, transaction));
      return reply.code(204).send();
    },
    listTranslations: ({ context, actor, query }) => listTranslations(context, actor, query),
  };
}
