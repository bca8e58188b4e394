import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { contentSecurityPolicy } from '@menengage/demo/site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings, textOf, watchLayoutShifts } from '../src/look.ts';
import { freePort, secretariatToken, startStage, type Stage } from '../src/stage.ts';
import { transcript } from '../src/transcript.ts';

let stage: Stage;
/** Origin of a partner’s pages. */
let partner: string;
let pages: Server;

/** Writes to the library as the secretariat does. */
async function write(path: string, body: object): Promise<Record<string, never>> {
  const answer = await fetch(`${stage.api}/v1${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${secretariatToken}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Record<string, never>;
}

const hostile = [
  '<p onclick="hostile()">Words<script>hostile()</script></p>',
  '<img src="https://spy.example/a.png" alt="A crowd" onerror="hostile()">',
  '<svg onload="hostile()"><a href="javascript:hostile()">x</a></svg>',
  '<a href="javascript:hostile()">link</a><style>*{display:none}</style><iframe src="https://spy.example"></iframe>',
].join('');

/** A page with whatever is asked for, under the policy of a careful partner: Trusted Types are required. */
async function startPages(): Promise<void> {
  pages = createServer((request, response) => {
    const inside = new URL(request.url ?? '/', partner).searchParams.get('inside') ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', contentSecurityPolicy(stage.api));
    response.end(`<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
      <meta name="viewport" content="width=device-width"><script type="module" src="${stage.api}/embed/v1/colab.js"></script>
      <main><h1>Host</h1><h2>Library</h2>${inside}</main>`);
  });
  const port = await freePort();
  partner = `http://127.0.0.1:${port}`;
  pages.listen(port, '127.0.0.1');
  await once(pages, 'listening');
}

beforeAll(async () => {
  stage = await startStage();
  await startPages();
  const work = { type: 'report', publishers: [{ name: 'A publisher' }], files: [] };
  await write('/resources', {
    ...work,
    id: 'genero',
    language: 'es',
    title: { es: 'Género, cuidados y comunidad' },
    date: '2022-05',
    files: [
      { language: 'es', mediaType: 'application/pdf', bytes: 1_200_000, url: 'https://files.example/genero.pdf' },
    ],
  });
  await write('/resources', { ...work, id: 'arabic', language: 'ar', title: { ar: 'الرجال والمساواة بين الجنسين' } });
  await write('/resources', { ...work, id: 'russian', language: 'ru', title: { ru: 'Мужчины и равенство' } });
  await write('/resources', {
    ...work,
    id: 'hostile',
    language: 'en',
    title: { en: `<img src=x onerror=hostile()> ${'W'.repeat(300)}` },
    whoItIsFor: { en: hostile },
    sections: [{ title: { en: hostile }, text: { en: hostile } }],
    takeaways: [{ title: { en: 'One' }, text: { en: hostile } }],
    adaptedFromId: 'accountability-training-toolkit',
  });
  await write('/collections', {
    id: 'ubuntu',
    language: 'en',
    title: { en: 'Ubuntu' },
    resourceIds: ['russian', 'accountability-training-toolkit', 'arabic'],
  });
});
afterAll(async () => {
  pages?.close();
  await stage?.close();
});

/** A partner’s page with this inside. */
async function host(inside: string, options: Parameters<Stage['open']>[0] = {}) {
  const visit = await stage.open(options);
  const { page } = visit;
  const layoutShift = await watchLayoutShifts(page);
  await page.goto(`${partner}/?${new URLSearchParams({ inside })}`);
  const tag = /<(colab-[a-z-]+)/.exec(inside)?.[1] ?? '';
  const settled = () =>
    page.waitForFunction(
      (name) => {
        const { state } = document.querySelector(name) as unknown as { state?: { status: string } };
        return state?.status === 'ready' || state?.status === 'empty';
      },
      {},
      tag,
    );
  await settled();
  await page.waitForNetworkIdle({ idleTime: 100 });
  const origins = () =>
    new Set(visit.requests.filter((url) => url.startsWith('http')).map((url) => new URL(url).origin));
  return { ...visit, layoutShift, settled, origins };
}

type Visit = Awaited<ReturnType<typeof host>>;

const titles = ({ page }: Visit) =>
  page.$$eval('colab-resource-list >>> .item h3', (found) => found.map((each) => each.textContent?.trim()));

async function click({ page }: Visit, selector: string): Promise<void> {
  const found = await page.waitForSelector(`colab-resource-list >>> ${selector}`, { visible: true });
  await found?.evaluate((element) => (element as HTMLElement).click());
  await page.waitForNetworkIdle({ idleTime: 100 });
}

describe('one work on a partner’s page', () => {
  it('is the toolkit as its own page shows it, for eyes and ears', async () => {
    const visit = await host('<colab-resource resource="accountability-training-toolkit"></colab-resource>');
    const { page, requests, complaints, origins } = visit;
    await page.waitForSelector('colab-resource >>> colab-resource-feedback >>> input[type=radio]', { visible: true });
    const text = await textOf(page, 'colab-resource');
    for (const part of [
      'Toolkit 16 Jan 2018 147 views',
      'MenEngage Alliance Accountability Training Toolkit',
      '+6 more',
      'Global',
      '25 mins',
      '9 downloads',
      'Who it’s for',
      'What you’ll learn',
      'Ensure transparency at all levels',
      'Toolkit 10 Jul 2013 152 views',
      'Case study 25 Sept 2017 261 views',
      'Evidence summary 10 Jun 2017 109 views',
      'How useful was this resource?',
    ])
      expect(text.replace(/ · /g, ' ')).toContain(part);
    expect(await page.$$('colab-resource >>> .takeaway')).toHaveLength(4);
    await expect(await transcript(page, 'colab-resource')).toMatchFileSnapshot('golden/resource.en.txt');
    expect(requests.filter((url) => url.includes('/views'))).toHaveLength(1);
    expect([...origins()].toSorted()).toEqual([stage.api, partner].toSorted());
    expect(await accessibilityFindings(page)).toEqual([]);
    expect((await visit.layoutShift()).total).toBeLessThanOrEqual(0.01);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('sends what a reader says in one request without a preflight', async () => {
    const { page } = await host('<colab-resource resource="genero" lang="es"></colab-resource>');
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    const sent: string[] = [];
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (request.url.includes('/feedback')) sent.push(`${request.method} ${request.postData ?? ''}`);
    });
    const questions = 'colab-resource >>> colab-resource-feedback >>> ';
    const press = async (selector: string) =>
      (await page.waitForSelector(questions + selector, { visible: true }))?.evaluate((element) =>
        (element as HTMLElement).click(),
      );
    await press('input[value="5"]');
    await press('button[type=submit]');
    await (await page.waitForSelector(`${questions}textarea`, { visible: true }))?.type('Más ejemplos');
    await press('button[type=submit]');
    await page.waitForSelector(`${questions}[role=status]`, { visible: true });
    expect(sent).toEqual([
      `POST ${JSON.stringify({ usefulness: 5, improvement: 'Más ejemplos', complete: true, language: 'es' })}`,
    ]);
    const kept = await fetch(`${stage.api}/v1/resources/genero/feedback`, {
      headers: { authorization: `Bearer ${secretariatToken}` },
    });
    expect(await kept.json()).toMatchObject({
      items: [{ usefulness: 5, improvement: 'Más ejemplos', complete: true }],
    });
    await page.close();
  });

  it('runs nothing of what a stranger wrote, asks no stranger for a picture, and links back to what it adapts', async () => {
    const { page, complaints, origins } = await host('<colab-resource resource="hostile"></colab-resource>');
    const text = await textOf(page, 'colab-resource');
    expect(text).toContain('Image: A crowd (spy.example)');
    expect(text).toContain('Adapted from MenEngage Alliance Accountability Training Toolkit');
    expect(await page.$$('colab-resource >>> :is(script, iframe, svg, img, [onclick])')).toHaveLength(0);
    expect([...origins()].toSorted()).toEqual([stage.api, partner].toSorted());
    expect(complaints).toEqual([]);
    const original = await host('<colab-resource resource="accountability-training-toolkit"></colab-resource>');
    expect(await textOf(original.page, 'colab-resource')).toContain('Adaptations');
    await page.close();
    await original.page.close();
  });

  it('says when the only file is in another language, with format and size, and fetches it by way of the server', async () => {
    const { page } = await host('<colab-resource resource="genero"></colab-resource>');
    const text = await textOf(page, 'colab-resource');
    expect(text).toContain('Spanish only');
    expect(text).toContain('Spanish: PDF, 1.2 MB');
    const href = await page.$eval('colab-resource >>> [part="action"]', (link) => (link as HTMLAnchorElement).href);
    expect(href).toMatch(`${stage.api}/v1/resources/genero/files/genero-es`);
    const answer = await fetch(href, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe('https://files.example/genero.pdf');
    await page.close();
  });
});

describe('the library on a partner’s page', () => {
  it('finds what is typed without its accents, counts right after each choice, and goes back', async () => {
    const visit = await host('<colab-resource-list with-url-state></colab-resource-list>');
    const { page, settled } = visit;
    await page.type('colab-resource-list >>> #q', 'genero');
    await page.waitForFunction(() => {
      const { state } = document.querySelector('colab-resource-list') as unknown as {
        state: { data?: { query: { q: string } } };
      };
      return state.data?.query.q === 'genero';
    });
    expect(await titles(visit)).toContain('Género, cuidados y comunidad');
    const shown = await page.$$eval('colab-resource-list >>> [data-facet="type"] .choice', (choices) =>
      choices.map((each) => [
        each.querySelector('input')?.value,
        Number(each.querySelector('.choice__count')?.textContent),
      ]),
    );
    const counted = (await (await fetch(`${stage.api}/v1/resources?q=genero&facets=type&lang=en`)).json()) as {
      facets: { type: { value: string; count: number }[] };
    };
    const counts = Object.fromEntries(counted.facets.type.map(({ value, count }) => [value, count]));
    expect(shown.length).toBeGreaterThan(0);
    for (const [value, count] of shown) expect(count, String(value)).toBe(counts[String(value)] ?? 0);
    await click(visit, '[data-facet="type"] input[value="report"]');
    await settled();
    expect(new URL(page.url()).hash).toBe('#library.type=report&library.q=genero');
    await page.goBack();
    await page.waitForFunction(() => !location.hash.includes('type'));
    await page.waitForNetworkIdle({ idleTime: 100 });
    expect(await page.$$('colab-resource-list >>> .chip')).toHaveLength(0);
    expect(await page.$eval('colab-resource-list >>> #q', (field) => (field as HTMLInputElement).value)).toBe('genero');
    await page.close();
  });

  it('comes in three requests, with feeds of exactly its results', async () => {
    const { page, requests } = await stage.open();
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    const inside = '<colab-resource-list filter-region="africa" layout="cards"></colab-resource-list>';
    await page.goto(`${partner}/?${new URLSearchParams({ inside })}`, { waitUntil: 'networkidle0' });
    expect(await page.$$('colab-resource-list >>> .item')).toHaveLength(17);
    const asked = requests.filter((url) => url.startsWith(stage.api));
    expect(asked, asked.join('\n')).toHaveLength(3);
    expect(bytes).toBeLessThanOrEqual(31 * 1024);
    const nodes = await page.$$eval('colab-resource-list', ([list]) => list?.shadowRoot?.querySelectorAll('*').length);
    expect(nodes).toBeLessThanOrEqual(600);
    const [atom] = await page.$$eval('colab-resource-list >>> [part="feeds"] a', (links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );
    const feed = await (await fetch(atom ?? '')).text();
    expect(feed.match(/<entry/g)).toHaveLength(17);
    expect(await page.$$('colab-resource-list >>> [part="report"][href^="https:"]')).toHaveLength(1);
    await page.close();
  });

  it.each(['en', 'es', 'fr', 'ar'])('opens a work in place and says the same to ears in %s', async (lang) => {
    const visit = await host(
      `<colab-resource-list lang="${lang}" type="toolkit" sort="title" without-feedback></colab-resource-list>`,
    );
    const { page, complaints } = visit;
    await click(visit, '[data-id="accountability-training-toolkit"] .toggle');
    await page.waitForSelector('colab-resource-list >>> colab-resource-detail >>> [part="related"]', { visible: true });
    await expect(await transcript(page, 'colab-resource-list')).toMatchFileSnapshot(`golden/library.${lang}.txt`);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('keeps the order of a collection, and writes each title in its language and direction', async () => {
    const visit = await host('<colab-resource-list collection="ubuntu"></colab-resource-list>');
    expect(await titles(visit)).toEqual([
      'Мужчины и равенство',
      'MenEngage Alliance Accountability Training Toolkit',
      'الرجال والمساواة بين الجنسين',
    ]);
    const marks = await visit.page.$$eval('colab-resource-list >>> .item h3 [lang]', (found) =>
      found.map((each) => [each.getAttribute('lang'), each.getAttribute('dir')]),
    );
    expect(marks).toEqual([
      ['ru', 'ltr'],
      ['ar', 'rtl'],
    ]);
    await visit.page.close();
  });

  for (const [looks, markup, options] of [
    ['dark', '<colab-resource-list theme="dark"></colab-resource-list>', {}],
    ['from right to left', '<colab-resource-list lang="ar"></colab-resource-list>', {}],
    ['at 320 px', '<colab-resource-list layout="cards"></colab-resource-list>', { width: 320 }],
  ] as const)
    it(`has no axe finding and fits its page ${looks}, open`, async () => {
      const visit = await host(markup, options);
      const { page } = visit;
      if (looks === 'dark') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await click(visit, '.item .toggle');
      await page.waitForSelector('colab-resource-list >>> colab-resource-detail >>> [part="related"]', {
        visible: true,
      });
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        options.width ?? 1280,
      );
      await page.close();
    });

  it('shows the takeaways, and no controls, on paper and in forced colours', async () => {
    const { page } = await host('<colab-resource resource="accountability-training-toolkit"></colab-resource>');
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.emulateMediaType('print');
    const seen = (selector: string) =>
      page.$$eval(`colab-resource >>> ${selector}`, (found) =>
        found.map((each) => each.checkVisibility({ contentVisibilityAuto: true })),
      );
    expect(await seen('.takeaway__text')).toEqual([true, true, true, true]);
    expect(await seen('[part="action"]')).toEqual([false]);
    await page.close();
  });
});
