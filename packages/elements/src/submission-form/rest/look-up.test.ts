import { expect, waitUntil } from '@open-wc/testing';
import { LookUp, type Organisation } from './look-up.ts';

const organisations: Organisation[] = [
  { id: 'a', name: 'Alpha Group' },
  { id: 'b', name: 'Beta' },
];

/** A look-up over a directory that answers when told to. */
function directory() {
  const asked: { text: string; signal: AbortSignal; give: (found: readonly Organisation[]) => void }[] = [];
  const counts: number[] = [];
  const lookUp = new LookUp({
    find: (text, signal) => new Promise((give) => asked.push({ text, signal, give })),
    changed: () => undefined,
    counted: (found) => counts.push(found),
  });
  return { lookUp, asked, counts };
}
const nobody = () => undefined;
const key = (name: string) => new KeyboardEvent('keydown', { key: name, cancelable: true });

async function open() {
  const all = directory();
  all.lookUp.typed('al', nobody);
  await waitUntil(() => all.asked.length === 1);
  all.asked[0]!.give(organisations);
  await waitUntil(() => all.lookUp.open);
  return all;
}

describe('look-up', () => {
  it('asks once when the typing pauses, from two letters on', async () => {
    const { lookUp, asked } = directory();
    for (const text of ['a', 'al', 'alp ', ' alpha ']) lookUp.typed(text, nobody);
    await waitUntil(() => asked.length > 0);
    expect(asked.map(({ text }) => text)).to.deep.equal(['alpha']);
    lookUp.typed('a', nobody);
    expect(asked[0]!.signal.aborted, 'an answer that nobody waits for').to.equal(true);
  });

  it('goes round with the arrow keys, past the text field, and chooses with Enter', async () => {
    const { lookUp } = await open();
    const active = () => lookUp.active;
    const places = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map(
      (name) => (lookUp.key(key(name)), active()),
    );
    expect(places).to.deep.equal([0, 1, -1, 1, 0]);
    const enter = key('Enter');
    expect(lookUp.key(enter)).to.equal(organisations[0]);
    expect(enter.defaultPrevented, 'the form must not be sent').to.equal(true);
    expect(lookUp.open).to.equal(false);
  });

  it('lets Enter through when nothing is marked', async () => {
    const { lookUp } = await open();
    const enter = key('Enter');
    expect(lookUp.key(enter)).to.equal(undefined);
    expect(enter.defaultPrevented).to.equal(false);
  });

  it('closes with Escape and opens again with an arrow', async () => {
    const { lookUp } = await open();
    lookUp.key(key('Escape'));
    expect(lookUp.open).to.equal(false);
    lookUp.key(key('ArrowUp'));
    expect([lookUp.open, lookUp.active]).to.deep.equal([true, 1]);
  });

  it('knows an exact name whatever its case and spaces, also when the answer comes after leaving', async () => {
    const { lookUp, asked, counts } = directory();
    const settled: Organisation[] = [];
    lookUp.typed(' ALPHA  group', (organisation) => settled.push(organisation));
    await waitUntil(() => asked.length === 1);
    lookUp.left();
    asked[0]!.give(organisations);
    await waitUntil(() => settled.length === 1);
    expect(settled).to.deep.equal([organisations[0]]);
    expect(lookUp.open, 'nothing opens over the next question').to.equal(false);
    expect(counts, 'nothing is said about a field that was left').to.deep.equal([]);
  });

  it('says of a name that it is unknown only after asking for that name', async () => {
    const { lookUp } = await open();
    expect(lookUp.knows('al')).to.equal(true);
    expect(lookUp.knows('alp')).to.equal(false);
  });
});
