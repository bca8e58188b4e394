/** Who moves a submission. */
export type Party = 'submitter' | 'secretariat';

/** A draft lives in the submitter's browser; it is received the moment it is stored. */
export const states = [
  'draft',
  'received',
  'inDiscussion',
  'changesRequested',
  'accepted',
  'developing',
  'scheduled',
  'held',
  'published',
  'declined',
  'withdrawn',
] as const;
export type State = (typeof states)[number];

const desk: readonly Party[] = ['secretariat'];
const submitter: readonly Party[] = ['submitter'];
const both: readonly Party[] = ['submitter', 'secretariat'];

/**
 * Every move there is, with those who may make it (states of the queue: seed:000_4a742a1f0b00de57.txt L12-L15). What is not
 * here is not allowed.
 */
export const moves: Readonly<Record<State, Partial<Readonly<Record<State, readonly Party[]>>>>> = {
  draft: { received: submitter },
  received: { inDiscussion: desk, declined: desk, withdrawn: both },
  inDiscussion: { changesRequested: desk, accepted: desk, declined: desk, withdrawn: both },
  changesRequested: { inDiscussion: both, accepted: desk, declined: desk, withdrawn: both },
  accepted: { developing: desk, withdrawn: both },
  developing: { scheduled: desk, withdrawn: both },
  scheduled: { developing: desk, held: desk, withdrawn: both },
  held: { published: desk },
  published: {},
  declined: {},
  withdrawn: {},
};

/** Where a submission may go next, for those who ask. */
export function allowedMoves(from: State, parties: readonly Party[]): State[] {
  return states.filter((to) => moves[from][to]?.some((party) => parties.includes(party)) ?? false);
}

/** States in which the submitter may still change what was sent. */
export const revisable: readonly State[] = ['received', 'inDiscussion', 'changesRequested', 'accepted', 'developing'];

export function isState(text: string): text is State {
  return (states as readonly string[]).includes(text);
}
