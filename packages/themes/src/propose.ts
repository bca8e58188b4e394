import { fitTheme } from './check.ts';
import { contrastRatio, mix, parseShade, toOklch } from './colour.ts';
import { themes, type TokenName } from './generated/tokens.ts';

/** What a page looks like to its visitors; colours as `#rrggbb`. */
export interface PageLook {
  background: string;
  text: string;
  link?: string | undefined;
  heading?: string | undefined;
  button?: string | undefined;
  buttonText?: string | undefined;
  /** CSS font list of the text. */
  font?: string | undefined;
  /** Corners of buttons in em of their own text. */
  radius?: number | undefined;
}

/** A greyish colour tells nothing of who a page belongs to; half of what a dull brand colour has. */
const COLOURFUL = 0.04;

/** Whether a colour is more than a grey. */
export const isColourful = (hex: string | undefined): hex is string => {
  const shade = hex === undefined ? undefined : parseShade(hex);
  return shade !== undefined && toOklch(shade.rgb)[1] >= COLOURFUL;
};

/** Whether white reads better than black on a colour. */
export function isDark(colour: string): boolean {
  return contrastRatio(colour, '#ffffff') > contrastRatio(colour, '#000000');
}

/**
 * The theme that a page suggests, before anybody looked whether it can be read: its background, text and accent, greys mixed
 * from them, status colours of the light or the dark theme.
 *
 * @returns all tokens. The font is the page's own (`inherit`) unless `look.font` is given
 * @throws RangeError for a colour that is not opaque sRGB
 */
export function composeTheme(look: PageLook): Record<TokenName, string> {
  const { background, text, link, heading, button, font, radius } = look;
  const base = isDark(background) ? themes.dark : themes.light;
  // What a visitor knows the site by: its links, else its buttons, else its headings.
  const accent = [link, button, heading].find(isColourful) ?? link ?? button ?? base['color-accent'];
  return {
    ...base,
    'color-surface': background,
    'color-surface-raised': mix(text, background, 0.05),
    'color-text': text,
    'color-muted': mix(text, background, 0.72),
    'color-accent': accent,
    'color-accent-text': accent === button && look.buttonText ? look.buttonText : background,
    'color-border': mix(text, background, 0.18),
    'color-border-control': mix(text, background, 0.5),
    'color-focus': accent,
    ...(font && { 'font-family': font }),
    ...(radius !== undefined && { radius: `${Math.min(1, Math.round(radius * 100) / 100)}em` }),
  };
}

/** {@link composeTheme}, fitted until it can be read. */
export function proposeTheme(look: PageLook): Record<TokenName, string> {
  return fitTheme(composeTheme(look));
}
