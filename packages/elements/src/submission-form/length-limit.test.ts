import { expect } from '@open-wc/testing';
import { standingOf } from './length-limit.ts';
import { usedOf } from './rest/used.ts';

describe('length limit', () => {
  it('counts words by white space and characters as people see them', () => {
    expect(usedOf({ unit: 'words', max: 1 }, ' one\ntwo  three ')).to.equal(3);
    expect(usedOf({ unit: 'characters', max: 1 }, ' añ🙂 ')).to.equal(3);
  });

  it('tells within, near and over', () => {
    const limit = { unit: 'words', max: 100 };
    expect([89, 90, 100, 101].map((used) => standingOf(limit, used))).to.deep.equal(['within', 'near', 'near', 'over']);
  });
});
