import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { operations } from '../src/http/contract.ts';
import { childrenOf, readCsv, readXml, textOf } from './feed-support.ts';
import { describeOnce, secretariatToken, walk, withQuery } from './harness.ts';

const secretariat = { authorization: `Bearer ${secretariatToken}` };

/** A value for every filter of the lists, chosen so that some rows fit and some do not. */
const sessionFilters: Record<string, string> = {
  q: 'ubuntu',
  from: '2026-11-01',
  to: '2020-12-01',
  network: 'africa',
  region: 'south-asia',
  country: 'RW',
  theme: 'feminisms',
  kind: 'webinar',
  mode: 'online',
  language: 'es',
  spoken: 'fr',
  interpretation: 'es',
  contentLanguage: 'en',
  series: 'colab-peer-learning',
  programme: 'ubuntu-symposium',
  recording: 'true',
  provenance: 'sourced',
  status: 'completed',
};
const resourceFilters: Record<string, string> = {
  q: 'accountability',
  network: 'eeca-platform',
  region: 'latin-america',
  country: 'KG',
  theme: 'accountability',
  provenance: 'sourced',
  type: 'toolkit',
  language: 'es',
  year: '2018',
  audience: 'members',
};
const networkFilters: Record<string, string> = {
  q: 'nepal',
  network: 'south-asia',
  region: 'africa',
  country: 'ZW',
  provenance: 'sourced',
  kind: 'country',
  status: 'emerging',
};
/** Parameters that say how much and in which order, not what. */
const manner = ['lang', 'limit', 'cursor', 'count', 'facets', 'sort', 'bom'];

const filtersOf = (id: string): string[] =>
  [...(operations.find((each) => each.id === id)?.query.keys() ?? [])].filter((name) => !manner.includes(name));

it('feeds have every filter of their lists, and these tests a value for each', () => {
  for (const [feed, list, values] of [
    ['getSessionFeed', 'listSessions', sessionFilters],
    ['getResourceFeed', 'listResources', resourceFilters],
    ['getNetworkFeatures', 'listNetworks', networkFilters],
  ] as const) {
    expect(filtersOf(feed).sort(), feed).toEqual(filtersOf(list).sort());
    expect(Object.keys(values).sort(), feed).toEqual(filtersOf(list).sort());
  }
});

interface Listed {
  id: string;
  uid?: string;
  datePrecision?: string | null;
  isProgramme?: boolean;
}

/** Entries that a calendar can show. */
const placeable = ({ datePrecision, isProgramme }: Listed): boolean =>
  (datePrecision === 'day' || datePrecision === 'minute') && !isProgramme;

const events = (text: string): ICAL.Component[] =>
  new ICAL.Component(ICAL.parse(text) as never[]).getAllSubcomponents('vevent');
const value = (component: ICAL.Component | undefined, name: string): string =>
  String(component?.getFirstPropertyValue(name) ?? '');

describeOnce('feeds', (server) => {
  const text = async (path: string, headers: Record<string, string> = {}): Promise<string> => {
    const answer = await server.ask(path, { headers });
    expect(answer.status, answer.text.slice(0, 500)).toBe(200);
    return answer.text;
  };
  const listed = (path: string): Promise<Listed[]> => walk(server, path, 100);

  it.each(Object.entries(sessionFilters))('hold the sessions that the list holds under %s=%s', async (name, given) => {
    const filter = { [name]: given };
    const list = await listed(withQuery('/v1/sessions', filter));
    expect(list.length).toBeGreaterThan(0);
    const ids = list.map(({ id }) => id);
    const feed = (format: string): string => withQuery(`/v1/feeds/sessions.${format}`, { ...filter, limit: '10000' });
    expect(readCsv(await text(feed('csv'))).map(({ id }) => id)).toEqual(ids);
    const json = JSON.parse(await text(feed('json'))) as { items: { _colab: { id: string } }[] };
    expect(json.items.map(({ _colab }) => _colab.id)).toEqual(ids);
    const tags = ids.map((id) => `tag:colab.test,2026:sessions/${id}`);
    expect(childrenOf(readXml(await text(feed('atom'))), 'entry').map((each) => textOf(each, 'id'))).toEqual(tags);
    const [channel] = readXml(await text(feed('rss'))).children;
    expect(childrenOf(channel!, 'item').map((each) => textOf(each, 'guid'))).toEqual(tags);
    const masters = events(await text(feed('ics'))).filter((each) => !each.hasProperty('recurrence-id'));
    expect(masters.map((each) => value(each, 'uid'))).toEqual(list.filter(placeable).map(({ uid }) => uid));
  });

  it.each(Object.entries(resourceFilters))(
    'hold the resources that the list holds under %s=%s',
    async (name, given) => {
      const filter = { [name]: given };
      const ids = (await listed(withQuery('/v1/resources', filter))).map(({ id }) => id);
      const feed = (format: string): string =>
        withQuery(`/v1/feeds/resources.${format}`, { ...filter, limit: '10000' });
      expect(readCsv(await text(feed('csv'))).map(({ id }) => id)).toEqual(ids);
      const json = JSON.parse(await text(feed('json'))) as { items: { _colab: { id: string } }[] };
      expect(json.items.map(({ _colab }) => _colab.id)).toEqual(ids);
      expect(childrenOf(readXml(await text(feed('atom'))), 'entry')).toHaveLength(ids.length);
      expect(childrenOf(readXml(await text(feed('rss'))).children[0]!, 'item')).toHaveLength(ids.length);
    },
  );

  it.each(Object.entries(networkFilters))('hold the networks that the list holds under %s=%s', async (name, given) => {
    const ids = (await listed(withQuery('/v1/networks', { [name]: given }))).map(({ id }) => id);
    const { json } = await server.ask(withQuery('/v1/networks.geojson', { [name]: given }));
    expect(json.features.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(ids.length).toBeGreaterThan(0);
  });

  it('keep the order of the list, and as many as were asked for', async () => {
    for (const sort of ['start', '-start', 'title']) {
      const ids = (await listed(`/v1/sessions?sort=${sort}`)).map(({ id }) => id);
      expect(readCsv(await text(`/v1/feeds/sessions.csv?sort=${sort}`)).map(({ id }) => id)).toEqual(ids);
      expect(readCsv(await text(`/v1/feeds/sessions.csv?sort=${sort}&limit=7`)).map(({ id }) => id)).toEqual(
        ids.slice(0, 7),
      );
    }
  });

  it('are kept like every public answer, in their own type and language', async () => {
    for (const [path, type] of [
      ['/v1/feeds/sessions.ics', 'text/calendar; charset=utf-8'],
      ['/v1/feeds/sessions.atom', 'application/atom+xml; charset=utf-8'],
      ['/v1/feeds/resources.rss', 'application/rss+xml; charset=utf-8'],
      ['/v1/feeds/resources.json', 'application/feed+json; charset=utf-8'],
      ['/v1/feeds/resources.csv', 'text/csv; charset=utf-8; header=present'],
      ['/v1/networks.geojson', 'application/geo+json; charset=utf-8'],
      ['/v1/sessions/igwg-2024.ics', 'text/calendar; charset=utf-8'],
      ['/v1/sessions/igwg-2024.jsonld', 'application/ld+json; charset=utf-8'],
      ['/v1/resources/handbook.jsonld', 'application/ld+json; charset=utf-8'],
    ] as const) {
      const { headers } = await server.ask(`${path}?lang=fr`);
      expect(headers['content-type'], path).toBe(type);
      expect(headers['cache-control'], path).toMatch(/^public, max-age=60/);
      expect(headers['content-language'], path).toBe('fr');
      expect(headers['access-control-allow-origin'], path).toBe('*');
      const held = { 'if-none-match': headers.etag ?? '' };
      expect((await server.ask(`${path}?lang=fr`, { headers: held })).status, path).toBe(304);
      expect((await server.ask(`${path}?lang=es`, { headers: held })).status, path).toBe(200);
      // Readers name what they want, and it is not JSON.
      expect((await server.ask(path, { headers: { accept: `${type.split(';')[0]}, */*;q=0.1` } })).status, path).toBe(
        200,
      );
    }
  });

  it('tell a misspelt filter, an unknown network and an unknown format', async () => {
    expect((await server.ask('/v1/feeds/sessions.ics?regoin=africa')).json.code).toBe('parameter-unknown');
    expect((await server.ask('/v1/feeds/sessions.ics?network=nowhere')).json.code).toBe('parameter-invalid');
    expect((await server.ask('/v1/feeds/sessions.docx')).json.code).toBe('parameter-invalid');
    expect((await server.ask('/v1/feeds/resources.ics')).status).toBe(400);
    expect((await server.ask('/v1/sessions/nowhere.ics')).status).toBe(404);
    expect((await server.ask('/v1/resources/nowhere.jsonld')).status).toBe(404);
  });

  it('are calendars whose lines are folded and ended as RFC 5545 says', async () => {
    const calendar = await text('/v1/feeds/sessions.ics?lang=es');
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const long = calendar.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
    expect(long).toEqual([]);
    expect(calendar).toMatch(/^X-WR-CALNAME:CoLab · Sesiones\r$/m);
    expect(calendar).toMatch(/^REFRESH-INTERVAL;VALUE=DURATION:PT1H\r$/m);
    const uids = events(calendar)
      .filter((each) => !each.hasProperty('recurrence-id'))
      .map((each) => value(each, 'uid'));
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('give the times of the API by nothing but the zones that they bring along', async () => {
    const byUid = new Map(
      events(await text('/v1/feeds/sessions.ics')).flatMap((each) =>
        each.hasProperty('recurrence-id') ? [] : [[value(each, 'uid'), new ICAL.Event(each)] as const],
      ),
    );
    const sessions = (await listed('/v1/sessions')) as (Listed & Record<string, string>)[];
    let timed = 0;
    for (const session of sessions.filter(placeable)) {
      const event = byUid.get(session.uid ?? '');
      expect(event, session.id).toBeDefined();
      if (session.datePrecision === 'day') {
        expect(event?.startDate.isDate).toBe(true);
        expect(event?.startDate.toString()).toBe(session.startDate);
        const last = event?.endDate.clone();
        last?.adjust(-1, 0, 0, 0);
        expect(last?.toString()).toBe(session.endDate ?? session.startDate);
        continue;
      }
      timed += 1;
      expect(event?.startDate.zone.tzid, session.id).toBe(session.timeZone);
      expect(event?.startDate.toJSDate(), session.id).toEqual(new Date(session.startsAt ?? ''));
      if (session.endsAt) expect(event?.endDate.toJSDate(), session.id).toEqual(new Date(session.endsAt));
    }
    expect(timed).toBeGreaterThan(15);
  });

  it('give a series as a rule that comes out as the API expands it, over a change of clocks', async () => {
    const { status, json: made } = await server.ask('/v1/sessions', {
      method: 'POST',
      headers: { ...secretariat, 'idempotency-key': randomUUID() },
      body: {
        language: 'en',
        title: 'Every third Thursday',
        kind: 'meeting',
        networkId: null,
        start: '2026-09-17T14:00',
        end: '2026-09-17T15:30',
        timeZone: 'Europe/Stockholm',
        recurrence: { rrule: 'FREQ=MONTHLY;BYDAY=3TH;COUNT=9', exdate: ['2026-12-17T14:00'] },
      },
    });
    expect(status, JSON.stringify(made)).toBe(201);
    const { database } = server.services;
    const at = (text: string): Date => new Date(text);
    await database
      .insertInto('occurrence_overrides')
      .values([
        {
          session_id: made.id,
          recurrence_id: at('2026-10-15T12:00:00Z'),
          starts_at: at('2026-10-16T07:00:00Z'),
          ends_at: null,
          status: null,
        },
        {
          session_id: made.id,
          recurrence_id: at('2027-01-21T13:00:00Z'),
          starts_at: null,
          ends_at: null,
          status: 'cancelled',
        },
      ])
      .execute();
    const components = events(await text(`/v1/sessions/${made.id}.ics`));
    const [master, ...exceptions] = components.map((each) => new ICAL.Event(each));
    for (const exception of exceptions) master?.relateException(exception);
    const iterator = master!.iterator();
    const found: string[] = [];
    for (let next = iterator.next(); next; next = iterator.next()) {
      const { item, startDate, endDate } = master!.getOccurrenceDetails(next);
      const cancelled = value(item.component, 'status') === 'CANCELLED' ? ' cancelled' : '';
      found.push(`${startDate.toJSDate().toISOString()} ${endDate.toJSDate().toISOString()}${cancelled}`);
    }
    const { json } = await server.ask(`/v1/sessions/${made.id}/occurrences?from=2026-01-01&to=2028-01-01&limit=100`);
    expect(found.sort()).toEqual(
      json.items.map(
        ({ startsAt, endsAt, status: state }: Record<string, string>) =>
          `${at(startsAt!).toISOString()} ${at(endsAt!).toISOString()}${state === 'cancelled' ? ' cancelled' : ''}`,
      ),
    );
    expect(found).toHaveLength(8);
    expect(found.map((each) => each.slice(11, 16))).toEqual(expect.arrayContaining(['12:00', '07:00', '13:00']));
    await server.ask(`/v1/sessions/${made.id}`, { method: 'DELETE', headers: secretariat });
  });

  it('count changes, cancel what is cancelled, and keep what was taken out as cancelled for a while', async () => {
    const { json: made } = await server.ask('/v1/sessions', {
      method: 'POST',
      headers: { ...secretariat, 'idempotency-key': randomUUID() },
      body: {
        language: 'en',
        title: 'To be moved',
        kind: 'webinar',
        networkId: null,
        start: '2027-03-03T10:00',
        timeZone: 'UTC',
      },
    });
    const look = async (): Promise<ICAL.Component | undefined> =>
      events(await text('/v1/feeds/sessions.ics?q=moved')).find((each) => value(each, 'uid') === made.uid);
    const change = (body: object): Promise<unknown> =>
      server.ask(`/v1/sessions/${made.id}`, { method: 'PATCH', headers: secretariat, body });
    const first = await look();
    expect(value(first, 'status')).toBe('CONFIRMED');
    await change({ start: '2027-03-04T10:00' });
    const moved = await look();
    expect(Number(value(moved, 'sequence'))).toBeGreaterThan(Number(value(first, 'sequence')));
    expect(value(moved, 'dtstart')).toBe('2027-03-04T10:00:00Z');
    await change({ status: 'cancelled' });
    const cancelled = await look();
    expect(value(cancelled, 'status')).toBe('CANCELLED');
    expect(value(cancelled, 'summary')).toBe('Cancelled: To be moved');
    expect(Number(value(cancelled, 'sequence'))).toBeGreaterThan(Number(value(moved, 'sequence')));
    await change({ status: 'confirmed' });
    expect(value(await look(), 'status')).toBe('CONFIRMED');
    await server.ask(`/v1/sessions/${made.id}`, { method: 'DELETE', headers: secretariat });
    const gone = await look();
    expect(value(gone, 'status')).toBe('CANCELLED');
    expect(Number(value(gone, 'sequence'))).toBeGreaterThan(Number(value(cancelled, 'sequence')));
  });

  it('name each language in which one can take part, with a way in', async () => {
    const [event] = events(await text('/v1/sessions/colab-2027-05.ics?lang=en'));
    const ways = event
      ?.getAllProperties('conference')
      .map((each) => [each.getParameter('language'), each.getParameter('feature')]);
    expect(ways).toEqual([
      ['en', 'VIDEO'],
      ['es', 'AUDIO'],
      ['fr', 'AUDIO'],
    ]);
    expect(event?.getAllProperties('conference')[1]?.getParameter('label')).toBe('Spanish (interpretation)');
    expect(event?.getFirstProperty('categories')?.getValues().length).toBeGreaterThan(1);
    expect(value(event, 'url')).toBe('https://colab.test/sessions/colab-2027-05');
  });

  it('leave a date that is known as a month or year as it is', async () => {
    const { json } = await server.ask('/v1/sessions?limit=100');
    const vague = json.items.find(({ datePrecision }: Listed) => datePrecision === 'month');
    expect(events(await text(`/v1/sessions/${vague.id}.ics`))).toEqual([]);
    const rows = readCsv(await text('/v1/feeds/sessions.csv'));
    expect(rows.find(({ id }) => id === vague.id)?.startDate).toBe(vague.startDate);
    expect(vague.startDate).toMatch(/^\d{4}-\d{2}$/);
    const { json: linked } = await server.ask(`/v1/sessions/${vague.id}.jsonld`);
    expect(linked.startDate).toBe(vague.startDate);
    const feed = JSON.parse(await text(`/v1/feeds/sessions.json?limit=1000&lang=en`)) as {
      items: { _colab: { id: string }; content_text: string }[];
    };
    const entry = feed.items.find(({ _colab }) => _colab.id === vague.id);
    expect(entry?.content_text).toContain('Only the month is known.');
    const years = readCsv(await text('/v1/feeds/resources.csv')).filter(
      ({ datePrecision }) => datePrecision === 'year',
    );
    expect(years.length).toBeGreaterThan(0);
    for (const { date } of years) expect(date).toMatch(/^\d{4}$/);
  });

  it('give a programme by the sessions inside it', async () => {
    const { json } = await server.ask('/v1/sessions/ubuntu-symposium');
    const inside = (json.children as Listed[]).filter(placeable).map(({ uid }) => uid);
    const uids = events(await text('/v1/sessions/ubuntu-symposium.ics')).map((each) => value(each, 'uid'));
    expect(uids.sort()).toEqual(inside.sort());
    expect(uids.length).toBeGreaterThan(0);
  });

  it('show of a members’ session what everybody may know, and no way in', async () => {
    const secret = 'https://meet.example.org/only-for-members';
    const { json: made } = await server.ask('/v1/sessions', {
      method: 'POST',
      headers: { ...secretariat, 'idempotency-key': randomUUID() },
      body: {
        language: 'en',
        title: 'Among members',
        kind: 'meeting',
        networkId: null,
        visibility: 'members',
        mode: 'online',
        joinUrl: secret,
        registration: { url: `${secret}/register` },
        languages: [{ language: 'en', role: 'floor' }],
        start: '2027-04-01T10:00',
        timeZone: 'UTC',
      },
    });
    expect(made.joinUrl).toBe(secret);
    for (const path of [
      `/v1/sessions/${made.id}.ics`,
      `/v1/sessions/${made.id}.jsonld`,
      '/v1/feeds/sessions.ics?q=among',
      '/v1/feeds/sessions.csv?q=among',
      '/v1/feeds/sessions.json?q=among',
      '/v1/feeds/sessions.rss?q=among',
      '/v1/feeds/sessions.atom?q=among',
      `/sessions/${made.id}`,
    ]) {
      // Whoever asks: a feed is the same for everybody, since calendars cannot keep a secret.
      const shown = await text(path, path.startsWith('/v1') ? secretariat : {});
      expect(shown, path).toContain('Among members');
      expect(shown, path).not.toContain('meet.example.org');
    }
    await server.ask(`/v1/sessions/${made.id}`, { method: 'DELETE', headers: secretariat });
  });

  it('name nobody who must stay hidden', async () => {
    const { database } = server.services;
    const member = await database.selectFrom('members').select(['id', 'name']).orderBy('id').executeTakeFirstOrThrow();
    const hide = async (location_precision: 'hidden' | 'country'): Promise<void> => {
      await database.updateTable('members').set({ location_precision }).where('id', '=', member.id).execute();
      server.services.catalogue.invalidate();
    };
    const hosts = JSON.stringify([{ name: member.name, memberId: member.id }]);
    const { hosts: before } = await database
      .selectFrom('sessions')
      .select('hosts')
      .where('id', '=', 'igwg-2024')
      .executeTakeFirstOrThrow();
    await database.updateTable('sessions').set({ hosts }).where('id', '=', 'igwg-2024').execute();
    expect(await text('/v1/sessions/igwg-2024.jsonld')).toContain(member.name);
    await hide('hidden');
    for (const path of [
      '/v1/sessions/igwg-2024.jsonld',
      '/v1/sessions/igwg-2024.ics',
      ...['ics', 'atom', 'rss', 'json', 'csv'].map((format) => `/v1/feeds/sessions.${format}?limit=1000`),
      ...['atom', 'rss', 'json', 'csv'].map((format) => `/v1/feeds/resources.${format}?limit=1000`),
      '/v1/networks.geojson',
      '/sessions/igwg-2024',
    ]) {
      expect(await text(path), path).not.toContain(member.name);
    }
    await hide('country');
    await database
      .updateTable('sessions')
      .set({ hosts: JSON.stringify(before) })
      .where('id', '=', 'igwg-2024')
      .execute();
  });

  it('are Atom, RSS and JSON Feed with a name for good, the language of each entry, and files enclosed', async () => {
    const atom = readXml(await text('/v1/feeds/resources.atom?lang=es&limit=100'));
    expect(atom.attributes['xml:lang']).toBe('es');
    expect(textOf(atom, 'id')).toMatch(/^tag:colab\.test,2026:resources\//);
    const entries = childrenOf(atom, 'entry');
    const handbook = entries.find((each) => textOf(each, 'id')?.endsWith('/handbook'));
    expect(handbook?.attributes['xml:lang']).toBe('en');
    const links = childrenOf(handbook!, 'link').map(({ attributes }) => attributes);
    expect(links.find(({ rel }) => rel === 'alternate')?.href).toBe('https://colab.test/resources/handbook');
    expect(links.find(({ rel }) => rel === 'enclosure')).toMatchObject({ type: 'application/pdf', length: '5600000' });
    const newest = entries
      .map((each) => textOf(each, 'updated') ?? '')
      .sort()
      .at(-1);
    expect(textOf(atom, 'updated')).toBe(newest);
    const empty = readXml(await text('/v1/feeds/resources.atom?q=zzzzzz'));
    expect(textOf(empty, 'updated')).toBe('1970-01-01T00:00:00.000Z');

    const [channel] = readXml(await text('/v1/feeds/resources.rss?lang=es&limit=100')).children;
    const item = childrenOf(channel!, 'item').find((each) => textOf(each, 'guid')?.endsWith('/handbook'));
    expect(childrenOf(item!, 'enclosure')[0]?.attributes).toMatchObject({ length: '5600000', type: 'application/pdf' });
    expect(new Date(textOf(item, 'pubDate') ?? '').getTime()).not.toBeNaN();
    expect(textOf(item, 'dc:language')).toBe('en');
  });

  it('are tables that Excel reads when it is told to', async () => {
    expect(await text('/v1/feeds/sessions.csv?limit=1&bom=true')).toMatch(/^\uFEFFid,title,/);
    expect(await text('/v1/feeds/sessions.csv?limit=1')).toMatch(/^id,title,/);
  });

  it('put a point well inside each country that a network covers, and none where no country is named', async () => {
    const { json } = await server.ask('/v1/networks.geojson');
    for (const { id, geometry, properties } of json.features) {
      if (properties.countries.length === 0) expect(geometry, id).toBeNull();
      else expect(geometry.coordinates, id).toHaveLength(properties.countries.length);
      for (const [longitude, latitude] of geometry?.coordinates ?? []) {
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
        expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      }
    }
    const nepal = json.features.find(({ id }: { id: string }) => id === 'mn-np');
    expect(nepal.geometry.coordinates).toEqual([[expect.closeTo(84, -0.5), expect.closeTo(28, -0.3)]]);
  });

  it('describe sessions and resources in the terms of schema.org', async () => {
    const { json: session } = await server.ask('/v1/sessions/igwg-2024.jsonld');
    expect(session).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': 'https://colab.test/sessions/igwg-2024',
      startDate: '2024-06-11T08:00:00-04:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation' },
      organizer: { '@type': 'Organization' },
    });
    const { json: programme } = await server.ask('/v1/sessions/ubuntu-symposium.jsonld');
    expect(programme.subEvent.length).toBeGreaterThan(1);
    const { json: child } = await server.ask('/v1/sessions/ubuntu-opening.jsonld');
    expect(child.superEvent['@id']).toBe('https://colab.test/sessions/ubuntu-symposium');
    const { json: resource } = await server.ask('/v1/resources/accountability-training-toolkit.jsonld');
    expect(resource).toMatchObject({
      '@type': 'LearningResource',
      learningResourceType: 'Toolkit',
      datePublished: '2018-01-16',
      timeRequired: 'PT25M',
      publisher: { name: 'MenEngage Alliance' },
    });
    expect(resource.teaches).toHaveLength(4);
  });
});
