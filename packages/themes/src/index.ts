export { checkTheme, CONTROL, fitTheme, reviewTheme, TEXT, TINT, type Finding, type Tokens } from './check.ts';
export { contrastRatio, fitContrast, mix, parseColour, parseShade, toHex, type Rgb, type Shade } from './colour.ts';
export { autoCss, CHECKED, checkedColours, colourNames, declarations, propertyOf, themeCss } from './css.ts';
export { fromDtcg, toDtcg, type DtcgContent } from './dtcg.ts';
export { themes, tokenNames, type ThemeName, type TokenName } from './generated/tokens.ts';
export { colourOnPage, readPage } from './page.ts';
export { composeTheme, isDark, proposeTheme, type PageLook } from './propose.ts';
export { themeJson } from './wordpress.ts';
