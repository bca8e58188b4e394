/** Red, green and blue, 0 to 1, gamma-encoded sRGB. */
export type Rgb = readonly [red: number, green: number, blue: number];
/** OKLCH: lightness 0 to 1, chroma 0 to about 0.4, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const fromLinear = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

const CHANNEL = String.raw`(-?[\d.]+(?:e-?\d+)?%?)`;
const RGB = new RegExp(
  String.raw`^rgba?\(\s*${CHANNEL}[\s,]+${CHANNEL}[\s,]+${CHANNEL}\s*(?:[,/]\s*${CHANNEL}\s*)?\)$`,
);
const SRGB = new RegExp(String.raw`^color\(srgb\s+${CHANNEL}\s+${CHANNEL}\s+${CHANNEL}\s*(?:/\s*${CHANNEL}\s*)?\)$`);

/** A colour and how much of it there is, 0 to 1. */
export interface Shade {
  readonly rgb: Rgb;
  readonly alpha: number;
}

/**
 * Reads a colour as browsers compute and people write it: `#rgb`, `#rrggbb`, `rgb(…)`, `color(srgb …)`.
 *
 * @returns undefined for anything else
 */
export function parseShade(text: string): Shade | undefined {
  const value = text.trim().toLowerCase();
  const hex = /^#(?:[\da-f]{3}|[\da-f]{6})$/.test(value) ? value.slice(1) : undefined;
  if (hex) {
    const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
    return { rgb: pairs.map((pair) => parseInt(pair, 16) / 255) as unknown as Rgb, alpha: 1 };
  }
  const [pattern, full] = value.startsWith('color') ? [SRGB, 1] : [RGB, 255];
  const [, red, green, blue, alpha = '1'] = pattern.exec(value) ?? [];
  if (!red || !green || !blue) return undefined;
  const part = (channel: string, of: number) =>
    Math.max(0, Math.min(1, parseFloat(channel) / (channel.endsWith('%') ? 100 : of)));
  return { rgb: [part(red, full), part(green, full), part(blue, full)], alpha: part(alpha, 1) };
}

/** {@link parseShade} of an opaque colour; undefined also for one that lets through what is behind it, unknown here. */
export function parseColour(text: string): Rgb | undefined {
  const shade = parseShade(text);
  return shade && shade.alpha >= 1 ? shade.rgb : undefined;
}

/** `#rrggbb` of a colour inside sRGB. */
export function toHex(rgb: Rgb): string {
  return `#${rgb
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** OKLCH of an sRGB colour (Ottosson 2020, the matrices of CSS Color 4). */
export function toOklch(rgb: Rgb): Oklch {
  const [r, g, b] = rgb.map(toLinear) as unknown as Rgb;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    Math.hypot(a, bb),
    ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360,
  ];
}

function fromOklch([lightness, chroma, hue]: Oklch): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** The nearest colour inside sRGB of the same lightness and hue: chroma gives way. */
export function toGamut([lightness, chroma, hue]: Oklch): Rgb {
  const inside = (rgb: Rgb) => rgb.every((value) => value >= -1e-4 && value <= 1 + 1e-4);
  const clipped = (rgb: Rgb) => rgb.map((value) => Math.min(1, Math.max(0, value))) as unknown as Rgb;
  const whole = fromOklch([lightness, chroma, hue]);
  if (inside(whole)) return clipped(whole);
  let [low, high] = [0, chroma];
  for (let i = 0; i < 12; i++) {
    const middle = (low + high) / 2;
    if (inside(fromOklch([lightness, middle, hue]))) low = middle;
    else high = middle;
  }
  return clipped(fromOklch([lightness, low, hue]));
}

function read(colour: string): Rgb {
  const rgb = parseColour(colour);
  if (!rgb) throw new RangeError(`Not an opaque sRGB colour: ${colour}`);
  return rgb;
}

/** A search holds each candidate against the same few grounds: what was reckoned lately is kept. */
const luminances = new Map<string, number>();

function luminance(colour: string): number {
  const known = luminances.get(colour);
  if (known !== undefined) return known;
  const [r, g, b] = read(colour).map(toLinear) as unknown as Rgb;
  const value = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  if (luminances.size > 500) luminances.clear();
  luminances.set(colour, value);
  return value;
}

/**
 * Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
 *
 * @throws RangeError for a colour that {@link parseColour} can't read
 */
export function contrastRatio(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** `share` (0 to 1) of a colour in another, as `color-mix(in srgb, …)` does it. */
export function mix(colour: string, into: string, share: number): string {
  const [a, b] = [read(colour), read(into)];
  return toHex(a.map((value, i) => value * share + (b[i] ?? 0) * (1 - share)) as unknown as Rgb);
}

/** Steps of OKLCH lightness in a search: about as fine as the 8 bits of a grey. */
const STEPS = 256;
/** Steps taken at once while nothing passes. */
const STRIDE = 16;

/**
 * The colour of the same hue and nearest lightness that passes, or undefined when none does, black and white included.
 * A walk outwards, in strides and then step by step: rounding to 8 bits makes contrast a staircase, on which a bisection can
 * stop short.
 */
export function nearestLightness(colour: string, passes: (hex: string) => boolean): string | undefined {
  const rgb = read(colour);
  if (passes(toHex(rgb))) return toHex(rgb);
  const [lightness, chroma, hue] = toOklch(rgb);
  const passing = (step: number) =>
    [lightness - step / STEPS, lightness + step / STEPS]
      .map((candidate) => toHex(toGamut([Math.min(1, Math.max(0, candidate)), chroma, hue])))
      .find(passes);
  for (let end = STRIDE; end < STEPS + STRIDE; end += STRIDE) {
    if (!passing(end)) continue;
    for (let step = end - STRIDE + 1; step <= end; step++) {
      const hex = passing(step);
      if (hex) return hex;
    }
  }
  return undefined;
}

/**
 * Fits a colour until it can be read against others: keeps its hue, moves its OKLCH lightness as little as needed, and lets
 * chroma give way where sRGB ends.
 *
 * @param colour what somebody chose
 * @param against one background, or several that it has to be read on
 * @param ratio 4.5 for text, 3 for controls (WCAG 2.2, 1.4.3 and 1.4.11)
 * @returns `#rrggbb`. Up to 4.58 a single background can always be met. Where nothing meets all, black or white, whichever
 *   comes nearer
 * @throws RangeError for a colour that {@link parseColour} can't read
 */
export function fitContrast(colour: string, against: string | readonly string[], ratio: number): string {
  const backgrounds = typeof against === 'string' ? [against] : against;
  const least = (hex: string) => Math.min(...backgrounds.map((background) => contrastRatio(hex, background)));
  return (
    nearestLightness(colour, (hex) => least(hex) >= ratio) ??
    (least('#000000') >= least('#ffffff') ? '#000000' : '#ffffff')
  );
}
