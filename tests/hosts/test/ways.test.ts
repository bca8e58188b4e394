import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings, textOf, watchLayoutShifts } from '@menengage/journeys/look';
import { document, ready, startHosts, tags, type Hosts } from '../src/hosts.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await startHosts();
});
afterAll(async () => hosts?.close());

const script = () => `<script type="module" src="${hosts.api}/embed/v1/colab.js"></script>`;
const calendar = '<colab-session-calendar lang="en"><a href="/calendar">Calendar</a></colab-session-calendar>';
const dataOf = (requests: readonly string[]) => requests.filter((url) => new URL(url).pathname.startsWith('/v1/'));

async function open(html: string) {
  const visit = await hosts.open();
  await visit.page.goto(hosts.put(html));
  return visit;
}

describe('three ways in', () => {
  it('is a script and a tag', async () => {
    const { page, complaints } = await open(document(calendar, script()));
    await ready(page, ['colab-session-calendar']);
    expect(await textOf(page, 'colab-session-calendar')).toContain('Sample');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is a plain link that the script turns into the widget, and that stays in it', async () => {
    const link = `<p><a data-colab="session-calendar" data-colab-network="eeca-platform" data-colab-lang="es" href="${hosts.api}/embed/frame/session-calendar">Calendar</a></p>`;
    const { page, requests, complaints } = await open(document(link, script()));
    await ready(page, ['colab-session-calendar']);
    const asked = dataOf(requests).map((url) => new URL(url).searchParams);
    expect(asked.map((query) => [query.get('network'), query.get('lang')])).toEqual([['eeca-platform', 'es']]);
    expect(await page.$eval('colab-session-calendar > a', (each) => each.outerHTML)).not.toContain('data-colab');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is a frame that grows with what is in it, also in a sandbox without an origin', async () => {
    const frame = (sandbox: string) =>
      `<iframe title="Resources" sandbox="${sandbox}" width="640" height="150" src="${hosts.api}/embed/frame/resource-list"></iframe>`;
    const { page } = await open(
      document(
        frame('allow-scripts') + frame('allow-scripts allow-forms allow-same-origin'),
        `<script type="module" src="${hosts.api}/embed/v1/frames.js"></script>`,
      ),
    );
    await page.waitForFunction(() =>
      [...globalThis.document.querySelectorAll('iframe')].every((frame) => frame.clientHeight > 400),
    );
    for (const frame of await page.$$('iframe')) {
      await frame.evaluate((each) => each.scrollIntoView());
      await ready((await frame.contentFrame())!, ['colab-resource-list']);
    }
    await page.close();
  });

  it('takes no height from a message of another shape or source', async () => {
    const { page } = await open(
      document(
        `<iframe title="Resources" style="height:333px" src="${hosts.api}/embed/frame/nothing"></iframe><iframe title="Other" srcdoc="<script>parent.postMessage({colab:'height',height:5000},'*')</script>"></iframe>`,
        `<script type="module" src="${hosts.api}/embed/v1/frames.js"></script>`,
      ),
    );
    const heights = await page.evaluate(async () => {
      const heard = new Promise((resolve) => addEventListener('message', () => setTimeout(resolve), { once: true }));
      for (const data of [
        null,
        7,
        { colab: 'height' },
        { colab: 'height', height: '900' },
        { colab: 'height', height: NaN },
      ])
        postMessage(data, '*');
      await heard;
      return [...globalThis.document.querySelectorAll('iframe')].map((frame) => frame.style.height);
    });
    expect(heights).toEqual(['333px', '']);
    await page.close();
  });

  it("speaks WordPress's height messages, and answers only to the secret it was given", async () => {
    const { page } = await hosts.open();
    await page.goto(
      hosts.put(
        document(
          `<script>window.heard=[];addEventListener('message',({data})=>data.message&&heard.push(data))</script><iframe title="Sessions" sandbox="allow-scripts" src="${hosts.api}/embed/frame/session-calendar#?secret=aB3dE6gH9k"></iframe>`,
        ),
      ),
    );
    type Heard = { message: string; value: number; secret: string };
    const heard = () => page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
    await page.waitForFunction(() => (globalThis as unknown as { heard: Heard[] }).heard.length > 0);
    const [first] = await heard();
    expect(first).toMatchObject({ message: 'height', secret: 'aB3dE6gH9k' });
    expect(first?.value).toBeGreaterThan(100);
    const answers = await page.evaluate(async () => {
      const { heard } = globalThis as unknown as { heard: Heard[] };
      const frame = globalThis.document.querySelector('iframe')?.contentWindow;
      frame?.postMessage({ message: 'ready', secret: 'other' }, '*');
      const before = heard.length;
      frame?.postMessage({ message: 'ready', secret: 'aB3dE6gH9k' }, '*');
      while (heard.length === before) await new Promise((resolve) => setTimeout(resolve, 20));
      return heard.slice(before).map(({ secret }) => secret);
    });
    expect(new Set(answers)).toEqual(new Set(['aB3dE6gH9k']));
    await page.close();
  });
});

describe('a link of a hostile author', () => {
  it('can name a widget and its own attributes, and nothing else', async () => {
    const { page, requests } = await open(
      document(
        `<a id="evil" data-colab="session-calendar" data-colab-api="https://evil.example/v1" data-colab-onclick="alert(1)" data-colab-style="position:fixed" data-colab-region="&quot;><img src=x onerror=alert(1)>" href="/x">Calendar</a><a id="unknown" data-colab="script" href="/y">No widget</a><a id="proto" data-colab="__proto__" href="/y">No widget</a>`,
        script(),
      ),
    );
    await page.waitForSelector('colab-session-calendar');
    await page.waitForFunction(
      () =>
        !['loading', undefined].includes(
          (globalThis.document.querySelector('colab-session-calendar') as { state?: { status: string } } | null)?.state
            ?.status,
        ),
    );
    expect(await page.$eval('colab-session-calendar', (element) => element.getAttributeNames().toSorted())).toEqual([
      'region',
    ]);
    expect(requests.filter((url) => url.includes('evil.example'))).toEqual([]);
    expect(await page.$$eval('#unknown, #proto', (links) => links.length)).toBe(2);
    expect(await page.$$eval('img', (images) => images.length)).toBe(0);
    await page.close();
  });
});

describe('what pages do to a script and its tags', () => {
  it('lives with the script twice, at the end, and added by another script', async () => {
    for (const html of [
      document(calendar + script(), script()),
      document(calendar + script()),
      document(
        `${calendar}<script>addEventListener('load',()=>{const s=document.createElement('script');s.type='module';s.src='${hosts.api}/embed/v1/colab.js';document.head.append(s)})</script>`,
      ),
    ]) {
      const { page, complaints, requests } = await open(html);
      await ready(page, ['colab-session-calendar']);
      expect(complaints).toEqual([]);
      expect(dataOf(requests)).toHaveLength(1);
      await page.close();
    }
  });

  it('lives with an element that is moved, removed, added again, cloned and added later', async () => {
    const { page, complaints } = await open(document(`${calendar}<div id="other"></div>`, script()));
    await ready(page, ['colab-session-calendar']);
    await page.evaluate(() => {
      const { document } = globalThis;
      const element = document.querySelector('colab-session-calendar');
      const other = document.querySelector('#other');
      if (!element || !other) return;
      other.append(element);
      element.remove();
      other.append(element, element.cloneNode(true), document.createElement('colab-network-map'));
    });
    await ready(page, ['colab-session-calendar', 'colab-network-map']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('leaks nothing over 200 rounds of adding and removing', async () => {
    const { page } = await open(document(calendar, script()));
    await ready(page, ['colab-session-calendar']);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.enable');
    const rounds = (count: number) =>
      page.evaluate(async (times) => {
        const { body } = globalThis.document;
        for (let round = 0; round < times; round += 1) {
          const element = globalThis.document.createElement('colab-session-calendar') as HTMLElement & {
            updateComplete: Promise<unknown>;
          };
          body.append(element);
          await element.updateComplete;
          element.remove();
        }
      }, count);
    const heap = async () => {
      for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
      return (await page.metrics()).JSHeapUsedSize ?? 0;
    };
    await rounds(50);
    const before = await heap();
    await rounds(200);
    expect((await heap()) / before).toBeLessThan(1.05);
    await page.close();
  });
});

describe('a page with one widget', () => {
  it('takes it in one file, and widgets that come later from the others', async () => {
    const { page, requests, complaints } = await open(document(calendar, script()));
    await ready(page, ['colab-session-calendar']);
    const scripts = requests.filter((url) => url.endsWith('.js')).map((url) => url.replace(/.*\/embed\//, ''));
    expect(scripts.toSorted().slice(0, 2)).toEqual(['0.0.0/colab.session-calendar.js', 'v1/colab.js']);
    expect(scripts).not.toContain('0.0.0/colab.js');
    await page.evaluate(() => {
      const link = globalThis.document.createElement('a');
      Object.assign(link, { href: '/library', textContent: 'Library' });
      link.setAttribute('data-colab', 'resource-list');
      globalThis.document.body.append(link, globalThis.document.createElement('colab-network-map'));
    });
    await ready(page, ['colab-resource-list', 'colab-network-map']);
    // Two copies of us have seen the link.
    expect(await page.$$eval('colab-resource-list', (lists) => lists.map((list) => list.innerHTML))).toEqual([
      '<a href="/library">Library</a>',
    ]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the page doctor', () => {
  it('says what a webmaster can do, in the language of the browser', async () => {
    const { page } = await hosts.open();
    await page.evaluateOnNewDocument(() =>
      Object.defineProperty(navigator, 'languages', { get: () => ['fr-CH', 'en'] }),
    );
    const host = `script-src ${hosts.api} 'nonce-x'; connect-src 'none'`;
    const html = document(`<main><h1>Events</h1>${calendar}</main>${script()}`, script());
    await page.goto(`${hosts.put({ html, headers: { 'content-security-policy': host } })}?colab-debug`);
    await page.waitForSelector('body > div >>> .act ::-p-text(csp.json)');
    await page.waitForSelector('body > div >>> .act ::-p-text(n’a pas pu)');
    const said = await page.$$eval('body > div >>> li', (items) =>
      items.map((item) => `${item.className} ${item.textContent ?? ''}`),
    );
    expect(said.filter((each) => each.startsWith('act')).join('\n')).toMatch(
      /Le script est 2 fois.*<colab-session-calendar> n’a pas pu être affiché.*connect-src a refusé/s,
    );
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.close();
  });
});

describe('the shape of loading', () => {
  const four = tags.map((tag) => `<${tag}></${tag}>`).join('');

  it('takes at most five scripts for four widgets, and asks no data twice', async () => {
    const { page, requests } = await open(document(four, script()));
    await ready(page, tags);
    const scripts = new Set(requests.filter((url) => /\/embed\/.*\.js$/.test(url)));
    expect(scripts.size).toBeLessThanOrEqual(5);
    const data = dataOf(requests);
    expect(data.length).toBe(new Set(data).size);
    await page.close();
  });

  for (const name of ['session-calendar', 'submission-form', 'resource-list', 'network-map'])
    it(`shows a ${name} two round trips after the page`, async () => {
      const { page } = await hosts.open();
      const session = await page.createCDPSession();
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 562,
        downloadThroughput: (1.47e6 / 8) | 0,
        uploadThroughput: 1e6,
      });
      const begun = new Map<string, { url: string; at: number; end: number }>();
      session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
        // What is asked for when the widget is there already, such as a view that may be wanted next, keeps nobody waiting.
        if (!shown) begun.set(requestId, { url: request.url, at: timestamp, end: Infinity });
      });
      session.on('Network.loadingFinished', ({ requestId, timestamp }) => {
        const one = begun.get(requestId);
        if (one) one.end = timestamp;
      });
      let shown = false;
      await page.exposeFunction('toldReady', () => (shown = true));
      const told = "<script>addEventListener('colab-ready',()=>toldReady())</script>";
      await page.goto(hosts.put(document(`<colab-${name}></colab-${name}>`, told + script(), 'lang="fr"')));
      await ready(page, [`colab-${name}`]);
      const asked = [...begun.values()].filter(({ url }) => url.startsWith(hosts.api) && /\/(embed|v1)\//.test(url));
      // A request is one trip later than the latest that had ended before it began.
      const trip = (one: (typeof asked)[number]): number =>
        1 + Math.max(0, ...asked.filter(({ end }) => end < one.at).map(trip));
      const trips = asked.map((one) => `${trip(one)} ${new URL(one.url).pathname}`);
      expect(
        trips.filter((each) => Number(each.split(' ')[0]) > 2),
        trips.join('\n'),
      ).toEqual([]);
      await page.close();
    });

  it('does not jump when a widget takes the place of its first view in a frame page', async () => {
    for (const name of ['session-calendar', 'submission-form', 'resource-list', 'network-map']) {
      const { page } = await hosts.open({ width: 640 });
      const layoutShift = await watchLayoutShifts(page);
      await page.goto(`${hosts.api}/embed/frame/${name}`);
      await ready(page, [`colab-${name}`]);
      const { total, shifts } = await layoutShift();
      expect(total, `${name}\n${shifts.join('\n')}`).toBeLessThanOrEqual(0.01);
      await page.close();
    }
  });
});
