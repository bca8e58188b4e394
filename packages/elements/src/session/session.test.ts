import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { dialogue, igwg, recorded, session, timed, ubuntu } from '../session-calendar/test/samples.ts';
import './define.ts';
import type { Session, SessionData } from './session-data.ts';
import type { ColabSession } from './session.ts';

async function shown(data: SessionData, lang = 'en', timeZone = 'Africa/Lagos'): Promise<ColabSession> {
  const element = await fixture<ColabSession>(
    html`<colab-session
      loading="eager"
      lang=${lang}
      time-zone=${timeZone}
      session-id=${data.session.id}
      api="https://api.example/v1"
      .source=${async () => data}
    >
      <a href="https://host.example/session">The session</a>
    </colab-session>`,
  );
  await waitUntil(() => element.state.status === 'ready' && element.locale.ready, 'the session');
  await element.updateComplete;
  return element;
}

function words(element: ColabSession, selector = '.base'): string {
  return (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function links(element: ColabSession): Record<string, string> {
  const all = [...(element.shadowRoot?.querySelectorAll('a') ?? [])];
  return Object.fromEntries(all.map((link) => [(link.textContent ?? '').trim(), link.href]));
}

/** A session some hours from now. */
function soon(more: Partial<Session> = {}, hours = 2): Session {
  const at = (distance: number) => new Date(Date.now() + distance * 3_600_000).toISOString();
  return session('soon', { ...timed(at(hours), at(hours + 1), 'America/New_York'), ...more });
}

describe('colab-session', () => {
  it('shows one session with both zones named, its languages and where to share it', async () => {
    const element = await shown(igwg);
    const said = words(element);
    for (const fact of [
      'Building Bridges',
      'Tuesday, 11 June 2024, 13:00–14:30, Lagos time (UTC+1)',
      '08:00–09:30, New York time (UTC−4)',
      'FR (interpretation)',
    ]) {
      expect(said).to.contain(fact);
    }
    expect(links(element)['Page of this session']).to.equal('https://api.example/sessions/igwg-2024');
    const heading = element.shadowRoot?.querySelector('[role="heading"]');
    expect(heading?.ariaLevel).to.equal('2');
  });

  it('offers no calendar entry for what is over or cancelled', async () => {
    expect(words(await shown(igwg))).to.not.contain('Add to calendar');
    expect(words(await shown({ session: soon({ status: 'cancelled' }) }))).to.not.contain('Add to calendar');
  });

  it('puts a session into calendars: as a file, and filled in on the web', async () => {
    const place = { mode: 'inPerson', place: 'Nairobi & online', title: 'Care: “who?” 100% & more' };
    const one = soon({ ...place, summary: 'A summary.' });
    const all = links(await shown({ session: one }));
    expect(all['Calendar file (.ics)']).to.equal('https://api.example/v1/sessions/soon.ics?lang=en');
    const google = new URL(all['Google Calendar'] ?? '');
    expect(google.searchParams.get('text')).to.equal('Care: “who?” 100% & more');
    const basic = (instant: string | null | undefined) =>
      new Date(instant ?? '').toISOString().replace(/[-:]|\.\d+/g, '');
    expect(google.searchParams.get('dates')).to.equal(`${basic(one.startsAt)}/${basic(one.endsAt)}`);
    expect(google.searchParams.get('location')).to.equal('Nairobi & online');
    expect(google.searchParams.get('details')).to.equal('A summary.\n\nhttps://api.example/sessions/soon');
    const outlook = new URL(all['Outlook.com'] ?? '');
    expect(outlook.host).to.equal('outlook.live.com');
    expect(Date.parse(outlook.searchParams.get('startdt') ?? '')).to.equal(Date.parse(one.startsAt ?? ''));
    expect(outlook.searchParams.has('allday')).to.equal(false);
  });

  it('puts whole days into calendars up to the day after the last', async () => {
    const all = links(
      await shown({
        session: session('days', { datePrecision: 'day', startDate: '2999-02-27', endDate: '2999-02-28' }),
      }),
    );
    expect(new URL(all['Google Calendar'] ?? '').searchParams.get('dates')).to.equal('29990227/29990301');
    const outlook = new URL(all['Outlook.com'] ?? '');
    expect(outlook.searchParams.get('allday')).to.equal('true');
    expect(outlook.searchParams.get('enddt')).to.equal('2999-03-01');
  });

  it('states both ways to take part in a dialogue, each with its dates; one closed does not hide the other', async () => {
    const parts: Session['parts'] = [
      {
        id: 'forum',
        kind: 'forum',
        datePrecision: 'day',
        startDate: '2018-06-06',
        endDate: '2018-06-20',
        state: 'closed',
        url: 'https://forum.example/',
      },
      {
        id: 'open',
        kind: 'forum',
        datePrecision: 'day',
        startDate: '2018-06-06',
        endDate: '2999-06-20',
        state: 'open',
        url: 'https://forum.example/2',
      },
      {
        id: 'later',
        kind: 'forum',
        datePrecision: 'day',
        startDate: '2999-06-06',
        endDate: '2999-06-20',
        state: 'upcoming',
        url: null,
      },
      {
        id: 'webinar',
        kind: 'live',
        title: 'Webinar 1',
        ...timed('2999-06-12T13:00:00Z', '2999-06-12T14:00:00Z', 'UTC'),
      },
      {
        id: 'over',
        kind: 'live',
        ...timed('2018-06-12T13:00:00Z', '2018-06-12T14:00:00Z', 'UTC'),
        url: 'https://live.example/',
      },
    ];
    const element = await shown({ session: session('dialogue', { parts }) });
    const said = [...(element.shadowRoot?.querySelectorAll('.part') ?? [])].map((part) =>
      (part.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(said[0]).to.match(/^Online forum Closed .*6.*20 June 2018$/);
    expect(said[1]).to.match(/^Online forum Open until 20 Jun 2999 .* Take part$/);
    expect(said[2]).to.match(/^Online forum Opens 6 Jun 2999/);
    expect(said[3]).to.match(/^Live session Webinar 1 .*12 June 2999, 14:00–15:00.*The link is shown here shortly/);
    expect(said[4]).to.match(/^Live session Over /);
    expect(said[4]).to.not.contain('Take part');
  });

  it('says who may come to a session of which only a part is told, and leads into the room of the others', async () => {
    expect(words(await shown({ session: soon({ isTeaser: true }) }))).to.contain('for members and partners');
    const element = await shown({ session: soon({ joinUrl: 'https://room.example/1' }) });
    expect(links(element)['Join online']).to.equal('https://room.example/1');
    const hostile = await shown({ session: soon({ joinUrl: 'javascript:alert(1)' }) });
    expect(words(hostile)).to.not.contain('Join online');
  });

  it('lists the sessions inside a programme', async () => {
    const children = [
      session('opening', { title: 'Opening', startDate: '2020-11-10', webUrl: 'https://host.example/o' }),
    ];
    const element = await shown({ session: ubuntu.session, more: { children } });
    expect(words(element)).to.match(/Sessions of this programme 10 Nov 2020 Opening/);
    expect(words(element)).to.contain('Programme');
  });

  it('shows the next time of a session that recurs, and further ones with what changed', async () => {
    const at = (day: string) => timed(`${day}T14:00:00Z`, `${day}T15:00:00Z`, 'Europe/Stockholm');
    const weekly = session('weekly', { ...at('2020-01-07'), recurrence: { rrule: 'FREQ=WEEKLY' } });
    const next = ['2999-10-24', '2999-10-31'].map((day, index) => ({
      id: `weekly.${index}`,
      sessionId: 'weekly',
      status: index === 1 ? 'cancelled' : 'confirmed',
      session: weekly,
      ...at(day),
    }));
    const element = await shown({ session: weekly, more: { next } });
    expect(words(element, '.facts')).to.match(/When \S+ 24 October 2999, 15:00–16:00/);
    expect(words(element, '.inside')).to.match(/31 Oct 2999 .*Cancelled$/);
  });

  it('tells documents with language, type and size, and guiding questions in their words', async () => {
    const materials: Session['materials'] = [
      {
        kind: 'conceptNote',
        url: 'https://host.example/note.pdf',
        language: 'es',
        mediaType: 'application/pdf',
        bytes: 310_000,
      },
      { kind: 'questions', text: 'Who cares?\nWho pays?' },
    ];
    const element = await shown({ session: { ...dialogue.session, materials } });
    expect(words(element)).to.contain('Concept note (Spanish, PDF, 310 kB)');
    expect(words(element)).to.contain('Guiding questions Who cares? Who pays?');
    expect(links(element)['Concept note']).to.equal('https://host.example/note.pdf');
  });

  it('gives a recording a language', async () => {
    const all = links(await shown(recorded));
    expect([all['Recording in English'], all['Recording in Spanish']]).to.deep.equal([
      'https://video.example/en',
      'https://video.example/es',
    ]);
  });

  it('tells search engines where it is asked to, as data that cannot break out', async () => {
    const element = await shown({ session: { ...igwg.session, title: '</script><b>' } });
    expect(element.querySelector('script')).to.equal(null);
    element.withStructuredData = true;
    await waitUntil(() => element.querySelector('script[type="application/ld+json"]'), 'the data');
    const data = JSON.parse(element.querySelector('script')?.textContent ?? '') as {
      '@graph': Record<string, unknown>[];
    };
    expect(data['@graph'][0]).to.deep.include({
      '@type': 'Event',
      name: '</script><b>',
      url: 'https://api.example/sessions/igwg-2024',
      startDate: '2024-06-11T08:00:00-04:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    });
    element.withStructuredData = false;
    await waitUntil(() => !element.querySelector('script'), 'no data');
  });

  it('says what went wrong and keeps the page’s own link', async () => {
    const element = await fixture<ColabSession>(html`
      <colab-session
        loading="eager"
        session-id="gone"
        .source=${async () => {
          throw Object.assign(new Error('x'), { status: 404, code: 'not-found' });
        }}
      >
        <a href="https://host.example/session">The session</a>
      </colab-session>
    `);
    if (element.state.status !== 'error') await oneEvent(element, 'colab-error');
    expect(element.shadowRoot?.querySelector('[part="error"] slot:not([name])')).to.not.equal(null);
  });

  for (const lang of ['en', 'es', 'fr', 'ar', 'en-XB']) {
    it(`has no axe violations in ${lang}, and stays in its box with ten thousand characters`, async () => {
      const long = 'Männlichkeiten'.repeat(715);
      const element = await shown({ session: { ...dialogue.session, title: long, status: 'movedOnline' } }, lang);
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  }
});
