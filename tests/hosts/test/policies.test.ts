import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '@menengage/journeys/look';
import type { Page } from 'puppeteer-core';
import {
  alike,
  document,
  inState,
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

/** `npm run hosts` compares pictures of everything; `npm test` looks at what can be seen sooner. */
const full = process.env['COLAB_HOSTS'] === 'full';

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

describe('somebody else was here first', () => {
  it('lives with a foreign element of our name: one warning, one event, the rest renders', async () => {
    const foreign =
      '<script>class Foreign extends HTMLElement{static version="9.1.0"}customElements.define("colab-session-calendar",Foreign)</script>';
    const { page, complaints } = await hosts.open();
    const errors = await watchErrors(page);
    // All four are one file, which finds the name taken.
    await page.goto(hosts.put(document(four, foreign + script())));
    await ready(page, tags.slice(1));
    expect(await errors()).toEqual(['version-clash']);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain('9.1.0');
    await page.close();
  });

  it("lives with another Lit that has taken Lit's policy name, and with itself in two folders", async () => {
    const taken =
      '<script>trustedTypes.createPolicy("lit-html",{createHTML:(text)=>text});globalThis.litHtmlVersions=["2.0.0"]</script>';
    const headers = {
      'content-security-policy': `require-trusted-types-for 'script'; trusted-types colab-kit colab-kit-2 lit-html`,
    };
    for (const html of [
      taken + script(),
      script() + script('', '0.0.0/colab.js'),
      script('', '0.0.0/colab.js') + script(),
    ]) {
      const { page, complaints } = await hosts.open();
      await page.goto(hosts.put({ html: document(four, html), headers }));
      await ready(page, tags);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });
});

const styles: Record<string, string> = {
  'small rem': 'html{font-size:62.5%}body{font-size:16px}',
  'everything important': '*{margin:40px !important;line-height:3 !important}',
  'buttons unset': 'button{all:unset}',
  'hidden paragraphs': 'p{display:none !important}',
  'a reset':
    '*,::before,::after{box-sizing:border-box;border:0 solid;margin:0;padding:0}a{color:inherit;text-decoration:none}button,input,select{font:inherit;background:transparent;border-radius:0}h1,h2,h3,ul{font-size:inherit;list-style:none}img,svg{display:block;max-width:100%}',
};

describe("the page's own styles", () => {
  const shown = full ? tags : ['colab-session-calendar'];
  const tried = Object.entries(styles).filter(([name]) => full || name === 'everything important');

  it('do not reach inside', async () => {
    const visit = async (css: string) => {
      const { page } = await hosts.open({ timeZone: 'Africa/Nairobi' });
      // A box of one size around each, since the host may lay the element itself out as it likes.
      const boxes = shown.map(
        (tag) =>
          `<div style="inline-size:900px;margin:0 !important"><${tag} style="margin:0 !important"></${tag}></div>`,
      );
      await page.goto(
        hosts.put(document(boxes.join(''), `<style>body{font:16px/1.5 sans-serif}${css}</style>${script()}`)),
      );
      await ready(page, shown);
      await page.waitForNetworkIdle();
      const pictures: string[] = [];
      for (const tag of shown) pictures.push(await picture(page, tag));
      await page.close();
      return pictures;
    };
    const plain = await visit('');
    for (const [name, css] of tried) {
      const pictures = await visit(css);
      for (const [index, tag] of shown.entries())
        await alike(hosts, `${name}: ${tag}`, pictures[index], plain[index], 0.01);
    }
  });
});

describe('an API in trouble', () => {
  const answers: Record<
    string,
    { status?: number; contentType?: string; body?: string; abort?: true; says: string; code: string }
  > = {
    '500': { status: 500, contentType: 'text/plain', body: 'no', says: 'not available', code: 'unavailable' },
    '429': {
      status: 429,
      contentType: 'application/problem+json',
      body: '{"type":"/errors/rate-limited","title":"Too many","status":429,"code":"rate-limited"}',
      says: 'Too many requests',
      code: 'rate-limited',
    },
    'bad JSON': {
      status: 200,
      contentType: 'application/json',
      body: '{"items":[',
      says: 'unexpected',
      code: 'bad-answer',
    },
    'the page of a proxy': {
      status: 200,
      contentType: 'text/html',
      body: '<html>',
      says: 'unexpected',
      code: 'bad-answer',
    },
    'no answer': { abort: true, says: 'could not be reached', code: 'unreachable' },
  };
  for (const [name, { says, code, abort, ...answer }] of Object.entries(answers))
    it(`is said in words, with a way out: ${name}`, async () => {
      const { page } = await hosts.open();
      const errors = await watchErrors(page);
      let broken = true;
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!broken || !new URL(request.url()).pathname.startsWith('/v1/')) return void request.continue();
        return void (abort
          ? request.abort()
          : request.respond({ ...answer, headers: { 'access-control-allow-origin': '*' } }));
      });
      await page.goto(
        hosts.put(document('<colab-resource-list><a href="/x">Library</a></colab-resource-list>', script())),
      );
      await inState(page, 'colab-resource-list', 'error');
      expect(await textOf(page, 'colab-resource-list >>> [part="error"]')).toContain(says);
      expect(await page.$eval('colab-resource-list a', (link) => link.checkVisibility())).toBe(true);
      expect(await errors()).toEqual([code]);
      broken = false;
      await (await page.$('colab-resource-list >>> [part="retry"]'))?.click();
      await ready(page, ['colab-resource-list']);
      await page.close();
    });

  it('is nothing to see where no script runs: the link and its name are there', async () => {
    const { page } = await hosts.open();
    await page.setJavaScriptEnabled(false);
    await page.goto(hosts.put(document(four, script())));
    expect(await page.$$eval('a', (links) => links.map((link) => link.textContent))).toEqual(tags.map(() => 'Link'));
    await page.goto(`${hosts.api}/embed/frame/session-calendar`);
    expect((await page.$$('colab-session-calendar a')).length).toBeGreaterThan(0);
    await page.close();
  });
});

describe('what is left behind', () => {
  it('is nothing: no cookie, no storage, and no host but the page and the API', async () => {
    const { page, requests } = await hosts.open();
    const address = hosts.put(document(four, script()));
    await page.goto(address);
    await ready(page, tags);
    await page.waitForNetworkIdle();
    const origins = requests.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).origin);
    expect([...new Set(origins)].toSorted()).toEqual([new URL(address).origin, hosts.api].toSorted());
    expect(await page.cookies(hosts.api, address)).toEqual([]);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]);
    expect(kept).toEqual([0, 0, 0]);
    await page.close();
  });
});
