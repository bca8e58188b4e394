export { checkTheme, CONTROL, fitTheme, TEXT, TINT, type Finding, type Tokens } from './check.ts';
export { contrastRatio, fitContrast, mix, parseColour, type Rgb } from './colour.ts';
export { autoCss, propertyOf, themeCss } from './css.ts';
export { themes, tokenNames, type ThemeName, type TokenName } from './generated/tokens.ts';
