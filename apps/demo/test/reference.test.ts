import manifest from '@menengage/elements/custom-elements.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { referencePage } from '../src/reference.ts';

const page = referencePage(manifest, 'ar', 'https://colab.example');
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations as { tagName?: string; attributes?: { name: string }[] }[])
  .filter(({ tagName }) => tagName);

it('tells of every element and each of its attributes', () => {
  expect(elements.length).toBeGreaterThan(8);
  for (const { tagName = '', attributes = [] } of elements) {
    const from = page.indexOf(`<section id="${tagName}">`);
    expect(from, tagName).toBeGreaterThan(0);
    const section = page.slice(from, page.indexOf('</section>', from));
    for (const { name } of attributes) expect(section, tagName).toContain(`<code>${name}</code></th>`);
  }
});

it('shows those at work that need no data of a page, in the language asked for', () => {
  const live = [...page.matchAll(/<div class="live"><(colab-[a-z-]+)/g)].map(([, tag]) => tag);
  expect(live).toHaveLength(7);
  expect(elements.map(({ tagName }) => tagName)).toEqual(expect.arrayContaining(live));
  expect(page).toContain('data-lang="ar"');
});

it('takes what a comment says as text', () => {
  const evil = {
    modules: [{ declarations: [{ tagName: 'colab-x', summary: '<script>alert(1)</script> and `<b>`' }] }],
  };
  expect(referencePage(evil, 'en', '')).toContain('&lt;script&gt;alert(1)&lt;/script&gt; and <code>&lt;b&gt;</code>');
});
