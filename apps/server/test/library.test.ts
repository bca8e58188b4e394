import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { describeServer, secretariatToken } from './harness.ts';
import { addPerson } from './people.ts';

const token = { authorization: `Bearer ${secretariatToken}` };
const browser = {
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  'accept-language': 'en',
};

describeServer('the library', (server) => {
  const create = (body: Record<string, unknown>, headers: Record<string, string> = token) =>
    server.ask('/v1/resources', {
      method: 'POST',
      headers: { 'idempotency-key': randomUUID(), ...headers },
      body: { language: 'en', title: { en: 'A work' }, type: 'brief', ...body },
    });
  const made = async (body: Record<string, unknown> = {}): Promise<string> => {
    const { status, json } = await create(body);
    expect([status, json.errors]).toEqual([201, undefined]);
    return json.id;
  };
  const patch = (id: string, body: Record<string, unknown>, headers: Record<string, string> = token) =>
    server.ask(`/v1/resources/${id}`, { method: 'PATCH', headers, body });
  const get = async (id: string, lang = 'en') => (await server.ask(`/v1/resources/${id}?lang=${lang}`)).json;

  it('takes a work with rich texts, and gives it out clean', async () => {
    const { status, json, headers } = await create({
      title: { en: 'Care <b>work</b>', es: 'Cuidados' },
      whoItIsFor: { en: '<p onclick="x()">All</p><script>alert(1)</script>' },
      sections: [{ title: { en: 'Inside' }, text: { en: '<img src=x onerror=alert(1)><p>One</p>' } }],
      date: '2010',
    });
    expect(status).toBe(201);
    expect(headers.location).toBe(json.url);
    expect(json).toMatchObject({
      title: 'Care <b>work</b>',
      whoItIsFor: '<p>All</p>',
      sections: [{ title: 'Inside', text: '<p>One</p>' }],
      date: '2010',
      datePrecision: 'year',
      provenance: 'contributed',
    });
    expect(await get(json.id, 'es')).toMatchObject({
      title: 'Cuidados',
      localization: { served: 'es', missing: ['/whoItIsFor', '/sections/0/title', '/sections/0/text'] },
    });
  });

  it('adds a work once however often it is sent', async () => {
    const body = { language: 'en', title: { en: 'Once' }, type: 'brief' };
    const headers = { ...token, 'idempotency-key': randomUUID() };
    const first = await server.ask('/v1/resources', { method: 'POST', headers, body });
    const again = await server.ask('/v1/resources', { method: 'POST', headers, body });
    expect([again.status, again.json.id, again.headers['idempotency-replayed']]).toEqual([201, first.json.id, 'true']);
    const other = await server.ask('/v1/resources', { method: 'POST', headers, body: { ...body, type: 'guide' } });
    expect(other.json.code).toBe('idempotency-key-reused');
  });

  it('changes what is given and nothing else, and not over somebody else’s change', async () => {
    const id = await made({ title: { en: 'Old', es: 'Viejo' }, abstract: { en: 'Text' }, regions: ['africa'] });
    const before = await get(id);
    server.now = new Date(server.now.getTime() + 1000);
    const { status, json } = await patch(id, { title: { es: null, fr: 'Neuf' }, updatedAt: before.updatedAt });
    expect(status).toBe(200);
    expect(json).toMatchObject({ title: 'Old', abstract: 'Text', regions: [{ id: 'africa' }] });
    expect(json.localization.translations.sort()).toEqual(['en', 'fr']);
    expect((await patch(id, { type: 'guide', updatedAt: before.updatedAt })).json.code).toBe('conflict');
    expect((await patch(id, { abstract: null })).json.abstract).toBeNull();
    // What a source printed stays when somebody corrects the entry.
    expect((await patch('accountability-training-toolkit', { themes: ['womens-rights'] })).json.counts.views).toBe(147);
  });

  it.each([
    [{ type: 'no-such-type' }, '/type', 'unknown'],
    [{ themes: ['no-such-theme'] }, '/themes/0', 'unknown'],
    [{ regions: ['africa', 'atlantis'] }, '/regions/1', 'unknown'],
    [{ networkId: 'no-such-network' }, '/networkId', 'unknown'],
    [{ title: { es: 'Sin inglés' } }, '/title/en', 'required'],
    [{ webUrl: 'javascript:alert(1)' }, '/webUrl', 'pattern'],
    [{ files: [{ mediaType: 'application/pdf', url: 'javascript:alert(1)' }] }, '/files/0/url', 'pattern'],
    [{ files: [{ mediaType: 'application/pdf', url: 'data:text/html,x' }] }, '/files/0/url', 'pattern'],
    [{ files: [{ mediaType: 'a b', url: 'https://x.example' }] }, '/files/0/mediaType', 'pattern'],
    [{ date: '2023-02-31' }, '/date', 'format'],
    [{ date: '0000' }, '/date', 'format'],
    [{ abstract: { en: 'a\u0000b' } }, '/abstract/en', 'pattern'],
    [{ relatedIds: ['no-such-work'] }, '/relatedIds/0', 'unknown'],
    [{ publishers: [{ name: 'X', memberId: 'nobody' }] }, '/publishers/0/memberId', 'unknown'],
    [{ colour: 'red' }, '/colour', 'additionalProperties'],
  ])('refuses %j, naming the place', async (body, pointer, code) => {
    const { status, json } = await create(body);
    expect([status, json.code]).toEqual([422, 'validation']);
    expect(json.errors.map((each: { pointer: string; code: string }) => [each.pointer, each.code])).toContainEqual([
      pointer,
      code,
    ]);
  });

  it('links translations and adaptations both ways, and refuses circles', async () => {
    const original = await made({ title: { en: 'Original' }, languages: ['en'] });
    const translation = await made({ title: { en: 'Translation' }, translationOfId: original, languages: ['es'] });
    const adaptation = await made({ title: { en: 'Adaptation' }, adaptedFromId: translation });
    expect(await get(original)).toMatchObject({
      translations: [{ id: translation, title: 'Translation', languages: ['es'] }],
      adaptations: [],
    });
    expect(await get(translation)).toMatchObject({
      translationOf: { id: original },
      adaptations: [{ id: adaptation }],
    });
    expect(await get(adaptation)).toMatchObject({ adaptedFrom: { id: translation }, translationOf: null });
    for (const [id, body] of [
      [original, { translationOfId: original }],
      [original, { translationOfId: translation }],
      [original, { adaptedFromId: adaptation }],
      [translation, { translationOfId: adaptation }],
    ] as const) {
      const { status, json } = await patch(id, body);
      expect([status, json.errors?.[0].code]).toEqual([422, 'cycle']);
    }
    await server.ask(`/v1/resources/${translation}`, { method: 'DELETE', headers: token });
    expect(await get(adaptation)).toMatchObject({ adaptedFromId: null, adaptedFrom: null });
    expect((await server.ask(`/v1/resources/${translation}`)).status).toBe(404);
  });

  it('lets a network write what it keeps, and nothing else', async () => {
    const { headers } = await addPerson(server, [{ role: 'editor', networkId: 'africa' }]);
    const own = await create({ networkId: 'mn-zw', title: { en: 'From Zimbabwe' } }, headers);
    expect(own.status).toBe(201);
    expect(own.json.network).toMatchObject({ id: 'mn-zw' });
    expect((await create({ networkId: 'europe' }, headers)).status).toBe(403);
    expect((await create({}, headers)).status).toBe(403);
    expect((await patch('handbook', { type: 'guide' }, headers)).status).toBe(403);
    expect((await patch(own.json.id, { networkId: 'europe' }, headers)).status).toBe(403);
    expect((await create({})).json.network).toBeNull();
    expect((await create({}, {})).status).toBe(401);
    const inScope = await server.ask('/v1/resources?network=africa&q=Zimbabwe');
    expect(inScope.json.items.map(({ id }: { id: string }) => id)).toContain(own.json.id);
  });

  it('shows the three that the page of the toolkit names', async () => {
    const { json } = await server.ask('/v1/resources/accountability-training-toolkit/related');
    expect(json.items.map(({ id }: { id: string }) => id)).toEqual([
      'mhealth-mnch',
      'changing-times-malawi',
      'sowf-lac',
    ]);
    const related = await server.ask('/v1/resources/handbook/related?limit=20');
    const { type, regions, themes } = await get('handbook');
    const ids = (terms: { id: string }[]): string[] => terms.map(({ id }) => id);
    for (const item of related.json.items) {
      const shared = [...ids(item.regions), ...ids(item.themes), item.type.id];
      expect(shared.some((id) => [...ids(regions), ...ids(themes), type.id].includes(id))).toBe(true);
    }
  });

  it('has the collections that the plan names, from the data, in their order', async () => {
    const { json } = await server.ask('/v1/collections?lang=es');
    expect(json.items.map(({ title }: { title: string }) => title)).toEqual([
      'Del Simposio Ubuntu',
      'Materiales de CoLab',
      'Herramientas de política, tarjetas de puntuación y estudios de caso',
      'Rendición de cuentas en nuestro propio trabajo',
      'Estado de la paternidad',
    ]);
    const { json: fathers } = await server.ask('/v1/collections/state-of-fathers');
    expect(fathers.items.map(({ id }: { id: string }) => id).slice(0, 3)).toEqual([
      'sowf-lac',
      'sof-uganda',
      'sof-tanzania',
    ]);
    expect(fathers).toMatchObject({ provenance: 'sourced', verified: false, resources: 5 });
  });

  it('keeps collections in their order; a work may be in many', async () => {
    const body = { language: 'en', title: { en: 'Ubuntu', es: 'Ubuntu' }, resourceIds: ['sowf-lac', 'handbook'] };
    const headers = { ...token, 'idempotency-key': randomUUID() };
    const { status, json: first } = await server.ask('/v1/collections', { method: 'POST', headers, body });
    expect(status).toBe(201);
    expect(first.items.map(({ id }: { id: string }) => id)).toEqual(['sowf-lac', 'handbook']);
    const second = await server.ask('/v1/collections', {
      method: 'POST',
      headers: { ...token, 'idempotency-key': randomUUID() },
      body: { ...body, title: { en: 'Another' }, resourceIds: ['handbook'], networkId: 'africa' },
    });
    const url = `/v1/collections/${first.id}`;
    const turned = await server.ask(url, {
      method: 'PATCH',
      headers: token,
      body: { resourceIds: ['handbook', 'sowf-lac'] },
    });
    expect(turned.json.items.map(({ id }: { id: string }) => id)).toEqual(['handbook', 'sowf-lac']);
    const held = async (): Promise<string[]> =>
      (await get('handbook')).collections.map(({ id }: { id: string }) => id).sort();
    expect(await held()).toEqual(['colab-materials', 'ubuntu-symposium', first.id, second.json.id].sort());
    const found = async (query: string): Promise<string[]> =>
      (await server.ask(`/v1/collections?${query}`)).json.items.map(({ id }: { id: string }) => id);
    expect(await found('network=africa')).toEqual([second.json.id]);
    expect(await found('q=%22state%20of%20the%20world%22')).toEqual([first.id, 'state-of-fathers']);
    const unknown = await server.ask(url, { method: 'PATCH', headers: token, body: { resourceIds: ['nothing'] } });
    expect(unknown.json.errors[0]).toMatchObject({ pointer: '/resourceIds/0', code: 'unknown' });
    expect((await server.ask(url, { method: 'DELETE', headers: token })).status).toBe(204);
    expect((await server.ask(url)).status).toBe(404);
    expect(await held()).not.toContain(first.id);
  });

  it('says what is not translated', async () => {
    const id = await made({
      title: { en: 'Half', es: 'Medio' },
      takeaways: [{ title: { en: 'One', es: 'Uno' }, text: { en: 'x' } }],
    });
    const { json } = await server.ask(`/v1/resources/${id}/texts`, { headers: token });
    expect(json.texts['/takeaways/0/title']).toEqual({ en: 'One', es: 'Uno' });
    expect(json.missing).toEqual({
      en: [],
      es: ['/takeaways/0/text'],
      fr: ['/title', '/takeaways/0/title', '/takeaways/0/text'],
    });
    const rows = async (missing: string) => {
      const query = `/v1/translations?collection=resources&limit=100&missing=${missing}`;
      return (await server.ask(query, { headers: token })).json.items as {
        id: string;
        missing: Record<string, string[]>;
      }[];
    };
    for (const language of ['en', 'es', 'fr']) {
      const lacking = await rows(language);
      for (const row of lacking) expect(row.missing[language]).not.toEqual([]);
      expect(lacking.some((row) => row.id === id)).toBe(language !== 'en');
    }
    expect(
      (await server.ask('/v1/translations?collection=networks&limit=1', { headers: token })).json.items,
    ).toHaveLength(1);
    expect((await server.ask('/v1/translations?collection=resources')).status).toBe(401);
  });

  it('sends to the file that the entry names, and counts a download', async () => {
    const id = await made({
      files: [
        { language: 'en', mediaType: 'application/pdf', bytes: 5_600_000, url: 'https://files.example/a.pdf?x=1' },
        { language: 'es', mediaType: 'application/pdf', url: 'https://files.example/es.pdf' },
      ],
    });
    const { files } = await get(id);
    expect(files.map(({ language }: { language: string }) => language)).toEqual(['en', 'es']);
    const fetched = await server.ask(`/v1/resources/${id}/files/${files[0].id}`, { headers: browser });
    expect(fetched.status).toBe(302);
    expect(fetched.headers.location).toBe('https://files.example/a.pdf?x=1');
    expect(fetched.headers['cache-control']).toBe('no-store');
    for (const file of ['https://evil.example', '..%2F..', 'no-such-file', '%2F%2Fevil.example']) {
      expect((await server.ask(`/v1/resources/${id}/files/${file}`)).status).toBeGreaterThanOrEqual(400);
    }
    expect((await server.ask(`/v1/resources/handbook/files/${files[0].id}`)).status).toBe(404);
    // The same file keeps its address when the list is written again.
    await patch(id, { files: [{ language: 'es', mediaType: 'application/pdf', url: 'https://files.example/es.pdf' }] });
    expect((await get(id)).files[0].id).toBe(files[1].id);
    await counted();
    expect((await get(id)).counts).toMatchObject({ views: 0, downloads: 1, source: null, here: { downloads: 1 } });
  });

  /** Counts are written together; a server that stops writes the rest. */
  const counted = async (): Promise<void> => {
    await server.counters.flush();
  };

  it('counts people once in half an hour, and nobody else', async () => {
    const id = await made({ title: { en: 'Counted' } });
    const view = (headers: Record<string, string> = {}) =>
      server.ask(`/v1/resources/${id}/views`, { method: 'POST', headers: { ...browser, ...headers } });
    const views = async (): Promise<number> => {
      await counted();
      return (await get(id)).counts?.views ?? 0;
    };
    expect((await view()).status).toBe(204);
    expect((await view({ 'content-type': 'text/plain;charset=UTF-8' })).status).toBe(204);
    expect(await views()).toBe(1);
    for (const headers of [
      { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
      { 'user-agent': 'curl/8.5.0' },
      { 'user-agent': '' },
      { 'accept-language': 'es', 'sec-purpose': 'prefetch;prerender' },
      { 'accept-language': 'fr', purpose: 'prefetch' },
      { 'accept-language': 'pt', 'sec-gpc': '1' },
      { 'accept-language': 'ru', ...token },
    ] as Record<string, string>[]) {
      expect((await view(headers)).status).toBe(204);
    }
    expect(await views()).toBe(1);
    await view({ 'accept-language': 'fr' });
    expect(await views()).toBe(2);
    server.now = new Date(server.now.getTime() + 29 * 60_000);
    await view();
    expect(await views()).toBe(2);
    server.now = new Date(server.now.getTime() + 2 * 60_000);
    await view();
    expect(await views()).toBe(3);
    expect((await get(id)).counts).toMatchObject({ asOf: '2026-11-21', here: { since: '2026-11-21', views: 3 } });
    const { headers } = await view();
    expect(headers['set-cookie']).toBeUndefined();
    expect((await server.ask('/v1/resources/no-such-work/views', { method: 'POST' })).status).toBe(404);
    // What a source printed is left as it was printed.
    await server.ask('/v1/resources/sowf-lac/views', { method: 'POST', headers: browser });
    await counted();
    expect((await get('sowf-lac')).counts).toMatchObject({ views: 109, here: { views: 1 } });
    expect(server.log.join('\n')).not.toContain('Firefox');
  });

  it('takes what readers say, whole or half, as JSON or as a beacon sends it', async () => {
    const id = await made({ title: { en: 'Judged' } });
    const url = `/v1/resources/${id}/feedback`;
    expect((await get(id)).feedback).toEqual({ usefulness: { min: 1, max: 5 } });
    const say = (body: unknown, headers: Record<string, string> = {}) =>
      server.ask(url, { method: 'POST', headers, body });
    expect((await say({ usefulness: 5, language: 'es' })).status).toBe(204);
    const beacon = JSON.stringify({ usefulness: 2, improvement: 'Shorter <b>please</b>', complete: false });
    expect((await say(beacon, { 'content-type': 'text/plain;charset=UTF-8' })).status).toBe(204);
    for (const [body, pointer] of [
      [{ usefulness: 6 }, '/usefulness'],
      [{ usefulness: 0 }, '/usefulness'],
      [{ improvement: '  ' }, '/usefulness'],
      [{ usefulness: 1, emails: ['friend@people.example'] }, '/emails'],
    ] as const) {
      const { status, json } = await say(body);
      expect([status, json.errors[0].pointer]).toEqual([422, pointer]);
    }
    expect((await say('{', { 'content-type': 'text/plain' })).json.code).toBe('body-malformed');
    // A robot that fills the trap gets the same answer.
    expect((await say({ usefulness: 1, website: 'https://spam.example' })).status).toBe(204);
    const { json } = await server.ask(url, { headers: token });
    expect(json.summary).toEqual({ answers: 2, mean: 3.5, scale: { min: 1, max: 5 } });
    expect(json.items).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ complete: false, improvement: 'Shorter <b>please</b>' })]),
    );
    expect((await server.ask(url)).status).toBe(401);
    const { headers } = await addPerson(server, [{ role: 'editor', networkId: 'africa' }]);
    expect((await server.ask(url, { headers })).status).toBe(403);
  });

  it('takes plain text for nothing else', async () => {
    const { status, json } = await server.ask('/v1/resources', {
      method: 'POST',
      headers: { ...token, 'idempotency-key': randomUUID(), 'content-type': 'text/plain' },
      body: '{}',
    });
    expect([status, json.code]).toEqual([415, 'media-type-unsupported']);
  });
});
