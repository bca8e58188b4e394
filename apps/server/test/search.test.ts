import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { refreshSearch } from '../src/library/search-index.ts';
import { describeServer, secretariatToken, walk, withQuery } from './harness.ts';

interface Value {
  value: string;
  count: number;
}

const token = { authorization: `Bearer ${secretariatToken}` };

describeServer('search', (server) => {
  let made = 0;
  const add = async (language: string, title: string, more: Record<string, unknown> = {}): Promise<string> => {
    const { status, json } = await server.ask('/v1/resources', {
      method: 'POST',
      headers: { ...token, 'idempotency-key': `search-${made++}` },
      body: { language, title: { [language]: title }, type: 'brief', ...more },
    });
    expect(status).toBe(201);
    return json.id;
  };
  const found = async (q: string, list = 'resources'): Promise<string[]> =>
    (await walk(server, `/v1/${list}?q=${encodeURIComponent(q)}`, 100)).map(({ id }) => id);

  it.each([
    ['es', 'Las mujeres del río', 'mujer', 'mujeres', 'MUJER río'],
    ['es', 'Una mujer sola', 'mujeres'],
    ['es', 'Género y paz', 'genero', 'género', 'generos paz', 'paz género'],
    ['es', 'Capacitaciones comunitarias', 'capacitacion comunitaria', 'capacitación'],
    ['fr', 'Les masculinités positives en Côte d’Ivoire', 'masculinité positive', 'cote ivoire', 'masculinites'],
    ['en', 'Networks that care for children', 'network', 'caring', 'child networks'],
    ['ru', 'Равенство и отцовство мужчин', 'мужчины', 'мужчинами', 'отцовства', 'равенства мужчина'],
    ['ar', 'المساواة في المجتمعات', 'مساواة', 'المجتمع', 'مجتمعات'],
    ['pt', 'Homens pela igualdade: ações', 'homem', 'acao homem', 'ação', 'igualdades'],
  ])('finds a text in %s in other inflections: %s', async (language, title, ...queries) => {
    const id = await add(language, title);
    for (const q of queries) expect([q, await found(q)]).toEqual([q, expect.arrayContaining([id])]);
  });

  it('stems a text by its own language', async () => {
    const english = await add('en', 'Universities zqx');
    const german = await add('de', 'Universitäten zqx');
    expect(await found('university zqx')).toEqual([english]);
    expect(await found('Universitaten zqx')).toEqual([german]);
  });

  it('takes the last word unfinished, and no other', async () => {
    const id = await add('en', 'Zebrafish toolkit');
    expect(await found('zebraf')).toEqual([id]);
    expect(await found('toolkit zebraf')).toEqual([id]);
    expect(await found('zebraf toolkit')).toEqual([]);
  });

  it('finds words in quotation marks next to each other only', async () => {
    const near = await add('en', 'Xylo men and boys');
    const far = await add('en', 'Xylo boys, girls and men');
    expect((await found('xylo men boys')).sort()).toEqual([near, far].sort());
    expect(await found('xylo "men and boys"')).toEqual([near]);
    expect(await found('xylo “men and boys”')).toEqual([near]);
    expect(await found('«boys girls» xylo')).toEqual([far]);
    expect(await found('"boys men" xylo')).toEqual([]);
  });

  it('leaves small words out where others remain', async () => {
    const id = await add('en', 'Quokka handbook');
    expect(await found('a handbook for the quokka')).toEqual([id]);
    expect((await found('the')).length).toBeGreaterThan(1);
  });

  it('puts titles before texts without being asked, and newest first without a search', async () => {
    const inText = await add('en', 'Another thing', {
      abstract: { en: 'Narwhal, narwhal and narwhal again.' },
      date: '2026',
    });
    const inTitle = await add('en', 'The narwhal', { date: '2001' });
    expect(await found('narwhal')).toEqual([inTitle, inText]);
    expect((await server.ask('/v1/resources?q=narwhal&sort=-date')).json.items[0].id).toBe(inText);
    expect((await server.ask('/v1/resources?limit=1')).json.items[0].date >= '2026').toBe(true);
  });

  it('looks into texts, sections, takeaways and publishers, and not into markup', async () => {
    const id = await add('en', 'Plain', {
      sections: [{ text: { en: '<p class="wombat">An <em>okapi</em></p>' } }],
      takeaways: [{ title: { en: 'Tapirs' } }],
      publishers: [{ name: 'Ocelot House' }],
    });
    for (const q of ['okapi', 'tapir', 'ocelot house']) expect([q, await found(q)]).toEqual([q, [id]]);
    for (const q of ['wombat', 'class okapi']) expect([q, await found(q)]).toEqual([q, []]);
  });

  it('is the same for sessions, networks and members', async () => {
    expect(await found('caribe', 'networks')).toEqual(await found('CARIBE', 'networks'));
    expect(
      (await found('simposio', 'sessions')).length + (await found('symposiums', 'sessions')).length,
    ).toBeGreaterThan(0);
    expect(await found('genero', 'members')).toEqual(await found('Género', 'members'));
    expect((await found('genero', 'members')).length).toBeGreaterThan(0);
  });

  it('takes any text for a search', async () => {
    const noise = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            "'",
            '\\',
            ':',
            '*',
            '&',
            '|',
            '!',
            '<->',
            '(',
            ')',
            'men',
            '«',
            '%',
            '\u0000',
            'é',
            '½',
            'ß',
            '\ud800',
          ),
          { maxLength: 40 },
        )
        .map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(
        noise,
        fc.constantFrom('resources', 'members', 'networks', 'sessions', 'collections'),
        async (q, list) => {
          const query = new URLSearchParams({ q: q.toWellFormed(), limit: '2' });
          const { status } = await server.ask(`/v1/${list}?${query}`);
          expect(q.length > 200 || q.includes('\0') ? [200, 400] : [200]).toContain(status);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives rows their words again when they were made by other rules', async () => {
    const { database } = server.services;
    const before = await found('accountability');
    expect(before.length).toBeGreaterThan(0);
    const words = async (): Promise<unknown> =>
      (await sql`select id, search::text from resources where id = 'handbook'`.execute(database)).rows;
    const held = await words();
    await sql`update resources set search = ''`.execute(database);
    expect(await refreshSearch(database)).toBe(false);
    await sql`update settings set value = 'older' where name = 'search-rules'`.execute(database);
    expect(await refreshSearch(database)).toBe(true);
    expect(await words()).toEqual(held);
  });

  it('counts facets as the database does, under any filters', async () => {
    const { database } = server.services;
    const columns = {
      type: sql`array[t.type]`,
      theme: sql`t.themes`,
      region: sql`t.regions`,
      country: sql`t.countries`,
      language: sql`t.languages`,
      year: sql`array[left(t.date, 4)]`,
      audience: sql`t.audience_types`,
    };
    type Name = keyof typeof columns;
    const names = Object.keys(columns) as Name[];
    const { json } = await server.ask(`/v1/resources?facets=${names.join()}&limit=1`);
    const choices = Object.fromEntries(
      names.map((name) => [name, (json.facets[name] as Value[]).map(({ value }) => value)]),
    ) as Record<Name, string[]>;
    const filters = fc.record(
      Object.fromEntries(
        names.map((name) => [
          name,
          fc.subarray(choices[name], { minLength: 1, maxLength: Math.min(3, choices[name].length) }),
        ]),
      ) as never,
      { requiredKeys: [] },
    ) as fc.Arbitrary<Partial<Record<Name, string[]>>>;
    await fc.assert(
      fc.asyncProperty(filters, async (chosen) => {
        const query = Object.fromEntries(Object.entries(chosen).map(([name, values]) => [name, values.join()]));
        const url = withQuery('/v1/resources', { ...query, facets: names.join(), count: 'exact', limit: '1' });
        const { json: answer, status } = await server.ask(url);
        expect(status).toBe(200);
        const fits = (besides?: Name): ReturnType<typeof sql> => {
          const parts = names.flatMap((name) => {
            const values = name === besides ? undefined : chosen[name];
            return values ? [sql`${columns[name]} && ${sql.val(values)}::text[]`] : [];
          });
          return parts.length === 0 ? sql`true` : sql`${sql.join(parts, sql` and `)}`;
        };
        const { rows: totals } = await sql<{ count: number }>`
          select count(*)::int as count from resources t where ${fits()}`.execute(database);
        expect(answer.total).toBe(totals[0]?.count);
        for (const name of names) {
          const { rows } = await sql<Value>`
            select v as value, count(*)::int as count from resources t, unnest(${columns[name]}) v
            where v is not null and ${fits(name)} group by 1`.execute(database);
          const told = (answer.facets[name] as Value[]).map(({ value, count }) => [value, count]);
          expect([name, Object.fromEntries(told)]).toEqual([
            name,
            Object.fromEntries(rows.map(({ value, count }) => [value, count])),
          ]);
        }
      }),
      { numRuns: 15 },
    );
  });
});
