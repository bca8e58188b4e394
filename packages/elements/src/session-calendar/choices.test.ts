import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { choicesOf } from './address.ts';
import './define.ts';
import type { ColabSessionCalendar } from './session-calendar.ts';
import { answering, igwg } from './test/samples.ts';

const start = location.href;

type Attributes = Partial<Record<'id' | 'view' | 'language' | 'filter-theme' | 'mode' | 'recording' | 'lang', string>>;

/** A calendar with a source of its own and an API for its addresses. */
async function calendar(attributes: Attributes = {}, source = answering([igwg])): Promise<ColabSessionCalendar> {
  const element = document.createElement('colab-session-calendar');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { source, moreSource: async () => ({}), loading: 'eager', api: 'https://api.example/v1' });
  element.from = '2024-06-01';
  element.withUrlState = true;
  (await fixture(html`<div></div>`)).append(element);
  await settled(element);
  return element;
}

async function settled(element: ColabSessionCalendar): Promise<void> {
  await element.updateComplete;
  await waitUntil(() => element.state.status !== 'loading' && element.locale.ready, 'an answer');
  await element.updateComplete;
  await nextFrame();
}

function find<Found extends HTMLElement>(element: Element, selector: string): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

function button(element: Element, name: string): HTMLButtonElement {
  const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent?.trim() === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

async function choose(element: ColabSessionCalendar, filter: string, value: string): Promise<void> {
  const select = find<HTMLSelectElement>(element, `#${filter}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

async function back(): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await arrived;
}

const more = {
  facets: {
    theme: [{ value: 'care', label: 'Care work', count: 2 }],
    mode: [
      { value: 'online', label: 'online', count: 4 },
      { value: 'inPerson', label: 'inPerson', count: 1 },
    ],
    language: [{ value: 'fr', label: 'fr', count: 3 }],
  },
};

describe('what a visitor chooses in the calendar', () => {
  afterEach(() => history.replaceState(null, '', start));

  describe('filters', () => {
    it('begins with few, and brings the others when they are wanted', async () => {
      const source = answering([igwg], more);
      const element = await calendar({}, source);
      expect(element.shadowRoot?.querySelector('#theme')).to.equal(null);
      expect(source.queries.at(-1)?.facets).to.deep.equal(['region', 'kind', 'language']);
      button(element, 'More filters').click();
      await waitUntil(() => element.shadowRoot?.querySelector('#theme'), 'the other filters');
      await settled(element);
      expect(source.queries.at(-1)?.facets).to.include.members(['theme', 'mode']);
      const texts = (id: string) => [...find<HTMLSelectElement>(element, id).options].map(({ text }) => text);
      expect(texts('#theme')).to.deep.equal(['All themes', 'Care work (2)']);
      expect(texts('#mode')).to.deep.equal(['All ways', 'In person (1)', 'Online (4)']);
      await choose(element, 'theme', 'care');
      expect(source.queries.at(-1)).to.include({ theme: 'care' });
      find<HTMLInputElement>(element, '#recording').click();
      await settled(element);
      expect(source.queries.at(-1)).to.include({ theme: 'care', recording: 'true' });
      button(element, 'Clear filters').click();
      await settled(element);
      expect(source.queries.at(-1)).to.include({ theme: undefined, recording: undefined });
      expect(find<HTMLInputElement>(element, '#recording').checked).to.equal(false);
    });

    it('shows them at once where the page sets one, in its words', async () => {
      const element = await calendar({ 'filter-theme': 'care', lang: 'fr' }, answering([igwg], more));
      await waitUntil(() => element.shadowRoot?.querySelector('#theme'), 'the other filters');
      expect(find<HTMLSelectElement>(element, '#theme').selectedOptions[0]?.text).to.equal('Care work (2)');
      expect(find(element, '.filter--check').textContent?.trim()).to.equal('Avec enregistrement');
      expect(button(element, 'Moins de filtres').ariaExpanded).to.equal('true');
    });

    it('finds a session held in English with interpretation into French under French', async () => {
      const source = answering([igwg], more);
      const element = await calendar({}, source);
      await choose(element, 'language', 'fr');
      expect(source.queries.at(-1)).to.include({ language: 'fr' });
      expect(find(element, '[part="languages"]').innerText.replace(/\s+/g, ' ')).to.contain('FR (interpretation)');
    });
  });

  describe('in the address', () => {
    it('is taken from it over the attributes, before the first request', async () => {
      history.replaceState(
        null,
        '',
        '#calendar.view=month&calendar.language=fr&calendar.date=2024-09-01&calendar.q=care',
      );
      const source = answering([igwg]);
      const element = await calendar({ view: 'archive', language: 'en' }, source);
      expect(source.queries[0]).to.include({ view: 'month', language: 'fr', q: 'care', from: '2024-08-25' });
      expect(find<HTMLInputElement>(element, '#q').value).to.equal('care');
    });

    it('comes and goes with the steps of the browser', async () => {
      const source = answering([igwg]);
      const element = await calendar({}, source);
      button(element, 'Month').click();
      await settled(element);
      await choose(element, 'region', 'africa');
      expect(location.hash).to.equal('#calendar.view=month&calendar.region=africa');
      find<HTMLButtonElement>(element, '[aria-label="Next month"]').click();
      await settled(element);
      expect(location.hash).to.contain('calendar.date=2024-07-01');
      await back();
      await settled(element);
      expect(source.queries.at(-1)).to.include({ view: 'month', region: 'africa', from: '2024-05-26' });
      await back();
      await settled(element);
      expect(source.queries.at(-1)).to.include({ view: 'month', region: undefined });
      await back();
      await settled(element);
      expect(element.view).to.equal('agenda');
      expect(location.href).to.equal(start);
    });

    it('makes no step of each letter', async () => {
      const element = await calendar({ id: 'events' });
      const steps = history.length;
      const input = find<HTMLInputElement>(element, '#q');
      for (const text of ['ca', 'care']) {
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await aTimeout(350);
      }
      await settled(element);
      expect(location.hash).to.equal('#events.q=care');
      expect(history.length).to.equal(steps);
    });

    it('leaves the search box as the address has it', async () => {
      const element = await calendar();
      await choose(element, 'language', 'fr');
      history.replaceState(null, '', '#calendar.q=peace');
      dispatchEvent(new PopStateEvent('popstate'));
      await settled(element);
      expect(find<HTMLInputElement>(element, '#q').value).to.equal('peace');
      expect(find<HTMLSelectElement>(element, '#language').value).to.equal('');
    });

    it('is ignored where it makes no sense', () => {
      const bad = {
        view: 'year',
        date: '2024-13-01',
        region: '"><b>',
        kind: 'a b',
        language: 'x'.repeat(300),
        mode: 'byBoat',
      };
      expect(choicesOf({ ...bad, recording: 'yes', theme: '../..', q: 'ok' })).to.deep.equal({
        view: undefined,
        date: undefined,
        region: undefined,
        kind: undefined,
        theme: undefined,
        language: undefined,
        mode: undefined,
        recording: undefined,
        q: 'ok',
      });
      expect(choicesOf({ region: 'africa,south-asia', language: 'pt-BR,fr', mode: 'online,hybrid' })).to.include({
        region: 'africa,south-asia',
        language: 'pt-BR,fr',
        mode: 'online,hybrid',
      });
    });
  });

  describe('subscription', () => {
    it('offers the address of exactly what the filters show', async () => {
      const element = await calendar({ language: 'fr', lang: 'en' });
      const toggle = button(element, 'Subscribe');
      expect(toggle.ariaExpanded).to.equal('false');
      toggle.click();
      await waitUntil(() => element.shadowRoot?.querySelector('#feed'), 'the panel');
      const feed = () => find<HTMLInputElement>(element, '#feed').value;
      expect(feed()).to.equal('https://api.example/v1/feeds/sessions.ics?lang=en&language=fr');
      await choose(element, 'region', 'africa');
      const url = new URL(feed());
      expect(Object.fromEntries(url.searchParams)).to.deep.equal({ lang: 'en', language: 'fr', region: 'africa' });
      const links = [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.subscribe a') ?? [])];
      expect(links[0]?.href).to.equal(feed().replace('https:', 'webcal:'));
      expect(new URL(links[1]?.href ?? '').searchParams.get('cid')).to.equal(feed().replace('https:', 'webcal:'));
      expect(new URL(links[2]?.href ?? '').searchParams.get('url')).to.equal(feed());
      expect(find(element, '.subscribe').innerText).to.contain('matches the filters');
      await expect(element).to.be.accessible();
    });

    it('is left out where the page wants it, or has no API', async () => {
      const element = await calendar();
      element.withoutSubscribe = true;
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('.subscribe__toggle')).to.equal(null);
    });
  });
});
