import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { getAt, isUnder, parsePointer, setAt, toPointer } from './pointer.ts';

const path = fc.array(
  fc.oneof(fc.string(), fc.constantFrom('~', '/', '~1', 'a/b', '0', '1', '01', '-', '__proto__', 'constructor')),
  {
    minLength: 1,
    maxLength: 4,
  },
);

describe('pointer', () => {
  it('writes and reads every path', () => {
    fc.assert(
      fc.property(path, (segments) => {
        expect(parsePointer(toPointer(segments))).to.deep.equal(segments);
      }),
    );
  });

  it('finds what was set, whatever was there before', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), path, fc.string(), (value, segments, next) => {
        const pointer = toPointer(segments);
        expect(getAt(setAt(value, pointer, next), pointer)).to.equal(next);
      }),
    );
  });

  it('leaves the value it was given, and all other members, as they were', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (value, name) => {
        const before = JSON.stringify(value);
        const after = setAt(value, toPointer([name]), 'next') as Record<string, unknown>;
        expect(JSON.stringify(value)).to.equal(before);
        for (const other of Object.keys(value)) if (other !== name) expect(after[other]).to.equal(value[other]);
      }),
    );
  });

  it('makes lists for numbers and takes members away', () => {
    expect(setAt({}, '/partners/0/name', 'A')).to.deep.equal({ partners: [{ name: 'A' }] });
    expect(setAt({ organisation: { name: 'A', memberId: 'm' } }, '/organisation/memberId', undefined)).to.deep.equal({
      organisation: { name: 'A' },
    });
  });

  it('reaches nothing that is not the data', () => {
    expect(getAt({}, '/__proto__/toString')).to.equal(undefined);
    setAt({}, '/__proto__/polluted', true);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('knows what is inside', () => {
    expect(isUnder('/themes/0', '/themes')).to.equal(true);
    expect(isUnder('/themes', '/themes')).to.equal(true);
    expect(isUnder('/themesOther', '/themes')).to.equal(false);
  });
});
