import { expect, fixture, html } from '@open-wc/testing';
import '../provider/define.ts';
import '../session-calendar/define.ts';
import type { ColabSessionCalendar } from '../session-calendar/session-calendar.ts';
import { answering, igwg } from '../session-calendar/test/samples.ts';

async function calendar(
  source: ColabSessionCalendar['source'],
  attributes: { 'report-url'?: string; lang?: string } = {},
): Promise<ColabSessionCalendar> {
  const element = document.createElement('colab-session-calendar');
  Object.assign(element, { source, loading: 'eager', from: '2024-06-01' });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const loaded = new Promise((resolve) =>
    ['colab-ready', 'colab-error'].map((name) => element.addEventListener(name, resolve)),
  );
  const around = await fixture(html`<colab-provider report-url="https://network.example/harm"></colab-provider>`);
  around.append(element);
  await loaded;
  await element.updateComplete;
  return element;
}

function link(element: Element): HTMLAnchorElement | null | undefined {
  return element.shadowRoot?.querySelector<HTMLAnchorElement>('[part="report"]');
}

describe('the way to report harm', () => {
  it('is where the API says', async () => {
    const element = await calendar(answering([igwg], { reportUrl: 'https://alliance.example/report' }));
    expect(link(element)?.href).to.equal('https://alliance.example/report');
    expect(link(element)?.textContent).to.equal('Report harm or harassment');
  });

  it('is where the page says while the API says nothing, or nothing that can be a link', async () => {
    for (const reportUrl of [null, 'javascript:alert(1)']) {
      expect(link(await calendar(answering([igwg], { reportUrl })))?.href).to.equal('https://network.example/harm');
    }
    const own = await calendar(answering([igwg]), { 'report-url': 'https://own.example/harm', lang: 'es' });
    await own.updateComplete;
    expect(link(own)?.href).to.equal('https://own.example/harm');
  });

  it('is there too when nothing else can be shown', async () => {
    const element = await calendar(async () => Promise.reject(new TypeError('Failed to fetch')));
    expect(element.state.status).to.equal('error');
    expect(link(element)?.href).to.equal('https://network.example/harm');
  });

  it('makes no link of what is none', async () => {
    expect(link(await calendar(answering([igwg]), { 'report-url': 'javascript:alert(1)' }))).to.equal(null);
  });
});
