import manifest from '@menengage/elements/custom-elements.json' with { type: 'json' };
import { CHECKED, checkTheme, themes, toDtcg } from '@menengage/themes';
import { describe, expect, it } from 'vitest';
import { settingsOf, widgets, type Manifest } from '../src/studio/attributes.ts';
import { fromQuery, initial, OWN, ownTheme, toQuery, type Choice } from '../src/studio/model.ts';
import { policy, snippet, themeRule, type Release } from '../src/studio/snippets.ts';

const release: Release = {
  origin: 'https://colab.example',
  version: '1.4.2',
  channel: 'v1',
  whole: { file: 'colab.all.js', integrity: 'sha384-abc' },
};
const choice: Choice = {
  ...initial,
  widget: 'resource-list',
  network: 'africa',
  lang: 'fr',
  theme: 'alliance',
  attributes: { layout: 'cards', 'without-filters': '', q: 'a "b" <c> & d' },
};

describe('what is chosen', () => {
  it('comes back from its address, and what is as at first is not in it', () => {
    const whole: Choice = {
      ...choice,
      theme: OWN,
      site: { background: '#fff8ee', link: '#ffc93c' },
      font: "'Nunito Sans', sans-serif",
      tokens: { 'color-focus': '#123456', radius: '0.5em' },
      way: 'frame',
      pinned: true,
      sight: 'narrow',
    };
    expect(fromQuery(new URLSearchParams(toQuery(whole).toString()), widgets)).toEqual(whole);
    expect(toQuery(initial).size).toBe(0);
  });

  it('leaves out what no address may set', () => {
    const query = new URLSearchParams({
      widget: 'script',
      theme: '"><script>',
      way: 'pigeon',
      'site.background': 'url(https://evil.example)',
      'token.color-accent': 'red;}body{display:none',
      'token.color-evil': '#000000',
      'attr.onclick': 'alert(1)',
      'attr.with space': 'x',
      font: 'a;b',
    });
    expect(fromQuery(query, widgets)).toEqual({ ...initial, attributes: { onclick: 'alert(1)' } });
  });
});

describe('the snippet', () => {
  it('is a script and a tag with the choices, escaped, and a link that stays', () => {
    expect(snippet(release, choice, 'Bibliothèque')).toBe(
      '<script type="module" src="https://colab.example/embed/v1/colab.js"></script>\n' +
        '<colab-resource-list network="africa" lang="fr" theme="alliance" layout="cards" without-filters q="a &quot;b&quot; &lt;c&gt; &amp; d">' +
        '<a href="https://colab.example/embed/frame/resource-list?network=africa&amp;lang=fr&amp;theme=alliance&amp;layout=cards&amp;without-filters=&amp;q=a+%22b%22+%3Cc%3E+%26+d">Bibliothèque</a></colab-resource-list>',
    );
  });

  it('is one line of flat attributes as a link, and a sandbox as a frame', () => {
    const link = snippet(release, { ...choice, way: 'link', attributes: {} }, 'Library').split('\n')[1];
    expect(link).toBe(
      '<a data-colab="resource-list" data-colab-network="africa" data-colab-lang="fr" data-colab-theme="alliance" ' +
        'href="https://colab.example/embed/frame/resource-list?network=africa&amp;lang=fr&amp;theme=alliance">Library</a>',
    );
    const frame = snippet(release, { ...choice, way: 'frame' }, 'Library');
    expect(frame).toMatch(/^<iframe src="https:\/\/colab\.example\/embed\/frame\/resource-list\?/);
    expect(frame).not.toContain('allow-same-origin');
    expect(frame).not.toContain('<script');
  });

  it('pinned names a version that never changes and the hash of its one file', () => {
    expect(snippet(release, { ...choice, pinned: true }, 'Library')).toContain(
      '<script type="module" src="https://colab.example/embed/1.4.2/colab.all.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    );
  });

  it('says of its policy what it needs and no more', () => {
    expect(policy(release, choice)).toBe('script-src https://colab.example; connect-src https://colab.example');
    expect(policy(release, { ...choice, way: 'frame' })).toBe('frame-src https://colab.example');
    const directives = { 'script-src': ["'sha384-abc'"], 'connect-src': ['HOST'] };
    const told = { ...release, policies: { script: { directives }, hash: { directives }, frame: { directives } } };
    expect(policy(told, { ...choice, pinned: true })).toBe(
      "script-src 'sha384-abc'; connect-src https://colab.example",
    );
  });
});

describe('a theme of one’s own', () => {
  const own = ownTheme({ ...initial, theme: OWN, site: { background: '#fff8ee', text: '#2b1a12', link: '#ffc93c' } });

  it('can be read, and is CSS that widgets need not check again', () => {
    expect(own && checkTheme(own.fitted)).toEqual([]);
    expect(own?.asked['color-accent']).toBe('#ffc93c');
    const rule = themeRule(own?.fitted ?? themes.light);
    expect(rule).toContain('--colab-color-surface: #fff8ee;');
    expect(rule).toContain(`${CHECKED}: #fff8ee `);
    expect(rule).not.toContain('--colab-measure');
  });

  it('is taken from tokens, and refused where a colour cannot be read', () => {
    expect(ownTheme({ ...initial, tokens: { 'color-accent': '#7a1040' } })?.fitted['color-accent']).toBe('#7a1040');
    expect(ownTheme({ ...initial, tokens: { 'color-accent': 'currentcolor' } })).toBeUndefined();
    expect(JSON.stringify(toDtcg(own?.fitted ?? {}))).toContain('"hex":"#fff8ee"');
  });
});

it('the settings of every widget come from its manifest', () => {
  for (const widget of widgets) {
    const settings = settingsOf(manifest as Manifest, widget);
    expect(settings.length, widget).toBeGreaterThan(0);
    for (const { name, description } of settings) expect(description, `${widget} ${name}`).not.toBe('');
    expect(settings.map(({ name }) => name)).not.toContain('api');
  }
  expect(settingsOf(manifest as Manifest, 'resource-list').find(({ name }) => name === 'layout')).toMatchObject({
    kind: 'choice',
    values: expect.arrayContaining(['cards', 'list']),
  });
});
