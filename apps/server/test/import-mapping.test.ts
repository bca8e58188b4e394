import { describe, expect, it } from 'vitest';
import type { ImportContext } from '../src/import/entity.ts';
import { mapCall } from '../src/import/calls.ts';
import { mapClaims } from '../src/import/declared.ts';
import { mapDialogue } from '../src/import/dialogues.ts';
import { mapGroup } from '../src/import/groups.ts';
import { mapMember } from '../src/import/members.ts';
import { mapNetwork } from '../src/import/networks.ts';
import { directoryOf, statedNames } from '../src/import/organisations.ts';
import { mapResource } from '../src/import/resources.ts';
import { RowReader, type Terms } from '../src/import/row.ts';
import { mapSession } from '../src/import/sessions.ts';
import { themesNamedIn } from '../src/import/themes.ts';
import { interfaceLanguages } from '../src/text/language.ts';
import { type RawRow, rowsOf } from './import-support.ts';

const files = Object.fromEntries(
  await Promise.all(
    ['networks', 'members', 'groups', 'sessions', 'dialogues', 'resources', 'vocabularies'].map(
      async (name) => [name, await rowsOf(`${name}.json`)] as const,
    ),
  ),
) as Record<'networks' | 'members' | 'groups' | 'sessions' | 'dialogues' | 'resources' | 'vocabularies', RawRow[]>;
const terms: Terms = new Map(
  files.vocabularies.map((each) => [
    each['name'] as string,
    new Set((each['terms'] as { id: string }[]).map(({ id }) => id)),
  ]),
);
const named = (rows: RawRow[]) => rows.map(({ id, name }) => ({ id: id as string, name: name as string }));
const context: ImportContext = {
  now: new Date('2026-11-21T10:00:00Z'),
  terms,
  networks: { known: new Set(named(files.networks).map(({ id }) => id)), complete: true },
  directory: directoryOf(named(files.members), named(files.networks)),
};

/** A row of a file by its id, as a reader. */
function row(file: Exclude<keyof typeof files, 'vocabularies'>, id: string): RowReader {
  const raw = files[file].find((each) => each['id'] === id);
  if (!raw) throw new Error(`no row ${id} in ${file}`);
  return new RowReader(raw, terms);
}
const parsed = <T>(json: string | null | undefined): T => JSON.parse(json as string) as T;

describe('networks', () => {
  const network = (id: string) => mapNetwork(row('networks', id), context);

  it('have their level as kind, and their place in the tree', () => {
    expect(network('africa').network).toMatchObject({ kind: 'regional', parent_id: null, region: 'africa' });
    expect(network('nordic').network).toMatchObject({ kind: 'subregional', parent_id: 'europe', region: 'europe' });
    expect(network('mn-np').network).toMatchObject({ kind: 'country', parent_id: 'south-asia', countries: ['NP'] });
    expect(network('mn-br').network).toMatchObject({ parent_id: 'latin-america' });
    expect(network('eeca-platform').network).toMatchObject({ kind: 'platform', parent_id: null });
    expect(network('mena').network).toMatchObject({ status: 'emerging', countries: [] });
  });

  it('cover the countries that are named for them, and no others', () => {
    expect(network('north-america').network).toMatchObject({ countries: ['US', 'CA'], countries_as_of: null });
    expect(network('europe').network.countries).toContain('XK');
    expect(network('europe').network).toMatchObject({ countries_as_of: '2018-10' });
    expect(network('eeca-platform').network).toMatchObject({
      countries: ['AZ', 'BY', 'GE', 'KG', 'MK', 'RS', 'TM'],
      countries_as_of: '2016-09',
      founded: '2016-09-28',
      former_url: 'http://eecamenengage.net',
      member_types: expect.arrayContaining(['state-institution', 'un-partner', 'nongovernmental-organization']),
    });
    const { network: caribbean } = network('caribbean');
    expect(caribbean.countries).toEqual([]);
    expect(caribbean.source_note).toContain('registered in TT');
  });

  it('have hosts with their dates, the present one marked', () => {
    expect(network('mn-pk').hosts).toMatchObject([
      { organisation: 'ROZAN', member_id: 'rozan', from_date: '2009-05', to_date: '2011-09', current: false },
      { organisation: 'AMAL Human Development Network', to_date: '2014-12', current: false },
      { member_id: 'shirakat-partnership-for-development', from_date: '2015-01', to_date: null, current: true },
    ]);
    expect(network('europe').hosts).toMatchObject([
      { organisation: 'MÄN (Stockholm)', member_id: 'man', current: true },
    ]);
    expect(network('caribbean').hosts).toEqual([]);
  });

  it('tell declared figures from approximate ones, with their source', () => {
    const source = 'https://menengage.org/region/africa/';
    expect(parsed(network('africa').network.figures)).toEqual({
      members: { value: 300, basis: 'approximate', source },
      countryNetworks: { value: 22, basis: 'declared', source },
    });
  });

  it('name who leads them and who takes part', () => {
    const { network: platform } = network('eeca-platform');
    expect(parsed(platform.lead_organisation)).toEqual({
      name: 'UNFPA EECA Regional Office',
      memberId: 'unfpa-eeca-regional-office',
    });
    expect(parsed(platform.partners)).toEqual([
      { name: 'MenEngage Alliance' },
      { name: 'Promundo (now Equimundo)', memberId: 'equimundo-formerly-promundo-us' },
      { name: 'UNFPA Country Offices' },
    ]);
  });
});

describe('members', () => {
  it('have a role of the vocabulary', () => {
    expect(mapMember(row('members', 'undp'), context)).toMatchObject({
      role: 'international-steering-committee-historic',
      kind: 'un-agency',
      network_id: null,
    });
    expect(mapMember(row('members', 'arno'), context)).toMatchObject({
      network_id: 'eeca-platform',
      joined: '2016-09-21',
    });
  });
});

describe('groups', () => {
  it('whom people turn to in confidence are for the secretariat only; all others are public', () => {
    const visible = files.groups.map((raw) => mapGroup(new RowReader(raw, terms), context));
    expect(visible.filter(({ visibility }) => visibility !== 'public').map(({ id }) => id)).toEqual(['sh-focal']);
  });

  it('have their theme, network and figures', () => {
    expect(mapGroup(row('groups', 'lc-sogiesc'), context)).toMatchObject({ kind: 'learning-circle', theme: 'sogiesc' });
    expect(mapGroup(row('groups', 'namen-policy'), context)).toMatchObject({ network_id: 'north-america' });
    const youth = mapGroup(row('groups', 'yrg'), context);
    expect(youth.established).toBe('2016');
    expect(parsed(youth.member_count)).toMatchObject({ value: 14, basis: 'declared' });
  });
});

describe('sessions', () => {
  const session = (id: string) => mapSession(row('sessions', id), context);

  it('of a region belong to its network, those of the Alliance to none', () => {
    expect(session('mea-symposium-2')).toMatchObject({ network_id: 'africa', regions: ['africa'] });
    expect(session('eeca-launch')).toMatchObject({ network_id: 'eeca-platform', regions: ['eeca'] });
    expect(session('symposium-2')).toMatchObject({ network_id: null, regions: ['global'] });
    const owned = files.sessions.filter((raw) => session(raw['id'] as string).network_id === 'africa');
    expect(owned).toHaveLength(14);
  });

  it('make the symposium a programme of its five parts', () => {
    expect(session('ubuntu-symposium')).toMatchObject({
      is_programme: true,
      programme_id: null,
      themes: expect.arrayContaining(['power-with']),
    });
    const parts = files.sessions.filter((raw) => session(raw['id'] as string).programme_id === 'ubuntu-symposium');
    expect(parts.map(({ id }) => id)).toEqual([
      'ubuntu-opening',
      'ubuntu-closing',
      'ubuntu-contexts-series',
      'ubuntu-climate-series',
      'ubuntu-togo-hub',
    ]);
    const programmes = files.sessions.filter((raw) => session(raw['id'] as string).is_programme);
    expect(programmes.map(({ id }) => id)).toEqual([
      'ubuntu-symposium',
      'ubuntu-contexts-series',
      'ubuntu-climate-series',
    ]);
  });

  it('keep what is not known unknown', () => {
    expect(session('yrg-kigali')).toMatchObject({
      date_precision: null,
      start_date: null,
      sort_start: null,
      status: 'confirmed',
    });
    expect(session('igwg-2019')).toMatchObject({ mode: null });
    expect(session('symposium-1')).toMatchObject({ start_date: '2009-03-30', end_date: null, mode: 'inPerson' });
  });

  it('name a recording without inventing its address', () => {
    const series = session('ubuntu-contexts-series');
    expect(parsed(series.materials)).toEqual([{ kind: 'recording', url: null }]);
    expect(parsed(series.recordings)).toEqual([]);
  });

  it('have the languages spoken, and the figures reported', () => {
    expect(parsed(session('ubuntu-togo-hub').languages)).toEqual([
      { language: 'fr', role: 'floor' },
      { language: 'en', role: 'floor' },
    ]);
    expect(parsed(session('ubuntu-symposium').attendance)).toEqual({
      participants: 5000,
      speakers: 600,
      sessions: 180,
      hours: 300,
    });
    expect(session('encuentro-la-paz-2024')).toMatchObject({ language: 'es', start_date: '2024-05' });
  });
});

describe('calls', () => {
  it('of 2023 require their theme, those of 2024 welcome several', () => {
    const call = mapCall(row('sessions', 'colab-call-2023'), context);
    expect(call).toMatchObject({
      year: 2023,
      themes: ['gbv'],
      required_themes: ['gbv'],
      provided_interpretation: ['es', 'fr', 'en'],
      frequency: 'monthly',
      opens_at: null,
      closes_at: null,
    });
    expect(mapCall(row('sessions', 'colab-call-2024'), context)).toMatchObject({
      themes: ['sogiesc', 'unpaid-care', 'peace', 'climate'],
      required_themes: [],
    });
  });

  it('stay sessions whose languages are interpreted into', () => {
    expect(parsed(mapSession(row('sessions', 'colab-call-2023'), context).languages)).toContainEqual({
      language: 'es',
      role: 'interpretation',
    });
  });
});

describe('dialogues', () => {
  const dialogue = (id: string) => mapDialogue(row('dialogues', id), context);

  it('have a forum window and webinars, with printed times kept as printed', () => {
    const sixth = dialogue('unwomen-vd-6');
    expect(sixth).toMatchObject({
      kind: 'virtual-dialogue',
      series_number: 6,
      start_date: '2015-05-06',
      end_date: '2015-05-13',
    });
    expect(parsed(sixth.parts)).toMatchObject([
      { kind: 'forum', mode: 'asynchronous', startDate: '2015-05-06', endDate: '2015-05-13' },
      { kind: 'live', startDate: '2015-05-06', startsAt: null, printedTime: '9.30am EST / 3.30pm CET' },
    ]);
    expect(parsed(sixth.materials)).toEqual([
      { kind: 'conceptNote', url: null },
      { kind: 'recording', url: null },
    ]);
  });

  it('have a webinar for each language', () => {
    const compendium = dialogue('unwomen-vd-compendium-of-good-practices-in');
    const parts = parsed<{ languages?: { language: string }[] }[]>(compendium.parts);
    expect(parts.map(({ languages }) => languages?.map(({ language }) => language))).toEqual([
      undefined,
      ['en'],
      ['es'],
    ]);
    expect(parsed(compendium.languages)).toHaveLength(2);
  });

  it('have a time only where the zone is stated', () => {
    const pedagogies = dialogue('unwomen-vd-online-training-and-feminist-ped');
    expect(pedagogies).toMatchObject({ date_precision: 'minute', time_zone: 'America/New_York' });
    // Summer time ended on 6 November 2022.
    expect((pedagogies.starts_at as Date).toISOString()).toBe('2022-11-03T14:00:00.000Z');
    expect((dialogue('unwomen-vd-webinar-with-unodc-on-gender-and').starts_at as Date).toISOString()).toBe(
      '2022-12-07T14:00:00.000Z',
    );
  });

  it('took place when there is a report, also where no date is known', () => {
    expect(dialogue('unwomen-vd-11')).toMatchObject({ status: 'completed', date_precision: null, parts: '[]' });
  });
});

describe('resources', () => {
  const ids = new Set(files.resources.map(({ id }) => id as string));
  const resource = (id: string) => mapResource(row('resources', id), context, ids, new Map());

  it('known by their year keep the year alone', () => {
    expect(resource('global-toolkit-2010')).toMatchObject({ date: '2010', date_precision: 'year' });
  });

  it('have a file for each stated language, of the stated size', () => {
    expect(parsed(resource('handbook').files)).toEqual(
      ['en', 'es', 'fr'].map((language) => ({
        id: `handbook-${language}`,
        language,
        mediaType: 'application/pdf',
        bytes: 5_600_000,
        url: 'https://menengage.org/resources/a-handbook-of-what-we-see-what-we-believe-and-our-strategic-approaches/',
      })),
    );
    expect(parsed(resource('accountability-framework').files)).toMatchObject([{ bytes: 990_200 }, {}, {}]);
    expect(parsed(resource('more-equal-future').files)).toMatchObject([{ language: null, bytes: 1_300_000 }]);
    expect(parsed(resource('strategic-plan-2021-2024').files)).toEqual([]);
  });

  it('carry what their page says of them', () => {
    const toolkit = resource('accountability-training-toolkit');
    expect(toolkit).toMatchObject({ date: '2018-01-16', time_required: 25, first_published: '2014', type: 'toolkit' });
    expect(parsed(toolkit.counts)).toEqual({
      views: 147,
      downloads: 9,
      asOf: null,
      source: 'seed:003_78587b0e6400b2ff.txt',
    });
    expect(parsed(toolkit.contributors)).toHaveLength(7);
    expect(parsed(toolkit.takeaways)).toHaveLength(4);
    expect(toolkit.related_ids).toEqual(['mhealth-mnch', 'changing-times-malawi', 'sowf-lac']);
    expect(resource('accountability-standards-guidelines').superseded_by_id).toBe('accountability-framework');
    expect(resource('sistematizacion-lac')).toMatchObject({ language: 'es', languages_basis: 'stated' });
  });

  it('have publishers by name, found in the directory where they are surely there', () => {
    expect(parsed(resource('climate-discussion').publishers)).toEqual([
      { name: 'MenEngage Alliance' },
      { name: 'Promundo-US', memberId: 'equimundo-formerly-promundo-us' },
    ]);
  });
});

describe('organisations', () => {
  it('are found by what an entry states of itself', () => {
    expect(statedNames('Equimundo (formerly Promundo-US)')).toEqual([
      'Equimundo (formerly Promundo-US)',
      'Equimundo',
      'Promundo-US',
    ]);
    expect(statedNames('Office of the Grand Mufti (Zambia)')).not.toContain('Zambia');
    const found = (name: string) => context.directory.find(name);
    expect(found('RWAMREC')).toMatchObject({ memberId: 'rwanda-men-s-resource-centre-rwamrec' });
    expect(found('MEASA')).toMatchObject({ networkId: 'south-asia' });
    expect(found('MenEngage América Latina')).toMatchObject({ networkId: 'latin-america' });
    expect(found('UN Women Training Centre')).toMatchObject({ memberId: 'un-women-training-centre' });
  });

  it('are left by name when nothing states that they are the same', () => {
    for (const name of [
      'Promundo',
      'Instituto Promundo',
      'Sonke Gender Justice Network',
      'MenEngage',
      'Zambia',
      'EngenderHealth Uganda',
    ]) {
      expect(context.directory.find(name)).toEqual({ name });
    }
  });

  it('are left by name when two entries state the same one', () => {
    const directory = directoryOf([{ id: 'a', name: 'Alpha (ABC)' }], [{ id: 'b', name: 'Beta (ABC)' }]);
    expect(directory.find('ABC')).toEqual({ name: 'ABC' });
    expect(directory.find('Alpha')).toEqual({ name: 'Alpha', memberId: 'a' });
  });
});

describe('themes', () => {
  it.each([
    ['Men, Masculinities & Climate Change: A Discussion Paper', ['climate']],
    ['Formative Research for MenEngage SRHR Initiative', ['srhr']],
    ['Evaluation of the elimination of gender-based violence', ['gbv']],
    ['Redes de Hombres Contra la Violencia', ['gbv']],
    ['Nurturing Care and Men’s Engagement', ['unpaid-care']],
    ['State of the World’s Fathers', []],
    ['Addressing Gender and Women’s Empowerment in mHealth', []],
    ['Work with men and boys for gender equality', []],
  ])('of "%s" are %j', (title, themes) => {
    expect(themesNamedIn(title)).toEqual(themes);
  });
});

it('declared figures keep their words and their year', async () => {
  const taxonomy = (await rowsOf('taxonomy.json')) as unknown as { claims: unknown };
  expect(mapClaims(new RowReader(taxonomy.claims, new Map()))).toMatchObject({
    members: { value: 1000, display: '1000+/-', basis: 'declared', asOf: '2022' },
    countries: { value: 88, display: 'more than 88' },
    countryNetworks: { value: 44 },
    regionalNetworks: { value: 6 },
  });
});

it('vocabularies are complete in the six languages of the interface', () => {
  for (const { name, title, terms: list } of files.vocabularies) {
    for (const text of [title, ...(list as { label: unknown }[]).map(({ label }) => label)]) {
      expect(Object.keys(text as object).toSorted(), `${name}`).toEqual([...interfaceLanguages].toSorted());
    }
  }
  const ids = (name: string) => [...(terms.get(name) ?? [])];
  expect(ids('themes')).toHaveLength(11);
  expect(ids('framework-themes')).toHaveLength(5);
  expect(ids('platform-member-types')).toHaveLength(7);
});
