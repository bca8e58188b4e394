import { unsafeCSS } from 'lit';

/*
 * A module of its own because the build leaves the literals of a file with `unsafeCSS` as they are. The strings below
 * are constants of this file.
 */

type Palette = Readonly<Record<`color-${string}` | 'shadow' | 'border-width', string>>;

/*
 * The values of tokens/{base,dark,contrast}.json in @menengage/themes; a test holds them together.
 */
const LIGHT: Palette = {
  'color-surface': '#ffffff',
  'color-surface-raised': '#f4f5f7',
  'color-text': '#1d2129',
  'color-muted': '#545b67',
  'color-accent': '#0b57a4',
  'color-accent-text': '#ffffff',
  'color-border': '#d5d9e0',
  'color-border-control': '#767d8a',
  'color-focus': '#0b57a4',
  'color-info': '#0b5c8a',
  'color-success': '#1a6b3c',
  'color-warning': '#855100',
  'color-danger': '#b3261e',
  shadow: '0 2px 12px 0 rgb(29 33 41 / 0.16)',
  'border-width': '1px',
};

const DARK: Palette = {
  'color-surface': '#16181d',
  'color-surface-raised': '#22252c',
  'color-text': '#eceef2',
  'color-muted': '#b1b6c0',
  'color-accent': '#8cbcff',
  'color-accent-text': '#0f1a2b',
  'color-border': '#3a3f4a',
  'color-border-control': '#8a909c',
  'color-focus': '#ffd166',
  'color-info': '#7cc4f0',
  'color-success': '#74cf96',
  'color-warning': '#f0bf5c',
  'color-danger': '#ff9f96',
  shadow: '0 2px 12px 0 rgb(0 0 0 / 0.5)',
  'border-width': '1px',
};

const CONTRAST: Palette = {
  ...LIGHT,
  'color-surface-raised': '#f2f2f2',
  'color-text': '#000000',
  'color-muted': '#2b2b2b',
  'color-accent': '#003a8c',
  'color-border': '#000000',
  'color-border-control': '#000000',
  'color-focus': '#000000',
  'color-info': '#003f66',
  'color-success': '#004d24',
  'color-warning': '#5c3300',
  'color-danger': '#8a0010',
  'border-width': '2px',
};

/**
 * Reads each public token once into a private one of the same name; everything else reads the private one. So a theme
 * on any ancestor wins, nothing sets a public token, and no default is written twice.
 */
function palette(scheme: 'light' | 'dark', values: Palette): string {
  const tokens = Object.entries(values).map(([name, value]) => `--_${name}:var(--colab-${name},${value})`);
  return `{color-scheme:${scheme};${tokens.join(';')}}`;
}

/** The private tokens of `light`, `dark`, `auto` and `contrast` on the wrapper. */
export const themes = unsafeCSS(
  `.base${palette('light', LIGHT)}
  .base[data-theme=dark]${palette('dark', DARK)}
  @media (prefers-color-scheme:dark){.base[data-theme=auto]${palette('dark', DARK)}}
  .base[data-theme=contrast]${palette('light', CONTRAST)}`,
);
