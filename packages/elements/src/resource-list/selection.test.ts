import { expect } from '@open-wc/testing';
import { countChosen, mergeFacets, parseValues, toggleValue } from './selection.ts';

describe('what is chosen in the library', () => {
  it('is read from an attribute, each value once', () => {
    expect(parseValues('a, b,,a ,')).to.deep.equal(['a', 'b']);
    expect(parseValues('')).to.deep.equal([]);
    expect(parseValues(undefined)).to.deep.equal([]);
  });

  it('is added to and taken from', () => {
    expect(toggleValue(undefined, 'a')).to.equal('a');
    expect(toggleValue('a, b', 'c')).to.equal('a,b,c');
    expect(toggleValue('a,b', 'a')).to.equal('b');
    expect(toggleValue('a', 'a')).to.equal(undefined);
  });

  it('is counted over all facets', () => {
    expect(countChosen({ type: ['a', 'b'], theme: [], region: ['c'], language: [], year: ['2010'] })).to.equal(4);
  });

  it('keeps the order and names of facets, with the counts of the latest answer', () => {
    const before = {
      type: [
        { value: 'a', label: 'A', count: 9 },
        { value: 'b', label: 'B', count: 3 },
      ],
    };
    const merged = mergeFacets(before, {
      type: [
        { value: 'c', label: 'C', count: 7 },
        { value: 'b', label: 'B', count: 5 },
      ],
    });
    expect(merged.type).to.deep.equal([
      { value: 'a', label: 'A', count: 0 },
      { value: 'b', label: 'B', count: 5 },
      { value: 'c', label: 'C', count: 7 },
    ]);
    expect(merged.region).to.deep.equal([]);
    expect(mergeFacets(before, undefined)).to.equal(before);
  });
});
