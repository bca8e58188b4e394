import { converter, wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toGamut, toHex, toOklch } from '../src/colour.ts';
import {
  checkTheme,
  colourNames,
  contrastRatio,
  fitContrast,
  fitTheme,
  isDark,
  mix,
  parseColour,
  proposeTheme,
  themes,
} from '../src/index.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const oklch = converter('oklch');
const runs = { numRuns: 4000 };
/** What a partner may bring: any of the colours, the rest is the light theme's. */
const palette = fc.dictionary(fc.constantFrom(...colourNames), hex);

describe('colours', () => {
  test('are read as browsers write them', () => {
    expect(parseColour('#0b57a4')?.map((value) => Math.round(value * 255))).toEqual([11, 87, 164]);
    for (const text of ['#fff', '#FFFFFF', 'rgb(255, 255, 255)', 'rgb(255 255 255)', 'rgba(255, 255, 255, 1)'])
      expect(parseColour(text), text).toEqual([1, 1, 1]);
    expect(parseColour('color(srgb 0.5 0 1)')).toEqual([0.5, 0, 1]);
    expect(parseColour('rgb(50% 0% 100%)')).toEqual([0.5, 0, 1]);
  });

  test.each(['', 'red', 'rgba(0, 0, 0, 0.5)', 'rgb(0 0 0 / 0)', '#12345', '#ffff', 'oklch(0.5 0.1 20)', 'var(--x)'])(
    'without a certain opaque value are not guessed: "%s"',
    (text) => {
      expect(parseColour(text)).toBeUndefined();
      expect(() => contrastRatio(text, '#000')).toThrow(RangeError);
    },
  );

  test('have the lightness, chroma and hue that culori finds', () => {
    fc.assert(
      fc.property(hex, (colour) => {
        const theirs = oklch(colour);
        const [lightness, chroma, hue] = toOklch(parseColour(colour) ?? [0, 0, 0]);
        expect(lightness).toBeCloseTo(theirs?.l ?? NaN, 4);
        expect(chroma).toBeCloseTo(theirs?.c ?? NaN, 4);
        if (chroma > 0.01) expect(Math.cos(((hue - (theirs?.h ?? NaN)) * Math.PI) / 180)).toBeCloseTo(1, 5);
      }),
      runs,
    );
  });

  test('come back from OKLCH unchanged', () => {
    fc.assert(
      fc.property(hex, (colour) => toHex(toGamut(toOklch(parseColour(colour) ?? [0, 0, 0]))) === colour),
      runs,
    );
  });

  test('have the contrast that culori finds', () => {
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        expect(contrastRatio(a, b)).toBeCloseTo(wcagContrast(a, b), 2);
        expect(contrastRatio(a, b)).toBe(contrastRatio(b, a));
      }),
      runs,
    );
    expect(contrastRatio('#000', '#fff')).toBeCloseTo(21, 10);
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  test('mix as CSS mixes them', () => {
    expect(mix('#000000', '#ffffff', 0.1)).toBe('#e6e6e6');
    expect(mix('#ff0000', '#ffffff', 1)).toBe('#ff0000');
  });
});

describe('fitContrast', () => {
  test.each([4.5, 3])('reaches %s for every pair', (ratio) => {
    fc.assert(
      fc.property(hex, hex, (colour, against) => contrastRatio(fitContrast(colour, against, ratio), against) >= ratio),
      runs,
    );
  });

  test('keeps the hue', () => {
    fc.assert(
      fc.property(hex, hex, (colour, against) => {
        const [before, after] = [oklch(colour), oklch(fitContrast(colour, against, 4.5))];
        if (!before || !after) throw new Error('unreadable');
        // Near black one step of the 8 bits of a channel is a visible turn.
        fc.pre(after.l > 0.2);
        const turn = (((after.h ?? 0) - (before.h ?? 0)) * Math.PI) / 180;
        // The way aside in OKLab, which unlike the angle means the same for a grey and a strong colour; rounding takes 0.002.
        const aside = before.h === undefined ? after.c : after.c * Math.abs(2 * Math.sin(turn / 2));
        expect(aside).toBeLessThan(0.004);
      }),
      runs,
    );
  });

  test('leaves alone what is readable, and moves what is not by as little as it can', () => {
    expect(fitContrast('#0B57A4', '#fff', 4.5)).toBe('#0b57a4');
    expect(fitContrast('rgb(11, 87, 164)', '#fff', 4.5)).toBe('#0b57a4');
    const fitted = fitContrast('#f7941d', '#ffffff', 4.5);
    expect(contrastRatio(fitted, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(fitted, '#ffffff')).toBeLessThan(4.6);
  });

  test('goes lighter on dark ground', () => {
    expect(oklch(fitContrast('#333399', '#101010', 4.5))?.l).toBeGreaterThan(oklch('#333399')?.l ?? 1);
  });

  test('meets several backgrounds at once, or comes as near as black and white can', () => {
    expect(contrastRatio(fitContrast('#8888ff', ['#ffffff', '#eeeeee'], 4.5), '#eeeeee')).toBeGreaterThanOrEqual(4.5);
    expect(fitContrast('#ff0000', ['#ffffff', '#000000'], 5)).toMatch(/^#(0{6}|f{6})$/);
    expect(fitContrast('#ff0000', '#888888', 7)).toBe('#000000');
  });
});

describe('checkTheme', () => {
  test.each(Object.keys(themes) as (keyof typeof themes)[])('has nothing to say about %s', (name) => {
    expect(checkTheme(themes[name])).toEqual([]);
  });

  test('finds every pair that can’t be read, worst first', () => {
    const findings = checkTheme({ 'color-muted': '#aaaaaa', 'color-focus': '#f0f0f0' });
    expect(findings.map(({ foreground, background }) => [foreground, background])).toEqual([
      ['color-focus', 'color-surface-raised'],
      ['color-focus', 'color-surface'],
      ['color-muted', 'color-surface-raised'],
      ['color-muted', 'color-surface'],
    ]);
    expect(findings[3]).toMatchObject({ least: 4.5, ratio: wcagContrast('#aaaaaa', '#ffffff') });
  });

  test('knows tinted grounds and text on the accent', () => {
    expect(checkTheme({ 'color-danger': '#d2282f' }).map(({ background }) => background)).toContain(
      '10% color-danger in color-surface',
    );
    expect(checkTheme({ 'color-accent-text': '#0b57a4' })).toEqual([
      { foreground: 'color-accent-text', background: 'color-accent', ratio: 1, least: 4.5 },
    ]);
  });
});

describe('fitTheme', () => {
  test('changes nothing about a theme that is readable', () => {
    for (const theme of Object.values(themes)) expect(fitTheme(theme)).toEqual(theme);
  });

  test('keeps the hue of what could be read already within five degrees', () => {
    fc.assert(
      fc.property(palette, (tokens) => {
        const theme = { ...themes.light, ...tokens };
        const unreadable = new Set(checkTheme(theme).map(({ foreground }) => foreground));
        const fitted = fitTheme(theme);
        expect(checkTheme(fitted)).toEqual([]);
        for (const name of colourNames) {
          const [before, after] = [oklch(theme[name]), oklch(fitted[name])];
          // A grey has no hue, and near black one step of the 8 bits of a channel is a turn.
          if (unreadable.has(name) || !before || !after || before.c < 0.03 || after.c < 0.03) continue;
          const turn = Math.abs((((after.h ?? 0) - (before.h ?? 0) + 540) % 360) - 180);
          expect(turn, `${name} ${theme[name]} ${fitted[name]}`).toBeLessThanOrEqual(5);
        }
      }),
      runs,
    );
  });
});

/** Colours that sites of organisations like the partners' really use: background, text, link, button. */
const sites: Record<string, [string, string, string, string]> = {
  'United Nations blue': ['#ffffff', '#333333', '#009edb', '#009edb'],
  'UNFPA orange': ['#ffffff', '#4d4d4d', '#f58220', '#f58220'],
  'UNICEF cyan': ['#ffffff', '#2d2926', '#1cabe2', '#ffc20e'],
  'GOV.UK': ['#ffffff', '#0b0c0c', '#1d70b8', '#00703c'],
  'Bootstrap 5': ['#ffffff', '#212529', '#0d6efd', '#ffc107'],
  'Twenty Twenty-Four': ['#f9f9f9', '#111111', '#111111', '#111111'],
  'Material dark': ['#121212', '#e1e1e1', '#bb86fc', '#03dac6'],
  'Solarized light': ['#fdf6e3', '#657b83', '#268bd2', '#cb4b16'],
  'purple of 8 March': ['#f3e8fb', '#4a2a63', '#b05fd6', '#7b1fa2'],
  'red on grey, a middle ground': ['#8c8c8c', '#3a3a3a', '#d40000', '#ffdd00'],
};

describe('proposeTheme', () => {
  test.each(Object.entries(sites))('%s: reads well and is known again', (_name, [background, text, link, button]) => {
    const theme = proposeTheme({ background, text, link, button });
    expect(checkTheme(theme)).toEqual([]);
    const [asked, given] = [
      oklch([link, button].find((each) => (oklch(each)?.c ?? 0) > 0.04) ?? link),
      oklch(theme['color-accent']),
    ];
    if (asked?.h !== undefined && asked.c > 0.04)
      expect(Math.abs((((given?.h ?? 0) - asked.h + 540) % 360) - 180)).toBeLessThan(5);
    expect(isDark(theme['color-surface'])).toBe(isDark(background));
  });

  test('reads well whatever a page looks like', () => {
    fc.assert(
      fc.property(hex, hex, hex, hex, (background, text, link, button) => {
        expect(checkTheme(proposeTheme({ background, text, link, button }))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('takes the button where links are grey, and leaves the font to the page', () => {
    const theme = proposeTheme({ background: '#ffffff', text: '#222222', link: '#222222', button: '#7b1fa2' });
    expect(theme['color-accent']).toBe('#7b1fa2');
    expect(theme['font-family']).toBe('inherit');
    expect(proposeTheme({ background: '#fff', text: '#000', radius: 40 }).radius).toBe('1em');
  });
});

test.each(['contrast', 'contrast-dark'] as const)('%s reaches 7:1 for text on its surfaces', (preset) => {
  const theme = themes[preset];
  for (const name of ['color-text', 'color-muted', 'color-accent', 'color-info', 'color-danger'] as const)
    for (const surface of ['color-surface', 'color-surface-raised'] as const)
      expect(contrastRatio(theme[name], theme[surface]), `${name} on ${surface}`).toBeGreaterThanOrEqual(7);
});
