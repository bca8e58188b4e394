import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, it } from 'vitest';
import { describeOnce, reportPages, secretariatToken } from './harness.ts';

const secretariat = { authorization: `Bearer ${secretariatToken}` };

type Element = DefaultTreeAdapterTypes.Element;
type Node =
  DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment;

function elements(node: Node): Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...inside] : inside;
}

function words(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  return 'childNodes' in node ? node.childNodes.map(words).join('') : '';
}

const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((each) => each.name === name)?.value;

/** A page as its elements, found by tag and attributes. */
function look(html: string, isPage = true) {
  const all = elements(isPage ? parse(html) : parseFragment(html));
  const find = (tag: string, attributes: Record<string, string> = {}): Element[] =>
    all.filter(
      (each) =>
        each.tagName === tag && Object.entries(attributes).every(([name, value]) => attribute(each, name) === value),
    );
  return {
    all,
    find,
    meta: (property: string) =>
      attribute(find('meta', { property })[0] ?? find('meta', { name: property })[0], 'content'),
    link: (attributes: Record<string, string>) => attribute(find('link', attributes)[0], 'href'),
  };
}

describeOnce('share pages', (server) => {
  const page = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await server.ask(path, { headers });
    expect(answer.status, answer.text.slice(0, 300)).toBe(200);
    return { ...answer, ...look(answer.text) };
  };

  it.each([
    ['/sessions/igwg-2024', '2024-06-11T08:00:00-04:00', 'Event'],
    ['/resources/accountability-training-toolkit', '2018-01-16', 'LearningResource'],
    ['/networks/eeca-platform', '', 'Organization'],
  ])('say at %s what previews and search engines need, and run no script', async (path, date, type) => {
    const { headers, text, find, meta, link } = await page(`${path}?lang=es`);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).not.toMatch(/unsafe|script-src/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-language']).toBe('es');
    expect(headers.etag).toMatch(/^"/);
    expect((await server.ask(`${path}?lang=es`, { headers: { 'if-none-match': headers.etag ?? '' } })).status).toBe(
      304,
    );
    expect(attribute(find('html')[0], 'lang')).toBe('es');
    for (const name of [
      'og:title',
      'og:description',
      'og:type',
      'og:url',
      'og:site_name',
      'og:locale',
      'description',
    ]) {
      expect(meta(name), name).toBeTruthy();
    }
    expect(link({ rel: 'canonical' })).toBe(`https://colab.test${path}?lang=es`);
    for (const lang of ['en', 'es', 'fr']) {
      expect(link({ rel: 'alternate', hreflang: lang })).toBe(`https://colab.test${path}?lang=${lang}`);
    }
    expect(link({ rel: 'alternate', hreflang: 'x-default' })).toBe(`https://colab.test${path}`);
    expect(link({ rel: 'alternate', type: 'application/json+oembed' })).toContain('/v1/oembed?url=');
    expect(link({ rel: 'alternate', type: 'text/xml+oembed' })).toContain('format=xml');
    const scripts = find('script');
    expect(scripts.map((each) => attribute(each, 'type'))).toEqual(['application/ld+json']);
    expect(JSON.parse(words(scripts[0] as Node))).toMatchObject({ '@type': type, '@id': `https://colab.test${path}` });
    expect(find('h1')).toHaveLength(1);
    if (date) expect(find('time', { datetime: date })).toHaveLength(1);
    expect(text).not.toMatch(/ on[a-z]+="|style="|javascript:/);
  });

  it('speak the language of who opens them, and mark texts in another one', async () => {
    const french = await page('/resources/accountability-training-toolkit', { 'accept-language': 'fr-CA, en;q=0.5' });
    expect(french.headers.vary).toMatch(/accept-language/i);
    expect(attribute(french.find('html')[0], 'lang')).toBe('fr');
    expect(french.text).toContain('16 janvier 2018');
    expect(attribute(french.find('h1')[0], 'lang')).toBe('en');
    const english = await page('/resources/accountability-training-toolkit?lang=en');
    expect(attribute(english.find('h1')[0], 'lang')).toBeUndefined();
    expect(english.text).toContain('16 January 2018');
  });

  it('mark a text that is written from right to left', async () => {
    const { database } = server.services;
    const title = JSON.stringify({ en: 'Fathers', ur: 'والد' });
    const before = await database
      .selectFrom('resources')
      .select('title')
      .where('id', '=', 'handbook')
      .executeTakeFirstOrThrow();
    await database.updateTable('resources').set({ title }).where('id', '=', 'handbook').execute();
    const { find } = await page('/resources/handbook?lang=ur');
    expect(find('h1').map((each) => [attribute(each, 'lang'), attribute(each, 'dir'), words(each)])).toEqual([
      ['ur', 'rtl', 'والد'],
    ]);
    await database
      .updateTable('resources')
      .set({ title: JSON.stringify(before.title) })
      .where('id', '=', 'handbook')
      .execute();
  });

  it('show takeaways open, numbered and without a script', async () => {
    const { find } = await page('/resources/accountability-training-toolkit');
    const [list] = find('ol', { class: 'takeaways' });
    expect(elements(list as Node).filter(({ tagName }) => tagName === 'h3')).toHaveLength(4);
    expect(find('details')).toHaveLength(0);
    expect(find('button')).toHaveLength(0);
  });

  it('show dates as far as they are known, what is cancelled, and where it came from', async () => {
    const { json } = await server.ask('/v1/sessions?limit=100&status=cancelled&lang=en');
    const [cancelled] = json.items;
    const shown = await page(`/sessions/${cancelled.id}?lang=en`);
    expect(shown.text).toContain('<strong>Cancelled</strong>');
    expect(JSON.parse(shown.text.match(/ld\+json">(.*?)<\/script>/)?.[1] ?? '')).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
    });
    const { json: all } = await server.ask('/v1/sessions?limit=100');
    const vague = all.items.find(({ datePrecision }: { datePrecision: string }) => datePrecision === 'month');
    const page2 = await page(`/sessions/${vague.id}?lang=en`);
    expect(page2.find('time', { datetime: vague.startDate })).toHaveLength(1);
    expect(page2.text).toContain('Only the month is known.');
    expect(page2.text).not.toContain('Add to my calendar');
    expect(page2.text).toContain('Source:');
  });

  it('clean rich text once more', async () => {
    const { database } = server.services;
    const sections = JSON.stringify([
      {
        title: { en: 'Learn' },
        text: { en: '<p onclick="x()">Kept<script>alert(1)</script><img src="x" onerror="y()"></p>' },
      },
    ]);
    await database.updateTable('resources').set({ sections }).where('id', '=', 'handbook').execute();
    const { text, find } = await page('/resources/handbook?lang=en');
    expect(text).toContain('<p>Kept</p>');
    expect(find('script')).toHaveLength(1);
    expect(text).not.toMatch(/onclick|onerror|alert\(1\)/);
    await database.updateTable('resources').set({ sections: '[]' }).where('id', '=', 'handbook').execute();
  });

  it('are found from the API: rows with a page of their own keep it', async () => {
    const { json: session } = await server.ask('/v1/sessions/colab-2027-05');
    expect(session.shareUrl).toBe('https://colab.test/sessions/colab-2027-05');
    expect(session.webUrl).toBe(session.shareUrl);
    const { json: network } = await server.ask('/v1/networks/caribbean');
    expect(network.webUrl).toBe('https://cariman.org');
    expect(network.shareUrl).toBe('https://colab.test/networks/caribbean');
    const { json: members } = await server.ask('/v1/members?limit=1');
    expect(members.items[0].shareUrl ?? null).toBeNull();
  });

  it('are cards in frames, and pages of their own that no frame may hold', async () => {
    const card = await page('/embed/frame/sessions/igwg-2024?lang=en');
    expect(card.headers['content-security-policy']).toContain('frame-ancestors *');
    expect(card.headers).not.toHaveProperty('x-frame-options');
    expect(card.find('base').map((each) => attribute(each, 'target'))).toEqual(['_blank']);
    expect(card.find('nav')).toHaveLength(0);
  });

  it('tell in words that nothing is there', async () => {
    for (const path of [
      '/sessions/nowhere',
      '/resources/nowhere',
      '/networks/nowhere',
      '/calls/nowhere',
      '/embed/frame/sessions/nowhere',
    ]) {
      const { status, headers, text } = await server.ask(`${path}?lang=fr`);
      expect(status, path).toBe(404);
      expect(headers['content-type'], path).toMatch(/^text\/html/);
      expect(headers['cache-control'], path).toBe('no-store');
      expect(text, path).toContain('lang="fr"');
    }
  });
});

describeOnce('embedding', (server) => {
  const fragment = async (path: string) => {
    const answer = await server.ask(path);
    expect(answer.status, answer.text.slice(0, 300)).toBe(200);
    return { ...answer, ...look(answer.text, false) };
  };

  it('gives the first view of each widget as HTML that needs neither script nor style', async () => {
    for (const widget of ['session-calendar', 'resource-list', 'network-map', 'submission-form']) {
      const { all, find, text, headers } = await fragment(`/v1/embed/html/${widget}?lang=es`);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(attribute(all[0], 'lang')).toBe('es');
      expect(find('script')).toEqual([]);
      expect(find('style')).toEqual([]);
      expect(text).not.toMatch(/ style="| on[a-z]+="/);
      expect(text.length).toBeLessThan(60_000);
    }
  });

  it('links from every page and first view to where harm is reported', async () => {
    for (const path of [
      ...['session-calendar', 'resource-list', 'network-map', 'submission-form'].flatMap((widget) => [
        `/v1/embed/html/${widget}`,
        `/embed/frame/${widget}`,
      ]),
      '/sessions/igwg-2024',
      '/embed/frame/sessions/igwg-2024',
      '/networks/africa',
    ]) {
      for (const [lang, url] of [
        ['en', reportPages['']],
        ['es', reportPages.es],
      ]) {
        const { text } = await server.ask(`${path}?lang=${lang}`);
        expect(text.split(`<a href="${url}">`), path).toHaveLength(2);
      }
    }
  });

  it('shows in it what the API lists under the same attributes', async () => {
    const { json: calendar } = await server.ask('/v1/calendar?network=eeca-platform&limit=5');
    const { find } = await fragment('/v1/embed/html/session-calendar?network=eeca-platform&limit=5');
    expect(find('li').length).toBe(calendar.items.length);
    expect(find('time').map((each) => attribute(each, 'datetime'))).toEqual(
      calendar.items.map(({ startsAt, startDate }: Record<string, string>) => startsAt ?? startDate),
    );
    const { json: networks } = await server.ask('/v1/networks?network=south-asia');
    const map = await fragment('/v1/embed/html/network-map?network=south-asia&lang=en');
    expect(map.find('th', { scope: 'row' }).map(words)).toEqual(
      networks.items.map(({ name }: { name: string }) => name),
    );
    const { json: resources } = await server.ask('/v1/resources?type=toolkit&theme=accountability&limit=20');
    const titles = resources.items.map(({ title }: { title: string }) => title);
    for (const attributes of ['type=toolkit', 'filter-type=toolkit', 'type=report&filter-type=toolkit']) {
      const list = await fragment(`/v1/embed/html/resource-list?${attributes}&filter-theme=accountability`);
      expect(list.find('h3').map((each) => words(each))).toEqual(titles);
    }
    expect((await server.ask('/v1/embed/html/session-calendar?network=nowhere')).json.code).toBe('parameter-invalid');
    expect((await server.ask('/v1/embed/html/clock')).status).toBe(400);
    expect((await server.ask('/embed/html/network-map?lang=fr')).headers.location).toBe(
      '/v1/embed/html/network-map?lang=fr',
    );
  });

  it('puts it into the page of a frame, under the page’s own heading', async () => {
    const { text, headers } = await server.ask('/embed/frame/resource-list?network=eeca-platform&lang=en&limit=3');
    const { find, link } = look(text);
    const [widget] = find('colab-resource-list');
    const inside = elements(widget as Node);
    expect(inside.filter(({ tagName }) => tagName === 'li').length).toBeGreaterThan(0);
    expect(link({ rel: 'alternate', type: 'application/json+oembed' })).toContain(
      encodeURIComponent('https://colab.test/embed/frame/resource-list?network=eeca-platform&lang=en&limit=3'),
    );
    expect(headers['content-security-policy']).toContain('frame-ancestors *');
    // A page that cannot be filled is still a page.
    const empty = await server.ask('/embed/frame/session-calendar?network=nowhere');
    expect(empty.status).toBe(200);
    expect(look(empty.text).find('colab-session-calendar')).toHaveLength(1);
  });

  it('takes an idea from the form that posts without a script', async () => {
    const { find, text } = await fragment('/v1/embed/html/submission-form?lang=en');
    const [form] = find('form');
    const controls = elements(form as Node);
    expect(attribute(form, 'method')).toBe('post');
    for (const control of controls.filter(({ tagName }) => ['input', 'select', 'textarea'].includes(tagName))) {
      const id = attribute(control, 'id');
      const isHidden = attribute(control, 'type') === 'hidden';
      const isLabelled =
        attribute(control, 'aria-label') !== undefined ||
        (id !== undefined && find('label', { for: id }).length === 1) ||
        find('label').some((label) => elements(label).includes(control));
      expect(isHidden || isLabelled, attribute(control, 'name')).toBe(true);
    }
    const { json: told } = await server.ask('/v1/calls/current/form?lang=en');
    const answers = new URLSearchParams();
    for (const control of controls) {
      const name = attribute(control, 'name');
      const type = attribute(control, 'type');
      if (name === undefined || name === told.honeypot) continue;
      if (type === 'hidden') answers.append(name, attribute(control, 'value') ?? '');
      else if (type === 'checkbox' || type === 'radio') {
        if (type === 'checkbox' ? name.includes('/') || !answers.has(name) : !answers.has(name)) {
          answers.append(name, attribute(control, 'value') ?? '');
        }
      } else if (type === 'email') answers.append(name, 'somebody@colab.example');
      else if (type === 'number') answers.append(name, '90');
      else if (type === 'month') answers.append(name, '2027-03');
      else if (name === 'timeZone') answers.append(name, 'Africa/Kigali');
      else if (control.tagName === 'textarea')
        answers.append(name, 'What we tried, what failed and what we learnt. '.repeat(3));
      else if (control.tagName === 'input' && !name.startsWith('partners')) answers.append(name, 'Fathers for change');
    }
    const later = new Date(server.now.getTime() + 10_000);
    const before = server.now;
    server.now = later;
    const action = new URL(attribute(form, 'action') ?? '');
    expect(action.origin).toBe('https://colab.test');
    const posted = await server.ask(action.pathname + action.search, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
      body: answers.toString(),
    });
    server.now = before;
    expect(posted.status, posted.text.slice(0, 1500)).toBe(201);
    expect(posted.headers['content-type']).toMatch(/^text\/html/);
    expect(text).not.toContain(server.services.key);
  });

  it('answers oEmbed in JSON and XML for its pages, within the size that is asked for', async () => {
    const ask = (url: string, more = '') => server.ask(`/v1/oembed?url=${encodeURIComponent(url)}${more}`);
    for (const url of [
      'https://colab.test/embed/frame/session-calendar?network=africa&lang=es',
      'https://colab.test/sessions/igwg-2024',
      'https://colab.test/resources/handbook?lang=fr',
      'https://colab.test/networks/caribbean',
      'https://colab.test/calls/current',
    ]) {
      const { status, json } = await ask(url, '&maxwidth=400&maxheight=300&dnt=1');
      expect(status, url).toBe(200);
      expect(json).toMatchObject({ version: '1.0', type: 'rich', width: 400, height: 300, provider_name: 'CoLab' });
      const { find } = look(json.html, false);
      // What WordPress lets through: a quotation with a link, then a sandboxed frame.
      expect(json.html).toMatch(/^<blockquote><a href="[^"]+">[^<]*<\/a><\/blockquote><iframe [^>]*><\/iframe>$/);
      expect(attribute(find('iframe')[0], 'sandbox')).not.toContain('allow-same-origin');
      const frame = new URL(attribute(find('iframe')[0], 'src') ?? '');
      expect(frame.pathname).toMatch(/^\/embed\/frame\//);
      expect((await server.ask(frame.pathname + frame.search)).status, frame.href).toBe(200);
    }
    const xml = await ask('https://colab.test/sessions/igwg-2024', '&format=xml');
    expect(xml.headers['content-type']).toBe('text/xml; charset=utf-8');
    expect((await ask('https://colab.test/sessions/igwg-2024', '&format=yaml')).status).toBe(501);
    for (const url of [
      'https://elsewhere.example/sessions/igwg-2024',
      'https://colab.test/sessions/nowhere',
      'https://colab.test/embed/frame/clock',
      'https://colab.test/embed/frame/session-calendar?network=%3Cscript%3E',
      'https://colab.test/v1/sessions',
      'javascript:alert(1)',
      'nonsense',
    ]) {
      expect((await ask(url)).status, url).toBe(404);
    }
    expect((await server.ask('/v1/oembed')).status).toBe(400);
    expect(server.log.filter((line) => /"level":50/.test(line))).toEqual([]);
  });

  it('gives the presets of partner sites with every token, by their id or their network', async () => {
    const { json } = await server.ask('/v1/embed-presets?lang=es');
    expect(json.items.map(({ id }: { id: string }) => id)).toEqual(['alliance', 'cariman', 'eeca-platform']);
    for (const preset of json.items) {
      expect(Object.keys(preset.tokens).length).toBeGreaterThan(20);
      expect(preset.findings).toEqual([]);
    }
    const { json: platform } = await server.ask('/v1/embed-presets/eeca-platform?lang=ru');
    expect(platform).toMatchObject({ theme: 'eeca', networkId: 'eeca-platform', languages: ['en', 'ru'] });
    expect(platform.name).toMatch(/Платформа/);
    expect(platform.tokens['--colab-color-accent']).toBe('#a84a00');
    expect((await server.ask('/v1/embed-presets/caribbean')).json.id).toBe('cariman');
    expect((await server.ask('/v1/embed-presets/nowhere')).status).toBe(404);
  });

  it('lets the secretariat make, change and remove presets, and nobody else', async () => {
    const preset = { name: 'Partners', language: 'en', networkId: 'africa', theme: 'light', languages: ['en', 'sw'] };
    const put = (body: unknown, headers: Record<string, string> = secretariat) =>
      server.ask('/v1/embed-presets/partners?lang=en', { method: 'PUT', headers, body });
    expect((await put(preset, {})).status).toBe(401);
    const made = await put({ ...preset, tokens: { '--colab-color-accent': '#dddddd' } });
    expect(made.status).toBe(200);
    expect(made.json.tokens['--colab-color-accent']).toBe('#dddddd');
    expect(made.json.findings[0]).toMatchObject({ least: 4.5 });
    const changed = await put({ ...preset, name: 'Washirika', language: 'sw' });
    expect(changed.json).toMatchObject({ name: 'Partners' });
    expect((await server.ask('/v1/embed-presets/partners?lang=sw')).json.name).toBe('Washirika');
    for (const [tokens, pointer] of [
      [{ '--colab-nothing': '1' }, '/tokens/--colab-nothing'],
      [{ '--colab-color-accent': 'reddish' }, '/tokens/--colab-color-accent'],
      [{ '--colab-shadow': 'url(https://x.example)' }, '/tokens/--colab-shadow'],
      [{ '--colab-radius': '1em; } body { display: none' }, '/tokens/--colab-radius'],
    ] as const) {
      const refused = await put({ ...preset, tokens });
      expect(refused.status, pointer).toBe(422);
      expect(refused.json.errors.map((each: { pointer: string }) => each.pointer)).toContain(pointer);
    }
    expect((await put({ ...preset, networkId: 'nowhere' })).json.errors[0].pointer).toBe('/networkId');
    const { rows } = {
      rows: await server.services.database
        .selectFrom('audit_log')
        .selectAll()
        .where('entity_id', '=', 'partners')
        .execute(),
    };
    expect(rows.map(({ action }) => action)).toEqual(['create', 'update']);
    const remove = (headers: Record<string, string>) =>
      server.ask('/v1/embed-presets/partners', { method: 'DELETE', headers });
    expect((await remove({})).status).toBe(401);
    expect((await remove(secretariat)).status).toBe(204);
    expect((await remove(secretariat)).status).toBe(404);
  });
});
