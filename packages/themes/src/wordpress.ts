import { colourNames, declarations } from './css.ts';
import { themes, type ThemeName, type TokenName } from './generated/tokens.ts';

const title = (text: string) => text.replace(/^color-/, '').replaceAll('-', ' ');

/**
 * A theme as a WordPress style variation (theme.json, version 3): a file for the `styles/` folder of a block theme. The
 * editor offers its colours, the site takes them, and the widgets read the same ones as custom properties.
 */
export function themeJson(name: ThemeName): object {
  const theme = themes[name];
  const colour = (token: TokenName) => `var(--wp--preset--color--colab-${token.replace('color-', '')})`;
  const fontFamily = theme['font-family'];
  return {
    $schema: 'https://schemas.wp.org/trunk/theme.json',
    version: 3,
    title: `CoLab ${title(name)}`,
    settings: {
      color: {
        palette: colourNames.map((token) => ({
          slug: `colab-${token.replace('color-', '')}`,
          name: `CoLab ${title(token)}`,
          color: theme[token],
        })),
      },
      ...(fontFamily !== 'inherit' && {
        typography: { fontFamilies: [{ slug: 'colab', name: 'CoLab', fontFamily }] },
      }),
    },
    styles: {
      color: { background: colour('color-surface'), text: colour('color-text') },
      ...(fontFamily !== 'inherit' && { typography: { fontFamily: 'var(--wp--preset--font-family--colab)' } }),
      elements: {
        link: { color: { text: colour('color-accent') } },
        button: { color: { background: colour('color-accent'), text: colour('color-accent-text') } },
      },
      css: `:root {\n${declarations(theme, '  ')}}`,
    },
  };
}
