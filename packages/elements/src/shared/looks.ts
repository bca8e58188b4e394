/*
 * The themes that are not light, and the contrast fit. Loaded by `theming.ts` when an element asks for one; it imports
 * nothing that the entry has, so that the script tag's build does not cut the entry in two for it.
 */
import {
  colourNames,
  colourOnPage,
  fitTheme,
  isDark,
  proposeTheme,
  readPage,
  themes,
  tokenNames,
  type Tokens,
  type TokenName,
} from '@menengage/themes';
import { loadPreset } from './looks.connect.ts';

/** Names that the presets also go by. */
const ALIASES: Record<string, string> = { 'unfpa-eeca-like': 'eeca', 'cariman-like': 'cariman' };
/** Tokens that the wrapper reads once, as a property of its own. */
const DIRECT: Partial<Record<TokenName, string>> = {
  'font-family': 'font-family',
  'font-size': 'font-size',
  'font-line-height': 'line-height',
};
const ENDING = /-(dark|auto)$/;

const named = (name: string): Tokens | undefined =>
  Object.hasOwn(themes, name) ? themes[name as keyof typeof themes] : undefined;

const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)');

/** The tokens of a theme by its name, as they are for this visitor now. */
async function tokensOf(theme: string, host: Element, base: HTMLElement, api: string | undefined): Promise<Tokens> {
  if (theme === 'host') return { ...proposeTheme(readPage(host, base)), 'font-family': 'inherit' };
  if (theme === 'auto') return themes[systemIsDark().matches ? 'dark' : 'light'];
  const ending = ENDING.exec(theme)?.[0] ?? '';
  const bare = theme.slice(0, theme.length - ending.length);
  const preset = ALIASES[bare] ?? bare;
  const dark = ending === '-dark' || (ending === '-auto' && systemIsDark().matches);
  const known = named(dark ? `${preset}-dark` : preset);
  if (known) return known;
  const tokens = await loadPreset(theme, api);
  return Object.fromEntries(
    tokenNames.flatMap((name): [TokenName, string][] => {
      const value = tokens[`--colab-${name}`];
      return value ? [[name, value]] : [];
    }),
  );
}

/** Sets a theme's tokens under those that the page sets itself, then fits the colours that come of both. */
function put(base: HTMLElement, tokens: Tokens): void {
  for (const name of tokenNames) {
    const value = tokens[name];
    if (value !== undefined && value !== themes.light[name])
      base.style.setProperty(DIRECT[name] ?? `--_${name}`, `var(--colab-${name}, ${value})`);
  }
  const computed = getComputedStyle(base);
  const shown: Partial<Record<TokenName, string>> = {};
  for (const name of colourNames) {
    const colour = colourOnPage(computed.getPropertyValue(`--_${name}`), base);
    if (colour) shown[name] = colour;
  }
  const surface = shown['color-surface'] ?? themes.light['color-surface'];
  base.style.setProperty('color-scheme', isDark(surface) ? 'dark' : 'light');
  const fitted = fitTheme(shown);
  for (const name of colourNames)
    if (shown[name] && shown[name] !== fitted[name]) base.style.setProperty(`--_${name}`, fitted[name]);
}

/**
 * Dresses the wrapper of an element.
 *
 * @returns takes everything off again
 */
export async function dress(
  base: HTMLElement,
  host: Element,
  theme: string,
  api: string | undefined,
): Promise<() => void> {
  const off = () => {
    for (const name of tokenNames) base.style.removeProperty(DIRECT[name] ?? `--_${name}`);
    base.style.removeProperty('color-scheme');
  };
  const follow = async () => {
    const tokens = await tokensOf(theme, host, base, api);
    off();
    put(base, tokens);
  };
  await follow();
  const media = systemIsDark();
  const changed = () => void follow();
  media.addEventListener('change', changed);
  return () => {
    media.removeEventListener('change', changed);
    off();
  };
}
