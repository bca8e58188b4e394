import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import compress from '@fastify/compress';
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fragment, type Fragment, type Widget } from '../embeds/fragments.ts';
import { type Shared, shared } from '../feeds/addresses.ts';
import { ByteCache } from '../http/byte-cache.ts';
import { cacheAnswers, noting } from '../http/caching.ts';
import { describe, languagesOf, toProblem } from '../http/problems.ts';
import { nearest } from '../http/query.ts';
import { packageFolder } from '../package.ts';
import { problemStatus } from '../problems/codes.ts';
import { Problem } from '../problems/problem.ts';
import type { Services } from '../services.ts';
import type { StoreContext } from '../store/context.ts';
import { interfaceLanguage } from '../text/language.ts';
import { reportPage } from '../text/report-page.ts';
import { frameCss, framePage } from './frames.ts';
import { htmlPage, markup, type Markup, renderText } from './html.ts';
import { referencePage, referenceScript } from './reference.ts';
import { shareCss, sharedPage } from './share.ts';

const { resolve } = createRequire(import.meta.url);

/** What pages may load: this server's own files, and nothing inline. */
const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
};

function helmetFor(directives: Record<string, string[]>, framed = false): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: { useDefaults: false, directives },
    frameguard: framed ? false : { action: 'deny' },
    // Whether a name is reachable by TLS alone is for whoever runs the web server in front to say.
    strictTransportSecurity: false,
    crossOriginResourcePolicy: framed ? { policy: 'cross-origin' } : { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  };
}

const pagePolicy = { ...policy, 'frame-ancestors': ["'none'"] };
/** Share pages run no script: what they say is in them. */
const sharePolicy = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'base-uri': ["'self'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};
const framePolicy = {
  ...policy,
  'frame-ancestors': ['*'],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['colab-kit'],
};

/** Everything beside the API: the embed folder, frame pages, the reference, and a page for each problem. */
export async function servePages(app: FastifyInstance, services: Services): Promise<void> {
  // The embed package brings its files compressed as far as they go; what stands alone is compressed on its way.
  await app.register(staticFiles, { root: packageFolder, serve: false, cacheControl: false, preCompressed: true });
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], globalDecompression: false });
  await app.register(helmet, { global: false });

  app.get('/', (_request, reply) => reply.redirect('/reference'));
  app.get('/reference', { helmet: helmetFor(pagePolicy) }, (_request, reply) =>
    reply.header('cache-control', shortLived).type(html).send(referencePage),
  );
  app.get('/reference/start.js', (_request, reply) =>
    reply.header('cache-control', shortLived).type('text/javascript; charset=utf-8').send(referenceScript),
  );
  const swagger = join(dirname(resolve('@fastify/swagger-ui/package.json')), 'static');
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
    app.get(`/reference/files/${file}`, (_request, reply) =>
      reply.header('cache-control', shortLived).sendFile(file, swagger),
    );
  }

  app.get('/errors', { helmet: helmetFor(pagePolicy) }, (_request, reply) => sendErrorPage(reply, 'README'));
  app.get<{ Params: { code: string } }>(
    '/errors/:code',
    { helmet: helmetFor(pagePolicy) },
    ({ params: { code } }, reply) => {
      if (!Object.hasOwn(problemStatus, code)) throw new Problem('not-found');
      return sendErrorPage(reply, code);
    },
  );

  app.get('/embed/frame.css', (_request, reply) =>
    embedHeaders(reply).header('cache-control', shortLived).type('text/css; charset=utf-8').send(frameCss),
  );
  app.get('/embed/share.css', (_request, reply) =>
    embedHeaders(reply).header('cache-control', shortLived).type('text/css; charset=utf-8').send(shareCss),
  );
  app.get<{ Params: { widget: string } }>(
    '/embed/frame/:widget',
    { helmet: helmetFor(framePolicy, true) },
    (request, reply) => sendFrame(request, reply, services),
  );
  app.get<{ Params: { widget: string } }>('/embed/html/:widget', (request, reply) =>
    embedHeaders(reply).redirect(`/v1${request.url}`, 308),
  );
  await app.register(async (scope) => shareThings(scope, services));
  app.get<{ Params: { version: string } }>('/embed/:version/import-map.json', (request, reply) =>
    sendImportMap(reply, request.params.version, services.publicUrl),
  );
  app.get<{ Params: { '*': string } }>('/embed/*', (request, reply) => sendEmbed(reply, request.params['*']));
}

/**
 * Pages about one thing each, and the same as cards for frames. They carry a validator like the answers of the API, since
 * they change when the thing does.
 */
function shareThings(app: FastifyInstance, services: Services): void {
  cacheAnswers(app, services, new ByteCache(0));
  for (const collection of shared) {
    app.get<{ Params: { id: string } }>(
      `/${collection}/:id`,
      { helmet: helmetFor(sharePolicy) },
      async (request, reply) => sendShared(request, reply, services, collection, false),
    );
    app.get<{ Params: { id: string } }>(
      `/embed/frame/${collection}/:id`,
      { helmet: helmetFor({ ...sharePolicy, 'frame-ancestors': ['*'] }, true) },
      async (request, reply) => sendShared(request, reply, services, collection, true),
    );
  }
}

async function sendShared(
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
  services: Services,
  collection: Shared,
  framed: boolean,
): Promise<FastifyReply> {
  if (framed) embedHeaders(reply);
  if (!('lang' in (request.query as object))) reply.header('vary', 'Accept-Language');
  try {
    const context = await contextOf(request, services);
    const page = await noting(request, () => sharedPage(context, collection, request.params.id, { framed }));
    return await reply.header('content-language', page.language).type(html).send(page.html);
  } catch (error) {
    const problem = toProblem(error);
    if (problem.status >= 500) throw error;
    return sendProblemPage(request, reply, problem, services);
  }
}

async function contextOf(request: FastifyRequest, services: Services): Promise<StoreContext> {
  const preferences = languagesOf(request);
  return {
    database: services.database,
    catalogue: await services.catalogue.get(),
    preferences,
    reportUrl: reportPage(services.reportPages ?? {}, preferences),
    publicUrl: services.publicUrl,
    now: services.clock(),
  };
}

/** A problem as a page for people. */
function sendProblemPage(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
  services: Services,
): FastifyReply {
  const { title, detail = '', errors = [] } = describe(problem, request, services.publicUrl);
  const lang = interfaceLanguage(languagesOf(request));
  const places = errors.map((each) => markup`<li><code>${each.parameter ?? ''}</code>: ${each.detail}</li>`);
  const body = markup`<main><h1>${title}</h1><p>${detail}</p>${places.length > 0 && markup`<ul>${places}</ul>`}</main>`;
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .header('content-language', lang)
    .type(html)
    .send(htmlPage({ title, lang, body: body.text }));
}

const html = 'text/html; charset=utf-8';
const shortLived = 'public, max-age=300';

/** Built: beside the bundle. From the source: where they are written. */
const errorPages = [join(packageFolder, 'dist', 'errors'), join(packageFolder, '..', '..', 'docs', 'errors')];

async function sendErrorPage(reply: FastifyReply, name: string): Promise<FastifyReply> {
  const folder = errorPages.find((each) => existsSync(join(each, `${name}.md`)));
  if (!folder) throw new Problem('not-found');
  const text = await readFile(join(folder, `${name}.md`), 'utf8');
  return reply
    .header('cache-control', shortLived)
    .type(html)
    .send(
      htmlPage({
        title: name === 'README' ? 'Problem codes' : name,
        lang: 'en',
        body: `<main>${renderText(text)}</main>`,
      }),
    );
}

async function sendFrame(
  request: FastifyRequest<{ Params: { widget: string } }>,
  reply: FastifyReply,
  services: Services,
): Promise<FastifyReply> {
  const { widget } = request.params;
  const preferences = languagesOf(request);
  const query = request.query as Record<string, unknown>;
  embedHeaders(reply);
  const checked = framePage(widget, query, preferences);
  if (!checked || !('html' in checked)) {
    const problem = checked === undefined ? new Problem('not-found') : frameProblem(checked);
    return sendProblemPage(request, reply, problem, services);
  }
  const first = await firstView(request, services, widget as Widget, query as Record<string, string>);
  const page = framePage(widget, query, preferences, {
    first: first?.html,
    head: discovery(services.publicUrl + request.url, services.publicUrl),
    modules: await widgetModules(widget),
  }) as { html: string };
  return reply
    .header('cache-control', first?.caching === 'public' ? shortLived : 'no-store')
    .header('vary', 'Accept-Language')
    .type(html)
    .send(page.html);
}

/** The widget's first view. A page without it is better than none, so that the widget can tell what is wrong by itself. */
async function firstView(
  request: FastifyRequest,
  services: Services,
  widget: Widget,
  { limit, ...attributes }: Record<string, string>,
): Promise<Fragment | undefined> {
  try {
    const context = await contextOf(request, services);
    const most = limit === undefined ? {} : { limit: Math.min(100, Math.max(1, Number(limit))) };
    return await fragment(context, widget, { ...attributes, ...most } as Parameters<typeof fragment>[2], services.key);
  } catch (error) {
    if (toProblem(error).status >= 500) request.log.warn({ requestId: request.id, err: error }, 'no first view');
    return undefined;
  }
}

/** Links by which other programs find out how to embed a page (https://oembed.com, 4). */
function discovery(page: string, publicUrl: string): Markup {
  const address = (format: string): string => `${publicUrl}/v1/oembed?url=${encodeURIComponent(page)}&format=${format}`;
  return markup`<link rel="alternate" type="application/json+oembed" href="${address('json')}" title="CoLab">
<link rel="alternate" type="text/xml+oembed" href="${address('xml')}" title="CoLab">
`;
}

function frameProblem(page: { unknown: string; known: string[] } | { invalid: string }): Problem {
  if ('invalid' in page) {
    return new Problem('parameter-invalid', {
      places: [{ parameter: page.invalid, code: 'pattern' }],
    });
  }
  const suggestion = nearest(page.unknown, page.known);
  return new Problem('parameter-unknown', {
    places: [
      {
        parameter: page.unknown,
        code: 'unknown',
        params: suggestion === undefined ? { known: page.known } : { suggestion },
      },
    ],
  });
}

/** Any page may load what stands under /embed, from any origin, and may measure how long it took. */
function embedHeaders(reply: FastifyReply): FastifyReply {
  return reply
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('timing-allow-origin', '*');
}

/**
 * A released version never changes, so it may be kept for good; the pointer to the newest one is asked for again soon. The
 * version 0.0.0 is what is being worked on: the same address, other bytes after every build.
 */
function embedCaching(path: string): string {
  const [folder = ''] = path.split('/');
  if (folder === '0.0.0') return 'no-cache';
  return /^\d+\.\d+\.\d+/.test(folder) ? 'public, max-age=31536000, immutable' : shortLived;
}

/** The folder of the embed package; undefined while it has not been built. */
function embedFolder(): string | undefined {
  try {
    const folder = join(dirname(resolve('@menengage/embed/package.json')), 'cdn');
    return existsSync(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** What the embed folder's manifest says of the files of each widget. */
interface EmbedManifest {
  version: string;
  /** What a page with one widget and no other takes. */
  alone: Record<string, { file: string; words: Record<string, string> }>;
  elements: Record<string, string[]>;
  words: Record<string, Record<string, string[]>>;
}

/** Addresses of the modules that a widget's page will need, so that it can ask for them together. */
async function widgetModules(widget: string): Promise<(language: string) => string[]> {
  const folder = embedFolder();
  const text = folder && (await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => undefined));
  if (!text) return () => [];
  const { version, alone, elements, words } = JSON.parse(text) as EmbedManifest;
  const own = alone[widget];
  return (language) => {
    const spoken = language.slice(0, 2);
    const files = own ? [own.file, own.words[spoken] ?? []] : [elements[widget] ?? [], words[widget]?.[spoken] ?? []];
    return files.flat().map((file) => `/embed/${version}/${file}`);
  };
}

/** An import map that pins every script of a version wherever the page is, from the folder's own list of hashes. */
async function sendImportMap(reply: FastifyReply, version: string, publicUrl: string): Promise<FastifyReply> {
  const folder = embedFolder();
  const list = folder && /^\d+\.\d+\.\d+[a-z0-9.-]*$/.test(version) && join(folder, version, 'integrity.json');
  if (!list || !existsSync(list)) throw new Problem('not-found');
  const { importMap } = JSON.parse(await readFile(list, 'utf8')) as {
    importMap: { integrity: Record<string, string> };
  };
  const absolute = Object.entries(importMap.integrity).map(([path, hash]) => [publicUrl + path, hash]);
  return embedHeaders(reply)
    .header('cache-control', embedCaching(version))
    .type('application/json; charset=utf-8')
    .send({ integrity: Object.fromEntries(absolute) as Record<string, string> });
}

function sendEmbed(reply: FastifyReply, path: string): FastifyReply {
  const folder = embedFolder();
  if (!folder) throw new Problem('not-found', { params: { reason: 'embed-not-built' } });
  return embedHeaders(reply).header('cache-control', embedCaching(path)).sendFile(path, folder);
}
