import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { checkSchema, countWords, validateAnswers } from '@menengage/sdk/form';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormJson, Localised, SessionLanguageJson } from '../src/database/tables.ts';
import { callForm } from '../src/import/call-form.ts';
import { questionsByEnglish } from '../src/import/call-form.words.ts';
import { importAll } from '../src/import/index.ts';
import { makeSamples, refreshSamples, removeSamples } from '../src/samples/index.ts';
import { interfaceLanguages } from '../src/text/language.ts';
import { data, databases, rowsOf, type TestDatabase } from './import-support.ts';

const now = new Date('2026-11-21T10:00:00Z');
const month = 30 * 24 * 60 * 60 * 1000;
const parsed = <T>(json: string | null | undefined): T => JSON.parse(json as string) as T;

/** Moments through two years: each day of a year, and the turns of months and years. */
const moments = Array.from({ length: 104 }, (_, week) => new Date(Date.UTC(2026, 0, 1 + week * 7, 13, 30)));

describe('samples', () => {
  it('are all samples, and say so', () => {
    const { series, sessions, calls } = makeSamples(now);
    for (const row of [...series, ...sessions, ...calls]) {
      expect(row).toMatchObject({ provenance: 'fixture', verified: false, source: null });
    }
  });

  it('show every state of a session, whatever the day', () => {
    for (const moment of moments) showsEveryState(moment);
  });

  const showsEveryState = (moment: Date) => {
    const { sessions } = makeSamples(moment);
    const monthly = sessions.filter(({ series_id }) => series_id === 'colab-peer-learning');
    expect(monthly).toHaveLength(12);
    const over = monthly.filter(({ ends_at }) => (ends_at as Date) <= moment);
    const ahead = monthly.filter(({ ends_at }) => (ends_at as Date) > moment);
    expect(over.length).toBeGreaterThanOrEqual(5);
    expect(ahead.length).toBeGreaterThanOrEqual(6);
    expect(over.map(({ status }) => status)).toEqual(over.map(() => 'completed'));
    const recorded = over.map(({ recordings }) => parsed<unknown[]>(recordings).length > 0);
    expect(recorded.filter((has) => !has)).toHaveLength(1);
    expect(new Set(ahead.map(({ status }) => status))).toEqual(
      new Set(['confirmed', 'movedOnline', 'postponed', 'cancelled', 'tentative']),
    );
    const running = sessions.find(({ kind }) => kind === 'virtual-dialogue');
    expect((running?.sort_start as Date) < moment && (running?.sort_end as Date) > moment).toBe(true);
    for (const { sort_start, sort_end } of sessions) expect((sort_start as Date) < (sort_end as Date)).toBe(true);
  };

  it('begin at 14:00 where they are, and are heard in English, Spanish and French', () => {
    for (const { starts_at, time_zone, series_id, languages } of makeSamples(now).sessions) {
      if (series_id === null) continue;
      const hour = new Intl.DateTimeFormat('en-GB', {
        timeZone: time_zone as string,
        hour: '2-digit',
        minute: '2-digit',
      });
      expect(hour.format(starts_at as Date)).toBe('14:00');
      const heard = parsed<SessionLanguageJson[]>(languages).map(({ language }) => language);
      expect(heard).toEqual(expect.arrayContaining(['en', 'es', 'fr']));
    }
  });

  it('speak English, Spanish and French, those of the platform in the East Russian too, and one English alone', () => {
    const { sessions, calls, series } = makeSamples(now);
    const spoken = [...sessions, ...calls, ...series].map(
      ({ id, title }) => [id, Object.keys(parsed<Localised>(title)).join(' ')] as const,
    );
    expect(spoken.filter(([, languages]) => languages === 'en')).toHaveLength(1);
    expect(spoken.filter(([, languages]) => languages === 'en es fr ru')).toHaveLength(2);
    expect(spoken.filter(([, languages]) => languages === 'en es fr')).toHaveLength(spoken.length - 3);
  });

  it('have a recording for each language track', () => {
    for (const { recordings, materials, title } of makeSamples(now).sessions) {
      const languages = Object.keys(parsed<Localised>(title));
      for (const material of parsed<{ title: Localised }[]>(materials))
        expect(languages).toEqual(Object.keys(material.title));
      const urls = parsed<{ url: string }[]>(recordings).map(({ url }) => url);
      expect(new Set(urls).size).toBe(urls.length);
      for (const url of urls) expect(new URL(url).hostname).toBe('example.org');
    }
  });

  it('keep ids and topics of a month when made again later', () => {
    const later = new Map(makeSamples(new Date(now.getTime() + month)).sessions.map((row) => [row.id, row.title]));
    const shared = makeSamples(now).sessions.filter(({ id }) => id.startsWith('colab-') && later.has(id));
    expect(shared).toHaveLength(11);
    for (const { id, title } of shared) expect(later.get(id)).toBe(title);
  });

  it('have an open call whose id stays for its year, whatever the day', () => {
    for (const moment of moments) {
      const { calls } = makeSamples(moment);
      expect(calls).toHaveLength(1);
      const [call] = calls;
      expect((call?.opens_at as Date) <= moment && (call?.closes_at as Date) > moment, moment.toISOString()).toBe(true);
      expect(call?.id).toBe(`colab-call-${call?.year}`);
    }
  });

  it('use terms that the vocabularies have', async () => {
    const vocabularies = await rowsOf('vocabularies.json');
    const ids = (name: string) =>
      (vocabularies.find((each) => each['name'] === name)?.['terms'] as { id: string }[]).map(({ id }) => id);
    const themes = [...ids('themes'), ...ids('framework-themes')];
    for (const { kind, regions, themes: used } of makeSamples(now).sessions) {
      expect(ids('session-kinds')).toContain(kind);
      expect(ids('regions')).toEqual(expect.arrayContaining(regions as string[]));
      expect(themes).toEqual(expect.arrayContaining(used as string[]));
    }
  });
});

describe.each(databases)('samples in the %s database', (_name, open) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await open();
    await importAll(test.database, { folder: data, now });
  });
  afterAll(() => test.close());
  const sampleIds = async () =>
    (
      await test.database
        .selectFrom('sessions')
        .select('id')
        .where('provenance', '=', 'fixture')
        .orderBy('id')
        .execute()
    ).map(({ id }) => id);

  it('come when there are none, stay for a month, and move on after it', async () => {
    expect(await refreshSamples(test.database, now)).toBe(true);
    const first = await sampleIds();
    expect(first).toHaveLength(15);
    expect(first).toContain('colab-2026-12');
    expect(await refreshSamples(test.database, new Date(now.getTime() + month / 2))).toBe(false);
    expect(await sampleIds()).toEqual(first);
    const later = new Date(now.getTime() + 2 * month);
    expect(await refreshSamples(test.database, later)).toBe(true);
    expect(await sampleIds()).toEqual(
      makeSamples(later)
        .sessions.map(({ id }) => id)
        .toSorted(),
    );
    const overrides = await test.database.selectFrom('occurrence_overrides').select('session_id').execute();
    expect(overrides).toHaveLength(1);
  });

  it('leave alone what is no sample any more, and a call that has submissions', async () => {
    const { database } = test;
    await refreshSamples(database, new Date('2027-05-20T10:00:00Z'));
    await database
      .updateTable('sessions')
      .set({ provenance: 'contributed', place: 'Kampala' })
      .where('id', '=', 'colab-2027-05')
      .execute();
    await database
      .insertInto('submissions')
      .values({
        id: 's1',
        reference: 'CL-TEST-1',
        call_id: 'colab-call-2027',
        state: 'received',
        membership: 'confirmed',
        language: 'en',
        form_version: '1',
        answers: '{}',
        attestations: '[]',
        consents: '[]',
        secret_hash: 'x',
      })
      .execute();
    const before = await database
      .selectFrom('calls')
      .selectAll()
      .where('id', '=', 'colab-call-2027')
      .executeTakeFirst();

    // A new call year makes samples stale even before a month has passed.
    await refreshSamples(database, new Date('2027-06-28T10:00:00Z'));
    expect(await refreshSamples(database, new Date('2027-07-02T10:00:00Z'))).toBe(true);
    const calls = await database
      .selectFrom('calls')
      .select('id')
      .where('provenance', '=', 'fixture')
      .orderBy('id')
      .execute();
    expect(calls).toEqual([{ id: 'colab-call-2027' }, { id: 'colab-call-2028' }]);
    expect(
      await database.selectFrom('calls').selectAll().where('id', '=', 'colab-call-2027').executeTakeFirst(),
    ).toEqual(before);
    const taken = await database
      .selectFrom('sessions')
      .select('place')
      .where('id', '=', 'colab-2027-05')
      .executeTakeFirst();
    expect(taken).toEqual({ place: 'Kampala' });

    await removeSamples(database);
    expect(await sampleIds()).toEqual([]);
    const left = await database.selectFrom('sessions').select('id').execute();
    expect(left).toHaveLength(43 + 9 + 1);
  });

  it('never stand in for a sourced row', async () => {
    const { database } = test;
    await database.updateTable('sessions').set({ id: 'colab-2026-12' }).where('id', '=', 'mee-zagreb').execute();
    await refreshSamples(database, now);
    const row = await database
      .selectFrom('sessions')
      .select(['provenance', 'place'])
      .where('id', '=', 'colab-2026-12')
      .executeTakeFirst();
    expect(row).toEqual({ provenance: 'sourced', place: 'Zagreb' });
  });
});

describe('the form of a call', () => {
  const form = callForm({ year: 2027, requiredThemes: [] });
  const answers = {
    title: 'What we learned from fathers’ groups',
    summary: 'A short account.',
    description: 'Longer words.',
    organisation: { name: 'Sample organisation' },
    submitter: { name: 'A. Person', email: 'person@example.org' },
    themes: ['unpaid-care'],
    lessonsFromSuccesses: 'Evenings with food.',
    lessonsFromFailures: 'Mornings without.',
    results: 'Forty fathers.',
    sustainability: 'The municipality pays.',
    format: 'participatory-workshop',
    durationMinutes: 90,
    proposedMonth: '2027-03',
    timeZone: 'Africa/Kampala',
    spokenLanguages: ['en'],
    attestations: form.attestations.map(({ documentId, version }) => ({ documentId, version, accepted: true })),
    consents: form.consents.map(({ purpose, statementId, statementVersion, required }) => ({
      purpose,
      statementId,
      statementVersion,
      granted: required,
      language: 'en',
    })),
  };
  const issues = (changes: object, of: FormJson = form) =>
    validateAnswers(of.schema, { ...answers, ...changes }).map(({ pointer, code }) => `${pointer} ${code}`);

  it('uses only rules that both sides can check', () => {
    expect(() => checkSchema(form.schema)).not.toThrow();
  });

  it('accepts a whole submission, and so does Ajv', () => {
    expect(issues({})).toEqual([]);
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addKeyword({
      keyword: 'maxWords',
      validate: (most: number, text: unknown) => typeof text !== 'string' || countWords(text) <= most,
    });
    const check = ajv.compile(form.schema);
    expect(check(answers)).toBe(true);
    expect(check({ ...answers, consents: [] })).toBe(false);
  });

  it.each([
    'lessonsFromFailures',
    'lessonsFromSuccesses',
    'results',
    'sustainability',
    'themes',
    'attestations',
    'consents',
  ])('requires %s', (name) => {
    expect(issues({ [name]: undefined })).toEqual([`/${name} required`]);
  });

  it('does not take blanks for an answer', () => {
    expect(issues({ lessonsFromFailures: '  \n ' })).toEqual(['/lessonsFromFailures required']);
  });

  it('asks for the mission and the framework to be confirmed, and for the two agreements it needs', () => {
    const [mission, framework] = answers.attestations;
    expect(issues({ attestations: [mission] })).toEqual(['/attestations contains']);
    expect(issues({ attestations: [mission, { ...framework, accepted: false }] })).toEqual(['/attestations contains']);
    expect(issues({ attestations: [mission, { ...framework, version: '1999' }] })).toEqual(['/attestations contains']);
    expect(
      issues({ consents: answers.consents.map((each) => ({ ...each, granted: each.purpose === 'contact' })) }),
    ).toEqual(['/consents contains']);
    const [, accountability] = form.attestations;
    expect(accountability).toMatchObject({
      documentId: 'accountability-framework',
      version: expect.any(String),
      url: expect.any(String),
    });
  });

  it('counts words', () => {
    expect(issues({ results: 'word '.repeat(300) })).toEqual([]);
    expect(issues({ results: 'word '.repeat(301) })).toEqual(['/results maxWords']);
  });

  it('takes the theme rule and the year from the call, without other code', () => {
    const of2023 = callForm({ year: 2023, requiredThemes: ['gbv'] });
    expect(issues({ proposedMonth: '2023-05' }, of2023)).toEqual(['/themes contains']);
    expect(issues({ proposedMonth: '2023-05', themes: ['unpaid-care', 'gbv'] }, of2023)).toEqual([]);
    expect(issues({ proposedMonth: '2024-05' }, callForm({ year: 2024, requiredThemes: [] }))).toEqual([]);
    expect(issues({ proposedMonth: '2026-05' })).toEqual(['/proposedMonth pattern']);
    expect(of2023.version).not.toBe(form.version);
    expect(callForm({ year: 2023, requiredThemes: ['gbv'] }).version).toBe(of2023.version);
  });

  it('has its words in every language of the interface, and no others', () => {
    const texts = (value: unknown): Localised[] => {
      if (typeof value !== 'object' || value === null) return [];
      return 'en' in value ? [value as Localised] : Object.values(value).flatMap(texts);
    };
    const found = texts([form.steps, form.attestations, form.consents]);
    expect(found.length).toBeGreaterThan(50);
    for (const text of found) {
      expect(Object.keys(text), text['en']).toEqual([...interfaceLanguages]);
      for (const words of Object.values(text)) expect(words.trim()).not.toBe('');
      expect(text['fr']).not.toMatch(/ [:;?!]/);
    }
    const asked = new Set(found.map((text) => text['en']));
    expect(Object.keys(questionsByEnglish).filter((english) => !asked.has(english))).toEqual([]);
  });

  it('asks for everything that the rules require, and gives a limit only where the rules have it', () => {
    const pointers = form.steps.flatMap(({ fields }) => fields.map(({ pointer }) => pointer));
    const { required, properties } = form.schema as {
      required: string[];
      properties: Record<string, Record<string, unknown>>;
    };
    for (const name of required)
      expect(
        pointers.some((pointer) => pointer.split('/')[1] === name),
        name,
      ).toBe(true);
    for (const { pointer, limit } of form.steps.flatMap(({ fields }) => fields)) {
      const rule = properties[pointer.split('/')[1] as string];
      expect(rule, pointer).toBeDefined();
      if (limit) expect(rule?.[limit.unit === 'words' ? 'maxWords' : 'maxLength'], pointer).toBe(limit.max);
    }
  });
});
