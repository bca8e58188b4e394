import type { FastifyReply } from 'fastify';
import { type Feed, networkFeed, resourceFeed, sessionCalendar, sessionFeed } from '../feeds/feed.ts';
import { resourceLinkedData, sessionLinkedData } from '../feeds/linked-data.ts';
import { scriptJson } from '../pages/html.ts';
import { presentResource, resourceRow } from '../store/resources.ts';
import { getSession } from '../store/sessions.ts';
import { interfaceLanguage } from '../text/language.ts';
import type { Handlers } from './handlers.ts';

type Feeds = Pick<
  Handlers,
  | 'getSessionFeed'
  | 'getResourceFeed'
  | 'getNetworkFeatures'
  | 'getSessionIcs'
  | 'getSessionJsonld'
  | 'getResourceJsonld'
>;

export function feeds(): Feeds {
  return {
    getSessionFeed: async ({ context, path, query, request, reply }) => {
      reply.header('content-language', interfaceLanguage(context.preferences));
      return send(reply, await sessionFeed(context, path.format, query, request.url));
    },
    getResourceFeed: async ({ context, path, query, request, reply }) => {
      reply.header('content-language', interfaceLanguage(context.preferences));
      return send(reply, await resourceFeed(context, path.format, query, request.url));
    },
    getNetworkFeatures: async ({ context, query, reply }) => {
      const { lang, ...question } = query;
      return sendJson(reply, 'application/geo+json', await networkFeed(context, question));
    },
    getSessionIcs: async ({ context, path, request, reply }) => {
      reply.header('content-language', interfaceLanguage(context.preferences));
      return send(reply, await sessionCalendar(context, path.sessionId, request.url));
    },
    getSessionJsonld: async ({ context, path, reply }) => {
      const session = await getSession(context, path.sessionId);
      return sendJson(reply, 'application/ld+json', sessionLinkedData(context, session, session.children));
    },
    getResourceJsonld: async ({ context, path, reply }) => {
      const resource = presentResource(context, await resourceRow(context, path.resourceId));
      return sendJson(reply, 'application/ld+json', resourceLinkedData(context, resource));
    },
  };
}

function send(reply: FastifyReply, { text, contentType, filename }: Feed): FastifyReply {
  return reply.type(contentType).header('content-disposition', `inline; filename="${filename}"`).send(text);
}

/** Sent as text: the schemas of these answers are open, and nothing is to be filtered out. */
function sendJson(reply: FastifyReply, contentType: string, value: unknown): FastifyReply {
  return reply.type(`${contentType}; charset=utf-8`).send(scriptJson(value));
}
