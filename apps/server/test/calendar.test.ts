import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeServer, today, walk, withQuery } from './harness.ts';

interface Occurrence {
  id: string;
  sessionId: string;
  status: string;
  startsAt: string | null;
  endsAt: string | null;
  startDate: string;
  timeZone: string | null;
  session: { id: string; regions: { id: string }[]; provenance: string };
}

const meeting = {
  language: 'en',
  provenance: 'contributed' as const,
  source: null,
  source_note: null,
  web_url: null,
  kind: 'meeting',
  status: 'confirmed' as const,
  date_precision: 'minute' as const,
  search: 'stockholm circle',
  hosts: '[]',
  languages: '[]',
  parts: '[]',
  recordings: '[]',
  materials: '[]',
};

describeServer('the calendar', (server) => {
  const occurrences = async (query: string, limit = 100): Promise<Occurrence[]> =>
    (await walk(server, `/v1/calendar?${query}`, limit)) as never;

  beforeAll(async () => {
    const { database } = server.services;
    // 14:00 in Stockholm, the first Wednesday of each month: one occurrence is moved, one cancelled, one left out.
    await database
      .insertInto('sessions')
      .values({
        ...meeting,
        id: 'circle',
        title: JSON.stringify({ en: 'Stockholm circle' }),
        mode: 'online',
        regions: ['europe', 'africa'],
        start_date: '2026-08-05',
        end_date: '2026-08-05',
        starts_at: new Date('2026-08-05T12:00:00Z'),
        ends_at: new Date('2026-08-05T13:30:00Z'),
        time_zone: 'Europe/Stockholm',
        sort_start: new Date('2026-08-05T12:00:00Z'),
        sort_end: null,
        rrule: 'FREQ=MONTHLY;BYDAY=1WE',
        exdate: [new Date('2027-01-06T13:00:00Z')],
      })
      .execute();
    await database
      .insertInto('occurrence_overrides')
      .values([
        {
          session_id: 'circle',
          recurrence_id: new Date('2026-11-04T13:00:00Z'),
          starts_at: new Date('2026-11-11T13:00:00Z'),
          ends_at: new Date('2026-11-11T14:00:00Z'),
          status: null,
        },
        {
          session_id: 'circle',
          recurrence_id: new Date('2026-12-02T13:00:00Z'),
          starts_at: null,
          ends_at: null,
          status: 'cancelled',
        },
      ])
      .execute();
    await database
      .insertInto('sessions')
      .values({
        ...meeting,
        id: 'two-regions',
        title: JSON.stringify({ en: 'Two regions' }),
        mode: 'online',
        regions: ['africa', 'south-asia'],
        start_date: '2026-12-10',
        end_date: '2026-12-10',
        starts_at: new Date('2026-12-10T10:00:00Z'),
        ends_at: new Date('2026-12-10T11:00:00Z'),
        time_zone: 'Africa/Nairobi',
        sort_start: new Date('2026-12-10T10:00:00Z'),
        sort_end: new Date('2026-12-10T11:00:00Z'),
      })
      .execute();
  });
  afterAll(async () => {
    await server.services.database.deleteFrom('sessions').where('id', 'in', ['circle', 'two-regions']).execute();
  });

  const circle = async (query = 'from=2026-08-01&to=2027-03-01'): Promise<Occurrence[]> =>
    (await occurrences(query)).filter(({ sessionId }) => sessionId === 'circle');

  it('keeps the hour of a meeting when the clocks change, and follows what was moved, cancelled or left out', async () => {
    expect((await circle()).map(({ id, startsAt, endsAt, status }) => [id, startsAt, endsAt, status])).toEqual([
      ['circle.20260805T120000Z', '2026-08-05T14:00:00+02:00', '2026-08-05T15:30:00+02:00', 'confirmed'],
      ['circle.20260902T120000Z', '2026-09-02T14:00:00+02:00', '2026-09-02T15:30:00+02:00', 'confirmed'],
      ['circle.20261007T120000Z', '2026-10-07T14:00:00+02:00', '2026-10-07T15:30:00+02:00', 'confirmed'],
      ['circle.20261104T130000Z', '2026-11-11T14:00:00+01:00', '2026-11-11T15:00:00+01:00', 'confirmed'],
      ['circle.20261202T130000Z', '2026-12-02T14:00:00+01:00', '2026-12-02T15:30:00+01:00', 'cancelled'],
      ['circle.20270203T130000Z', '2027-02-03T14:00:00+01:00', '2027-02-03T15:30:00+01:00', 'confirmed'],
    ]);
  });

  it('shows what lies in the window in part, and nothing that only touches it', async () => {
    const seen = async (from: string, to: string): Promise<number> =>
      (await circle(`from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`)).length;
    expect(await seen('2026-09-02T12:30:00Z', '2026-09-02T12:31:00Z')).toBe(1);
    expect(await seen('2026-09-02T13:30:00Z', '2026-09-02T14:00:00Z')).toBe(0);
    expect(await seen('2026-09-02T11:00:00Z', '2026-09-02T12:00:00Z')).toBe(0);
    // The moved occurrence is where it was moved to.
    expect(await seen('2026-11-04', '2026-11-05')).toBe(0);
    expect(await seen('2026-11-11', '2026-11-12')).toBe(1);
    expect((await circle('from=2026-12-02&to=2026-12-03&status=confirmed')).length).toBe(0);
    expect((await circle('from=2026-12-02&to=2026-12-03&status=cancelled')).length).toBe(1);
  });

  it('gives a session without an end only as far ahead as two years', async () => {
    const { json } = await server.ask('/v1/sessions/circle/occurrences?limit=100');
    expect(json.items.at(-1).startDate).toBe('2028-11-01');
    expect((await server.ask('/v1/sessions/circle/occurrences?from=9000-01-01&to=9999-01-01&limit=1')).status).toBe(
      200,
    );
  });

  it('is the same in pages of any size, in both directions', async () => {
    for (const sort of ['start', '-start']) {
      const query = `from=2026-06-01&to=2027-06-01&sort=${sort}`;
      const whole = (await occurrences(query)).map(({ id }) => id);
      expect(whole.filter((id) => id.startsWith('circle.')).length).toBeGreaterThan(7);
      for (const limit of [1, 2, 3, 7]) expect((await occurrences(query, limit)).map(({ id }) => id)).toEqual(whole);
    }
    const up = (await occurrences('from=2026-06-01&to=2027-06-01')).map(({ startsAt, startDate }) =>
      Date.parse(startsAt ?? startDate),
    );
    expect(up).toEqual([...up].sort((a, b) => a - b));
  });

  it('begins with today and keeps that day while somebody pages on', async () => {
    const { json: first } = await server.ask('/v1/calendar?limit=2');
    for (const { endsAt, endDate, startDate } of first.items) {
      expect(
        endsAt === null ? `${endDate ?? startDate}T24` > '2026-11-21' : Date.parse(endsAt) > Date.parse('2026-11-21'),
      ).toBe(true);
    }
    const shown = await occurrences('');
    const whole = shown.map(({ id }) => id);
    server.now = new Date('2026-12-11T00:00:00Z');
    try {
      const rest = (await walk(server, withQuery('/v1/calendar', { cursor: first.next }), 3)).map(({ id }) => id);
      const seen = [...first.items.map(({ id }: Occurrence) => id), ...rest];
      expect(seen.slice(0, whole.length)).toEqual(whole);
      const ended = shown.filter(({ endsAt }) => endsAt !== null && Date.parse(endsAt) < server.now.getTime());
      expect(ended.length).toBeGreaterThan(0);
      const later = (await occurrences('')).map(({ id }) => id);
      for (const { id } of ended) expect(later).not.toContain(id);
    } finally {
      server.now = today;
    }
    const past = await occurrences('to=2011-01-01');
    expect(past.map(({ id }) => id)).toContain('symposium-1');
  });

  it('has a session of two regions in both, and once in all', async () => {
    for (const query of [
      'region=africa',
      'region=south-asia',
      'network=africa',
      'network=south-asia',
      'region=africa,south-asia',
      '',
    ]) {
      const found = (await occurrences(`from=2026-12-10&to=2026-12-11&${query}`)).filter(
        ({ id }) => id === 'two-regions',
      );
      expect([query, found.length]).toEqual([query, 1]);
    }
    expect((await occurrences('from=2026-12-10&to=2026-12-11&region=caribbean')).map(({ id }) => id)).not.toContain(
      'two-regions',
    );
  });

  it('counts occurrences, in all and by facet', async () => {
    const query = 'from=2026-06-01&to=2027-06-01';
    const whole = await occurrences(query);
    const { json } = await server.ask(`/v1/calendar?${query}&count=exact&facets=region,kind&limit=1`);
    expect(json.total).toBe(whole.length);
    const byRegion = new Map<string, number>();
    for (const { session } of whole)
      for (const { id } of session.regions) byRegion.set(id, (byRegion.get(id) ?? 0) + 1);
    expect(
      Object.fromEntries(
        json.facets.region.map(({ value, count }: { value: string; count: number }) => [value, count]),
      ),
    ).toEqual(Object.fromEntries(byRegion));
    const { json: chosen } = await server.ask(
      `/v1/calendar?${query}&region=africa&count=exact&facets=region,kind&limit=1`,
    );
    expect(chosen.total).toBe(byRegion.get('africa'));
    expect(chosen.facets.region).toEqual(json.facets.region);
    const kinds = chosen.facets.kind as { count: number }[];
    expect(kinds.reduce((all, { count }) => all + count, 0)).toBe(chosen.total);
  });

  it('leaves what has no date to the list of sessions', async () => {
    const undated = (await walk(server, '/v1/sessions', 100)).filter(
      (row) => (row as never as { startDate: string | null }).startDate === null,
    );
    expect(undated.length).toBeGreaterThan(0);
    const dated = new Set((await occurrences('from=1900-01-01&to=2100-01-01')).map(({ sessionId }) => sessionId));
    for (const { id } of undated) expect(dated).not.toContain(id);
    const windowed = (await walk(server, '/v1/sessions?from=1900-01-01&to=2100-01-01', 100)).map(({ id }) => id);
    expect(new Set(windowed)).toEqual(dated);
  });

  it('finds a recurring session among the sessions by any of its times', async () => {
    const found = async (query: string): Promise<boolean> =>
      (await walk(server, `/v1/sessions?q=stockholm&${query}`, 100)).some(({ id }) => id === 'circle');
    expect(await found('from=2027-02-01&to=2027-02-28')).toBe(true);
    expect(await found('from=2027-01-01&to=2027-01-31')).toBe(false);
    expect(await found('from=2026-07-01&to=2026-07-31')).toBe(false);
  });

  it('cuts every date to what is known', async () => {
    for (const { startsAt, startDate, timeZone, session } of await occurrences('from=2000-01-01')) {
      const { datePrecision } = session as never as { datePrecision: string };
      expect(startDate).toHaveLength({ minute: 10, day: 10, month: 7, year: 4 }[datePrecision] ?? -1);
      if (datePrecision === 'minute')
        expect([startsAt, timeZone]).toEqual([expect.stringMatching(/[+-]\d\d:\d\d$/), expect.any(String)]);
      else expect(startsAt).toBeNull();
    }
  });

  it('gives the occurrences of one session, and those of a session that takes place once', async () => {
    const { json } = await server.ask('/v1/sessions/circle/occurrences?from=2026-10-01&to=2027-01-01');
    expect(json.items.map(({ id }: Occurrence) => id)).toEqual([
      'circle.20261007T120000Z',
      'circle.20261104T130000Z',
      'circle.20261202T130000Z',
    ]);
    expect((await server.ask('/v1/sessions/igwg-2024/occurrences')).json.items.map(({ id }: Occurrence) => id)).toEqual(
      ['igwg-2024'],
    );
    expect((await server.ask('/v1/sessions/nope/occurrences')).status).toBe(404);
  });

  it('knows the next occurrence of a series', async () => {
    const { json: list } = await server.ask('/v1/series');
    const { json } = await server.ask('/v1/series/colab-peer-learning');
    expect(list.items).toContainEqual(json);
    const upcoming = (await occurrences('series=colab-peer-learning')).filter(
      ({ status }) => status === 'confirmed' || status === 'tentative',
    );
    expect(json.nextOccurrence).toEqual(upcoming[0]);
    expect(json.sessionCount).toBe((await walk(server, '/v1/sessions?series=colab-peer-learning', 100)).length);
    const past = (await server.ask('/v1/series/unwomen-virtual-dialogues')).json;
    expect(past.nextOccurrence ?? null).toBeNull();
  });
});
