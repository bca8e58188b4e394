import { unsafeCSS } from 'lit';

/*
 * A module of its own because the build leaves the literals of a file with `unsafeCSS` as they are. The strings below
 * are constants of this file.
 */

/** The light theme, which every element brings: tokens/base.json in @menengage/themes; a test holds them together. */
const LIGHT = {
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

/** Names of the colour tokens, in the order of `--colab-checked`. */
export const COLOURS = Object.keys(LIGHT).filter((name) => name.startsWith('color-'));

/**
 * Reads each public token once into a private one of the same name; everything else reads the private one. So a theme
 * on any ancestor wins, nothing sets a public token, and no default is written twice. What another theme than light sets
 * comes when it is asked for (`looks.ts`); until then nothing is shown, since it would flash in the wrong colours.
 */
export const themes = unsafeCSS(
  `.base{color-scheme:light;${Object.entries(LIGHT)
    .map(([name, value]) => `--_${name}:var(--colab-${name},${value})`)
    .join(';')}}.base[data-dressing]{visibility:hidden}`,
);
