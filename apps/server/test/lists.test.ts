import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { describeServer, walk, withQuery } from './harness.ts';

interface Value {
  value: string;
  label: string;
  count: number;
}

describeServer('lists', (server) => {
  const rows = async <T>(query: ReturnType<typeof sql<T>>): Promise<T[]> =>
    (await query.execute(server.services.database)).rows;
  const ids = ({ items }: { items: { id: string }[] }): string[] => items.map(({ id }) => id);
  const counts = (values: Value[]): Record<string, number> =>
    Object.fromEntries(values.map(({ value, count }) => [value, count]));
  const counted = async (
    query: ReturnType<typeof sql<{ value: string; count: number }>>,
  ): Promise<Record<string, number>> =>
    Object.fromEntries((await rows(query)).map(({ value, count }) => [value, count]));

  it('count facets as the database does', async () => {
    const { json } = await server.ask('/v1/resources?facets=type,theme,region,country,language,year&limit=1');
    expect(counts(json.facets.type)).toEqual(
      await counted(sql`select type as value, count(*)::int as count from resources group by 1`),
    );
    expect(counts(json.facets.year)).toEqual(
      await counted(
        sql`select left(date, 4) as value, count(*)::int as count from resources where date is not null group by 1`,
      ),
    );
    for (const [facet, column] of [
      ['theme', 'themes'],
      ['region', 'regions'],
      ['country', 'countries'],
      ['language', 'languages'],
    ] as const) {
      expect(counts(json.facets[facet])).toEqual(
        await counted(
          sql`select x as value, count(*)::int as count from resources, unnest(${sql.ref(column)}) x group by 1`,
        ),
      );
    }
    const { json: sessions } = await server.ask(
      '/v1/sessions?facets=kind,mode,region,theme,country,language,interpretation&limit=1',
    );
    expect(counts(sessions.facets.interpretation)).toEqual(
      await counted(sql`select l ->> 'language' as value, count(distinct id)::int as count
        from sessions, jsonb_array_elements(languages) l where l ->> 'role' = 'interpretation' group by 1`),
    );
    expect(counts(sessions.facets.kind)).toEqual(
      await counted(sql`select kind as value, count(*)::int as count from sessions group by 1`),
    );
    const { json: members } = await server.ask('/v1/members?facets=kind,role,region,country,network&limit=1');
    expect(counts(members.facets.network)).toEqual(
      await counted(
        sql`select network_id as value, count(*)::int as count from members where network_id is not null group by 1`,
      ),
    );
    const { json: networks } = await server.ask('/v1/networks?facets=kind,status,region,country&limit=1');
    expect(counts(networks.facets.country)).toEqual(
      await counted(sql`select x as value, count(*)::int as count from networks, unnest(countries) x group by 1`),
    );
  });

  it('count a facet under every filter but its own, so that each value says what choosing it gives', async () => {
    const url = '/v1/resources?type=toolkit,policy-brief&region=global&facets=type,region,language&limit=1';
    const { json } = await server.ask(url);
    expect(counts(json.facets.type)).toEqual(
      await counted(
        sql`select type as value, count(*)::int as count from resources where 'global' = any(regions) group by 1`,
      ),
    );
    for (const [facet, parameter] of [
      ['type', 'type'],
      ['region', 'region'],
      ['language', 'language'],
    ] as const) {
      for (const { value, count } of json.facets[facet] as Value[]) {
        const { json: chosen } = await server.ask(withQuery(url, { [parameter]: value, count: 'exact' }));
        expect([facet, value, chosen.total]).toEqual([facet, value, count]);
      }
    }
  });

  it('label facets in the language of the answer', async () => {
    const label = async (lang: string): Promise<string | undefined> =>
      (
        (await server.ask(`/v1/resources?facets=region,language&lang=${lang}&limit=1`)).json.facets.region as Value[]
      ).find(({ value }) => value === 'latin-america')?.label;
    expect(await label('es')).not.toBe(await label('en'));
    const { json } = await server.ask('/v1/resources?facets=language&lang=es&limit=1');
    for (const { value, label: code } of json.facets.language) expect(code).toBe(value);
  });

  it('fold accents and case, want every word, and take the last one unfinished', async () => {
    const found = async (q: string, list = 'resources'): Promise<string[]> =>
      (await walk(server, `/v1/${list}?q=${encodeURIComponent(q)}`, 100)).map(({ id }) => id).sort();
    const gender = await found('género', 'members');
    expect(gender.length).toBeGreaterThan(0);
    expect(await found('GENERO', 'members')).toEqual(gender);
    expect(await found('  Género, ', 'members')).toEqual(gender);
    expect(await found('sistematizacion america')).toHaveLength(1);
    expect((await found('action sante', 'members')).length).toBeGreaterThan(0);
    expect(await found('action santé', 'members')).toEqual(await found('SANTE action', 'members'));
    expect(await found('accountability toolki')).toContain('accountability-training-toolkit');
    expect(await found('toolki accountability')).toEqual([]);
    expect(await found('accountability zzz')).toEqual([]);
    // A sign that means something to the database means nothing here.
    expect(await found('%')).toEqual(await found(''));
    expect(await found("'; drop table resources; --")).toEqual([]);
    expect((await server.ask('/v1/resources?q=%00')).status).toBe(400);
  });

  it('put what is found in its name first by relevance, which needs a search', async () => {
    const { json } = await server.ask('/v1/resources?q=accountability&sort=relevance&limit=100');
    const inTitle = json.items.map(({ title }: { title: string }) => /accountab/i.test(title));
    expect(inTitle.lastIndexOf(true)).toBeLessThan(inTitle.includes(false) ? inTitle.indexOf(false) : Infinity);
    const { json: without } = await server.ask('/v1/resources?sort=relevance');
    expect(without).toMatchObject({
      code: 'parameter-invalid',
      errors: [{ parameter: 'sort', detail: 'Sorting by relevance needs a search (q).' }],
    });
  });

  it('keep their order, with what has no date at the end', async () => {
    for (const sort of ['date', '-date']) {
      const dates = (await walk(server, `/v1/resources?sort=${sort}`, 100)).map(
        (row) => (row as never as { date: string | null }).date,
      );
      const known = dates.filter((date) => date !== null);
      expect(dates.slice(known.length)).toEqual(dates.slice(known.length).map(() => null));
      // A year stands before its months, in either order a month within it does not leave it.
      const years = known.map((date) => date.slice(0, 4));
      expect(years).toEqual([...years].sort((a, b) => (sort === 'date' ? 1 : -1) * a.localeCompare(b)));
    }
    const views = (await walk(server, '/v1/resources?sort=-views', 100)).map(
      (row) => (row as never as { counts?: { views?: number } | null }).counts?.views ?? -1,
    );
    expect(views).toEqual([...views].sort((a, b) => b - a));
    expect(views[0]).toBe(261);
  });

  it.each([
    '/v1/sessions',
    '/v1/sessions?sort=start',
    '/v1/sessions?sort=title',
    '/v1/calendar?from=2000-01-01',
    '/v1/calendar?from=2000-01-01&sort=-start',
    '/v1/calendar',
    '/v1/resources',
    '/v1/resources?sort=title',
    '/v1/resources?q=men&sort=relevance',
    '/v1/members',
    '/v1/networks',
    '/v1/groups',
    '/v1/calls',
    '/v1/series',
  ])('walk %s in pages of any size without losing or doubling a row', async (url) => {
    const whole = (await walk(server, url, 100)).map(({ id }) => id);
    expect(new Set(whole).size).toBe(whole.length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (limit) => {
        expect((await walk(server, url, limit)).map(({ id }) => id)).toEqual(whole);
      }),
      { numRuns: 4 },
    );
    const { json } = await server.ask(withQuery(url, { limit: '100' }));
    expect(json.prev ?? null).toBeNull();
  });

  it.each([
    '/v1/sessions',
    '/v1/calendar?from=2000-01-01',
    '/v1/calendar?from=2000-01-01&sort=-start',
    '/v1/resources',
    '/v1/members?network=africa',
  ])('walk %s back the way they came', async (url) => {
    const limit = '7';
    const forth: string[][] = [];
    let answer = (await server.ask(withQuery(url, { limit }))).json;
    forth.push(ids(answer));
    while (answer.next) {
      answer = (await server.ask(withQuery(url, { limit, cursor: answer.next }))).json;
      forth.push(ids(answer));
    }
    const back = [ids(answer)];
    while (answer.prev) {
      answer = (await server.ask(withQuery(url, { limit, cursor: answer.prev }))).json;
      back.unshift(ids(answer));
    }
    expect(back).toEqual(forth);
    expect(answer.next).toEqual(expect.any(String));
  });

  it('neither lose nor double what stays while rows come and go', async () => {
    const { database } = server.services;
    const { json: first } = await server.ask('/v1/members?limit=30');
    const gone = first.items[29].id;
    const row = (await database
      .selectFrom('members')
      .selectAll()
      .where('id', '=', gone)
      .executeTakeFirst()) as never as Record<string, unknown>;
    await database.updateTable('members').set({ sort_name: '000 moved to the front' }).where('id', '=', gone).execute();
    const rest = await walk(server, withQuery('/v1/members', { cursor: first.next }), 30);
    await database
      .updateTable('members')
      .set({ sort_name: String(row.sort_name) })
      .where('id', '=', gone)
      .execute();
    const seen = [...ids(first), ...rest.map(({ id }) => id)];
    expect(new Set(seen).size).toBe(76);
    expect(seen).toHaveLength(76);
  });

  it('find what is followed in a language in any way, and tell the ways apart', async () => {
    const french = await walk(server, '/v1/sessions?language=fr', 100);
    const interpreted = await walk(server, '/v1/sessions?interpretation=fr', 100);
    const spoken = await walk(server, '/v1/sessions?spoken=fr', 100);
    const roles = (session: unknown): string[] =>
      (session as { languages: { language: string; role: string }[] }).languages
        .filter(({ language }) => language === 'fr')
        .map(({ role }) => role);
    expect(interpreted.length).toBeGreaterThan(0);
    expect(spoken.length).toBeGreaterThan(0);
    for (const session of interpreted) expect(roles(session)).toContain('interpretation');
    for (const session of spoken) expect(roles(session)).toContain('floor');
    expect(new Set(french.map(({ id }) => id))).toEqual(new Set([...interpreted, ...spoken].map(({ id }) => id)));
    const spanish = await walk(server, '/v1/sessions?contentLanguage=es', 100);
    expect(spanish.map(({ id }) => id)).toContain('encuentro-la-paz-2024');
  });

  it('say what language a row is in and what fell back', async () => {
    const [session] = (await server.ask('/v1/sessions?provenance=fixture&lang=es&limit=1')).json.items;
    expect(session.localization).toMatchObject({ served: 'es', missing: [] });
    expect(session.localization.translations).toEqual(expect.arrayContaining(['en', 'es', 'fr']));
    const { json: igwg } = await server.ask('/v1/sessions/igwg-2024?lang=es');
    expect(igwg.localization).toEqual({ served: 'en', missing: [], translations: ['en'] });
    expect(igwg.kind.language).toBeUndefined();
    const { json: german } = await server.ask('/v1/sessions/igwg-2024?lang=de');
    expect(german.kind).toMatchObject({ id: 'webinar', label: 'Webinar', language: 'en' });
    const { database } = server.services;
    const title = { en: 'Building bridges', es: 'Tender puentes' };
    const before = await database
      .selectFrom('sessions')
      .select('title')
      .where('id', '=', 'igwg-2024')
      .executeTakeFirstOrThrow();
    await database
      .updateTable('sessions')
      .set({ title: JSON.stringify(title), summary: JSON.stringify({ en: 'How.' }) })
      .where('id', '=', 'igwg-2024')
      .execute();
    const { json: partly } = await server.ask('/v1/sessions/igwg-2024?lang=es-BO');
    await database
      .updateTable('sessions')
      .set({ title: JSON.stringify(before.title), summary: null })
      .where('id', '=', 'igwg-2024')
      .execute();
    expect(partly).toMatchObject({
      title: 'Tender puentes',
      summary: 'How.',
      language: 'en',
      localization: { served: 'es', missing: ['/summary'], translations: ['en', 'es'] },
    });
  });

  it('relate what the editors linked first, and never a work to itself', async () => {
    const { json } = await server.ask('/v1/resources/accountability-training-toolkit/related');
    expect(ids(json)).toEqual(['mhealth-mnch', 'changing-times-malawi', 'sowf-lac']);
    const { json: more } = await server.ask('/v1/resources/accountability-training-toolkit/related?limit=20');
    expect(more.items).toHaveLength(20);
    expect(ids(more)).not.toContain('accountability-training-toolkit');
  });
});
