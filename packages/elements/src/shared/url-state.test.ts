import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { LitElement } from 'lit';
import { readChoices, UrlStateController, writeChoices, type Choices } from './url-state.ts';

const start = location.href;

/** An element with a view and a search, as the calendar is one. */
class UrlProbe extends LitElement {
  static override properties = { on: { type: Boolean, attribute: 'with-url-state' }, view: {} };
  declare on: boolean;
  declare view: string | undefined;
  q = '';
  applied: Choices[] = [];
  readonly url = new UrlStateController(this, {
    enabled: () => this.on,
    name: 'probe',
    read: () => ({ view: this.view, q: this.q }),
    apply: ({ view, q = '' }) => {
      this.applied.push({ view, q });
      if (view === undefined || view === 'list' || view === 'month') this.view = view;
      this.q = q;
    },
  });
  choose(choices: { view?: string; q?: string }, how: 'push' | 'replace' = 'push'): void {
    Object.assign(this, choices);
    this.url.save(how);
  }
}
customElements.define('probe-url-state', UrlProbe);

async function probe(hash = '', id = '', view = 'list'): Promise<UrlProbe> {
  if (hash || location.hash) history.replaceState(null, '', `${start.split('#')[0]}${hash}`);
  return fixture<UrlProbe>(html`<probe-url-state with-url-state id=${id} view=${view}></probe-url-state>`);
}

/** Goes back or forward and waits until the page did. */
async function travel(steps: number): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.go(steps);
  await arrived;
}

describe('choices in a hash', () => {
  const name = fc.stringMatching(/^[a-z][a-zA-Z-]{0,11}$/);
  const prefix = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/), fc.string({ minLength: 1, unit: 'grapheme' }));
  // What a search box can hold; half a surrogate pair has no form in an address.
  const value = fc.string({
    unit: fc.constantFrom('a', 'é', '&', '=', '#', '%', '+', ' ', ',', '.', '/', '?', '𝒳', 'م'),
  });
  const choices = fc.dictionary(name, value, { maxKeys: 6 });

  it('come back as they were put there, whatever the values and whoever else is there', () => {
    fc.assert(
      fc.property(
        prefix,
        choices,
        fc.stringMatching(/^([a-z]{1,6}=[a-zA-Z0-9%._-]{0,8}(&|$)){0,3}$/),
        (own, put, others) => {
          const hash = writeChoices(others, own, put);
          expect(hash).to.be.a('string');
          expect(readChoices(hash ?? '', own)).to.deep.equal(put);
          // Others' parts stay in place, to the letter; writing nothing gives back what was there.
          const theirs = others.split('&').filter(Boolean);
          expect(hash?.split('&').slice(0, theirs.length).filter(Boolean)).to.deep.equal(theirs);
          expect(writeChoices(hash ?? '', own, {})).to.equal(theirs.join('&'));
          // Through a real address, which escapes in its own way.
          const url = new URL(`https://example.org/page#${hash}`);
          expect(readChoices(url.hash.slice(1), own)).to.deep.equal(put);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of two elements live beside each other, also where one id begins with the other', () => {
    fc.assert(
      fc.property(choices, choices, (a, b) => {
        const both = writeChoices(writeChoices('', 'cal', a) ?? '', 'cal.two', b) ?? '';
        expect(readChoices(both, 'cal')).to.deep.equal(a);
        expect(readChoices(both, 'cal.two')).to.deep.equal(b);
        expect(readChoices(writeChoices(both, 'cal', {}) ?? '', 'cal.two')).to.deep.equal(b);
      }),
    );
  });

  for (const hash of ['/x', '/x?calendar.view=month', '!/x=1', 'about', 'about&calendar.view=month', '=x', '?a=b']) {
    it(`leaves "#${hash}" alone`, () => {
      expect(readChoices(hash, 'calendar')).to.equal(undefined);
      expect(writeChoices(hash, 'calendar', { view: 'month' })).to.equal(undefined);
    });
  }

  it('reads well', () => {
    expect(
      writeChoices('', 'calendar', { view: 'month', region: 'africa,asia', q: 'care work', kind: undefined }),
    ).to.equal('calendar.view=month&calendar.region=africa,asia&calendar.q=care+work');
  });

  it('keeps a key of somebody else, such as the one of a submission', () => {
    const hash = 'colab-submission=01J.s3cr-et';
    expect(writeChoices(hash, 'calendar', { view: 'month' })).to.equal(`${hash}&calendar.view=month`);
  });

  it('survives broken escapes and half characters', () => {
    expect(readChoices('calendar.q=%E0%A4%A&calendar.view=month', 'calendar')?.view).to.equal('month');
    expect(() => writeChoices('', 'calendar', { q: '\uD800' })).not.to.throw();
  });
});

describe('the state in the address', () => {
  afterEach(() => history.replaceState(null, '', start));

  it('is there before the first request, over the attributes', async () => {
    const element = await probe('#probe.view=month&probe.q=care+work');
    expect(element.view).to.equal('month');
    expect(element.q).to.equal('care work');
    expect(element.applied).to.have.length(1);
  });

  it('is neither read nor written without the attribute', async () => {
    history.replaceState(null, '', '#probe.view=month');
    const element = await fixture<UrlProbe>(html`<probe-url-state view="list"></probe-url-state>`);
    expect(element.view).to.equal('list');
    element.choose({ q: 'x' });
    expect(location.hash).to.equal('#probe.view=month');
  });

  it('is read when the attribute comes later', async () => {
    history.replaceState(null, '', '#probe.view=month');
    const element = await fixture<UrlProbe>(html`<probe-url-state view="list"></probe-url-state>`);
    element.on = true;
    await element.updateComplete;
    expect(element.view).to.equal('month');
  });

  it('holds only what differs from the page, and an empty value where the page gave one', async () => {
    const element = await probe();
    element.choose({ view: 'month' });
    expect(location.hash).to.equal('#probe.view=month');
    element.choose({ view: 'list' });
    expect(location.href).to.equal(start.split('#')[0]);
    element.choose({ view: '' });
    expect(location.hash).to.equal('#probe.view=');
  });

  it('is kept under the id of the element, one element beside the other', async () => {
    const [one, two] = [await probe('', 'a', 'list'), await probe('', 'b', 'list')];
    one.choose({ view: 'month' });
    two.choose({ q: 'ñ&=' });
    expect(readChoices(location.hash.slice(1), 'a')).to.deep.equal({ view: 'month' });
    expect(readChoices(location.hash.slice(1), 'b')).to.deep.equal({ q: 'ñ&=' });
    one.choose({ view: 'list' });
    expect(readChoices(location.hash.slice(1), 'b')).to.deep.equal({ q: 'ñ&=' });
  });

  it('makes a step of a deliberate choice and none of typing', async () => {
    const element = await probe();
    const steps = history.length;
    element.choose({ q: 'c' }, 'replace');
    element.choose({ q: 'ca' }, 'replace');
    expect(history.length).to.equal(steps);
    element.choose({ view: 'month' });
    expect(history.length).to.equal(steps + 1);
    element.choose({ view: 'month' });
    expect(history.length, 'the same again is no step').to.equal(steps + 1);
  });

  it('goes back and forward with the visitor', async () => {
    const element = await probe();
    element.choose({ view: 'month' });
    element.choose({ q: 'care' });
    await travel(-1);
    expect([element.view, element.q]).to.deep.equal(['month', '']);
    await travel(-1);
    expect([element.view, element.q]).to.deep.equal(['list', '']);
    await travel(2);
    expect([element.view, element.q]).to.deep.equal(['month', 'care']);
  });

  it('follows a link of the page to another state', async () => {
    const element = await probe();
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#probe.q=peace&probe.unknown=1';
    await changed;
    expect(element.q).to.equal('peace');
    expect(Object.keys(element.applied.at(-1) ?? {})).to.deep.equal(['view', 'q']);
  });

  it('stays while the page goes to an anchor or a route of its own, and leaves those alone', async () => {
    const element = await probe('#probe.view=month');
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#/about';
    await changed;
    expect(element.view).to.equal('month');
    element.choose({ q: 'x' });
    expect(location.hash).to.equal('#/about');
    expect(element.url.href).to.equal(`${start.split('#')[0]}#probe.view=month&probe.q=x`);
  });

  it('gives the host page back its own history state', async () => {
    const element = await probe();
    history.replaceState({ router: 7 }, '');
    element.choose({ view: 'month' });
    expect(history.state).to.deep.equal({ router: 7 });
  });

  it('is not confused by a <base> of the page', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = 'https://example.org/elsewhere/';
    const element = await probe();
    element.choose({ view: 'month' });
    base.remove();
    expect(location.href).to.equal(`${start.split('#')[0]}#probe.view=month`);
  });

  it('does nothing after the element has left, and reads the address when it is back', async () => {
    const element = await probe();
    const parent = element.parentElement;
    element.remove();
    element.applied = [];
    history.pushState(null, '', '#probe.view=month');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(element.applied).to.deep.equal([]);
    parent?.append(element);
    expect(element.view).to.equal('month');
  });
});
