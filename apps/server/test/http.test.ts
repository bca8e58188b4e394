import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { operations } from '../src/http/contract.ts';
import { problemStatus } from '../src/problems/codes.ts';
import { words } from '../src/problems/words.ts';
import { describeServer, publicUrl, reportPages } from './harness.ts';

describeServer('requests that cannot be answered as they are', (server) => {
  it('names an unknown parameter and the one that was meant', async () => {
    const { status, json } = await server.ask('/v1/sessions?regoin=africa&limit=1');
    expect(status).toBe(400);
    expect(json).toMatchObject({
      type: `${publicUrl}/errors/parameter-unknown`,
      code: 'parameter-unknown',
      errors: [{ parameter: 'regoin', code: 'unknown', params: { suggestion: 'region' } }],
    });
    expect(json.errors[0].detail).toBe('Did you mean region?');
    const { json: far } = await server.ask('/v1/health?zzzzzz=1');
    expect(far.errors[0].params).toEqual({ known: [] });
    const { json: several } = await server.ask('/v1/members?xyzzy=1&contry=ZW');
    expect(several.errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual(['xyzzy', 'contry']);
    expect(several.errors[0].params.known).toContain('country');
    expect(several.errors[1].params.suggestion).toBe('country');
  });

  it.each([
    ['limit=0', 'limit', 'minimum'],
    ['limit=101', 'limit', 'maximum'],
    ['limit=many', 'limit', 'type'],
    ['limit=1&limit=2', 'limit', 'maxItems'],
    ['country=zw', 'country', 'pattern'],
    ['country=', 'country', 'pattern'],
    ['mode=online,underwater', 'mode', 'enum'],
    ['recording=perhaps', 'recording', 'type'],
    ['sort=colour', 'sort', 'enum'],
    ['from=yesterday', 'from', 'pattern'],
    ['from=2026-02-30', 'from', 'format'],
    ['to=2026-11-21T25:00Z', 'to', 'format'],
    ['lang=%3Cb%3E', 'lang', 'pattern'],
    ['network=nowhere', 'network', 'unknown'],
    ['series=', 'series', 'minLength'],
    ['facets=kind,colour', 'facets', 'enum'],
    ['count=about', 'count', 'enum'],
  ])('refuses sessions?%s by name', async (query, parameter, code) => {
    const { status, json } = await server.ask(`/v1/sessions?${query}`);
    expect(status).toBe(400);
    expect(json.code).toBe('parameter-invalid');
    expect(json.errors).toContainEqual(expect.objectContaining({ parameter, code }));
    expect(json.detail).toContain(parameter);
  });

  it.each(['garbage', 'WzEsIngiLFtdXQ', 'bnVsbA', 'e30', Buffer.from('[1,"","x"]').toString('base64url'), '%01'])(
    'refuses the cursor %s',
    async (cursor) => {
      for (const list of ['sessions', 'calendar', 'resources', 'members', 'sessions/igwg-2024/occurrences']) {
        const { status, json } = await server.ask(`/v1/${list}?cursor=${cursor}`);
        expect(status).toBe(400);
        expect(json.code).toBe('cursor-invalid');
      }
    },
  );

  it('refuses the cursor of another question, and takes it in another language', async () => {
    const { json } = await server.ask('/v1/members?limit=5');
    const cursor = encodeURIComponent(json.next);
    expect((await server.ask(`/v1/members?limit=5&cursor=${cursor}&country=ZW`)).json.code).toBe('cursor-invalid');
    expect((await server.ask(`/v1/networks?limit=5&cursor=${cursor}`)).json.code).toBe('cursor-invalid');
    expect((await server.ask(`/v1/members?limit=7&lang=es&count=exact&cursor=${cursor}`)).status).toBe(200);
  });

  it('answers a method that is not there with those that are', async () => {
    for (const [method, path, allow] of [
      ['DELETE', '/v1/sessions', 'GET, POST, HEAD, OPTIONS'],
      ['POST', '/v1/vocabularies/themes', 'GET, HEAD, OPTIONS'],
      ['PUT', '/v1/', 'GET, HEAD, OPTIONS'],
      ['GET', '/v1/calls/current/submissions', 'POST, OPTIONS'],
    ] as const) {
      const { status, headers, json } = await server.ask(path, { method });
      expect(status).toBe(405);
      expect(headers.allow).toBe(allow);
      expect(json).toMatchObject({ code: 'method-not-allowed' });
    }
  });

  it('has a problem for every path that is not there', async () => {
    for (const path of [
      '/v1/nope',
      '/nope',
      '/v1/sessions/nope',
      '/v1/sessions/%zz',
      `/v1/sessions/${'x'.repeat(500)}`,
      '/v2/sessions',
      '/errors/nope',
      '/embed/frames',
    ]) {
      const { status, json } = await server.ask(path);
      expect([path, status]).toEqual([path, 404]);
      expect(json.code).toBe('not-found');
    }
    expect((await server.ask('/v1/sessions/a%20b')).json.code).toBe('parameter-invalid');
  });

  it('refuses bodies that are too large, no JSON, or of another kind', async () => {
    const post = (body: string, type = 'application/json') =>
      server.ask('/v1/calls/current/submissions', {
        method: 'POST',
        body,
        headers: { 'content-type': type, 'idempotency-key': 'some-key-1' },
      });
    const large = await post(JSON.stringify({ title: 'x'.repeat(10_000_000) }));
    expect([large.status, large.json.code]).toEqual([413, 'body-too-large']);
    expect(large.json.detail).toContain('1048576');
    for (const junk of ['{"title":', 'title=x', '', '{"a":1}}', '\0']) {
      const { status, json } = await post(junk);
      expect([status, json.code]).toEqual([400, 'body-malformed']);
    }
    for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'nonsense']) {
      const { status, json } = await post('title=x', type);
      expect([type, status, json.code]).toEqual([type, 415, 'media-type-unsupported']);
    }
  });

  it('says nothing of its insides when something breaks, and logs it under the same id', async () => {
    const { catalogue } = server.services;
    const get = catalogue.get.bind(catalogue);
    catalogue.get = () => Promise.reject(new Error('select secret from table'));
    try {
      const { status, json, text } = await server.ask('/v1/sessions');
      expect(status).toBe(500);
      expect(json).toEqual({
        type: `${publicUrl}/errors/internal`,
        title: words.en.problems.internal.title,
        status: 500,
        detail: words.en.problems.internal.detail({}),
        instance: '/v1/sessions',
        code: 'internal',
        requestId: json.requestId,
      });
      expect(text).not.toContain('secret');
      expect(server.log.find((line) => line.includes('select secret from table'))).toContain(json.requestId);
    } finally {
      catalogue.get = get;
    }
  });

  it('says that it is unavailable when the database is', async () => {
    const { catalogue } = server.services;
    const get = catalogue.get.bind(catalogue);
    catalogue.get = () => Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
    try {
      const { status, json, headers } = await server.ask('/v1/networks');
      expect([status, json.code, headers['retry-after']]).toEqual([503, 'unavailable', '5']);
      expect((await server.ask('/v1/health')).status).toBe(200);
    } finally {
      catalogue.get = get;
    }
  });

  it('speaks the language of the request', async () => {
    const titles = await Promise.all(
      ['en', 'es-MX', 'fr', 'xx'].map(async (language) => {
        const { json, headers } = await server.ask('/v1/nope', { headers: { 'accept-language': language } });
        return [headers['content-language'], json.title];
      }),
    );
    expect(titles).toEqual([
      ['en', 'Nothing is here'],
      ['es', 'Aquí no hay nada'],
      ['fr', 'Il n’y a rien ici'],
      ['en', 'Nothing is here'],
    ]);
    const { json } = await server.ask('/v1/sessions?limit=0&lang=fr');
    expect(json.errors[0].detail).toBe('Indiquez au moins 1.');
  });

  it('has a page for every problem, to which its type resolves', async () => {
    for (const code of Object.keys(problemStatus)) {
      const { status, text, headers } = await server.ask(`/errors/${code}`);
      expect([code, status]).toEqual([code, 200]);
      expect(text).toContain(`<h1>${code}</h1>`);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
  });
});

describeServer('manners of an answer', (server) => {
  it('lets every page read, and asks for no permission to do so', async () => {
    const { headers } = await server.ask('/v1/sessions?limit=1', { headers: { origin: 'null' } });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
    for (const name of [
      'ETag',
      'Link',
      'Location',
      'Retry-After',
      'RateLimit',
      'RateLimit-Policy',
      'X-Request-Id',
      'Idempotency-Replayed',
    ]) {
      expect(headers['access-control-expose-headers']).toContain(name);
    }
    const failed = await server.ask('/v1/nope', { headers: { origin: 'https://partner.example' } });
    expect(failed.headers['access-control-allow-origin']).toBe('*');
  });

  it('allows the form of another origin to be sent', async () => {
    const { status, headers } = await server.ask('/v1/calls/current/submissions', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://partner.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });
    expect(status).toBe(204);
    expect(headers['access-control-allow-methods']).toContain('POST');
    expect(headers['access-control-allow-headers']?.toLowerCase()).toContain('idempotency-key');
    expect(headers['access-control-max-age']).toBe('86400');
  });

  it('gives each representation in each language a validator of its own, and 304 to who has it', async () => {
    const tags = new Map<string, string>();
    for (const language of ['en', 'es', 'fr']) {
      const { headers } = await server.ask(`/v1/vocabularies/themes?lang=${language}`);
      expect(headers.etag).toMatch(/^"[\w-]+"$/);
      expect(headers['cache-control']).toBe('public, max-age=60, stale-while-revalidate=600, stale-if-error=86400');
      expect(headers['content-language']).toBe(language);
      expect(headers.vary ?? '').not.toMatch(/accept-language/i);
      tags.set(language, String(headers.etag));
    }
    expect(new Set(tags.values()).size).toBe(3);
    const again = await server.ask('/v1/vocabularies/themes?lang=es', {
      headers: { 'if-none-match': String(tags.get('es')) },
    });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(again.headers.etag).toBe(tags.get('es'));
    expect(again.headers['content-type']).toBeUndefined();
    // Where nothing is found the bytes are the same, and yet not the same answer.
    const nothing = await Promise.all(['en', 'fr'].map((lang) => server.ask(`/v1/members?q=zzzz&lang=${lang}`)));
    expect(nothing[0]?.text).toBe(nothing[1]?.text);
    expect(nothing[0]?.headers.etag).not.toBe(nothing[1]?.headers.etag);
    const other = await server.ask('/v1/vocabularies/themes?lang=fr', {
      headers: { 'if-none-match': String(tags.get('es')) },
    });
    expect(other.status).toBe(200);
  });

  it('varies by language only when the header chose it', async () => {
    const { headers, json } = await server.ask('/v1/vocabularies/themes', {
      headers: { 'accept-language': 'de, fr-CA;q=0.9, en;q=0.1' },
    });
    expect(headers.vary).toMatch(/Accept-Language/);
    expect(headers['content-language']).toBe('fr');
    expect(json.title).toBe((await server.ask('/v1/vocabularies/themes?lang=fr')).json.title);
  });

  it('compresses, with a validator of its own that is honoured as well', async () => {
    const url = '/v1/networks?limit=50&lang=en';
    const plain = await server.ask(url);
    const response = await server.app.inject({ url, headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(response.rawPayload).toString())).toEqual(plain.json);
    expect(response.headers.etag).toBe(String(plain.headers.etag).replace(/"$/, '-gzip"'));
    expect(String(response.headers.vary).toLowerCase()).toContain('accept-encoding');
    for (const tag of [
      String(response.headers.etag),
      `W/${response.headers.etag}`,
      `"x", ${plain.headers.etag}`,
      '*',
    ]) {
      expect((await server.ask(url, { headers: { 'if-none-match': tag } })).status).toBe(304);
    }
  });

  it('answers HEAD as GET without the body', async () => {
    const get = await server.ask('/v1/members?limit=2');
    const head = await server.ask('/v1/members?limit=2', { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
    expect(head.headers.etag).toBe(get.headers.etag);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(get.text)));
    expect((await server.ask('/v1/members/nope', { method: 'HEAD' })).status).toBe(404);
  });

  it('links to the pages beside it', async () => {
    const { headers, json } = await server.ask('/v1/members?limit=2&country=ZW');
    const next = /^<([^>]+)>; rel="next"$/.exec(String(headers.link))?.[1] ?? '';
    expect(new URL(next).origin).toBe(publicUrl);
    expect(new URL(next).searchParams.get('cursor')).toBe(json.next);
    const second = await server.ask(next.slice(publicUrl.length));
    expect(second.headers.link).toMatch(/rel="next", .*rel="prev"$/);
    expect(second.json.items[0].id).not.toBe(json.items[0].id);
  });

  it('names the page where harm is reported in every answer that a widget begins with, and takes no report itself', async () => {
    for (const path of [
      'calendar',
      'sessions',
      'sessions/igwg-2024',
      'resources',
      'resources/accountability-training-toolkit',
      'collections',
      'collections/state-of-fathers',
      'networks',
      'networks/africa',
      'networks/summary',
      'calls/current/form',
      '',
    ]) {
      const { json } = await server.ask(`/v1/${path}`);
      expect(json, path).toHaveProperty('reportUrl', reportPages['']);
    }
    const { json } = await server.ask('/v1/networks/summary?lang=es-MX');
    expect(json).toHaveProperty('reportUrl', reportPages.es);
    expect(operations.filter(({ id }) => /report|harass|complain/i.test(id))).toEqual([]);
  });

  it('says what it is', async () => {
    const { json } = await server.ask('/v1/');
    expect(json).toMatchObject({
      contract: `${publicUrl}/v1/openapi.json`,
      embed: `${publicUrl}/embed/v1/colab.js`,
      languages: ['en', 'es', 'fr', 'ar', 'pt', 'ru'],
    });
    expect((await server.ask('/v1')).json).toEqual(json);
    const contract = (await server.ask('/v1/openapi.json')).json;
    expect(Object.keys(contract.paths)).toHaveLength(new Set(operations.map(({ path }) => path)).size);
    const { json: ready } = await server.ask('/v1/ready');
    expect(ready).toMatchObject({
      status: 'ready',
      database: server.opened.kind,
      counts: { networks: 33, members: 76, groups: 25 },
    });
  });

  it('logs neither who asked nor what for', async () => {
    server.log.length = 0;
    await server.ask('/v1/members?q=somebody-by-name', {
      headers: {
        'user-agent': 'a-telling-browser',
        authorization: 'Bearer a-secret',
        'x-forwarded-for': '203.0.113.9',
        referer: 'https://partner.example/page',
      },
    });
    const lines = server.log.join('');
    expect(JSON.parse(server.log.at(-1) ?? '')).toMatchObject({
      method: 'GET',
      path: '/v1/members',
      status: 200,
      requestId: expect.any(String),
    });
    expect(lines).not.toMatch(
      /somebody-by-name|a-telling-browser|a-secret|203\.0\.113\.9|127\.0\.0\.1|partner\.example/,
    );
  });
});

describeServer('pages beside the API', (server) => {
  it('has a reference that loads nothing from elsewhere', async () => {
    const { status, text, headers } = await server.ask('/reference');
    expect(status).toBe(200);
    expect(text.match(/(?:src|href)="([^"]+)"/g)).toEqual([
      'href="data:,"',
      'href="/reference/files/swagger-ui.css"',
      'src="/reference/files/swagger-ui-bundle.js"',
      'src="/reference/start.js"',
      'href="/v1/openapi.json"',
    ]);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*connect-src 'self'/);
    for (const file of ['files/swagger-ui.css', 'files/swagger-ui-bundle.js', 'start.js']) {
      expect((await server.ask(`/reference/${file}`)).status).toBe(200);
    }
    expect((await server.ask('/', {})).headers.location).toBe('/reference');
  });

  it('has a frame page for each widget, which any page may frame', async () => {
    for (const widget of ['session-calendar', 'submission-form', 'resource-list', 'network-map']) {
      const { status, text, headers } = await server.ask(`/embed/frame/${widget}?network=eeca-platform&lang=fr`);
      expect(status).toBe(200);
      expect(text).toContain(`<colab-${widget} network="eeca-platform" lang="fr">`);
      expect(text).toContain('<html lang="fr">');
      expect(headers['content-security-policy']).toContain('frame-ancestors *');
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['x-frame-options']).toBeUndefined();
    }
  });

  it('lets nothing but checked attributes onto a frame page', async () => {
    const script = encodeURIComponent('"><script>alert(1)</script>');
    for (const query of [
      `network=${script}`,
      `lang=${script}`,
      `onclick=x`,
      `api=https://elsewhere.example`,
      `${script}=1`,
      'network=a&network=b',
    ]) {
      const { status, text } = await server.ask(`/embed/frame/session-calendar?${query}`);
      expect([query, status]).toEqual([query, 400]);
      expect(text).not.toContain('<script>alert');
    }
    const { text } = await server.ask(`/embed/frame/resource-list?q=${script}`);
    expect(text).toContain('q="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect((await server.ask('/embed/frame/session-calendar?regoin=africa')).text).toContain('Did you mean region?');
    expect((await server.ask('/embed/frame/constructor')).status).toBe(404);
  });
});
