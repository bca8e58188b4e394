import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import './define.ts';
import { resourceService } from './resource.connect.ts';
import type { ResourceService } from './resource-data.ts';
import type { ColabResourceDetail } from './resource-detail.ts';
import type { ColabResourceFeedback } from './resource-feedback.ts';
import type { ColabResourceSelectEvent } from './resource.events.ts';
import type { ColabResource } from './resource.ts';
import { handbook, more, resource, serving, sistematizacion, toolkit } from './test/samples.ts';

interface Options {
  readonly lang?: string;
  readonly theme?: string;
  readonly service?: ResourceService;
  readonly withoutFeedback?: boolean;
}

let nextId = 0;

/** A work that has come, with its details and, unless left out, the questions. */
async function shown(id: string, options: Options = {}): Promise<ColabResource> {
  const works = [toolkit, handbook, sistematizacion];
  const element = await fixture<ColabResource>(html`
    <colab-resource
      resource=${id}
      loading="eager"
      api=${`https://api${(nextId += 1)}.example/v1`}
      lang=${options.lang ?? 'en'}
      theme=${options.theme ?? 'light'}
      ?without-feedback=${options.withoutFeedback ?? true}
      .service=${options.service ?? serving(works).service}
    >
      <a href="https://host.example/toolkit">Toolkit</a>
    </colab-resource>
  `);
  await waitUntil(() => element.state.status !== 'loading' && element.locale.ready);
  await element.updateComplete;
  if (element.state.status === 'ready') {
    await waitUntil(() => detailOf(element).locale.ready);
    await detailOf(element).updateComplete;
    if (!element.withoutFeedback) await waitUntil(() => feedbackOf(element)?.locale?.ready);
  }
  await nextFrame();
  return element;
}

function find<Found extends HTMLElement>(element: Element, selector: string): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

const findAll = (element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const detailOf = (element: Element) => find<ColabResourceDetail>(element, 'colab-resource-detail');
const feedbackOf = (element: Element) =>
  detailOf(element).shadowRoot?.querySelector<ColabResourceFeedback>('colab-resource-feedback');
const said = (element: Element) => words(element.shadowRoot?.querySelector('.base, .detail, .feedback'));

function button(element: Element, name: string): HTMLElement {
  const found = findAll(element, 'button').find((each) => words(each) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

describe('colab-resource', () => {
  it('shows the toolkit as its page does', async () => {
    const element = await shown(toolkit.id);
    expect(words(find(element, '.item__kind'))).to.equal('Toolkit16 Jan 2018147 views');
    expect(words(find(element, 'h3'))).to.equal('MenEngage Alliance Accountability Training Toolkit');
    expect(words(find(element, '.item__meta'))).to.equal('MenEngage AllianceGlobal');
    const detail = detailOf(element);
    for (const text of [
      'MenEngage Alliance Global Secretariat +6 more',
      '25 mins',
      '9 downloads',
      'Who it’s for',
      'A training toolkit with practical resources',
      'Others working in the field',
      'What you’ll learn',
      'What’s in this toolkit?',
      'Practical sessions & case studies.',
      'second edition, January 2018',
      'First published 2014',
      'Checked against the source',
    ]) {
      expect(said(detail)).to.include(text);
    }
    expect(findAll(detail, '.takeaway')).to.have.length(4);
    expect(findAll(detail, '.rich li').map(words)).to.deep.equal(['Do not discriminate', 'Be violence free']);
    const action = find<HTMLAnchorElement>(detail, '[part="action"]');
    expect(words(action)).to.equal('Open the toolkit’s page');
    expect(action.href).to.equal(toolkit.webUrl);
    expect(findAll(detail, '[part="related"] .toggle').map(words)).to.deep.equal([
      'Addressing Gender in mHealth',
      'Changing times?',
      'State of the World’s Fathers',
    ]);
  });

  for (const [lang, texts] of [
    ['es', ['16 ene 2018', '147 visitas', '25 min', '9 descargas', '+6 más', 'Qué aprenderá']],
    ['fr', ['16 janv. 2018', '147 vues', '25 min', '9 téléchargements', '+6 autres', 'Ce que vous apprendrez']],
  ] as const) {
    it(`says it in ${lang}`, async () => {
      const element = await shown(toolkit.id, { lang });
      for (const text of texts) expect(said(element) + said(detailOf(element))).to.include(text);
    });
  }

  it('cuts the contributors to the first and counts the others', async () => {
    const detail = detailOf(await shown(toolkit.id));
    expect(said(detail)).not.to.include('Laxman Belbase');
    const others = button(detail, '+6 more contributors');
    expect(others.getAttribute('aria-expanded')).to.equal('false');
    others.focus();
    others.click();
    await detail.updateComplete;
    expect(said(detail)).to.include('Laxman Belbase').and.to.include('Jane Kato-Wallace (Promundo-US)');
    expect(others.getAttribute('aria-expanded')).to.equal('true');
    expect(detail.shadowRoot?.activeElement === others, 'focus kept').to.equal(true);
  });

  it('counts one other as one', async () => {
    const two = resource('two', { contributors: [{ name: 'A' }, { name: 'B', role: 'editor' }] });
    const detail = detailOf(await shown('two', { lang: 'fr', service: serving([two]).service }));
    button(detail, '+1 autre contributions');
  });

  it('opens takeaways one by one and all, by headings that are buttons', async () => {
    const detail = detailOf(await shown(toolkit.id));
    const first = () => find(detail, '#takeaway-0');
    const toggle = find(detail, 'h5 [aria-controls="takeaway-0"]');
    expect(first().getAttribute('hidden')).to.equal('until-found');
    toggle.click();
    await detail.updateComplete;
    expect(first().hasAttribute('hidden')).to.equal(false);
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    button(detail, 'Open all').click();
    await detail.updateComplete;
    expect(findAll(detail, '.takeaway__text[hidden]')).to.have.length(0);
    button(detail, 'Close all').click();
    await detail.updateComplete;
    expect(findAll(detail, '.takeaway__text[hidden]')).to.have.length(3);
    first().dispatchEvent(new Event('beforematch', { bubbles: true }));
    await detail.updateComplete;
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
  });

  it('names each file with language, format and size, before the click', async () => {
    const detail = detailOf(await shown('handbook'));
    expect(words(find(detail, '[part="action"]'))).to.equal('Open the handbook’s page');
    expect(findAll(detail, '[part="files"] li').map(words)).to.deep.equal([
      'English: PDF, 5.6 MB',
      'Spanish: PDF, 5.6 MB',
      'French: PDF, 5.6 MB',
    ]);
    expect(findAll(detail, '[part="files"] a')).to.have.length(0);
  });

  it('fetches a file by way of the server, which counts it, in the visitor’s language first', async () => {
    const file = (language: string) => ({
      id: `w-${language}`,
      language,
      mediaType: 'application/pdf',
      bytes: 990_200,
      url: `https://files.example/${language}.pdf`,
    });
    const work = resource('w', { type: { id: 'case-study', label: 'Estudio' }, files: [file('en'), file('es')] });
    const detail = detailOf(await shown('w', { lang: 'es', service: serving([work]).service }));
    const action = find<HTMLAnchorElement>(detail, '[part="action"]');
    expect(words(action)).to.equal('Descargar el estudio de caso');
    expect(action.href).to.equal('https://api.example/v1/resources/w/files/w-es');
    expect(action.hreflang).to.equal('es');
    expect(said(detail)).to.match(/Español: PDF, 990 kB/);
    expect(findAll(detail, '[part="files"] a')).to.have.length(2);
    const nobody = serving([work], { fileUrl: () => undefined });
    const direct = detailOf(await shown('w', { service: nobody.service }));
    expect(find<HTMLAnchorElement>(direct, '[part="action"]').href).to.equal('https://files.example/en.pdf');
  });

  it('says so when the only file is in a language that is not the page’s', async () => {
    const file = {
      id: 'w-es',
      language: 'es',
      mediaType: 'application/pdf',
      bytes: 1_200_000,
      url: 'https://f.example/w',
    };
    const work = resource('w', { title: 'A page in English', files: [file] });
    const element = await shown('w', { service: serving([work]).service });
    expect(words(find(element, '[part="language-note"]'))).to.equal('Spanish only');
    expect(said(detailOf(element))).to.include('Spanish: PDF, 1.2 MB');
  });

  for (const [lang, known, unknown, film] of [
    ['en', 'Open the report’s page', 'Open the publication’s page', 'Watch the video'],
    ['es', 'Abrir la página del informe', 'Abrir la página de la publicación', 'Ver el vídeo'],
    ['fr', 'Ouvrir la page du rapport', 'Ouvrir la page de la publication', 'Regarder la vidéo'],
  ] as const) {
    it(`calls to action by type in ${lang}, also for a type nobody knew`, async () => {
      const webUrl = 'https://example.org/';
      const video = { id: 'v', mediaType: 'video/mp4', url: 'https://files.example/v.mp4' };
      const { service } = serving([
        resource('a', { webUrl }),
        resource('b', { webUrl, type: { id: 'comic', label: 'Comic' } }),
        resource('c', { webUrl, type: { id: 'video', label: 'Video' }, files: [video] }),
      ]);
      for (const [id, text] of [
        ['a', known],
        ['b', unknown],
        ['c', film],
      ] as const) {
        expect(words(find(detailOf(await shown(id, { lang, service })), '[part="action"]'))).to.equal(text);
      }
    });
  }

  it('never links to anything but http and https, and runs nothing of a rich text', async () => {
    const bad = 'javascript:alert(1)';
    const hostile = '<p>words<img src=x onerror="window.hostile=1"><script>window.hostile=1</script></p>';
    const work = resource('bad', {
      webUrl: bad,
      shareUrl: bad,
      source: bad,
      doi: bad,
      files: [{ id: 'f', mediaType: 'application/pdf', url: bad }],
      whoItIsFor: hostile,
      sections: [{ title: hostile, text: hostile }],
      takeaways: [{ title: hostile, text: hostile }],
    });
    const detail = detailOf(await shown('bad', { service: serving([work]).service }));
    for (const link of findAll(detail, 'a')) expect(link.getAttribute('href')).to.match(/^https:\/\/doi\.org\//);
    expect(said(detail)).to.include('No address is known');
    expect(findAll(detail, 'img, script')).to.have.length(0);
    expect('hostile' in window).to.equal(false);
  });

  it('links translations and adaptations both ways, to their pages', async () => {
    const ref = (id: string, languages: string[]) => ({ id, title: `Title of ${id}`, languages });
    const { service } = serving([], {
      load: async () =>
        more(toolkit, {
          translationOf: ref('original', ['es']),
          translations: [ref('fr one', ['fr'])],
          adaptedFrom: ref('model', []),
          adaptations: [ref('local', ['pt', 'en'])],
          collections: [{ id: 'c', title: 'Ubuntu' }],
          supersededBy: resource('newer', { title: 'The newer one' }),
        }),
    });
    const detail = detailOf(await shown(toolkit.id, { service }));
    const facts = words(find(detail, '[part="facts"]'));
    for (const text of [
      'Translation of Title of original (Spanish)',
      'Translations Title of fr one (French)',
      'Adapted from Title of model',
      'Adaptations Title of local (Portuguese and English)',
      'Part of Ubuntu',
    ]) {
      expect(facts).to.include(text);
    }
    expect(findAll(detail, '.line a').map((link) => (link as HTMLAnchorElement).href)[1]).to.equal(
      'https://api.example/resources/fr%20one',
    );
    expect(said(detail)).to.include('There is a newer work in its place').and.to.include('The newer one');
  });

  it('opens a related work in place, and says so before', async () => {
    const element = await shown(toolkit.id);
    const detail = detailOf(element);
    const [, second] = findAll(detail, '[part="related"] .item');
    const event = oneEvent(element, 'colab-resource-select');
    second?.querySelector<HTMLElement>('.toggle')?.click();
    expect(((await event) as Event as ColabResourceSelectEvent).detail.id).to.equal('changing-times-malawi');
    await detail.updateComplete;
    expect(second?.querySelector('colab-resource-detail')?.resource?.id).to.equal('changing-times-malawi');
  });

  it('counts a view once, and none under Global Privacy Control', async () => {
    const { service, views } = serving([toolkit]);
    await shown(toolkit.id, { service });
    await waitUntil(() => views.length === 1);
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    try {
      await shown(toolkit.id, { service });
      await nextFrame();
      await nextFrame();
    } finally {
      Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    }
    expect(views).to.deep.equal([toolkit.id]);
  });

  it('puts itself into the page for search engines on request, and takes itself away', async () => {
    const data = () =>
      [...document.head.querySelectorAll('script[type="application/ld+json"]')].map((each) => each.textContent);
    const element = await shown(toolkit.id);
    expect(data()).to.deep.equal([]);
    element.withStructuredData = true;
    await waitUntil(() => data().length === 1);
    expect(JSON.parse(data()[0] ?? '')).to.deep.equal({ '@type': 'LearningResource', '@id': toolkit.id });
    element.remove();
    expect(data()).to.deep.equal([]);
  });

  it('says what went wrong, keeps the page’s link, and follows its attribute', async () => {
    const element = await shown('nothing-like-it');
    expect(words(find(element, '[role="alert"]'))).to.include('It does not exist, or not any more.');
    expect(find<HTMLSlotElement>(element, '.notice__fallback slot').assignedElements()).to.have.length(1);
    await expect(element).to.be.accessible();
    element.resource = 'handbook';
    await waitUntil(() => element.state.status === 'ready');
    Object.assign(element, { service: resourceService, resource: '' });
    await waitUntil(() => element.state.status === 'error');
    expect(words(find(element, '[role="alert"]'))).to.include('It does not exist, or not any more.');
  });

  describe('asks how useful it was', () => {
    it('one question a step, one request at the end; addresses stay with the reader', async () => {
      const { service, feedback } = serving([toolkit]);
      const element = await shown(toolkit.id, { service, withoutFeedback: false });
      const form = feedbackOf(element);
      if (!form) throw new Error('no questions');
      expect(findAll(form, 'input[type="radio"]')).to.have.length(5);
      find<HTMLInputElement>(form, 'input[value="4"]').click();
      await form.updateComplete;
      button(form, 'Next').click();
      await form.updateComplete;
      const text = find<HTMLTextAreaElement>(form, 'textarea');
      expect(form.shadowRoot?.activeElement === text, 'focus on the next question').to.equal(true);
      text.value = ' More examples ';
      text.dispatchEvent(new Event('input'));
      expect(feedback).to.deep.equal([]);
      const event = oneEvent(element, 'colab-resource-feedback');
      button(form, 'Send').click();
      await event;
      expect(feedback).to.deep.equal([{ usefulness: 4, improvement: 'More examples', complete: true, language: 'en' }]);
      await form.updateComplete;
      expect(said(form)).to.include('Thank you');
      const address = find<HTMLInputElement>(form, 'input[type="email"]');
      address.value = 'one@example.org';
      address.dispatchEvent(new Event('input'));
      button(form, '+ Add e-mail here').click();
      await form.updateComplete;
      const link = find<HTMLAnchorElement>(form, 'a[href^="mailto:"]');
      expect(decodeURIComponent(link.href)).to.equal(
        `mailto:one@example.org?subject=Worth a look: ${toolkit.title}&body=${toolkit.title}\n${toolkit.shareUrl}`,
      );
      expect(findAll(form, 'input[type="email"]')).to.have.length(2);
      element.remove();
      expect(feedback).to.have.length(1);
    });

    it('keeps half of an answer when the reader leaves, and nothing when there is none', async () => {
      const { service, feedback } = serving([toolkit]);
      const element = await shown(toolkit.id, { service, withoutFeedback: false });
      const form = feedbackOf(element);
      if (!form) throw new Error('no questions');
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(feedback).to.deep.equal([]);
      find<HTMLInputElement>(form, 'input[value="2"]').click();
      dispatchEvent(new PageTransitionEvent('pagehide'));
      element.remove();
      expect(feedback).to.deep.equal([{ usefulness: 2, improvement: null, complete: false, language: 'en' }]);
    });

    it('says when nothing was answered, and when it could not be sent', async () => {
      let fails = true;
      const { service, feedback } = serving([toolkit]);
      const failing: ResourceService = {
        ...service,
        sendFeedback: async (...given) => {
          if (fails) throw Object.assign(new Error('x'), { status: 503 });
          return service.sendFeedback(...given);
        },
      };
      const element = await shown(toolkit.id, { service: failing, withoutFeedback: false });
      const form = feedbackOf(element);
      if (!form) throw new Error('no questions');
      button(form, 'Next').click();
      await form.updateComplete;
      button(form, 'Send').click();
      await form.updateComplete;
      expect(words(find(form, '[role="alert"]'))).to.equal('Choose a number or write something first.');
      button(form, 'Back').click();
      await form.updateComplete;
      find<HTMLInputElement>(form, 'input[value="5"]').click();
      button(form, 'Next').click();
      await form.updateComplete;
      button(form, 'Send').click();
      await waitUntil(() => findAll(form, '[role="alert"]').length === 1);
      expect(words(find(form, '[role="alert"]'))).to.include('could not be sent');
      fails = false;
      button(form, 'Send').click();
      await waitUntil(() => feedback.length === 1);
    });

    it('takes the scale as it is set', async () => {
      const { service } = serving([], {
        load: async () => more(toolkit, { feedback: { usefulness: { min: 0, max: 100 } } }),
      });
      const element = await shown(toolkit.id, { service, withoutFeedback: false });
      const form = feedbackOf(element);
      if (!form) throw new Error('no questions');
      expect(findAll(form, 'input[type="radio"]')).to.have.length(0);
      expect(find<HTMLInputElement>(form, 'input[type="number"]').max).to.equal('100');
    });
  });

  for (const [lang, theme] of [
    ['en', 'light'],
    ['es', 'dark'],
    ['fr', 'contrast'],
    ['en-XB', 'light'],
    ['ar', 'light'],
  ] as const) {
    it(`has no axe violations in ${lang}, ${theme}, whole, and fits 320 px`, async () => {
      const element = await shown(toolkit.id, { lang, theme, withoutFeedback: false });
      button(detailOf(element), findAll(detailOf(element), '.takeaways__head button').map(words)[0] ?? '').click();
      await expect(element).to.be.accessible();
      element.style.inlineSize = '320px';
      await nextFrame();
      expect(find(element, '.base').scrollWidth).to.be.at.most(320);
      expect(detailOf(element).scrollWidth).to.be.at.most(320);
    });
  }
});
