import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';

const sites = join(dirname(fileURLToPath(import.meta.url)), '..', 'sites');

/** The address that stands in the pages for the server of the widgets; it is replaced by the real one when a page is served. */
const placeholder = 'https://colab.example';

/** The pages of the demo: address -> file below `sites/`. */
export const pages: Record<string, string> = {
  '/': 'index.html',
  '/es/': 'es/index.html',
  '/fr/': 'fr/index.html',
  '/eeca/': 'eeca/index.html',
  '/eeca/ru/': 'eeca/ru/index.html',
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
 * Adds the partner pages to a server.
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
  for (const [address, file] of Object.entries(pages)) {
    app.get(address, async (request, reply) => {
      const html = change((await readFile(join(sites, file), 'utf8')).replaceAll(placeholder, api), request);
      return reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', contentSecurityPolicy(api || "'self'"))
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
