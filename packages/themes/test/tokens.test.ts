import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { flatten, toCss } from '../src/dtcg.ts';
import { autoCss, propertyOf, themeCss, themes, tokenNames, type ThemeName } from '../src/index.ts';

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

describe('token files', () => {
  test.each(files)('$name: components and hex say the same colour', ({ json }) => {
    for (const [name, token] of flatten(json)) {
      const colour = token.$type === 'color' ? token.$value : token.$type === 'shadow' ? token.$value.color : undefined;
      if (!colour) continue;
      const channels = colour.components.map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      expect(`#${channels.join('')}`, name).toBe(colour.hex);
    }
  });

  test.each(files)('$name: no size in rem', ({ json }) => {
    expect(JSON.stringify(json)).not.toMatch(/"rem"|\drem/);
    for (const [, token] of flatten(json)) expect(toCss(token)).not.toContain('rem');
  });

  test('what can be pressed is at least 24 px, in every theme', () => {
    for (const theme of Object.values(themes)) expect(parseFloat(theme['target-size'])).toBeGreaterThanOrEqual(24);
  });

  test('types are inherited from groups; a token without one is refused', () => {
    expect([...flatten({ a: { $type: 'number', b: { c: { $value: 2 } } } }).keys()]).toEqual(['a-b-c']);
    expect(() => flatten({ a: { $value: 2 } })).toThrow('a: no known $type');
  });

  test('values become CSS', () => {
    expect(themes.light['color-accent']).toBe('#0b57a4');
    expect(themes.light['space-m']).toBe('1em');
    expect(themes.light.shadow).toBe('0 2px 12px 0 rgb(29 33 41 / 0.16)');
    expect(themes.alliance['font-family']).toBe("'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif");
  });
});

describe('themes', () => {
  test.each(themeNames)('%s: the style sheet sets every token, and weighs nothing', (name) => {
    const sheet = declared(themeCss(name));
    expect(Object.keys(sheet)).toEqual([`:where([data-colab-theme='${name}'])`]);
    const [properties = {}] = Object.values(sheet);
    expect(Object.keys(properties)).toEqual(tokenNames.map(propertyOf));
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
