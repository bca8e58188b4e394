import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import formbody from '@fastify/formbody';
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Logger } from 'pino';
import { calendarSources } from '../routes/calendar-sources.ts';
import { calls } from '../routes/calls.ts';
import { discovery } from '../routes/discovery.ts';
import { embeds } from '../routes/embeds.ts';
import { feeds } from '../routes/feeds.ts';
import type { Asked, Handler, Handlers } from '../routes/handlers.ts';
import { identity } from '../routes/identity.ts';
import { operation } from '../routes/operation.ts';
import { mail } from '../routes/mail.ts';
import { members } from '../routes/members.ts';
import { networks } from '../routes/networks.ts';
import { ReadCounters } from '../library/counters.ts';
import { resources } from '../routes/resources.ts';
import { sessions } from '../routes/sessions.ts';
import { submissions } from '../routes/submissions.ts';
import { authenticate } from '../identity/authenticate.ts';
import { serveSignIn } from '../identity/pages.ts';
import { Problem } from '../problems/problem.ts';
import { servePages } from '../pages/index.ts';
import type { Services } from '../services.ts';
import { noteClock } from '../database/reads.ts';
import type { Metrics } from '../operation/metrics.ts';
import { Catalogue } from '../store/catalogue.ts';
import type { StoreContext } from '../store/context.ts';
import { lookup } from '../text/language.ts';
import { reportPage } from '../text/report-page.ts';
import type { OperationId } from '../wire.ts';
import { addVary, cacheAnswers, noting } from './caching.ts';
import { takesJson } from './accept.ts';
import { ByteCache } from './byte-cache.ts';
import { answerBrokenRequest } from './client-error.ts';
import { bodyLimit, type Operation, operations } from './contract.ts';
import { limitRequests, RequestLimits } from './limits.ts';
import { shedLoad } from './load.ts';
import { answerProblems, languagesOf, sendProblem, toProblem } from './problems.ts';
import { readQuery } from './query.ts';
import { exposedHeaders, serverWithShortcut, type ShortcutOptions } from './shortcut.ts';
import { refuseUnstorable } from './storable.ts';
import { useContractSchemas } from './validation.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation of the contract that the route answers. */
    operation?: Operation;
  }
}

export interface AppOptions {
  /** Most requests of one address in a minute; 0 for no limit. */
  rateLimit: number;
  /** Whether `X-Forwarded-*` of the proxy in front is believed. */
  trustProxy: boolean;
  logger: Logger;
  /** Counts views and downloads; closed with the app. */
  counters?: ReadCounters;
  /** Answers that are kept as bytes. */
  cache?: ByteCache;
  /** Where answers are counted. */
  metrics?: Metrics;
}

/** The server's HTTP side: the contract's operations under `/v1`, with pages and the embed folder beside them. */
export async function buildApp(services: Services, options: AppOptions): Promise<FastifyInstance> {
  const { cache = new ByteCache(0), rateLimit, trustProxy, logger, metrics } = options;
  const limits = rateLimit > 0 ? new RequestLimits(rateLimit) : undefined;
  const shortcut: ShortcutOptions = {
    cache,
    clock: services.clock,
    limits,
    trustProxy,
    onAnswer: ({ requestId, request, entry, status }) => {
      metrics?.answeredFromCache(entry.operation, request.method ?? '', status);
      if (logger.isLevelEnabled('info'))
        logAnswer(logger, { method: request.method ?? '', url: request.url ?? '', status, ms: 0, requestId });
    },
  };
  const app: FastifyInstance = fastify({
    serverFactory: (handler, settings) => serverWithShortcut(handler, settings, shortcut),
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    trustProxy,
    bodyLimit,
    genReqId: () => randomUUID(),
    // A server that stops answers what still reaches it, and closes the connection behind the answer.
    return503OnClosing: false,
    clientErrorHandler: (error, socket) => answerBrokenRequest(error, socket, services),
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
    // An address that cannot be read is answered before any hook has run.
    frameworkErrors: (error, request, reply) => {
      reply.headers({ ...ownHeaders(request.id), ...apiHeaders, 'access-control-allow-origin': '*' });
      void sendProblem(reply as FastifyReply, request as FastifyRequest, toProblem(error), services);
    },
  }) as unknown as FastifyInstance;
  app.removeContentTypeParser('text/plain');
  answerProblems(app, services);
  logRequests(app, metrics);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(ownHeaders(request.id));
    if (request.url.startsWith('/v1')) reply.headers(apiHeaders);
  });
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'If-None-Match'],
    exposedHeaders,
    maxAge: 86_400,
    strictPreflight: false,
  });
  await app.register(async (api) => serveContract(api, services, { ...options, cache, limits }), { prefix: '/v1' });
  await app.register(async (pages) => servePages(pages, services));
  await app.register(async (auth) => serveSignIn(auth, services));
  return app;
}

function ownHeaders(requestId: string): Record<string, string> {
  return { 'x-request-id': requestId, 'x-content-type-options': 'nosniff' };
}

/**
 * An answer of the API is data: should a browser open it as a page, nothing in it runs, loads or is framed. Every origin may
 * read it.
 */
const apiHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
};

async function serveContract(
  api: FastifyInstance,
  services: Services,
  options: AppOptions & { cache: ByteCache; limits: RequestLimits | undefined },
): Promise<void> {
  const { cache, limits } = options;
  useContractSchemas(api);
  if (limits) limitRequests(api, limits);
  api.addHook('onRequest', async ({ routeOptions, headers }) => {
    if (routeOptions.config.operation?.isJson && !takesJson(headers.accept)) throw new Problem('not-acceptable');
  });
  cacheAnswers(api, services, cache);
  shedLoad(api);
  authenticate(api, services);
  await api.register(formbody);
  await api.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], globalDecompression: false });
  api.addHook('preValidation', async (request, reply) => {
    const { operation } = request.routeOptions.config;
    if (!operation) return;
    readQuery(request, operation);
    if (operation.isOnce && request.headers['idempotency-key'] === undefined && !isForm(request)) {
      throw new Problem('idempotency-key-missing');
    }
    if (!('lang' in (request.query as object))) addVary(reply, 'Accept-Language');
  });

  takePlainText(api);
  const { database, clock } = services;
  const counters =
    options.counters ??
    new ReadCounters(database, clock, (error) => api.log.error({ err: error }, 'counts were not written'));
  api.addHook('onClose', () => counters.close());
  api.addHook('preHandler', async (request) => {
    const { operation } = request.routeOptions.config;
    if (operation && !seesFaults.includes(operation.id)) refuseUnstorable(request);
  });

  const handlers: Handlers = {
    ...discovery(services),
    ...sessions(),
    ...calendarSources(services),
    ...resources(services, counters),
    ...networks(services),
    ...identity(),
    ...operation(options.metrics),
    ...members(services),
    ...calls(services),
    ...submissions(services),
    ...mail(),
    ...feeds(),
    ...embeds(services),
  };
  for (const operation of operations) {
    api.route({
      method: operation.method,
      url: operation.path.replace(/\{(\w+)\}/g, ':$1'),
      schema: operation.schema,
      handler: answer(handlers[operation.id] as Handler<OperationId>, services),
      config: { operation },
      bodyLimit: operation.bodyLimit,
      attachValidation: seesFaults.includes(operation.id),
    });
  }
}

/** `navigator.sendBeacon` sends text; the few operations that are meant for it take it, and no other. */
function takePlainText(api: FastifyInstance): void {
  api.addContentTypeParser('text/plain', { parseAs: 'string' }, (request, body, done) => {
    const takes = request.routeOptions.config.operation?.takes.has('text/plain');
    if (takes) done(null, body);
    else done(new Problem('media-type-unsupported'));
  });
}

/** A plain HTML form cannot send headers; its one-use token serves as the key. */
function isForm(request: FastifyRequest): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '');
}

/** Operations that tell a body's faults together with those of the rules behind it, so their handlers get to see them. */
const seesFaults: OperationId[] = ['createSubmission'];

/** What is answered while the database is away. */
const withoutDatabase: OperationId[] = ['getRoot', 'getOpenapi', 'getHealth', 'getReady', 'getMetrics'];
const nothing = new Catalogue(new Map(), new Map(), []);

/** Gives a handler what it needs, and the answer its language and links. */
function answer(handler: Handler<OperationId>, services: Services) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { operation } = request.routeOptions.config;
    const catalogue = operation && withoutDatabase.includes(operation.id) ? nothing : await services.catalogue.get();
    const preferences = languagesOf(request);
    reply.header('content-language', lookup(preferences, catalogue.languages) ?? 'en');
    const context: StoreContext = {
      database: services.database,
      catalogue,
      preferences,
      publicUrl: services.publicUrl,
      get now() {
        noteClock();
        return services.clock();
      },
      reportUrl: reportPage(services.reportPages ?? {}, preferences),
      actor: request.actor,
    };
    const asked = {
      request,
      reply,
      query: request.query,
      path: request.params,
      body: request.body,
      actor: request.actor,
      context,
    } as Asked<OperationId>;
    const result = await noting(request, () => handler(asked));
    if (typeof result === 'object' && result !== null && !reply.sent) {
      const { localization, next, prev } = result as {
        localization?: { served: string };
        next?: string | null;
        prev?: string | null;
      };
      if (localization) reply.header('content-language', localization.served);
      const links = [link(request, services, 'next', next), link(request, services, 'prev', prev)].filter(Boolean);
      if (links.length > 0) reply.header('link', links.join(', '));
      if (operation?.namesReportPage) return { ...result, reportUrl: context.reportUrl };
    }
    return result;
  };
}

/** A link to another page of the same list (RFC 8288). */
function link(
  request: FastifyRequest,
  { publicUrl }: Services,
  relation: string,
  cursor: string | null | undefined,
): string | undefined {
  if (!cursor) return undefined;
  const url = new URL(publicUrl + request.url);
  url.searchParams.set('cursor', cursor);
  return `<${url.href}>; rel="${relation}"`;
}

function logRequests(app: FastifyInstance, metrics: Metrics | undefined): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { operation } = request.routeOptions.config;
    const { method, url, id: requestId } = request;
    metrics?.answered(operation?.id, method, reply.statusCode, reply.elapsedTime / 1000);
    logAnswer(app.log, { method, url, status: reply.statusCode, ms: Math.round(reply.elapsedTime), requestId });
    done();
  });
}

interface Answered {
  method: string;
  url: string;
  status: number;
  ms: number;
  requestId: string;
}

/**
 * One line a request: what was asked and how it went. No address, no user agent, no query (a search may name a person), no
 * header and no body.
 */
function logAnswer(log: FastifyBaseLogger, { method, url, status, ms, requestId }: Answered): void {
  log.info({ method, path: url.split('?', 1)[0], status, ms, requestId }, 'answered');
}
