import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import './define.ts';
import './join.define.ts';
import type { JoinForm, JoinRequestCreate } from './join.connect.ts';
import type { ColabJoinForm } from './join-form.ts';
import type { ColabNetwork } from './network.ts';
import { nothingRelated, pakistan } from './network.sample.ts';
import type { NetworkData } from './network-data.ts';

async function until(met: () => unknown) {
  while (!met()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

const text = (element: Element, selector = '.base') =>
  (element.shadowRoot!.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function shown(data: NetworkData = pakistan, lang = 'en') {
  const element = await fixture<ColabNetwork>(
    html`<colab-network
      loading="eager"
      api="https://example.org/v1"
      network="mn-pk"
      lang=${lang}
      .source=${() => Promise.resolve(data)}
      .relatedSource=${() => Promise.resolve(nothingRelated)}
      ><a href="/pakistan">Pakistan</a></colab-network
    >`,
  );
  await until(() => element.state.status !== 'loading' && element.locale.ready);
  await element.updateComplete;
  return element;
}

describe('<colab-network>', () => {
  it('says who hosts it and who did before, with dates', async () => {
    const facts = text(await shown(), '[part="facts"]');
    expect(facts).to.include('Host organisation Shirakat (since Jan 2015)');
    expect(facts).to.match(/Hosts before ROZAN \(May 2009 to Sept 2011\) ?AMAL \(Oct 2011 to Dec 2014\)/);
    expect(facts).to.include('Countries Pakistan');
    expect(facts).to.include('not shown, so that the number points at nobody');
    expect(facts).to.include('about 30 (as of 2020)');
    expect(facts).to.include('(implied by the source, not stated)');
  });

  it('takes a network that names no countries for its region, and says so', async () => {
    const { network, summary } = pakistan;
    const data = {
      network: { ...network, countries: [], region: { id: 'caribbean', label: 'Caribbean' } },
      summary: { ...summary!, networks: [] },
    };
    expect(text(await shown(data))).to.include('Caribbean, as a whole: its source does not list the countries');
  });

  it('links to its sessions and resources, and lets a page take over', async () => {
    const element = await fixture<ColabNetwork>(
      html`<colab-network
        loading="eager"
        api="https://example.org/colab/v1"
        network="mn-pk"
        .source=${() => Promise.resolve(pakistan)}
        .relatedSource=${() => Promise.reject(new TypeError('network'))}
      ></colab-network>`,
    );
    await until(() => element.shadowRoot!.querySelector('.related a'));
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('.related a')!;
    expect(link.href).to.equal('https://example.org/colab/embed/frame/session-calendar?network=mn-pk&lang=en');
    element.addEventListener('colab-network-open', (event) => event.preventDefault());
    setTimeout(() => link.click());
    const { detail } = await oneEvent(element, 'colab-network-open');
    expect(detail).to.deep.equal({ id: 'mn-pk', what: 'sessions' });
  });

  it('makes no link of a script and no markup of a name', async () => {
    const { network } = pakistan;
    const name = `<img src=x onerror=alert(1)>${'x'.repeat(10_000)}`;
    const element = await shown({
      network: { ...network, name, webUrl: 'javascript:alert(1)', source: 'javascript:1' },
    });
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect([...element.shadowRoot!.querySelectorAll('a')].filter(({ href }) => /^javascript/.test(href))).to.deep.equal(
      [],
    );
    element.parentElement!.style.setProperty('width', '320px');
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(320);
  });

  for (const lang of ['en', 'en-XB'])
    it(`has no axe finding: ${lang}`, async () => {
      await expect(await shown(pakistan, lang)).to.be.accessible();
    });
});

const form: JoinForm = {
  language: 'en',
  localization: { served: 'en', missing: [], translations: ['en'] },
  memberTypes: [{ id: 'expert', label: 'Expert' }],
  networks: [],
  codeOfConduct: { documentId: 'conduct', version: '2018-01', label: 'We accept the code.', required: true },
  consents: [
    { purpose: 'processing', statementId: 'join-processing', statementVersion: '1', text: 'You may.', required: true },
    {
      purpose: 'publication',
      statementId: 'join-publication',
      statementVersion: '1',
      text: 'List us.',
      required: false,
    },
  ],
  formToken: 'token',
  honeypot: 'website',
};

describe('<colab-join-form>', () => {
  const settings = {
    api: 'https://example.org/v1',
    network: '',
    language: 'en',
    theme: 'light',
    timeZone: 'UTC',
    problems: [],
  };
  const receipt = { id: 'join-1', reference: 'J-7KQ2M9', state: 'pending', receivedAt: '2026-01-01T00:00:00Z' };

  async function open(send: (request: JoinRequestCreate, key: string) => Promise<typeof receipt>) {
    const element = await fixture<ColabJoinForm>(
      html`<colab-join-form
        .service=${{ load: () => Promise.resolve(form), send: (_: unknown, request: JoinRequestCreate, key: string) => send(request, key) }}
        .settings=${settings}
        .networkId=${'mn-pk'}
        .networkName=${'Pakistan'}
      ></colab-join-form>`,
    );
    await until(() => element.shadowRoot!.querySelector('form'));
    return element;
  }

  const field = (element: ColabJoinForm, name: string) =>
    element.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;

  function fill(element: ColabJoinForm) {
    field(element, 'organisation').value = 'Example Centre';
    field(element, 'memberType').value = 'expert';
    field(element, 'contactName').value = 'Thandi';
    field(element, 'email').value = 'office@centre.example';
    field(element, 'conduct').checked = true;
    field(element, 'join-processing').checked = true;
  }

  const submit = (element: ColabJoinForm) =>
    element.shadowRoot!.querySelector<HTMLButtonElement>('[type="submit"]')!.click();

  it('names what is missing, with links to the fields, and sends nothing', async () => {
    let sent = 0;
    const element = await open(() => Promise.resolve((sent++, receipt)));
    submit(element);
    await until(() => element.shadowRoot!.querySelector('.summary'));
    const links = [...element.shadowRoot!.querySelectorAll('.summary a')];
    expect(links.map(({ textContent }) => textContent)).to.include('Organisation: This is needed.');
    expect(links).to.have.length(6);
    (links[0] as HTMLElement).click();
    expect(element.shadowRoot!.activeElement === field(element, 'organisation')).to.equal(true);
    expect(sent).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('sends each answer once, under one key for all tries, and shows the reference', async () => {
    const sent: [JoinRequestCreate, string][] = [];
    const element = await open((request, key) => {
      sent.push([request, key]);
      return sent.length === 1 ? Promise.reject(new TypeError('network')) : Promise.resolve(receipt);
    });
    fill(element);
    submit(element);
    await until(() => element.shadowRoot!.querySelector('.summary'));
    expect(field(element, 'organisation').value).to.equal('Example Centre');
    setTimeout(() => submit(element));
    const { detail } = await oneEvent(element, 'colab-join-received');
    expect(detail).to.deep.equal({ network: 'mn-pk', reference: 'J-7KQ2M9' });
    expect(sent[0]![1]).to.equal(sent[1]![1]);
    expect(sent[1]![0]).to.deep.include({
      organisation: 'Example Centre',
      networkId: 'mn-pk',
      contact: { name: 'Thandi', email: 'office@centre.example' },
      codeOfConduct: { documentId: 'conduct', version: '2018-01', accepted: true },
      website: '',
    });
    expect(sent[1]![0].consents.map(({ granted }) => granted)).to.deep.equal([true, false]);
    await element.updateComplete;
    expect(text(element, '.receipt')).to.include('J-7KQ2M9');
  });

  it('puts the server’s words beside the field they mean', async () => {
    const errors = [{ pointer: '/contact/email', code: 'format', detail: 'Write an address.' }];
    const element = await open(() =>
      Promise.reject(Object.assign(new Error('422'), { code: 'validation', status: 422, problem: { errors } })),
    );
    fill(element);
    submit(element);
    await until(() => element.shadowRoot!.querySelector('#email-fault'));
    expect(text(element, '#email-fault')).to.equal('Write an address.');
    expect(field(element, 'email').getAttribute('aria-invalid')).to.equal('true');
  });
});
