import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import {
  alike,
  document,
  full,
  picture,
  ready,
  startHosts,
  tags,
  watchErrors,
  watchViolations,
  type Hosts,
} from '../src/hosts.ts';

interface Folder {
  version: string;
  files: Record<string, string>;
}
type Policies = Record<'script' | 'nonce' | 'hash' | 'frame', { directives: Record<string, string[]> }>;

let hosts: Hosts;
let folder: Folder;
let policies: Policies;
let importMap: string;
beforeAll(async () => {
  hosts = await startHosts();
  const read = async (path: string) => (await fetch(`${hosts.api}/embed/${path}`)).text();
  folder = JSON.parse(await read('0.0.0/integrity.json')) as Folder;
  policies = JSON.parse(await read('0.0.0/csp.json')) as Policies;
  importMap = await read('0.0.0/import-map.json');
});
afterAll(async () => hosts?.close());

const four = tags.map((tag) => `<${tag} lang="en"><a href="/x">Link</a></${tag}>`).join('');
const script = (attributes = '', file = 'v1/colab.js') =>
  `<script type="module" src="${hosts.api}/embed/${file}" ${attributes}></script>`;
const pinned = (file: string) => `crossorigin integrity="${folder.files[file]}"`;
const policy = (way: keyof Policies) =>
  Object.entries({ 'default-src': ["'none'"], ...policies[way].directives })
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
    .replaceAll('HOST', hosts.api)
    .replaceAll('NONCE', 'r4nd0m');

describe('a policy that allows nothing but what csp.json says', () => {
  const ways = {
    script: () => script(),
    nonce: () => script('nonce="r4nd0m"'),
    hash: () => script(pinned('colab.all.js'), '0.0.0/colab.all.js'),
  };
  let plain: string[];

  const visit = async (head: string, headers: Record<string, string> = {}) => {
    const { page, complaints } = await hosts.open({ timeZone: 'Africa/Nairobi' });
    const violations = await watchViolations(page);
    // The page's own icon is not ours to answer for.
    await page.goto(hosts.put({ html: document(four, head).replace(/<link rel="icon"[^>]*>/, ''), headers }));
    await ready(page, tags);
    await page.waitForNetworkIdle();
    const pictures: string[] = [];
    if (full) for (const tag of tags) pictures.push(await picture(page, tag));
    const seen = {
      violations: await violations(),
      complaints: complaints.filter((each) => !each.includes('favicon')),
      shown: await page.$$eval('body > *', (elements) => elements.map(({ localName }) => localName)),
      pictures,
    };
    await page.close();
    return seen;
  };

  beforeAll(async () => {
    if (full) plain = (await visit(script())).pictures;
  });

  for (const way of ['script', 'nonce', 'hash'] as const)
    it(`sees the plain page without a violation: ${way}`, async () => {
      const { violations, complaints, shown, pictures } = await visit(ways[way](), {
        'content-security-policy': policy(way),
      });
      expect(violations).toEqual([]);
      expect(complaints).toEqual([]);
      expect(shown).toEqual(tags);
      for (const [index, seen] of pictures.entries()) await alike(hosts, tags[index] ?? '', seen, plain[index]);
    });

  it('needs each of the directives', async () => {
    const { page } = await hosts.open();
    const violations = await watchViolations(page);
    const headers = { 'content-security-policy': policy('script').replaceAll('colab-kit', 'other') };
    await page.goto(hosts.put({ html: document(four, script()), headers }));
    await page.waitForFunction(() =>
      (globalThis as unknown as { violations: string[] }).violations.some((each) => each.startsWith('trusted-types')),
    );
    expect((await violations()).join()).toContain('trusted-types');
    await page.close();
  });
});

/** Has the browser see one byte of a file changed. */
async function change(page: Page, file: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().endsWith(`/0.0.0/${file}`)) return void request.continue();
    void fetch(request.url()).then(async (answer) => {
      const text = await answer.text();
      const headers = { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' };
      await request.respond({ headers, body: `${text} ` });
    });
  });
}

describe('a file that is not the one that was promised', () => {
  const map = () => `<script type="importmap">${importMap}</script>`;

  it('does not run: a widget under the import map; its link stays, and colab-error says integrity', async () => {
    const { page } = await hosts.open();
    const errors = await watchErrors(page);
    await change(page, 'session-calendar.js');
    await page.goto(hosts.put(document(four, map() + script(pinned('colab.js'), '0.0.0/colab.js'))));
    await page.waitForFunction(() => (globalThis as unknown as { colabErrors: string[] }).colabErrors.length > 0);
    expect(await errors()).toEqual(['script-integrity']);
    expect(await page.$eval('colab-session-calendar a', (link) => link.checkVisibility())).toBe(true);
    expect(await page.evaluate(() => customElements.get('colab-session-calendar'))).toBeUndefined();
    await ready(page, ['colab-resource-list']);
    await page.close();
  });

  for (const file of ['colab.js', 'colab.all.js'])
    it(`does not run: ${file} under its integrity attribute; the links stay`, async () => {
      const { page } = await hosts.open();
      await change(page, file);
      const refused = new Promise((resolve) =>
        page.on('console', (message) => message.text().includes('integrity') && resolve(0)),
      );
      await page.goto(hosts.put(document(four, script(pinned(file), `0.0.0/${file}`))));
      await refused;
      expect(await page.$$eval('a', (links) => links.every((link) => link.checkVisibility()))).toBe(true);
      expect(await page.evaluate((names) => names.some((name) => customElements.get(name)), tags)).toBe(false);
      await page.close();
    });

  it('names the bytes that are served', async () => {
    for (const [file, hash] of Object.entries(folder.files)) {
      const bytes = await (await fetch(`${hosts.api}/embed/${folder.version}/${file}`)).arrayBuffer();
      const digest = Buffer.from(await crypto.subtle.digest('SHA-384', bytes)).toString('base64');
      expect(hash, file).toBe(`sha384-${digest}`);
    }
  });
});
