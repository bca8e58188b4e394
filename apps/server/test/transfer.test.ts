import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSession, updateOccurrence } from '../src/calendar/write.ts';
import { systemActor } from '../src/identity/actor.ts';
import { importAll, type ImportProblem } from '../src/import/index.ts';
import { readCatalogue } from '../src/store/catalogue.ts';
import { exportRows } from '../src/transfer/export.ts';
import { importRows, type TransferResult } from '../src/transfer/import.ts';
import { type Kind, kindNames } from '../src/transfer/kinds.ts';
import { type FileFormat, readFileRows } from '../src/transfer/read.ts';
import { data, databases, dataWith, openEmbedded, type TestDatabase } from './import-support.ts';

const now = new Date('2026-11-21T10:00:00Z');
const publicUrl = 'https://colab.test';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colab-transfer-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Vocabularies and nothing else. */
async function emptied(database: TestDatabase['database']): Promise<void> {
  const files = ['networks', 'members', 'groups', 'sessions', 'dialogues', 'resources', 'collections'];
  const empty = await dataWith(Object.fromEntries(files.map((file) => [`${file}.json`, () => []])));
  await importAll(database, { folder: empty.folder, now });
  await empty.remove();
}

interface Told {
  results: TransferResult[];
  problems: Pick<ImportProblem, 'file' | 'row' | 'id' | 'reason' | 'refused'>[];
}

async function bring(
  { database }: TestDatabase,
  name: string,
  content: string | Buffer,
  more: { networkId?: string; isTrial?: boolean; as?: Kind; language?: string } = {},
): Promise<Told> {
  const path = join(folder, name);
  await writeFile(path, content);
  const { as: kind, language, ...options } = more;
  const problems: ImportProblem[] = [];
  const sets = await readFileRows(path, { kind, language });
  const onProblem = (problem: ImportProblem): number => problems.push(problem);
  return { results: await importRows(database, sets, { now, publicUrl, onProblem, ...options }), problems };
}

const take = async (
  { database }: TestDatabase,
  format: FileFormat,
  more: { kind?: Kind; networkId?: string } = {},
): Promise<string> => {
  const options = { kind: undefined, networkId: undefined, ...more };
  return (await exportRows(database, { ...options, format, now, publicUrl })).content;
};

/** What a file says: nulls, empty texts and empty lists say nothing. */
function said(json: string): unknown {
  return JSON.parse(json, (_, value: unknown) =>
    value === null || value === '' || isEmpty(value) ? undefined : value,
  );
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

describe.each(databases)('what one server holds, in an empty %s database', (_name, open) => {
  let from: TestDatabase;
  let to: TestDatabase;
  beforeAll(async () => {
    [from, to] = await Promise.all([openEmbedded(), open()]);
    await importAll(from.database, { folder: data, now });
    await emptied(to.database);
    await from.database.transaction().execute(async (transaction) => {
      const context = {
        database: transaction,
        catalogue: await readCatalogue(transaction),
        preferences: ['en'],
        publicUrl,
        reportUrl: null,
        now,
      };
      const weekly = {
        language: 'en',
        title: '=HYPERLINK("http://x"), "quoted"; and\nbroken',
        description: 'First.\n\n-Second; with “quotes”.',
        translations: { es: { title: 'Círculo' }, fr: { title: "'Cercle" } },
        kind: 'meeting',
        networkId: 'africa',
        themes: ['gbv', 'srhr'],
        start: '2026-10-20T14:00',
        end: '2026-10-20T15:30',
        timeZone: 'Europe/Stockholm',
        recurrence: { rrule: 'FREQ=WEEKLY;COUNT=6', exdate: ['2026-11-03T14:00'] },
        languages: [{ language: 'en', role: 'floor' as const }],
        registration: { url: 'https://example.org/register' },
        speakers: [{ name: 'Somebody', nameConsent: true }],
      };
      const actor = systemActor('test');
      await createSession(context, actor, weekly, transaction, 'weekly');
      await updateOccurrence(
        context,
        actor,
        'weekly',
        '20261027T130000Z',
        { start: '2026-10-28T09:00', title: 'Moved' },
        transaction,
      );
      await updateOccurrence(context, actor, 'weekly', '20261110T130000Z', { status: 'cancelled' }, transaction);
    });
  });
  afterAll(() => Promise.all([from.close(), to.close()]));

  it('is the same by JSON, and by tables; a second time nothing changes', async () => {
    const whole = await take(from, '.json');
    const { results, problems } = await bring(to, 'all.json', whole);
    expect(problems).toEqual([]);
    expect(results.map(({ kind }) => kind)).toEqual(kindNames);
    expect(said(await take(to, '.json'))).toEqual(said(whole));
    for (const kind of kindNames) {
      const again = await bring(to, `again-${kind}.csv`, await take(from, '.csv', { kind }));
      expect(again.problems).toEqual([]);
      expect(again.results).toEqual([expect.objectContaining({ kind, created: 0, changed: 0, refused: 0 })]);
    }

    const other = await openEmbedded();
    await emptied(other.database);
    for (const kind of kindNames) {
      const told = await bring(other, `${kind}.csv`, await take(from, '.csv', { kind }));
      // Hosts of networks are members, which come in the next file.
      if (kind !== 'networks') expect(told.problems).toEqual([]);
    }
    await bring(other, 'networks.csv', await take(from, '.csv', { kind: 'networks' }));
    expect(said(await take(other, '.json'))).toEqual(said(whole));
    await other.close();
  });

  it('goes by network, with the ones below it', async () => {
    const rows = JSON.parse(await take(from, '.json', { networkId: 'africa' })) as Record<
      Kind,
      Record<string, unknown>[]
    >;
    expect(rows.networks.map(({ id }) => id)).toContain('mn-zw');
    const owners = new Set(kindNames.flatMap((kind) => rows[kind].map(({ networkId }) => networkId)));
    owners.delete(undefined);
    expect([...owners].every((id) => rows.networks.some((network) => network['id'] === id))).toBe(true);
    expect(rows.sessions.some(({ id }) => id === 'weekly')).toBe(true);
    await expect(take(from, '.json', { networkId: 'atlantis' })).rejects.toThrow('There is no network "atlantis"');
  });

  it('keeps its sessions as a calendar: times, rule and what differs from it', async () => {
    const other = await openEmbedded();
    await emptied(other.database);
    await bring(other, 'networks.json', JSON.stringify({ networks: JSON.parse(await take(from, '.json')).networks }));
    const calendar = await take(from, '.ics', { networkId: 'africa' });
    const { results, problems } = await bring(other, 'africa.ics', calendar, { networkId: 'africa' });
    expect(problems).toEqual([]);
    expect(results[0]?.created).toBe(calendar.split('RRULE:').length + calendar.split('BEGIN:VEVENT').length - 2 - 3);
    const sessions = async (at: TestDatabase): Promise<Record<string, unknown>[]> =>
      JSON.parse(await take(at, '.json', { networkId: 'africa' })).sessions;
    const before = (await sessions(from)).find(({ id }) => id === 'weekly');
    const after = (await sessions(other)).find(({ id }) => id === 'weekly');
    for (const name of ['start', 'end', 'timeZone', 'recurrence', 'status', 'networkId']) {
      expect(after?.[name], name).toEqual(before?.[name]);
    }
    expect(after?.['occurrences']).toMatchObject([
      { at: '20261027T130000Z', start: '2026-10-28T09:00+01:00', title: 'Moved' },
      { at: '20261110T130000Z', status: 'cancelled' },
    ]);
    const again = await bring(other, 'africa.ics', calendar, { networkId: 'africa' });
    expect(again.results).toMatchObject([{ created: 0, changed: 0 }]);
    await other.close();
  });
});

describe('a file', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openEmbedded();
    await importAll(test.database, { folder: data, now });
  });
  afterAll(() => test.close());
  const count = async (): Promise<number> =>
    Number(
      (
        await test.database
          .selectFrom('sessions')
          .select(({ fn }) => fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    );

  it('is read row by row: what is wrong is told with its place, the rest is kept', async () => {
    const table = [
      'id;title;language;kind;start;timeZone;themes;registration.url;seriesNumber',
      'good-1;Círculo;es;meeting;2026-12-01T10:00;America/La_Paz;"gbv; srhr"',
      'good-2;"One; two";en;meeting;2026-12-02;;gbv',
      'no-title;;en;meeting',
      'no-term;A;en;party',
      'no-zone;A;en;meeting;2026-12-01T10:00;Mars/Olympus',
      'no-link;A;en;meeting;;;;javascript:alert(1)',
      'no-number;A;en;meeting;;;;;three',
      'good-1;Again;en;meeting',
      ';;;',
      'bad id;A;en;meeting',
    ].join('\r\n');
    const before = await count();
    const trial = await bring(test, 'sessions.csv', table, { networkId: 'africa', isTrial: true });
    expect(await count()).toBe(before);
    const { results, problems } = await bring(test, 'sessions.csv', table, { networkId: 'africa' });
    expect(results).toEqual(trial.results);
    expect(results).toEqual([{ kind: 'sessions', created: 2, changed: 0, unchanged: 0, refused: 7 }]);
    expect(await count()).toBe(before + 2);
    const places = problems.map(({ row, id, reason }) => [row, id, reason.split(':', 1)[0]]);
    expect(places.sort()).toEqual(
      [
        [4, 'no-title', '/title'],
        [5, 'no-term', '/kind'],
        [6, 'no-zone', '/timeZone'],
        [7, 'no-link', '/registration/url'],
        [8, 'no-number', '/seriesNumber'],
        [9, 'good-1', 'row 2 has the same id'],
        [11, 'bad id', ''],
      ].sort(),
    );
    const row = await test.database
      .selectFrom('sessions')
      .selectAll()
      .where('id', '=', 'good-1')
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      network_id: 'africa',
      themes: ['gbv', 'srhr'],
      time_zone: 'America/La_Paz',
      language: 'es',
    });
  });

  it('names the broken entries of a calendar and takes the others', async () => {
    const entry = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
    const calendar = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//x//EN',
      ...entry('UID:a@x', 'DTSTART:20261201T100000Z', 'SUMMARY:Uno'),
      ...entry('UID:b@x', 'SUMMARY:No start'),
      ...entry('UID:c@x', 'DTSTART;TZID=Mars:20261201T100000', 'SUMMARY:Nowhere'),
      'END:VCALENDAR',
    ].join('\r\n');
    const { results, problems } = await bring(test, 'x.ics', calendar, { language: 'es', networkId: 'caribbean' });
    expect(results).toMatchObject([{ kind: 'sessions', created: 1, refused: 2 }]);
    expect(problems.map(({ id }) => id).sort()).toEqual(['b@x', 'c@x']);
  });

  it.each<[string, string | Buffer, string]>([
    ['sessions.csv', Buffer.from('PK\x03\x04workbook', 'latin1'), 'save the sheet as "CSV UTF-8"'],
    ['sessions.csv', Buffer.from('id,title\n1,Se\xF1or', 'latin1'), 'not written in UTF-8'],
    ['feed.ics', '<!doctype html><title>Sign in</title>', 'is a page'],
    ['sessions.csv', 'BEGIN:VCALENDAR\r\n', 'looks like .ics'],
    ['sessions.json', 'id,title\n', 'looks like .csv'],
    ['sessions.json', '[{"id": "a"', 'is not whole'],
    ['half.ics', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a', 'half.ics'],
    ['sessions.csv', 'id,tittle,language\n', 'did you mean "title"'],
    ['sessions.csv', 'id,title,title\n', 'twice'],
    ['sessions.csv', 'id,registration\n', 'write "registration.…"'],
    ['sessions.csv', 'id,__proto__.polluted\n', 'means nothing'],
    ['sessions.csv', 'id,title\n1,"open', 'is no table'],
    ['table.csv', 'id,title\n', 'add --as'],
    ['all.json', '{"people": []}', 'must hold lists called'],
  ])('%s that lies, is cut off or means nothing is refused whole (%#)', async (name, content, reason) => {
    const before = await count();
    await expect(bring(test, name, content)).rejects.toThrow(reason);
    expect(await count()).toBe(before);
  });
});
