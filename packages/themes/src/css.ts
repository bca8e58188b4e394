import { themes, tokenNames, type ThemeName, type TokenName } from './generated/tokens.ts';

/** The custom property of a token: `--colab-color-accent`. */
export function propertyOf(name: TokenName): `--colab-${TokenName}` {
  return `--colab-${name}`;
}

/** The tokens whose contrast can be reckoned: colours. */
export const colourNames = tokenNames.filter((name) => name.startsWith('color-'));

/**
 * The property by which a style sheet says that its colours were fitted when it was made: it repeats them. A widget that reads
 * colours of the page which are not the ones repeated fits them itself.
 */
export const CHECKED = '--colab-checked';

/** A value of {@link CHECKED}: the colours of all colour tokens, in the order of {@link colourNames}. */
export function checkedColours(colour: (name: TokenName) => string): string {
  return colourNames.map(colour).join(' ');
}

type Theme = Readonly<Record<TokenName, string>>;

/** Custom properties of a theme, a line each. */
export function declarations(theme: Theme, indent = ''): string {
  const lines = tokenNames.map((name) => {
    // `inherit` would mean the property of an outer theme; `initial` empties it, and the page's own font shows.
    const value = theme[name] === 'inherit' ? 'initial' : theme[name];
    return `${indent}${propertyOf(name)}: ${value};\n`;
  });
  return `${lines.join('')}${indent}${CHECKED}: ${checkedColours((name) => theme[name])};\n`;
}

const head = '/* CoLab Kit theme. Made from design tokens; set single properties in your own style sheet instead. */\n';

/** `:where()` weighs nothing, so that any rule of the page beats the theme. */
const selector = (name: string) => `:where([data-colab-theme='${name}'])`;

/** The style sheet of a theme: `<div data-colab-theme="…">` gives it to every widget inside. */
export function themeCss(name: ThemeName): string {
  return `${head}${selector(name)} {\n${declarations(themes[name], '  ')}}\n`;
}

/** The style sheet of `data-colab-theme="auto"`: light, or dark where the visitor's system says so. */
export function autoCss(): string {
  const rule = (theme: ThemeName, indent: string) =>
    `${indent}${selector('auto')} {\n${declarations(themes[theme], `${indent}  `)}${indent}}\n`;
  return `${head}${rule('light', '')}\n@media (prefers-color-scheme: dark) {\n${rule('dark', '  ')}}\n`;
}
