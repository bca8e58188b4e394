import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '@menengage/journeys/look';
import { document, ready, startHosts, tags, type Hosts } from '../../src/hosts.ts';

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

  it('lives with elements that are moved, removed, added again and cloned: each shows what it showed', async () => {
    const { page, complaints, requests } = await open(
      document(`${tags.map((tag) => `<${tag} lang="es" loading="eager"></${tag}>`).join('')}<main></main>`, script()),
    );
    await ready(page, tags);
    const texts = async (place: string) => {
      const shown: string[] = [];
      for (const tag of tags) shown.push(await textOf(page, `${place} > ${tag}`));
      return shown;
    };
    const before = await texts('body');
    const asked = dataOf(requests).length;
    await page.evaluate((names) => {
      const { document } = globalThis;
      const main = document.querySelector('main')!;
      for (const element of document.querySelectorAll(names)) {
        main.append(element);
        element.remove();
        main.append(element);
      }
    }, tags.join());
    await ready(page, tags);
    expect(await texts('main')).toEqual(before);
    expect(dataOf(requests)).toHaveLength(asked);

    await page.evaluate((names) => {
      const { document } = globalThis;
      const clones = document.createElement('aside');
      for (const element of document.querySelectorAll(names)) clones.append(element.cloneNode(true));
      document.body.append(clones);
    }, tags.join());
    await ready(page, tags);
    expect(await texts('aside')).toEqual(before);
    expect(await texts('main')).toEqual(before);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('takes attributes and properties that were set before it came', async () => {
    const { page, complaints } = await open(document('<main></main>'));
    await page.evaluate((address) => {
      const { document } = globalThis;
      const early = Object.assign(document.createElement('colab-network-map'), { view: 'table', lang: 'fr' });
      early.setAttribute('region', 'africa');
      const added = document.createElement('script');
      Object.assign(added, { type: 'module', src: address });
      document.querySelector('main')!.append(early);
      document.head.append(added);
    }, `${hosts.api}/embed/v1/colab.js`);
    await ready(page, ['colab-network-map']);
    await page.waitForSelector('colab-network-map >>> table');
    const seen = await page.$eval('colab-network-map', (map) => ({
      view: map.getAttribute('view'),
      region: (map as HTMLElement & { region?: string }).region,
      text: map.shadowRoot!.textContent,
    }));
    expect(seen).toMatchObject({ view: 'table', region: 'africa' });
    expect(seen.text).toContain('Chercher un réseau');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
