import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watchLayoutShifts } from '@menengage/journeys/look';
import { document, full, ready, startHosts, tags, type Hosts } from '../src/hosts.ts';

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

describe('a page that comes and goes', () => {
  it('leaks nothing: widgets added and removed again and again', async () => {
    const [warm, batch] = full ? [50, 70] : [10, 10];
    for (const tag of tags) {
      const { page } = await open(document(`<${tag}></${tag}>`, script()));
      await ready(page, [tag]);
      const session = await page.createCDPSession();
      await session.send('HeapProfiler.enable');
      const rounds = (count: number) =>
        page.evaluate(
          async (name, times) => {
            type Widget = HTMLElement & { updateComplete: Promise<unknown>; state: { status: string } };
            const { body } = globalThis.document;
            for (let round = 0; round < times; round += 1) {
              const element = globalThis.document.createElement(name) as Widget;
              element.setAttribute('loading', 'eager');
              body.append(element);
              // The answer is known from the first one.
              while (element.state.status === 'loading') await new Promise((resolve) => setTimeout(resolve));
              await element.updateComplete;
              element.remove();
            }
          },
          tag,
          count,
        );
      const held = async () => {
        for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
        const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
        return { nodes, listeners, heap: (await page.metrics()).JSHeapUsedSize ?? 0 };
      };
      await rounds(warm);
      const seen = [await held()];
      for (let time = 0; time < 3; time += 1) {
        await rounds(batch);
        seen.push(await held());
      }
      // A leak grows with each batch; what is let go of late, or compiled meanwhile, comes once.
      const least = (what: 'nodes' | 'listeners' | 'heap') =>
        Math.min(...seen.slice(1).map((after, index) => after[what] - (seen[index]?.[what] ?? 0)));
      expect(least('nodes'), `nodes of ${tag}`).toBeLessThanOrEqual(0);
      expect(least('listeners'), `listeners of ${tag}`).toBeLessThanOrEqual(0);
      expect(least('heap') / batch, `bytes a round of ${tag}`).toBeLessThan(4096);
      await page.close();
    }
  });
});
