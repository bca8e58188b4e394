import { expect } from '@open-wc/testing';
import { manageKeyOf, parseManageKey } from './manage-key.ts';

describe('manage key', () => {
  it('is an id and a secret', () => {
    expect(parseManageKey('sub1.s3-cr_3t')).to.deep.equal({ id: 'sub1', secret: 's3-cr_3t' });
    expect(parseManageKey('a.b.secret')).to.deep.equal({ id: 'a.b', secret: 'secret' });
  });

  it('is found in the page’s fragment, beside other things', () => {
    expect(manageKeyOf('#colab-submission=sub1.abc')).to.deep.equal({ id: 'sub1', secret: 'abc' });
    expect(manageKeyOf('#x=1&colab-submission=sub1.abc')).to.deep.equal({ id: 'sub1', secret: 'abc' });
  });

  it('tells a cut link from a fragment about something else', () => {
    expect(manageKeyOf('')).to.equal(undefined);
    expect(manageKeyOf('#section-2')).to.equal(undefined);
    for (const cut of ['', 'sub1', 'sub1.', '.abc', '../../x.abc']) {
      expect(manageKeyOf(`#colab-submission=${cut}`), cut).to.equal('broken');
    }
  });
});
