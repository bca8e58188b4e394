import { beforeAll, describe, expect, test } from 'vitest';
import { bumpIn, type Change, changesBetween, objections } from '../scripts/compatibility.ts';
import { contract } from './contract.ts';

type Node = Record<string, unknown>;
const copy = () => structuredClone(contract) as unknown as Node;

function at(document: Node, pointer: string): Node {
  const parts = pointer.split('/').slice(1);
  return parts.reduce((node, part) => node[part.replaceAll('~1', '/')] as Node, document);
}

/** What is done to the contract, and how the checker has to rate it. */
const changes: [name: string, impact: Change['impact'] | 'none', where: RegExp, change: (document: Node) => void][] = [
  ['an operation goes', 'major', /paths\/~1series\b/, (d) => delete at(d, '/paths')['/series']],
  [
    'a member of an answer goes',
    'major',
    /totals/,
    (d) => delete at(d, '/components/schemas/NetworkSummary/properties')['totals'],
  ],
  [
    'a member of an answer changes its type',
    'major',
    /version/,
    (d) => (at(d, '/components/schemas/CallForm/properties')['version'] = { type: 'integer' }),
  ],
  [
    'a parameter becomes required',
    'major',
    /vocabularies/,
    (d) =>
      (at(d, '/paths/~1vocabularies~1{name}/get')['parameters'] = [
        { name: 'edition', in: 'query', required: true, schema: { type: 'string' } },
      ]),
  ],
  [
    'a member of a body becomes required',
    'major',
    /submissions/,
    (d) => (at(d, '/components/schemas/SubmissionCreate')['required'] = ['formToken', 'language', 'title']),
  ],
  [
    'a value of a request goes',
    'major',
    /mode|parameters/,
    (d) => (at(d, '/components/parameters/mode/schema/items')['enum'] = ['online', 'hybrid']),
  ],
  [
    'a known value of an answer goes',
    'major',
    /CallForm.*x-extensible-enum/,
    (d) => (at(d, '/components/schemas/CallForm/properties/state')['x-extensible-enum'] = ['upcoming', 'open']),
  ],
  [
    'an operation comes',
    'minor',
    /~1tides/,
    (d) =>
      (at(d, '/paths')['/tides'] = {
        get: { operationId: 'listTides', responses: { '200': { description: 'Tides.' } } },
      }),
  ],
  [
    'a member of an answer comes',
    'minor',
    /motto/,
    (d) => (at(d, '/components/schemas/CallForm/properties')['motto'] = { type: 'string' }),
  ],
  [
    'a known value of an answer comes',
    'patch',
    /./,
    (d) =>
      (at(d, '/components/schemas/CallForm/properties/state')['x-extensible-enum'] = [
        'upcoming',
        'open',
        'closed',
        'paused',
      ]),
  ],
  [
    'members move into a part of their schema',
    'none',
    /CallForm|form/,
    (d) => {
      const schemas = at(d, '/components/schemas');
      const { properties, required } = schemas['CallForm'] as Node;
      schemas['FormWords'] = { type: 'object', properties, required };
      schemas['CallForm'] = { allOf: [{ $ref: '#/components/schemas/FormWords' }, { type: 'object', properties: {} }] };
    },
  ],
];

describe('a changed contract', () => {
  // Sabotaged all at once, since each comparison starts a program; each change is found by its place.
  let found: Change[];
  beforeAll(async () => {
    const sabotaged = copy();
    for (const [, impact, , change] of changes) if (impact === 'major') change(sabotaged);
    found = await changesBetween(copy(), sabotaged);
  });

  test.each(changes.filter(([, impact]) => impact === 'major'))('breaks when %s', (_, __, where) => {
    expect(found.filter(({ impact }) => impact === 'major').map(({ path }) => path)).toContainEqual(
      expect.stringMatching(where),
    );
  });

  test('does not break when it grows', async () => {
    const grown = copy();
    for (const [, impact, , change] of changes) if (impact !== 'major') change(grown);
    const said = await changesBetween(copy(), grown);
    expect(said.filter(({ impact }) => impact === 'major')).toEqual([]);
    for (const [name, impact, where] of changes.filter((each) => each[1] === 'minor'))
      expect(
        said.filter((each) => each.impact === impact).map(({ path }) => path),
        name,
      ).toContainEqual(expect.stringMatching(where));
  });

  test('is no other when only its parts are cut differently', async () => {
    const cut = copy();
    for (const [, impact, , change] of changes) if (impact === 'none') change(cut);
    expect((await changesBetween(copy(), cut)).filter(({ impact }) => impact !== 'patch')).toEqual([]);
  });
});

describe('a release', () => {
  const breaking: Change = { path: '#/paths/~1a', impact: 'major', message: 'It went.' };
  const addition: Change = { path: '#/paths/~1b', impact: 'minor', message: 'It came.' };
  const words: Change = { path: '#/info', impact: 'patch', message: 'Reworded.' };
  const minor = { name: 'x', bump: 'minor' as const };
  const with_ = (more: Partial<Parameters<typeof objections>[1]>) => ({
    version: '1.2.0',
    accepted: [],
    changesets: [],
    ...more,
  });

  test('that breaks is refused, unless the break is accepted with its reason', () => {
    expect(objections([breaking], with_({ changesets: [{ name: 'x', bump: 'major' }] }))).toEqual([
      expect.stringContaining('It went.'),
    ]);
    const accepted = [{ path: breaking.path, reason: 'Nobody used it.' }];
    expect(objections([breaking], with_({ accepted, changesets: [minor] }))).toEqual([
      expect.stringContaining('needs `major`'),
    ]);
    expect(objections([breaking], with_({ accepted, changesets: [{ name: 'x', bump: 'major' }] }))).toEqual([]);
    expect(objections([breaking], with_({ accepted, changesets: [minor], version: '0.1.0' }))).toEqual([]);
    expect(objections([], with_({ accepted }))).toEqual([expect.stringContaining('none any more')]);
  });

  test('that adds something needs a changeset that says so', () => {
    expect(objections([addition, words], with_({}))).toEqual([expect.stringContaining('no changeset names it')]);
    expect(objections([addition], with_({ changesets: [{ name: 'x', bump: 'patch' }] }))).toHaveLength(1);
    expect(objections([addition], with_({ changesets: [minor] }))).toEqual([]);
    expect(objections([words], with_({}))).toEqual([]);
  });

  test('is asked for by the line of the contract in a changeset', () => {
    expect(bumpIn("---\n'@menengage/sdk': minor\n'@menengage/openapi': patch\n---\n\nText")).toBe('patch');
    expect(bumpIn('---\n"@menengage/openapi": major\n---\n')).toBe('major');
    expect(bumpIn("---\n'@menengage/sdk': minor\n---\n\n'@menengage/openapi': major")).toBeUndefined();
  });
});
