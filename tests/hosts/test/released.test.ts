import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ready, startHosts, type Hosts } from '../src/hosts.ts';

const released = new URL('../released/', import.meta.url);
const minors = readdirSync(released).filter((name) => /^\d/.test(name));

let hosts: Hosts;
let pin: { version: string; integrity: string };

beforeAll(async () => {
  hosts = await startHosts();
  const at = async (path: string) => (await fetch(`${hosts.api}/embed/${path}`)).json() as Promise<never>;
  const { version, whole } = (await at('manifest.json')) as { version: string; whole: string };
  const { files } = (await at(`${version}/integrity.json`)) as { files: Record<string, string> };
  pin = { version, integrity: files[whole] ?? '' };
});
afterAll(async () => hosts?.close());

/** A page as it was pasted, from somebody's site, with the server and the pointer of today behind it. */
async function open(minor: string, name: string) {
  const html = readFileSync(new URL(`${minor}/${name}.html`, released), 'utf8')
    .replaceAll('https://colab.example', hosts.api)
    .replaceAll('VERSION', pin.version)
    .replaceAll('INTEGRITY', pin.integrity);
  const visit = await hosts.open();
  await visit.page.goto(hosts.put(html));
  return visit;
}

describe.each(minors)('pages pasted in the days of %s', (minor) => {
  it('bring four widgets by script and tag', async () => {
    const { page, complaints } = await open(minor, 'script');
    await ready(page, ['colab-session-calendar', 'colab-submission-form', 'colab-resource-list', 'colab-network-map']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('bring widgets in place of links, with what the links say', async () => {
    const { page, requests, complaints } = await open(minor, 'link');
    await ready(page, ['colab-session-calendar', 'colab-resource-list']);
    const asked = requests.map((url) => new URL(url)).find(({ pathname }) => pathname === '/v1/calendar');
    expect([asked?.searchParams.get('network'), asked?.searchParams.get('lang')]).toEqual(['africa', 'fr']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('frame a widget, and the frame grows', async () => {
    const { page, complaints } = await open(minor, 'frame');
    const frame = await page.waitForSelector('iframe');
    await ready((await frame!.contentFrame())!, ['colab-session-calendar']);
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight !== 600);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('pin a version by its hash', async () => {
    const { page, requests, complaints } = await open(minor, 'pinned');
    await ready(page, ['colab-session-calendar', 'colab-network-map']);
    expect(requests.filter((url) => /\/embed\/v\d/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('keep their design, their slots and what their scripts hear', async () => {
    const { page, complaints } = await open(minor, 'own-design');
    await ready(page, ['colab-session-calendar', 'colab-resource-list']);
    expect(await page.$eval('[slot=header]', (each) => each.assignedSlot !== null && each.checkVisibility())).toBe(
      true,
    );
    const seen = await page.$eval('colab-session-calendar', (calendar) => {
      const item = calendar.shadowRoot!.querySelector('[part~=item]')!;
      const title = calendar.shadowRoot!.querySelector<HTMLElement>(
        '[part~=item__title] button, button[part~=item__title]',
      );
      (title ?? item.querySelector('button'))!.click();
      return { border: getComputedStyle(item).borderInlineStartWidth, ready: calendar.hasAttribute('data-is-ready') };
    });
    expect(seen).toEqual({ border: '7px', ready: true });
    expect(await page.$eval('#chosen', (each) => each.textContent)).not.toBe('');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
