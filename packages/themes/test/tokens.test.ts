import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { themeJson } from '../src/wordpress.ts';
import {
  autoCss,
  CHECKED,
  fromDtcg,
  propertyOf,
  themeCss,
  themes,
  toDtcg,
  tokenNames,
  type ThemeName,
} from '../src/index.ts';

const folder = new URL('../tokens/', import.meta.url);
const files = readdirSync(folder).map((name) => ({
  name,
  json: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object,
}));
const themeNames = Object.keys(themes) as ThemeName[];

/** Custom properties of a style sheet's rules, by selector. */
function declared(css: string): Record<string, Record<string, string>> {
  const rules = css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/(:where\([^{]*?\)) \{([^{}]*)\}/g);
  return Object.fromEntries(
    [...rules].map(([, selector = '', body = '']) => [
      selector,
      Object.fromEntries([...body.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value])),
    ]),
  );
}

/** Every colour of a token file, with the name of its group. */
function coloursOf(json: object): { components: number[]; hex: string }[] {
  if ('components' in json) return [json as { components: number[]; hex: string }];
  return Object.values(json).flatMap((child: unknown) =>
    typeof child === 'object' && child !== null && !Array.isArray(child) ? coloursOf(child) : [],
  );
}

describe('token files', () => {
  test.each(files)('$name: components and hex say the same colour', ({ json }) => {
    const colours = coloursOf(json);
    expect(colours.length).toBeGreaterThan(12);
    for (const { components, hex } of colours) {
      const channels = components.map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      expect(`#${channels.join('')}`).toBe(hex);
    }
  });

  test('have no size in rem', () => {
    for (const { json } of files) expect(JSON.stringify(json)).not.toMatch(/"rem"/);
    for (const theme of Object.values(themes)) expect(Object.values(theme).join()).not.toContain('rem');
  });

  test('what can be pressed is at least 24 px, in every theme', () => {
    for (const theme of Object.values(themes)) expect(parseFloat(theme['target-size'])).toBeGreaterThanOrEqual(24);
  });

  test('values become CSS', () => {
    expect(themes.light['color-accent']).toBe('#0b57a4');
    expect(themes.light['space-m']).toBe('1em');
    expect(themes.light.shadow).toBe('0px 2px 12px 0px rgb(11.37% 12.94% 16.08% / 0.16)');
    expect(themes.alliance['font-family']).toBe("'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif");
  });

  test('a preset and its dark form share everything but colours and shadow', () => {
    for (const preset of ['contrast', 'alliance', 'eeca', 'cariman'] as const)
      for (const name of tokenNames.filter((each) => !each.startsWith('color-') && each !== 'shadow'))
        expect(themes[`${preset}-dark`][name], `${preset} ${name}`).toBe(themes[preset][name]);
  });
});

describe('DTCG files that people bring', () => {
  test.each(files)('$name: what a browser reads is what the builder makes', ({ name, json }) => {
    const theme = themes[name.replace('base', 'light').replace('.json', '').replace('.', '-') as ThemeName];
    const { tokens, ignored } = fromDtcg(json);
    expect(ignored).toEqual([]);
    for (const [token, value] of Object.entries(tokens))
      if (token !== 'shadow') expect(value, token).toBe(theme[token as keyof typeof theme]);
    if (tokens.shadow) expect(tokens.shadow.replace(/rgb.*/, '')).toBe(theme.shadow.replace(/rgb.*/, ''));
  });

  test.each(themeNames)('%s comes back as it went', (name) => {
    const { tokens, ignored } = fromDtcg(toDtcg(themes[name], { whole: true }));
    expect(ignored).toEqual([]);
    expect({ ...tokens, shadow: '' }).toEqual({ ...themes[name], shadow: '' });
    expect(tokens.shadow).toMatch(/^0px 2px 12px 0px rgb\(/);
    expect(toDtcg(tokens, { whole: true })).toEqual(toDtcg(themes[name], { whole: true }));
  });

  test('are read with aliases and inherited types, and name what is not ours', () => {
    const file = {
      brand: {
        $type: 'color',
        blue: { $value: { colorSpace: 'srgb', components: [0, 0, 1] } },
        one: { $value: '{brand.one}' },
      },
      color: {
        $type: 'color',
        accent: { $value: '{brand.blue}' },
        text: { $value: { colorSpace: 'oklch', components: [1, 0, 0] } },
      },
      radius: { $type: 'number', $value: 1, $extensions: { 'org.menengage.colab': { unit: 'vmin' } } },
      font: { family: { $type: 'fontFamily', $value: ['Lato', "x'; } body { color: red"] } },
    };
    expect(fromDtcg(file)).toEqual({
      tokens: { 'color-accent': '#0000ff', 'font-family': "'Lato'" },
      ignored: ['brand-blue', 'brand-one', 'color-text', 'radius'],
    });
  });
});

describe('themes', () => {
  test.each(themeNames)('%s: the style sheet sets every token, and weighs nothing', (name) => {
    const sheet = declared(themeCss(name));
    expect(Object.keys(sheet)).toEqual([`:where([data-colab-theme='${name}'])`]);
    const [properties = {}] = Object.values(sheet);
    expect(Object.keys(properties)).toEqual([...tokenNames.map(propertyOf), CHECKED]);
    for (const token of tokenNames)
      if (themes[name][token] !== 'inherit') expect(properties[propertyOf(token)]).toBe(themes[name][token]);
    expect(properties['--colab-font-family']).not.toBe('inherit');
  });

  test('auto is light, and dark where the system says so', () => {
    const [light = '', dark = ''] = autoCss().split('@media (prefers-color-scheme: dark)');
    expect(Object.values(declared(light))).toEqual(Object.values(declared(themeCss('light'))));
    expect(Object.values(declared(dark))).toEqual(Object.values(declared(themeCss('dark'))));
  });

  test('ask nobody for anything: no url, no import, no font file', () => {
    for (const name of themeNames) expect(themeCss(name)).not.toMatch(/url\(|@import|@font-face|https?:/);
  });
});

test.each(themeNames)('%s as a WordPress style variation names every colour it uses', (name) => {
  const file = JSON.stringify(themeJson(name));
  const slugs = [...file.matchAll(/"slug":"(colab-[\w-]+)"/g)].map(([, slug]) => slug);
  expect(slugs).toHaveLength(13);
  for (const [, used] of file.matchAll(/--wp--preset--color--([\w-]+)/g)) expect(slugs).toContain(used);
  expect(file).toContain(`--colab-color-accent: ${themes[name]['color-accent']};`);
});

test('the README lists every token with its light value', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `(--colab-[\w-]+)` +\| `([^`]+)` +\|/gm)].map(([, name, value]) => [
    name,
    value,
  ]);
  expect(rows).toEqual(tokenNames.map((name) => [propertyOf(name), themes.light[name]]));
});

test('the generated module is what the token files say', () => {
  const script = new URL('../scripts/generate.ts', import.meta.url).pathname;
  execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' });
});
