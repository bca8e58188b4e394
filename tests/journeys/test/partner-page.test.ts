import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings, textOf, watchLayoutShifts } from '../src/look.ts';
import { startStage, type Stage } from '../src/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(async () => stage?.close());

const widgets = ['colab-session-calendar', 'colab-submission-form', 'colab-resource-list', 'colab-network-map'];

/** Opens a page of the partner's site and brings every widget near the viewport until it shows its content. */
async function visit(path: string, options: Parameters<Stage['open']>[0] = {}) {
  const opened = await stage.open(options);
  const { page } = opened;
  const layoutShift = await watchLayoutShifts(page);
  await page.goto(stage.partner + path, { waitUntil: 'networkidle0' });
  // From top to bottom, as people read.
  const inOrder = await page.$$eval(widgets.join(), (elements) => elements.map(({ localName }) => localName));
  expect(inOrder.toSorted()).toEqual(widgets.toSorted());
  for (const tag of inOrder) {
    await page.evaluate((name) => document.querySelector(name)?.scrollIntoView(), tag);
    await page.waitForFunction(
      (name) => (document.querySelector(name) as { state?: { status: string } } | null)?.state?.status === 'ready',
      {},
      tag,
    );
  }
  await page.waitForNetworkIdle();
  return { ...opened, layoutShift };
}

describe("an alliance's page on another origin", () => {
  it('shows the four widgets with the real rows, through one script tag', async () => {
    const { page, complaints } = await visit('/', { timeZone: 'Africa/Nairobi' });
    const calendar = await textOf(page, 'colab-session-calendar');
    expect(calendar).toContain('Sample');
    expect(calendar).toContain('Nairobi');
    const library = await textOf(page, 'colab-resource-list');
    expect(library).toContain('61');
    expect(library).toContain('2024');
    const networks = await textOf(page, 'colab-network-map');
    expect(networks).toContain('33 networks · 76 member organisations');
    expect(await textOf(page, 'colab-submission-form')).toContain('call for session ideas');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('asks only its own origin and the API, and keeps nothing of the visitor', async () => {
    const { page, requests } = await visit('/');
    const origins = new Set(requests.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).origin));
    expect([...origins].toSorted()).toEqual([stage.api, stage.partner].toSorted());
    expect(await page.cookies(stage.api, stage.partner)).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
    await page.close();
  });

  it('sends no preflight', async () => {
    const { page } = await stage.open();
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    const methods: string[] = [];
    session.on('Network.requestWillBeSent', ({ request }) => methods.push(request.method));
    await page.goto(stage.partner, { waitUntil: 'networkidle0' });
    expect(new Set(methods)).toEqual(new Set(['GET']));
    await page.close();
  });

  for (const path of ['/', '/es/', '/fr/', '/eeca/', '/eeca/ru/'])
    it(`has no axe finding and does not jump: ${path}`, async () => {
      const { page, layoutShift, complaints } = await visit(path);
      expect(complaints).toEqual([]);
      const { total, shifts } = await layoutShift();
      expect(total, shifts.join('\n')).toBeLessThanOrEqual(0.01);
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.close();
    });

  for (const path of ['/', '/eeca/ru/'])
    it(`fits 320 px: ${path}`, async () => {
      const { page } = await visit(path, { width: 320 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    });

  it('shows only the slice of the platform on its page', async () => {
    const { page, requests } = await visit('/eeca/');
    const asked = requests.filter((url) => /\/v1\/(calendar|resources|networks)/.test(url));
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(asked.filter((url) => new URL(url).searchParams.get('network') !== 'eeca-platform')).toEqual([]);
    const networks = await textOf(page, 'colab-network-map');
    expect(networks).toContain('EECA MenEngage Platform');
    expect(networks).not.toContain('MenEngage Africa');
    await page.close();
  });

  it('says the kinds of sessions and resources in the language of the page', async () => {
    const spanish = await visit('/es/');
    expect(await textOf(spanish.page, 'colab-resource-list')).toMatch(/Caja de herramientas|Informe|Manual/i);
    const french = await visit('/fr/');
    expect(await textOf(french.page, 'colab-network-map')).toContain('33 réseaux');
    await spanish.page.close();
    await french.page.close();
  });
});

describe('when something fails', () => {
  it('keeps the link when the script cannot be reached', async () => {
    const { page } = await stage.open();
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().includes('/embed/') ? request.abort() : request.continue()));
    await page.goto(stage.partner);
    expect(await page.$eval('colab-session-calendar a', (link) => link.checkVisibility())).toBe(true);
    await page.close();
  });

  it('says so, keeps the link and offers another try when the API is down; then works', async () => {
    const { page } = await stage.open();
    let down = true;
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) =>
        void (down && new URL(request.url()).pathname.startsWith('/v1/')
          ? request.respond({ status: 503, headers: { 'access-control-allow-origin': '*' }, body: 'down' })
          : request.continue()),
    );
    await page.goto(stage.partner);
    await page.waitForFunction(
      () =>
        (document.querySelector('colab-session-calendar') as { state?: { status: string } } | null)?.state?.status ===
        'error',
    );
    expect(await textOf(page, 'colab-session-calendar >>> [part=\"error\"]')).toContain('not available');
    expect(await page.$eval('colab-session-calendar a', (link) => link.checkVisibility())).toBe(true);
    down = false;
    await (await page.$('colab-session-calendar >>> [part="retry"]'))!.click();
    await page.waitForFunction(
      () =>
        (document.querySelector('colab-session-calendar') as { state?: { status: string } } | null)?.state?.status ===
        'ready',
    );
    await page.close();
  });
});
