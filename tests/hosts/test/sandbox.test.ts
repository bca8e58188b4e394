import { textOf } from '@menengage/journeys/look';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { document, full, ready, startHosts, tags, type Hosts } from '../src/hosts.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await startHosts();
});
afterAll(async () => hosts?.close());

const script = () => `<script type="module" src="${hosts.api}/embed/v1/colab.js"></script>`;

/** A widget's page in a frame that has no origin: no cookie, no storage, no pop-up. */
async function framed(tag: string, query = '') {
  const { page, complaints } = await hosts.open();
  const address = `${hosts.api}/embed/frame/${tag.replace('colab-', '')}?lang=en${query}`;
  await page.goto(
    hosts.put(
      document(`<iframe title="CoLab" sandbox="allow-scripts" src="${address}" width="900" height="900"></iframe>`),
    ),
  );
  const frame = (await (await page.waitForSelector('iframe'))!.contentFrame())!;
  await ready(frame, [tag]);
  return { page, frame, complaints };
}

describe('a sandboxed frame without an origin', () => {
  for (const tag of full ? tags : ['colab-network-map'])
    it(`shows a ${tag}`, async () => {
      const { page, frame, complaints } = await framed(tag);
      expect(await frame.evaluate(() => origin)).toBe('null');
      expect(complaints).toEqual([]);
      await page.close();
    });

  it('is emptied by a quick exit, which cannot leave the page around it, and says so', async () => {
    const { page, frame } = await framed('colab-submission-form', '&with-quick-exit=');
    const element = 'colab-submission-form';
    expect(await textOf(frame, element)).toContain('Title of the session');
    await (await frame.waitForSelector(`${element} >>> .exit__button`))!.click();
    await frame.waitForSelector(`${element} >>> ::-p-text(This part of the page is empty now)`);
    expect(await textOf(frame, element)).not.toContain('Title of the session');
    await page.close();
  });
});

describe('a visitor who says how to be treated', () => {
  it('has the links and their names where no script runs, also in a frame page', async () => {
    const { page } = await hosts.open();
    await page.setJavaScriptEnabled(false);
    const four = tags.map((tag) => `<${tag}><a href="/x">Link of ${tag}</a></${tag}>`).join('');
    await page.goto(hosts.put(document(four, script())));
    expect(await page.$$eval('a', (links) => links.map((link) => link.textContent))).toEqual(
      tags.map((tag) => `Link of ${tag}`),
    );
    for (const tag of tags) {
      await page.goto(`${hosts.api}/embed/frame/${tag.replace('colab-', '')}`);
      expect((await page.$$(`${tag} a`)).length, tag).toBeGreaterThan(0);
    }
    await page.close();
  });

  it('is not counted, with Global Privacy Control', async () => {
    for (const asks of [false, true]) {
      const { page } = await hosts.open();
      const counted: string[] = [];
      page.on('request', (request) => request.method() === 'POST' && counted.push(request.url()));
      await page.evaluateOnNewDocument(
        (value) => Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => value }),
        asks,
      );
      const { items } = (await (await fetch(`${hosts.api}/v1/resources?limit=1`)).json()) as {
        items: { id: string }[];
      };
      await page.goto(
        hosts.put(document(`<colab-resource resource="${items[0]?.id ?? ''}"></colab-resource>`, script())),
      );
      await ready(page, ['colab-resource']);
      await page.waitForNetworkIdle();
      expect(counted).toHaveLength(asks ? 0 : 1);
      await page.close();
    }
  });

  it('gets text first, with Save-Data: the table in place of the map', async () => {
    const { page, requests } = await hosts.open();
    await page.evaluateOnNewDocument(() =>
      Object.defineProperty(navigator, 'connection', { get: () => ({ saveData: true }) }),
    );
    await page.goto(hosts.put(document('<colab-network-map lang="en"></colab-network-map>', script())));
    await ready(page, ['colab-network-map']);
    await page.waitForSelector('colab-network-map >>> table');
    expect(await page.$('colab-network-map >>> [part~="map"]')).toBeNull();
    await (await page.waitForSelector('colab-network-map >>> button ::-p-text(Map)'))!.click();
    await page.waitForSelector('colab-network-map >>> [part~="map"]');
    expect(requests.filter((url) => /\.(png|jpe?g|webp|avif|woff2?)\b/.test(url))).toEqual([]);
    await page.close();
  });
});
