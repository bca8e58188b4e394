import { themes, tokenNames, type ThemeName, type TokenName } from './generated/tokens.ts';

/** The custom property of a token: `--colab-color-accent`. */
export function propertyOf(name: TokenName): `--colab-${TokenName}` {
  return `--colab-${name}`;
}

function declarations(theme: Readonly<Record<TokenName, string>>, indent: string): string {
  return tokenNames
    .map((name) => {
      // `inherit` would mean the property of an outer theme; `initial` empties it, and the page's own font shows.
      const value = theme[name] === 'inherit' ? 'initial' : theme[name];
      return `${indent}${propertyOf(name)}: ${value};\n`;
    })
    .join('');
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
