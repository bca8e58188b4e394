import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compile } from 'tailwindcss';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { alike, document, full, picture, ready, startHosts, tags, type Hosts } from '../src/hosts.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await startHosts();
});
afterAll(async () => hosts?.close());

const script = () => `<script type="module" src="${hosts.api}/embed/v1/colab.js"></script>`;

const { resolve } = createRequire(import.meta.url);
const bootstrap = () => readFileSync(resolve('bootstrap/dist/css/bootstrap.css'), 'utf8');

/** Tailwind's reset as its own compiler writes it. */
async function tailwind(): Promise<string> {
  const { build } = await compile('@import "tailwindcss/theme";@import "tailwindcss/preflight";', {
    loadStylesheet: async (id, base) => {
      const path = resolve(`${id}.css`);
      return { path, base, content: readFileSync(path, 'utf8') };
    },
  });
  return build([]);
}

const styles: Record<string, () => string | Promise<string>> = {
  'everything important': () => '*{margin:40px !important;line-height:3 !important}',
  'small rem': () => 'html{font-size:62.5%}body{font-size:16px}',
  'buttons unset': () => 'button{all:unset}',
  'hidden paragraphs': () => 'p{display:none !important}',
  Bootstrap: bootstrap,
  "Tailwind's preflight": tailwind,
};

describe("the page's own styles", () => {
  const shown = full ? tags : ['colab-session-calendar'];
  let plain: string[];

  /** Pictures of the widgets on a page with such a style, each in a box of one size. */
  async function look(css: string): Promise<string[]> {
    const { page } = await hosts.open({ timeZone: 'Africa/Nairobi' });
    // What a page gives its text is handed down on purpose; the box keeps it the same.
    const box = 'all:initial;display:block;inline-size:900px;font:16px/1.5 sans-serif;margin:0 !important';
    const boxes = shown.map((tag) => `<div style="${box}"><${tag} style="margin:0 !important"></${tag}></div>`);
    await page.goto(hosts.put(document(boxes.join(''), `<style>${css}</style>${script()}`)));
    await ready(page, shown);
    await page.waitForNetworkIdle();
    const pictures: string[] = [];
    for (const tag of shown) pictures.push(await picture(page, tag));
    await page.close();
    return pictures;
  }
  beforeAll(async () => {
    plain = await look('');
  });

  for (const [name, css] of Object.entries(styles).filter(([each]) => full || each === 'everything important'))
    it(`do not reach inside: ${name}`, async () => {
      const pictures = await look(await css());
      for (const [index, tag] of shown.entries())
        await alike(hosts, `${name}: ${tag}`, pictures[index], plain[index], 0.01);
    });
});
