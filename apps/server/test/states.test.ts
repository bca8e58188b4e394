import { describe, expect, it } from 'vitest';
import { differences } from '../src/submissions/differences.ts';
import { allowedMoves, moves, type Party, type State, states } from '../src/submissions/states.ts';

/** Every move there is, written out once more: who may make it. */
const table: Record<string, Party[]> = {
  'draft received': ['submitter'],
  'received inDiscussion': ['secretariat'],
  'received declined': ['secretariat'],
  'received withdrawn': ['submitter', 'secretariat'],
  'inDiscussion changesRequested': ['secretariat'],
  'inDiscussion accepted': ['secretariat'],
  'inDiscussion declined': ['secretariat'],
  'inDiscussion withdrawn': ['submitter', 'secretariat'],
  'changesRequested inDiscussion': ['submitter', 'secretariat'],
  'changesRequested accepted': ['secretariat'],
  'changesRequested declined': ['secretariat'],
  'changesRequested withdrawn': ['submitter', 'secretariat'],
  'accepted developing': ['secretariat'],
  'accepted withdrawn': ['submitter', 'secretariat'],
  'developing scheduled': ['secretariat'],
  'developing withdrawn': ['submitter', 'secretariat'],
  'scheduled developing': ['secretariat'],
  'scheduled held': ['secretariat'],
  'scheduled withdrawn': ['submitter', 'secretariat'],
  'held published': ['secretariat'],
};

describe('states of a submission', () => {
  it.each(states.flatMap((from) => states.map((to) => [from, to] as const)))('%s -> %s', (from, to) => {
    const may = table[`${from} ${to}`] ?? [];
    expect([...(moves[from][to] ?? [])].sort()).toEqual([...may].sort());
    for (const party of ['submitter', 'secretariat'] as const) {
      expect(allowedMoves(from, [party]).includes(to)).toBe(may.includes(party));
    }
  });

  it('can all be reached, and every one but the last leads on', () => {
    const reached = new Set<State>(['draft']);
    for (const from of reached) for (const to of allowedMoves(from, ['submitter', 'secretariat'])) reached.add(to);
    expect([...reached].sort()).toEqual([...states].sort());
    const ends = states.filter((from) => allowedMoves(from, ['submitter', 'secretariat']).length === 0);
    expect(ends).toEqual(['published', 'declined', 'withdrawn']);
  });
});

describe('differences', () => {
  it('are told field by field, by JSON pointer; a list is told whole', () => {
    const before = { title: 'A', submitter: { name: 'N', role: null }, themes: ['x', 'y'], 'a/b~c': 1, gone: true };
    const after = { title: 'B', submitter: { name: 'N', role: 'R' }, themes: ['y', 'x'], 'a/b~c': 2, come: [1] };
    expect(differences(before, after)).toEqual([
      { pointer: '/a~1b~0c', before: 1, after: 2 },
      { pointer: '/come', after: [1] },
      { pointer: '/gone', before: true },
      { pointer: '/submitter/role', before: null, after: 'R' },
      { pointer: '/themes', before: ['x', 'y'], after: ['y', 'x'] },
      { pointer: '/title', before: 'A', after: 'B' },
    ]);
    expect(differences(before, structuredClone(before))).toEqual([]);
    expect(differences({ a: [{ b: 1 }] }, { a: [{ b: 1 }] })).toEqual([]);
  });
});
