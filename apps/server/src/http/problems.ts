import type { IncomingMessage } from 'node:http';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { ProblemCode } from '../problems/codes.ts';
import { Problem, type ProblemPlace } from '../problems/problem.ts';
import { words } from '../problems/words.ts';
import { interfaceLanguage, preferredLanguages } from '../text/language.ts';
import type { Services } from '../services.ts';
import type { Wire } from '../wire.ts';
import { bodyLimit, methodsOf } from './contract.ts';
import { bodyPlaces, parameterPlaces } from './validation.ts';

/** Languages that a request prefers, best first; works for requests that were never validated. */
export function languagesOf(request: FastifyRequest): string[] {
  const { lang } = (request.query ?? {}) as { lang?: unknown };
  const wanted = typeof lang === 'string' && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(lang) ? lang : undefined;
  return preferredLanguages(wanted, request.headers['accept-language']);
}

/** Most places that an answer names: enough for every form, and no small request gets a huge answer. */
const mostPlaces = 60;

/** A problem in the words of the request's language. */
export function describe(problem: Problem, request: FastifyRequest, publicUrl: string): Wire['Problem'] {
  const { problems, rules, hints } = words[interfaceLanguage(languagesOf(request))];
  const { title, detail } = problems[problem.code];
  const say = ({ parameter, code, params = {} }: ProblemPlace): string => {
    if (problem.code === 'parameter-unknown') return hints.unknownParameter(params);
    if (parameter !== undefined && code === 'maxItems' && params.limit === 1) return hints.onlyOnce;
    if (params.needs === 'q') return hints.needsSearch;
    return rules[code](params);
  };
  const errors = problem.places.slice(0, mostPlaces).map(({ params = {}, ...place }) => ({
    ...place,
    detail: say({ ...place, params }),
    ...(Object.keys(params).length > 0 ? { params } : {}),
  }));
  return {
    type: `${publicUrl}/errors/${problem.code}`,
    title,
    status: problem.status,
    detail:
      problem.params.reason === 'embed-not-built'
        ? hints.embedNotBuilt
        : detail({
            count: problem.places.length,
            names: [...new Set(errors.flatMap(({ parameter }) => parameter ?? []))],
            ...problem.params,
          }),
    ...instanceOf(request),
    code: problem.code,
    requestId: request.id,
    ...(errors.length > 0 ? { errors } : {}),
  };
}

/** The path that was asked; left out when it is none that could be written down. */
function instanceOf({ url }: FastifyRequest): { instance?: string } {
  const path = URL.parse(`http://localhost${url}`)?.pathname;
  return path === undefined || /%(?![0-9A-Fa-f]{2})/.test(path) ? {} : { instance: path };
}

export function sendProblem(
  reply: FastifyReply,
  request: FastifyRequest,
  problem: Problem,
  services: Pick<Services, 'publicUrl'>,
): FastifyReply {
  return reply
    .code(problem.status)
    .headers({
      'cache-control': 'no-store',
      'content-language': interfaceLanguage(languagesOf(request)),
      ...problem.headers,
    })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(describe(problem, request, services.publicUrl)));
}

/** Answers every failure as a problem: what Fastify refuses, what handlers throw, and what nobody expected. */
export function answerProblems(app: FastifyInstance, services: Pick<Services, 'publicUrl'>): void {
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const problem = toProblem(error, request.routeOptions.config.operation?.bodyLimit);
    // What was never offered (501) is no failure of ours.
    if (problem.status >= 500 && problem.status !== 501)
      request.log.error({ requestId: request.id, err: error }, problem.code);
    if (problem.code === 'body-too-large') await readOn(request.raw);
    return sendProblem(reply, request, problem, services);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const allowed = /^\/v1(\/|$)/.test(path) ? methodsOf(path.slice(3) || '/') : undefined;
    const problem =
      allowed === undefined || allowed.includes(request.method)
        ? new Problem('not-found')
        : new Problem('method-not-allowed', {
            params: { method: request.method, allowed },
            headers: { allow: allowed.join(', ') },
          });
    return sendProblem(reply, request, problem, services);
  });
}

/** How much of a body that is too large is still read, in bytes, and for how long, in milliseconds. */
const patience = { bytes: 33_554_432, time: 5_000 };

/** Reads on for a while: who is still sending sees a broken connection otherwise, and not the answer that says why. */
async function readOn(body: IncomingMessage): Promise<void> {
  if (body.readableEnded) return;
  await new Promise<void>((done) => {
    let bytes = 0;
    const timer = setTimeout(done, patience.time);
    const stop = (): void => {
      clearTimeout(timer);
      done();
    };
    body.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > patience.bytes) stop();
    });
    body.once('end', stop).once('close', stop);
    body.resume();
  });
}

/** What Fastify refuses before a handler is asked. */
const refusals: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unsupported',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'body-malformed',
  FST_ERR_CTP_INVALID_JSON_BODY: 'body-malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'body-malformed',
  FST_ERR_BAD_URL: 'not-found',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
};

/** What stands behind an error, as far as a stranger may know. @param limit - most bytes that a body may have there */
export function toProblem(error: unknown, limit = bodyLimit): Problem {
  if (error instanceof Problem) return error;
  const { code, statusCode, validation, validationContext } = error as Partial<FastifyError> & { code?: string };
  if (validation) {
    const errors = validation as unknown as ErrorObject[];
    if (validationContext === 'body') return new Problem('validation', { places: bodyPlaces(errors) });
    return new Problem('parameter-invalid', { places: parameterPlaces(errors, validationContext) });
  }
  const refused = refusals[code ?? ''];
  if (refused) return new Problem(refused, { params: { limit } });
  if (isUnavailable(error)) return new Problem('unavailable', { headers: { 'retry-after': '5' } });
  if (statusCode === 400 && error instanceof SyntaxError) return new Problem('body-malformed');
  if (statusCode === 404) return new Problem('not-found');
  return new Problem('internal');
}

const unreachable = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH'];

/** The database is away, restarting, overloaded, or did not answer in time (PostgreSQL classes 08, 53 and 57). */
function isUnavailable(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return (
    unreachable.includes(code) ||
    /^(08|53|57)[0-9A-Z]{3}$/.test(code) ||
    /^(Connection terminated|timeout exceeded when trying to connect)/.test(message)
  );
}
