import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { buildApp } from '../src/http/app.ts';
import { pino } from 'pino';
import { describeOnce, type TestServer, today } from './harness.ts';
import { addPerson, type Person } from './people.ts';

/** Accounts of the provider, by subject. */
const accounts: Record<string, { email: string; email_verified: boolean }> = {};

/** For how long the provider's ID tokens hold, in seconds. */
let idTokensHold = 3600;

/** A real OpenID provider whose people say yes at once. */
async function startProvider(redirectUri: string): Promise<{ issuer: string; stop: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'colab', client_secret: 'a-secret-of-the-client', redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...accounts[sub] }) }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/yes/${uid}` },
    cookies: { keys: ['for this test alone'] },
    pkce: { required: () => true },
    ttl: { IdToken: () => idTokensHold },
  });
  const callback = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/yes/')) return void callback(request, response);
    void (async () => {
      const { params, prompt } = await provider.interactionDetails(request, response);
      const subject = String(params['login_hint']);
      if (subject === 'nobody') {
        await provider.interactionFinished(request, response, { error: 'access_denied' });
        return;
      }
      if (prompt.name === 'login') {
        await provider.interactionFinished(request, response, { login: { accountId: subject } });
        return;
      }
      const grant = new provider.Grant({ accountId: subject, clientId: 'colab' });
      grant.addOIDCScope('openid email');
      await provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
    })();
  });
  return { issuer, stop: () => stopServer(server) };
}

function stopServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

/** A browser: keeps cookies by host and follows where it is sent, until it is back. */
class Browser {
  readonly cookies = new Map<string, string>();
  readonly #server: TestServer;

  constructor(server: TestServer) {
    this.#server = server;
  }

  async get(url: string, headers: Record<string, string> = {}) {
    return this.#ask('GET', url, headers);
  }

  async post(url: string, headers: Record<string, string> = { origin: 'https://colab.test' }) {
    return this.#ask('POST', url, headers);
  }

  /** Goes to the provider and back. @returns the address that the provider sends the browser to */
  async consent(address: string, subject: string): Promise<string> {
    const jar = new Map<string, string>();
    let at = new URL(address);
    at.searchParams.set('login_hint', subject);
    while (at.origin !== 'https://colab.test') {
      const response = await fetch(at, {
        redirect: 'manual',
        headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      });
      for (const line of response.headers.getSetCookie()) keep(jar, line);
      const next = response.headers.get('location');
      if (next === null) throw new Error(`${response.status} at ${at}: ${await response.text()}`);
      at = new URL(next, at);
    }
    return at.pathname + at.search;
  }

  async signIn(subject: string, path = '/auth/sign-in') {
    const begun = await this.get(path);
    expect(begun.status, begun.text).toBe(303);
    return this.get(await this.consent(String(begun.headers['location']), subject));
  }

  async #ask(method: 'GET' | 'POST', url: string, headers: Record<string, string>) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.#server.app.inject({
      method,
      url,
      headers: { ...(cookie ? { cookie } : {}), ...headers },
    });
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) keep(this.cookies, line);
    const json: unknown = /json/.test(String(answer.headers['content-type'])) ? answer.json() : undefined;
    return { status: answer.statusCode, headers: answer.headers, text: answer.body, json };
  }
}

function keep(jar: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  const ended = /max-age=0|expires=thu, 01 jan 1970/i.test(line) || value === '';
  if (ended) jar.delete(name);
  else jar.set(name, value);
}

describeOnce('signing in', (server) => {
  let stop: () => Promise<void>;
  let issuer: string;
  let person: Person;

  beforeAll(async () => {
    ({ issuer, stop } = await startProvider('https://colab.test/auth/callback'));
    await server.app.close();
    await rebuild(issuer);
    person = await addPerson(server, [{ role: 'networkSecretariat', networkId: 'africa' }]);
    accounts['ana'] = { email: person.email.toUpperCase(), email_verified: true };
    accounts['eva'] = { email: 'eva@nowhere.example', email_verified: true };
  });
  afterEach(() => {
    server.now = today;
  });
  afterAll(() => stop());

  async function rebuild(at: string): Promise<void> {
    server.services.oidc = { issuer: at, clientId: 'colab', clientSecret: 'a-secret-of-the-client' };
    const logger = pino({ level: 'info', base: null }, { write: (line: string) => server.log.push(line) });
    server.app = await buildApp(server.services, { rateLimit: 0, trustProxy: false, logger });
  }

  const tokenOf = async (browser: Browser): Promise<string> => {
    const answer = await browser.post('/auth/token');
    expect(answer.status, answer.text).toBe(200);
    return (answer.json as { token: string }).token;
  };
  const me = (token: string) => server.ask('/v1/me', { headers: { authorization: `Bearer ${token}` } });

  it('lets a user in and gives the desk a token of some minutes', async () => {
    const browser = new Browser(server);
    const back = await browser.signIn('ana', '/auth/sign-in?returnTo=%2Fauth%3Flang%3Des');
    expect(back.status, back.text).toBe(303);
    expect(back.headers['location']).toBe('/auth?lang=es');
    const set = [back.headers['set-cookie'] ?? []].flat().join('\n');
    expect(set).toMatch(/^__Host-colab-sign-in=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/m);
    expect([...browser.cookies.keys()]).toEqual(['__Host-colab-sign-in']);

    const page = await browser.get('/auth?lang=es');
    expect(page.text).toContain('Ha iniciado sesión');
    expect(page.text).toContain('Secretaría de red');
    const token = await tokenOf(browser);
    const { json } = await me(token);
    expect(json).toMatchObject({ kind: 'user', id: person.id, grants: [{ role: 'networkSecretariat' }] });
    expect(json.expiresAt).toBe('2026-11-21T12:15:00.000Z');
    server.now = new Date('2026-11-21T12:15:00Z');
    expect((await me(token)).status).toBe(401);
    expect((await me(await tokenOf(browser))).status).toBe(200);
    server.now = new Date('2026-11-22T00:00:00Z');
    expect((await browser.post('/auth/token')).status).toBe(401);
  });

  it('is known by the account from the second time on, not by the address', async () => {
    accounts['ana'] = { email: 'moved@elsewhere.example', email_verified: true };
    expect((await new Browser(server).signIn('ana')).status).toBe(303);
    accounts['thief'] = { email: person.email, email_verified: true };
    expect((await new Browser(server).signIn('thief')).status).toBe(403);
  });

  it('ends everything at once when somebody signs out', async () => {
    const browser = new Browser(server);
    await browser.signIn('ana');
    const token = await tokenOf(browser);
    const stolen = new Browser(server);
    for (const [name, value] of browser.cookies) stolen.cookies.set(name, value);
    expect((await browser.post('/auth/sign-out')).status).toBe(303);
    expect(browser.cookies.size).toBe(0);
    expect((await me(token)).status).toBe(401);
    expect((await stolen.post('/auth/token')).status).toBe(401);
  });

  it.each([
    ['en', 'This account is not known here'],
    ['es', 'Esta cuenta no se conoce aquí'],
    ['fr', 'Ce compte n’est pas connu ici'],
  ])('says in %s that an account is not known, and not why', async (lang, words) => {
    accounts['unverified'] = { email: (await addPerson(server, [{ role: 'editor' }])).email, email_verified: false };
    const shutOut = await addPerson(server, [{ role: 'editor' }]);
    accounts['shut-out'] = { email: shutOut.email, email_verified: true };
    const powerless = await addPerson(server, [{ role: 'editor' }]);
    accounts['powerless'] = { email: powerless.email, email_verified: true };
    await server.services.database.updateTable('users').set({ active: false }).where('id', '=', shutOut.id).execute();
    await server.services.database.deleteFrom('user_grants').where('user_id', '=', powerless.id).execute();
    const told = new Set<string>();
    for (const subject of ['eva', 'unverified', 'shut-out', 'powerless']) {
      const browser = new Browser(server);
      const begun = await browser.get('/auth/sign-in');
      const back = await browser.consent(String(begun.headers['location']), subject);
      const answer = await browser.get(back, { 'accept-language': lang });
      expect(answer.status).toBe(403);
      expect(answer.headers['content-language']).toBe(lang);
      expect(browser.cookies.size).toBe(0);
      told.add(answer.text);
    }
    expect([...told]).toHaveLength(1);
    expect([...told][0]).toContain(words);
  });

  it('believes no way back that does not belong to its way there', async () => {
    const browser = new Browser(server);
    const begun = await browser.get('/auth/sign-in');
    const location = new URL(String(begun.headers['location']));
    expect(Object.fromEntries(location.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: 'https://colab.test/auth/callback',
      scope: 'openid email',
    });
    const back = await browser.consent(location.href, 'ana');
    const expired = async (other: Browser, url: string) => {
      const answer = await other.get(url);
      expect(answer.status, answer.text).toBeGreaterThanOrEqual(400);
      expect(other.cookies.has('__Host-colab-sign-in')).toBe(false);
      return answer;
    };
    // Somebody else's browser, without the cookie of the way there.
    expect((await expired(new Browser(server), back)).status).toBe(400);
    // The cookie of another attempt.
    const another = new Browser(server);
    await another.get('/auth/sign-in');
    await expired(another, back);
    // A cookie that was made up.
    const forged = new Browser(server);
    const [name = '', value = ''] = [...browser.cookies][0] ?? [];
    forged.cookies.set(
      name,
      value.replace(/^./, (first) => (first === 'a' ? 'b' : 'a')),
    );
    expect((await expired(forged, back)).status).toBe(400);
    // Too late.
    server.now = new Date(today.getTime() + 10 * 60_000);
    const late = new Browser(server);
    late.cookies.set(name, value);
    expect((await expired(late, back)).text).toContain('This sign-in took too long');
    server.now = today;
    // In time; and then the same code once more.
    const again = new Browser(server);
    again.cookies.set(name, value);
    expect((await browser.get(back)).status).toBe(303);
    await expired(again, back);
    // An answer in the name of another issuer.
    const mixed = new Browser(server);
    const other = await mixed.consent(String((await mixed.get('/auth/sign-in')).headers['location']), 'ana');
    await expired(mixed, other.replace(encodeURIComponent(issuer), encodeURIComponent('https://evil.example')));
  });

  it('believes no ID token whose time is over', async () => {
    idTokensHold = -600;
    const browser = new Browser(server);
    const answer = await browser.signIn('ana').finally(() => (idTokensHold = 3600));
    expect(answer.status, answer.text).toBeGreaterThanOrEqual(400);
    expect(browser.cookies.size).toBe(0);
    expect((await browser.signIn('ana')).status).toBe(303);
  });

  it('says that somebody said no, and that the provider does not answer', async () => {
    const refused = await new Browser(server).signIn('nobody');
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('You were not signed in');
    const before = server.app;
    await rebuild('http://127.0.0.1:9');
    const away = await new Browser(server).get('/auth/sign-in');
    expect(away.status, away.text).toBe(503);
    expect(away.text).toContain('Signing in is not possible just now');
    // A provider that names another issuer than it was set up with.
    await server.app.close();
    await rebuild(issuer.replace('127.0.0.1', 'localhost'));
    expect((await new Browser(server).get('/auth/sign-in')).status).toBe(502);
    await server.app.close();
    server.app = before;
    server.services.oidc = { issuer, clientId: 'colab', clientSecret: 'a-secret-of-the-client' };
  });

  it('sends nobody elsewhere afterwards', async () => {
    for (const returnTo of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:1', '/a b', '']) {
      const browser = new Browser(server);
      const back = await browser.signIn('ana', `/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
      expect(back.headers['location'], returnTo).toBe('/auth');
    }
  });

  it('takes writes from its own pages alone, and the API takes no cookie', async () => {
    const browser = new Browser(server);
    await browser.signIn('ana');
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'same-site' },
      {},
    ]) {
      expect((await browser.post('/auth/token', headers as Record<string, string>)).status).toBe(403);
      expect((await browser.post('/auth/sign-out', headers as Record<string, string>)).status).toBe(403);
    }
    expect((await browser.post('/auth/token', { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    const api = await browser.get('/v1/me');
    expect(api.status).toBe(401);
    const open = await browser.get('/v1/sessions?limit=1');
    expect(open.headers).not.toHaveProperty('set-cookie');
    for (const url of ['/auth', '/auth/sign-in']) {
      const { headers } = await browser.get(url);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    }
  });

  it('leaves an entry in the audit log, and no word on the person in the log of the server', async () => {
    const { database } = server.services;
    const rows = await database.selectFrom('audit_log').selectAll().where('entity_id', '=', person.id).execute();
    expect(rows.map(({ action }) => action)).toEqual(expect.arrayContaining(['signIn', 'signOut']));
    const log = server.log.join('\n');
    expect(log).toContain('/auth/callback');
    expect(log).not.toMatch(/@|Tested Person|colab_t|code=|state=/);
  });
});
