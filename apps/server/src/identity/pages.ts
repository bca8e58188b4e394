import cookies, { type CookieSerializeOptions } from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languagesOf } from '../http/problems.ts';
import { escape, htmlPage } from '../pages/html.ts';
import type { Services } from '../services.ts';
import { sign } from '../submissions/keys.ts';
import { interfaceLanguage } from '../text/language.ts';
import { forbidden, unauthorized } from './actor.ts';
import { type Attempt, Provider, SignInError } from './provider.ts';
import { deskToken, type SignedIn, signedIn, signIn, signInLifetime, signOut } from './sign-ins.ts';
import { type SignInWords, words } from './words.ts';
import { textIn } from '../text/fold.ts';

/** How long somebody may take at the provider, in milliseconds. */
const attemptLifetime = 10 * 60_000;

type Kept = Attempt & { returnTo: string; until: number };

type Outcome = 'welcome' | 'unknown' | 'refused' | 'expired' | 'failed' | 'unavailable';

const statusOf: Record<Outcome, number> = {
  welcome: 200,
  unknown: 403,
  refused: 403,
  expired: 400,
  failed: 502,
  unavailable: 503,
};

/**
 * Signing in, for the desk that this server itself gives out. A cookie says who has signed in and is read under `/auth` alone;
 * the API never looks at it. The desk exchanges it for a token of some minutes (`POST /auth/token`) and sends that like
 * everybody else, so no page elsewhere can make a browser write anything.
 */
export async function serveSignIn(app: FastifyInstance, services: Services): Promise<void> {
  if (!services.oidc) return;
  const provider = new Provider(services.oidc);
  const isSecure = (): boolean => services.publicUrl.startsWith('https:');
  const name = (plain: string): string => `${isSecure() ? '__Host-' : ''}${plain}`;
  const attemptCookie = (): string => name('colab-attempt');
  const signInCookie = (): string => name('colab-sign-in');
  const options = (lifetime: number): CookieSerializeOptions => ({
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    maxAge: Math.floor(lifetime / 1000),
  });

  await app.register(cookies, { secret: sign(services.key, 'cookie', 'sign-in') });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'img-src': ['data:'],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  app.addHook('onRequest', async (_request, reply) => {
    // Nothing here is for other origins or for a cache.
    reply.removeHeader('access-control-allow-origin').header('cache-control', 'no-store');
  });
  // A form without fields may say that it is one.
  if (!app.hasContentTypeParser(urlencoded))
    app.addContentTypeParser(urlencoded, (_request, payload, done) => {
      payload.resume().on('end', () => done(null, undefined));
    });

  /** The secret in the cookie, with the one who holds it. */
  const holder = async (request: FastifyRequest): Promise<{ secret: string; who: SignedIn } | undefined> => {
    const secret = request.cookies[signInCookie()];
    if (secret === undefined) return undefined;
    const who = await signedIn(services.database, await services.catalogue.get(), secret, services.clock());
    return who && { secret, who };
  };
  /** A write has to come from a page of this server: a second lock behind the cookie's `SameSite`. */
  const demandSameOrigin = ({ headers }: FastifyRequest): void => {
    const isSame =
      headers.origin === undefined
        ? headers['sec-fetch-site'] === 'same-origin'
        : headers.origin === services.publicUrl;
    if (!isSame) throw forbidden('tokens:write');
  };

  app.get('/auth', async (request, reply) => {
    const held = await holder(request);
    if (!held) return sendSaid(request, reply, 'welcome');
    return sendSignedIn(request, reply, held.who, services);
  });

  app.get('/auth/sign-in', async (request, reply) => {
    try {
      const { url, attempt } = await provider.begin(callback(services), languagesOf(request).slice(0, 5));
      const until = services.clock().getTime() + attemptLifetime;
      const kept: Kept = { ...attempt, returnTo: ownPath(request.query), until };
      reply.setCookie(attemptCookie(), Buffer.from(JSON.stringify(kept)).toString('base64url'), {
        ...options(attemptLifetime),
        signed: true,
      });
      return await reply.redirect(url, 303);
    } catch (error) {
      return sendFailure(request, reply, error);
    }
  });

  app.get('/auth/callback', async (request, reply) => {
    const kept = readAttempt(request, attemptCookie());
    reply.clearCookie(attemptCookie(), options(0));
    if (!kept || kept.until <= services.clock().getTime()) return sendSaid(request, reply, 'expired');
    try {
      const account = await provider.finish(new URL(services.publicUrl + request.url), kept);
      const secret = await signIn(services.database, account, services.clock());
      if (secret === undefined) return await sendSaid(request, reply, 'unknown');
      reply.setCookie(signInCookie(), secret, options(signInLifetime));
      return await reply.redirect(kept.returnTo, 303);
    } catch (error) {
      return sendFailure(request, reply, error);
    }
  });

  app.post('/auth/token', async (request, reply) => {
    demandSameOrigin(request);
    const held = await holder(request);
    if (!held) throw unauthorized();
    const { token, expiresAt } = await deskToken(services.database, held.secret, held.who, services.clock());
    return reply.type('application/json; charset=utf-8').send({ token, expiresAt: expiresAt.toISOString() });
  });

  app.post('/auth/sign-out', async (request, reply) => {
    demandSameOrigin(request);
    const secret = request.cookies[signInCookie()];
    if (secret !== undefined) await signOut(services.database, secret, services.clock());
    return reply.clearCookie(signInCookie(), options(0)).redirect('/auth', 303);
  });

  function sendFailure(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
    if (!(error instanceof SignInError)) throw error;
    // The cause may quote what the provider said of a person; its kind is enough to look for the fault.
    const { name: kind, code } = (error.cause ?? {}) as { name?: string; code?: string };
    if (error.reason !== 'refused')
      request.log.warn({ requestId: request.id, reason: error.reason, kind, code }, 'sign-in');
    return sendSaid(request, reply, error.reason);
  }
}

const urlencoded = 'application/x-www-form-urlencoded';

function callback({ publicUrl }: Services): string {
  return `${publicUrl}/auth/callback`;
}

/** Where to go afterwards: a path of this server, and nothing that a browser could take for another host. */
function ownPath(query: unknown): string {
  const { returnTo } = query as { returnTo?: unknown };
  return typeof returnTo === 'string' && /^\/(?![/\\])[\w\-./?=&%#~]{0,500}$/.test(returnTo) ? returnTo : '/auth';
}

function readAttempt(request: FastifyRequest, cookie: string): Kept | undefined {
  const { valid, value } = request.unsignCookie(request.cookies[cookie] ?? '');
  return valid ? (JSON.parse(Buffer.from(value, 'base64url').toString('utf8')) as Kept) : undefined;
}

function said(request: FastifyRequest): { language: string; own: SignInWords } {
  const language = interfaceLanguage(languagesOf(request));
  return { language, own: words[language] };
}

function sendSaid(request: FastifyRequest, reply: FastifyReply, outcome: Outcome): FastifyReply {
  const { language, own } = said(request);
  const { title, text, way } = own[outcome];
  const again = `/auth/sign-in?lang=${language}`;
  return sendPage(reply.code(statusOf[outcome]), language, title, [
    `<p>${escape(text)}</p>`,
    `<p><a href="${escape(again)}">${escape(way)}</a></p>`,
  ]);
}

async function sendSignedIn(
  request: FastifyRequest,
  reply: FastifyReply,
  { name, grants }: SignedIn,
  { catalogue }: Services,
): Promise<FastifyReply> {
  const { language, own } = said(request);
  const { networks } = await catalogue.get();
  const { title, as, roles, signOut: leave } = own.signedIn;
  const items = grants.map(({ role, networkId, groupId }) => {
    const network = networkId === null ? undefined : networks.get(networkId);
    const place = network ? (textIn(network.name, language) ?? textIn(network.name, network.language)) : groupId;
    return `<li>${escape(own.roles[role] + (place ? own.on(place) : ''))}</li>`;
  });
  return sendPage(reply, language, title, [
    `<p>${escape(as(name))}</p>`,
    `<h2>${escape(roles)}</h2><ul>${items.join('')}</ul>`,
    `<form method="post" action="/auth/sign-out"><button>${escape(leave)}</button></form>`,
  ]);
}

function sendPage(reply: FastifyReply, language: string, title: string, parts: string[]): FastifyReply {
  return reply
    .header('content-language', language)
    .header('vary', 'Accept-Language, Cookie')
    .type('text/html; charset=utf-8')
    .send(htmlPage({ title, lang: language, body: `<main><h1>${escape(title)}</h1>${parts.join('\n')}</main>` }));
}
