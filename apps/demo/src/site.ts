import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';

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
    `style-src 'self' ${api}`,
    `connect-src ${api}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/**
 * The partner sites, as a server of their own.
 *
 * @param api Origin of the CoLab server, such as `http://127.0.0.1:8710`; another origin than the site's own.
 */
export async function site(api: string): Promise<FastifyInstance> {
  const app = fastify({ logger: false, forceCloseConnections: true });
  await app.register(fastifyStatic, { root: join(sites, 'assets'), prefix: '/assets/' });
  for (const [address, file] of Object.entries(pages)) {
    app.get(address, async (_request, reply) => {
      const html = await readFile(join(sites, file), 'utf8');
      return reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', contentSecurityPolicy(api))
        .header('referrer-policy', 'no-referrer')
        .send(html.replaceAll(placeholder, api));
    });
  }
  return app;
}
