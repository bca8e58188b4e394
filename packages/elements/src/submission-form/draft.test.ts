import { expect } from '@open-wc/testing';
import { canKeepDrafts, DraftSlots, draftName, eraseDrafts, type Draft, type SavedDraft } from './draft.ts';

const draft = (title: string): Draft => ({ answers: { title }, step: 'idea', language: 'en', key: 'k' });
const titleOf = (found: SavedDraft | 'gone' | undefined) => (found as SavedDraft | undefined)?.answers['title'];
const day = 86_400_000;

describe('drafts on the device', () => {
  const name = draftName('https://api.example/v1', 'call-1');
  let clock = 0;
  const start = Date.now() - 3_600_000;
  const at = () => new Date(start + (clock += 1000));
  const now = () => start + clock;

  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('come back, the newest first', () => {
    expect(canKeepDrafts()).to.equal(true);
    const first = new DraftSlots(name);
    expect(first.load(now())).to.equal(undefined);
    first.save(draft('One'), at());
    expect(titleOf(new DraftSlots(name).load(now()))).to.equal('One');
    expect(new DraftSlots(draftName('https://api.example/v1', 'call-2')).load(now())).to.equal(undefined);
  });

  it('last for thirty days; what is older, broken or of another shape is erased', () => {
    const slots = new DraftSlots(name);
    slots.save(draft('One'), at());
    const other = `${draftName(undefined, 'other')}#x`;
    localStorage.setItem(other, '{"shape":2,"answers":{},"savedAt":"2020-01-01T00:00:00Z"}');
    localStorage.setItem(`${name}#broken`, '{');
    expect(titleOf(new DraftSlots(name).load(now() + 29 * day))).to.equal('One');
    expect(localStorage.length).to.equal(1);
    expect(new DraftSlots(name).load(now() + 31 * day)).to.equal(undefined);
    expect(localStorage.length).to.equal(0);
  });

  it('move on with the tab that goes on writing, and the other one hears of it', () => {
    const [first, second] = [new DraftSlots(name), new DraftSlots(name)];
    first.save(draft('One'), at());
    second.load(now());
    expect(second.other(now()), 'nothing to decide yet').to.equal(undefined);
    second.save(draft('Two'), at());
    expect(localStorage.length).to.equal(1);
    expect(titleOf(first.other(now()))).to.equal('Two');
    expect(second.other(now())).to.equal(undefined);
  });

  it('stay apart when both tabs write, until somebody chooses', () => {
    const [first, second] = [new DraftSlots(name), new DraftSlots(name)];
    first.save(draft('One'), at());
    second.load(now());
    first.save(draft('One and more'), at());
    expect(titleOf(second.other(now()))).to.equal('One and more');
    second.save(draft('Two'), at());
    expect(localStorage.length, 'nothing was overwritten').to.equal(2);
    expect(titleOf(first.other(now()))).to.equal('Two');
    first.take(first.other(now()) as SavedDraft);
    expect(localStorage.length).to.equal(1);
    expect(first.other(now())).to.equal(undefined);
    first.save(draft('Two and more'), at());
    expect(titleOf(second.other(now()))).to.equal('Two and more');
    second.save(draft('Mine'), at());
    second.keepOwn();
    expect(second.other(Date.now())).to.equal(undefined);
  });

  it('tell a tab that its text was sent or erased elsewhere', () => {
    const [first, second] = [new DraftSlots(name), new DraftSlots(name)];
    first.save(draft('One'), at());
    second.load(now());
    second.erase();
    expect(first.other(now())).to.equal('gone');
    eraseDrafts();
    expect(localStorage.length).to.equal(0);
  });
});
