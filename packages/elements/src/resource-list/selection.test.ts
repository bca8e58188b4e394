import { expect } from '@open-wc/testing';
import { countChosen, mergeFacets, parseValues, selectionOf, toggleValue, within } from './selection.ts';

const nothing = selectionOf(() => []);

describe('what is chosen in the library', () => {
  it('is read from an attribute, each value once, without what cannot be one', () => {
    expect(parseValues('type', 'a, b,,a ,')).to.deep.equal(['a', 'b']);
    expect(parseValues('type', '<b>,../x,case-study')).to.deep.equal(['case-study']);
    expect(parseValues('country', 'ke,XK,Kenya')).to.deep.equal(['KE', 'XK']);
    expect(parseValues('language', 'pt-BR,es,???')).to.deep.equal(['pt-BR', 'es']);
    expect(parseValues('year', '2010,20100,1066')).to.deep.equal(['2010']);
    expect(parseValues('theme', undefined)).to.deep.equal([]);
  });

  it('is added to and taken from', () => {
    const one = toggleValue(nothing, 'type', 'a');
    expect(one.type).to.deep.equal(['a']);
    expect(toggleValue(one, 'type', 'b').type).to.deep.equal(['a', 'b']);
    expect(toggleValue(one, 'type', 'a').type).to.deep.equal([]);
  });

  it('stays within what the page fixed', () => {
    const fixed = { ...nothing, type: ['toolkit', 'manual'] };
    expect(within(fixed, nothing).type).to.deep.equal(['toolkit', 'manual']);
    expect(within(fixed, { ...nothing, type: ['manual', 'report'] }).type).to.deep.equal(['manual']);
    expect(within(fixed, { ...nothing, type: ['report'] }).type).to.deep.equal(['toolkit', 'manual']);
    expect(within(fixed, { ...nothing, year: ['2010'] }).year).to.deep.equal(['2010']);
  });

  it('is counted over all facets', () => {
    expect(countChosen({ ...nothing, type: ['a', 'b'], region: ['c'], year: ['2010'] })).to.equal(4);
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
