import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import manifest from '@menengage/elements/custom-elements.json' with { type: 'json' };
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { referencePage } from './reference.ts';

const sites = join(dirname(fileURLToPath(import.meta.url)), '..', 'sites');

/** The address that stands in the pages for the server of the widgets; it is replaced by the real one when a page is served. */
const placeholder = 'https://colab.example';

/** The Studio's own program, built into `dist/studio/`. */
const studio = join(dirname(fileURLToPath(import.meta.url)), 'studio');

/** The pages of the demo: address -> file below `sites/`. */
export const pages: Record<string, string> = {
  '/': 'index.html',
  '/es/': 'es/index.html',
  '/fr/': 'fr/index.html',
  '/calendar/': 'calendar/index.html',
  '/library/': 'library/index.html',
  '/map/': 'map/index.html',
  '/call/': 'call/index.html',
  '/eeca/': 'eeca/index.html',
  '/eeca/ru/': 'eeca/ru/index.html',
  '/latam/': 'latam/index.html',
  '/afrique/': 'afrique/index.html',
  '/mena/': 'mena/index.html',
};

/**
 * The policy a careful partner would send: scripts, styles and data of the widgets come from one named origin, everything
 * else is refused, and nothing inline runs.
 */
export function contentSecurityPolicy(api: string): string {
  return [
    "default-src 'none'",
    `script-src ${api}`,
    `style-src ${[...new Set(["'self'", api])].join(' ')}`,
    `connect-src ${api}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/**
 * The policies of the Studio and of the page in its frame. The Studio runs its own program alone; it may ask any site that
 * allows it for its colours, since the visitor's browser does so, without cookies, and never a server.
 */
export function studioPolicies(api: string): Record<string, string> {
  const common = [
    "default-src 'none'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ];
  const policy = (...directives: string[]) => [...common, ...directives].join('; ');
  return {
    '/studio/': policy(
      "script-src 'self'",
      "style-src 'self'",
      `connect-src ${api} https:`,
      "frame-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ),
    '/studio/preview/': policy(
      `script-src ${[...new Set(["'self'", api])].join(' ')}`,
      "style-src 'self'",
      `connect-src ${api}`,
      "form-action 'none'",
      "frame-ancestors 'self'",
    ),
  };
}

/**
 * Adds the partner pages and the Studio to a server.
 *
 * @param api Origin of the CoLab server; empty when it is the pages' own.
 * @param change Has the last word on a page's HTML.
 */
export async function addPages(
  app: FastifyInstance,
  api: string,
  change: (html: string, request: FastifyRequest) => string = (html) => html,
): Promise<void> {
  await app.register(fastifyStatic, { root: join(sites, 'assets'), prefix: '/assets/' });
  await app.register(fastifyStatic, { root: studio, prefix: '/studio/assets/', decorateReply: false });
  const server = api || "'self'";
  const all = [
    ...Object.entries(pages).map(([address, file]) => ({ address, file, policy: contentSecurityPolicy(server) })),
    ...Object.entries(studioPolicies(server)).map(([address, policy]) => ({
      address,
      file: `${address.slice(1)}index.html`,
      policy,
    })),
  ];
  app.get('/reference/', async (request, reply) => {
    const { lang } = request.query as { lang?: unknown };
    const language = typeof lang === 'string' && /^[a-z]{2}$/.test(lang) ? lang : 'en';
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', contentSecurityPolicy(server))
      .header('referrer-policy', 'no-referrer')
      .send(change(referencePage(manifest, language, api), request));
  });
  for (const { address, file, policy } of all) {
    app.get(address, async (request, reply) => {
      const html = change((await readFile(join(sites, file), 'utf8')).replaceAll(placeholder, api), request);
      return reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', policy)
        .header('referrer-policy', 'no-referrer')
        .send(html);
    });
  }
}

/**
 * The partner sites, as a server of their own.
 *
 * @param api Origin of the CoLab server, such as `http://127.0.0.1:8710`; another origin than the site's own.
 */
export async function site(api: string): Promise<FastifyInstance> {
  const app = fastify({ logger: false, forceCloseConnections: true });
  await addPages(app, api);
  return app;
}
