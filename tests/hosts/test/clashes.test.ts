import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { document, full, ready, startHosts, tags, watchErrors, type Hosts } from '../src/hosts.ts';
import { startSecondVersion, type SecondVersion } from '../src/second-version.ts';

let hosts: Hosts;
let second: SecondVersion;
beforeAll(async () => {
  hosts = await startHosts();
  second = await startSecondVersion(hosts.api);
});
afterAll(async () => {
  second?.close();
  await hosts?.close();
});

const four = tags.map((tag) => `<${tag} lang="en"><a href="/x">Link</a></${tag}>`).join('');
const script = (file = 'v1/colab.js') => `<script type="module" src="${hosts.api}/embed/${file}"></script>`;
/** Trusted Types required, and the names that `csp.json` says. */
const policy = (...names: string[]) => ({
  'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${['colab-kit', 'colab-kit-2', 'colab-data', ...names].join(' ')}`,
});

async function open(html: string, headers: Record<string, string> = policy()) {
  const visit = await hosts.open();
  const errors = await watchErrors(visit.page);
  await visit.page.goto(hosts.put({ html, headers }));
  return { ...visit, errors };
}

/** Whether the page goes on to be well: later files have come, and nothing is added to the complaints by them. */
const settled = async ({ page }: Awaited<ReturnType<typeof open>>) => page.waitForNetworkIdle();

describe('two versions on one page', () => {
  const orders: Record<string, () => string> = {
    'first v1, then v2': () => script() + second.script,
    'first v2, then v1': () => second.script + script(),
  };
  for (const [order, scripts] of Object.entries(orders))
    it(`${order}: everything renders, with one warning and one event`, async () => {
      // One file for one widget and for four, and files of their own for two.
      for (const shown of full ? [tags, tags.slice(0, 2), tags.slice(0, 1)] : [tags, tags.slice(0, 2)]) {
        const widgets = shown.map((tag) => `<${tag}><a href="/x">Link</a></${tag}>`).join('');
        const visit = await open(document(widgets, scripts()));
        await ready(visit.page, shown);
        await settled(visit);
        const versions = await visit.page.evaluate(
          (names) => names.map((name) => (customElements.get(name) as unknown as { version: string }).version),
          shown,
        );
        expect(new Set(versions).size).toBe(1);
        expect(visit.complaints).toHaveLength(1);
        expect(visit.complaints[0]).toMatch(/is already on this page.*Load one version only/);
        expect(await visit.errors()).toEqual(['version-clash']);
        await visit.page.close();
      }
    });

  it('the same version in two folders is no clash', async () => {
    for (const scripts of [script() + script('0.0.0/colab.js'), script('0.0.0/colab.js') + script()]) {
      const visit = await open(document(four, scripts));
      await ready(visit.page, tags);
      await settled(visit);
      expect(visit.complaints).toEqual([]);
      await visit.page.close();
    }
  });
});

describe('somebody else was here first', () => {
  it('lives with a foreign element of our name: one warning, one event, the rest renders', async () => {
    const foreign =
      '<script>class Foreign extends HTMLElement{static version="9.1.0"}customElements.define("colab-session-calendar",Foreign)</script>';
    // All four are one file, which finds the name taken.
    const visit = await open(document(four, foreign + script()));
    await ready(visit.page, tags.slice(1));
    await settled(visit);
    expect(await visit.errors()).toEqual(['version-clash']);
    expect(visit.complaints).toHaveLength(1);
    expect(visit.complaints[0]).toContain('9.1.0');
    await visit.page.close();
  });

  it("lives beside another copy of Lit, which has Lit's own policy name, in both orders", async () => {
    for (const lit of full ? ['lit', 'lit-2'] : ['lit-2']) {
      const source = `import { LitElement, html } from '${lit}';
        customElements.define('their-element', class extends LitElement { render() { return html\`<b>Theirs</b>\`; } });`;
      const { outputFiles } = await build({
        stdin: { contents: source, resolveDir: import.meta.dirname },
        bundle: true,
        minify: true,
        format: 'esm',
        write: false,
      });
      const theirs = `<script type="module">${outputFiles[0]?.text ?? ''}</script>`;
      for (const scripts of [theirs + script(), script() + theirs]) {
        const visit = await open(document(`<their-element></their-element>${four}`, scripts), policy('lit-html'));
        await ready(visit.page, tags);
        await visit.page.waitForSelector('their-element >>> b');
        await settled(visit);
        expect(visit.complaints).toEqual([]);
        await visit.page.close();
      }
    }
  });
});
