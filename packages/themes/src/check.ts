import { contrastRatio, fitContrast, mix, nearestLightness } from './colour.ts';
import { themes, type TokenName } from './generated/tokens.ts';

/** A theme, or the part of one that somebody sets: CSS values by token name. The rest is the light theme's. */
export type Tokens = Readonly<Partial<Record<TokenName, string>>>;

/** A pair of colours that the elements put on each other, and its contrast. */
export interface Finding {
  readonly foreground: TokenName;
  /** A token, or the mix of one into the surface, such as `10% color-danger in color-surface`. */
  readonly background: string;
  readonly ratio: number;
  /** What WCAG 2.2 asks for: 4.5 for text (1.4.3), 3 for edges of controls and the focus ring (1.4.11). */
  readonly least: number;
}

/** Contrast that text needs (WCAG 2.2, 1.4.3). */
export const TEXT = 4.5;
/** Contrast that the edge of a control or a focus ring needs (WCAG 2.2, 1.4.11). */
export const CONTROL = 3;
/** How much of a colour is mixed into the surface behind a status or a selection. */
export const TINT = 0.1;

const surfaces = ['color-surface', 'color-surface-raised'] as const;
const tinting = ['color-accent', 'color-info', 'color-success', 'color-warning', 'color-danger'] as const;
const controls = ['color-border-control', 'color-focus'] as const;

interface Pair {
  readonly foreground: TokenName;
  readonly background: TokenName;
  readonly tint?: boolean;
  readonly least: number;
}

/** Every pair that the elements put on each other. `color-border` is decoration and has none. */
const pairs: readonly Pair[] = [
  ...surfaces.flatMap((background) => [
    ...(['color-text', 'color-muted', ...tinting] as const).map((foreground) => ({
      foreground,
      background,
      least: TEXT,
    })),
    ...controls.map((foreground) => ({ foreground, background, least: CONTROL })),
  ]),
  ...tinting.flatMap((background) => [
    { foreground: background, background, tint: true, least: TEXT },
    { foreground: 'color-text' as const, background, tint: true, least: TEXT },
  ]),
  { foreground: 'color-accent-text', background: 'color-accent', least: TEXT },
];

/**
 * The contrast of every pair that the elements put on each other, worst first.
 *
 * @throws RangeError when a colour token is not an opaque sRGB colour
 */
export function reviewTheme(tokens: Tokens): Finding[] {
  const theme = { ...themes.light, ...tokens };
  return pairs
    .map(({ foreground, background, tint, least }) => ({
      foreground,
      background: tint ? `${TINT * 100}% ${background} in color-surface` : background,
      ratio: contrastRatio(
        theme[foreground],
        tint ? mix(theme[background], theme['color-surface'], TINT) : theme[background],
      ),
      least,
    }))
    .toSorted((a, b) => a.ratio / a.least - b.ratio / b.least);
}

/**
 * Reports the pairs of a theme that are hard to read.
 *
 * @returns findings, worst first; empty when all is well
 * @throws RangeError when a colour token is not an opaque sRGB colour
 */
export function checkTheme(tokens: Tokens): Finding[] {
  return reviewTheme(tokens).filter(({ ratio, least }) => ratio < least);
}

/** A surface is moved away from the middle tones until black or white reaches this on it; less leaves no room for tints. */
const ROOM = 7;

/**
 * Makes any theme readable, whatever colours a partner or a page gave: hues stay, lightness moves as little as needed.
 * `checkTheme(fitTheme(x))` is always empty.
 *
 * @throws RangeError when a colour token is not an opaque sRGB colour
 */
export function fitTheme(tokens: Tokens): Record<TokenName, string> {
  const theme: Record<TokenName, string> = { ...themes.light, ...tokens };
  const room = (surface: string, text: string) => contrastRatio(surface, text) >= ROOM;
  const moved = nearestLightness(theme['color-surface'], (hex) => room(hex, '#000000') || room(hex, '#ffffff'));
  const surface = (theme['color-surface'] = moved ?? '#ffffff');
  const ink = room(surface, '#000000') ? '#000000' : '#ffffff';
  // The raised surface stays on the same side: no ink reads on both sides of the middle.
  theme['color-surface-raised'] = nearestLightness(theme['color-surface-raised'], (hex) => room(hex, ink)) ?? surface;
  const both = surfaces.map((name) => theme[name]);
  for (const name of tinting) {
    const onTint = (hex: string) => contrastRatio(hex, mix(hex, surface, TINT)) >= TEXT;
    const readable = (hex: string) => both.every((background) => contrastRatio(hex, background) >= TEXT) && onTint(hex);
    theme[name] = nearestLightness(theme[name], readable) ?? ink;
  }
  const tints = tinting.map((name) => mix(theme[name], surface, TINT));
  theme['color-text'] = fitContrast(theme['color-text'], [...both, ...tints], TEXT);
  theme['color-muted'] = fitContrast(theme['color-muted'], both, TEXT);
  for (const name of controls) theme[name] = fitContrast(theme[name], both, CONTROL);
  theme['color-accent-text'] = fitContrast(theme['color-accent-text'], theme['color-accent'], TEXT);
  return theme;
}
