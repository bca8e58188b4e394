import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fastifyStatic from '@fastify/static';
import { createMockServer, type MockFault } from '@menengage/sdk/mocks/fetch';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { addPages } from './site.ts';

/** What is to go wrong on a page, as its address or the environment says it. */
export interface Script {
  /** Parted by commas: `503`, `network` or a problem's code such as `call-closed`; for one operation `listCalendar:503`. */
  fail?: string | undefined;
  /** Milliseconds that each answer takes, up to 60,000. */
  latency?: string | undefined;
}

type Faults = readonly { operation: string | undefined; fault: MockFault }[];

const bounds = { fail: /^((\w+:)?([45]\d\d|[a-z]+(-[a-z]+)*)(,(?!$)|$))+$/, latency: /^([1-5]?\d{1,4}|60000)$/ };

/** What cannot be read as a script, in words for its writer; told to a browser as 400. */
class ScriptError extends Error {
  readonly statusCode = 400;
}

/** @throws ScriptError */
function checked({ fail, latency }: Script): Script {
  if (fail !== undefined && !bounds.fail.test(fail))
    throw new ScriptError(
      `"fail" is a status, "network" or a problem's code, such as fail=503 or fail=listCalendar:network.`,
    );
  if (latency !== undefined && !bounds.latency.test(latency))
    throw new ScriptError('"latency" is in milliseconds, from 0 to 60000, such as latency=2000.');
  return { ...(fail !== undefined && { fail }), ...(latency !== undefined && { latency }) };
}

const faultsOf = ({ fail = '' }: Script): Faults =>
  fail
    .split(',')
    .filter(Boolean)
    .map((each) => {
      const [what = '', operation] = each.split(':').reverse();
      return { operation, fault: /^\d+$/.test(what) ? Number(what) : what };
    });

const notice =
  '<p lang="en">Offline: this site answers its widgets itself, with the examples of the contract. What you send ends with it.</p>';

const pageOf = (language: string | null) => (language === 'es' || language === 'fr' ? `/${language}/` : '/');

/** The calendar asks for what is still to come, and one day no example is: without its first day it shows them all. */
function keepExamplesInTime(url: URL): void {
  if (url.pathname === '/v1/calendar' && !url.searchParams.has('to')) url.searchParams.delete('from');
}

/**
 * The partner sites without any server behind them: script tag, themes and `/v1` come from the site's own origin, and the
 * API is the contract's examples. What is sent to it is kept until the process ends.
 *
 * @param standing What goes wrong on every page that does not say its own in its address (`/?fail=503&latency=2000`).
 * @throws ScriptError when `standing` cannot be read
 */
export async function offlineSite(standing: Script = {}): Promise<FastifyInstance> {
  const app = fastify({ logger: false, forceCloseConnections: true });
  const usual = checked(standing);
  const scripted = new WeakMap<Request, Faults>();
  const mocks = createMockServer({
    fail: ({ operationId, request }) =>
      scripted.get(request)?.find(({ operation }) => operation === undefined || operation === operationId)?.fault,
  });

  await addPages(app, '', (html, { query }) => {
    const { fail, latency } = query as Script;
    const script = new URLSearchParams({ ...checked({ fail, latency }) });
    // In the path, since the API itself knows no such parameters: each page has its own, and others are not disturbed.
    const api = script.size > 0 ? `/scripted/${encodeURIComponent(script.toString())}/v1` : '/v1';
    return html
      .replace('<script type="module"', `<script type="module" data-api="${api}"`)
      .replace('</footer>', `${notice}</footer>`);
  });
  const cdn = join(dirname(createRequire(import.meta.url).resolve('@menengage/embed/package.json')), 'cdn');
  await app.register(fastifyStatic, { root: cdn, prefix: '/embed/', decorateReply: false });
  app.get('/embed/frame/submission-form', (request, reply) =>
    reply.redirect(`${pageOf(new URL(request.url, 'http://demo').searchParams.get('lang'))}#ideas`),
  );

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  async function answer(request: FastifyRequest, reply: FastifyReply, script: Script, path: string): Promise<unknown> {
    const url = new URL(path, `http://${request.host}`);
    keepExamplesInTime(url);
    const headers = Object.entries(request.headers).filter(([name]) => !['host', 'connection'].includes(name));
    const asked = new Request(url, {
      method: request.method,
      headers: headers.map(([name, value]): [string, string] => [name, String(value)]),
      body: request.body instanceof Uint8Array ? new Uint8Array(request.body) : null,
    });
    scripted.set(asked, faultsOf(script));
    await wait(Number(script.latency ?? 0));
    let given: Response | undefined;
    try {
      given = await mocks.answer(asked);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      reply.hijack();
      reply.raw.destroy();
      return reply;
    }
    if (!given) return reply.callNotFound();
    let body = await given.text();
    // The private link leads to where it can be followed: a page of this site, and not the server of the examples.
    if (request.method === 'POST' && given.status === 201 && url.pathname.endsWith('/submissions')) {
      const receipt = JSON.parse(body) as { manageUrl: string };
      const page = new URL(pageOf(given.headers.get('content-language')), url);
      page.hash = new URL(receipt.manageUrl).hash;
      body = JSON.stringify({ ...receipt, manageUrl: page.href });
    }
    return reply.code(given.status).headers(Object.fromEntries(given.headers)).send(body);
  }

  app.all('/v1', (request, reply) => answer(request, reply, usual, request.url));
  app.all('/v1/*', (request, reply) => answer(request, reply, usual, request.url));
  app.all<{ Params: { script: string } }>('/scripted/:script/v1/*', (request, reply) => {
    const script = checked(Object.fromEntries(new URLSearchParams(request.params.script)));
    const path = request.url.replace(/^\/scripted\/[^/]*/, '');
    return answer(request, reply, script, path);
  });
  return app;
}
