import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import compress from '@fastify/compress';
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { describe, languagesOf } from '../http/problems.ts';
import { nearest } from '../http/query.ts';
import { packageFolder } from '../package.ts';
import { problemStatus } from '../problems/codes.ts';
import { Problem } from '../problems/problem.ts';
import type { Services } from '../services.ts';
import { frameCss, framePage } from './frames.ts';
import { escape, htmlPage, renderText } from './html.ts';
import { referencePage, referenceScript } from './reference.ts';

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
const framePolicy = { ...policy, 'frame-ancestors': ['*'] };

/** Everything beside the API: the embed folder, frame pages, the reference, and a page for each problem. */
export async function servePages(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(staticFiles, { root: packageFolder, serve: false, cacheControl: false });
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
  app.get<{ Params: { widget: string } }>(
    '/embed/frame/:widget',
    { helmet: helmetFor(framePolicy, true) },
    (request, reply) => sendFrame(request, reply, services),
  );
  app.get<{ Params: { '*': string } }>('/embed/*', (request, reply) => sendEmbed(reply, request.params['*']));
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

function sendFrame(
  request: FastifyRequest<{ Params: { widget: string } }>,
  reply: FastifyReply,
  services: Services,
): FastifyReply {
  const preferences = languagesOf(request);
  const page = framePage(request.params.widget, request.query as Record<string, unknown>, preferences);
  embedHeaders(reply);
  if (page && 'html' in page) {
    return reply.header('cache-control', shortLived).header('vary', 'Accept-Language').type(html).send(page.html);
  }
  const problem = page === undefined ? new Problem('not-found') : frameProblem(page);
  const { title, detail = '', errors = [] } = describe(problem, request, services.publicUrl);
  const places = errors.map((each) => `<li><code>${escape(each.parameter ?? '')}</code>: ${escape(each.detail)}</li>`);
  const body = `<main><h1>${escape(title)}</h1><p>${escape(detail)}</p><ul>${places.join('')}</ul></main>`;
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type(html)
    .send(htmlPage({ title, lang: 'en', body }));
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

function sendEmbed(reply: FastifyReply, path: string): FastifyReply {
  const folder = embedFolder();
  if (!folder) throw new Problem('not-found', { params: { reason: 'embed-not-built' } });
  return embedHeaders(reply).header('cache-control', embedCaching(path)).sendFile(path, folder);
}
