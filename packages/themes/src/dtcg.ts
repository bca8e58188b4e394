import { parseShade, toHex } from './colour.ts';
import { colourNames } from './css.ts';
import { themes, tokenNames, type TokenName } from './generated/tokens.ts';
import type { Tokens } from './check.ts';

/*
 * Token files that people bring to and take from the Studio (Design Tokens format, 2025.10,
 * https://www.designtokens.org/tr/2025.10/format/). The themes of this package are built by Style Dictionary, which is too
 * large for a page.
 */

interface Node {
  readonly $type?: string;
  readonly $value?: unknown;
  readonly $extensions?: { readonly 'org.menengage.colab'?: { readonly unit?: string } };
}
interface Colour {
  readonly colorSpace?: string;
  readonly components?: readonly unknown[];
  readonly alpha?: number;
  readonly hex?: string;
}
interface Dimension {
  readonly value: number;
  readonly unit: string;
}

const genericFamilies =
  /^(inherit|initial|serif|sans-serif|monospace|system-ui|ui-(serif|sans-serif|rounded|monospace))$/;
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function colour(value: unknown): string | undefined {
  if (typeof value === 'string') return parseShade(value) ? value : undefined;
  const { colorSpace, components = [], alpha = 1, hex } = (value ?? {}) as Colour;
  const whole = colorSpace === 'srgb' && components.length === 3 && components.every(isNumber);
  if (!whole) return typeof hex === 'string' && parseShade(hex) && alpha === 1 ? hex : undefined;
  const channels = (components as number[]).map((part) => Math.min(1, Math.max(0, part)));
  if (alpha === 1) return toHex(channels as unknown as readonly [number, number, number]);
  return `rgb(${channels.map((part) => Math.round(part * 255)).join(' ')} / ${alpha})`;
}

function length(value: unknown): string | undefined {
  const { value: amount, unit } = (value ?? {}) as Partial<Dimension>;
  return isNumber(amount) && unit && /^(px|em|ch)$/.test(unit) ? `${amount}${unit}` : undefined;
}

function css(type: string | undefined, { $value: value, $extensions }: Node): string | undefined {
  switch (type) {
    case 'color':
      return colour(value);
    case 'dimension':
      return length(value);
    case 'fontFamily': {
      const families = [value].flat().filter((each) => typeof each === 'string' && !/[;{}"'\\]/.test(each)) as string[];
      return families.map((family) => (genericFamilies.test(family) ? family : `'${family}'`)).join(', ') || undefined;
    }
    case 'fontWeight':
      return isNumber(value) ? String(value) : undefined;
    case 'number': {
      const unit = $extensions?.['org.menengage.colab']?.unit ?? '';
      return isNumber(value) && /^(em|ch|)$/.test(unit) ? `${value}${unit}` : undefined;
    }
    case 'shadow': {
      const { color, offsetX, offsetY, blur, spread } = (value ?? {}) as Record<string, unknown>;
      const parts = [length(offsetX), length(offsetY), length(blur), length(spread), colour(color)];
      return parts.includes(undefined) ? undefined : parts.join(' ');
    }
    default:
      return undefined;
  }
}

/** What a token file holds. */
export interface DtcgContent {
  /** The tokens of ours that it sets. */
  tokens: Tokens;
  /** Names in it that are no tokens of ours, or whose value cannot be used. */
  ignored: string[];
}

/**
 * Reads a DTCG file. Names are the path of groups joined with `-`, types are inherited from groups, and aliases
 * (`{color.accent}`) are followed.
 */
export function fromDtcg(file: object): DtcgContent {
  const nodes = new Map<string, { node: Node; type: string | undefined }>();
  const walk = (group: object, prefix: string, inherited?: string): void => {
    for (const [key, child] of Object.entries(group) as [string, Node][]) {
      if (key.startsWith('$') || typeof child !== 'object' || child === null) continue;
      const type = child.$type ?? inherited;
      if ('$value' in child) nodes.set(prefix + key, { node: child, type });
      else walk(child, `${prefix}${key}-`, type);
    }
  };
  walk(file, '', (file as Node).$type);

  const valueOf = (name: string, seen: readonly string[] = []): string | undefined => {
    const found = nodes.get(name);
    if (!found || seen.includes(name)) return undefined;
    const alias = typeof found.node.$value === 'string' ? /^\{([^{}]+)\}$/.exec(found.node.$value)?.[1] : undefined;
    return alias ? valueOf(alias.replaceAll('.', '-'), [...seen, name]) : css(found.type, found.node);
  };
  const tokens: Partial<Record<TokenName, string>> = {};
  const ignored: string[] = [];
  for (const name of nodes.keys()) {
    const value = valueOf(name);
    if (value !== undefined && (tokenNames as readonly string[]).includes(name)) tokens[name as TokenName] = value;
    else ignored.push(name);
  }
  return { tokens, ignored };
}

const SIZE = /^([\d.]+)(px|em|ch|)$/;
const asDimension = (text: string): Dimension => ({ value: parseFloat(text) || 0, unit: 'px' });

function asColour(text: string): Colour | undefined {
  const shade = parseShade(text);
  if (!shade) return undefined;
  const { rgb, alpha } = shade;
  const components = rgb.map((part) => Math.round(part * 1e4) / 1e4);
  return { colorSpace: 'srgb', components, ...(alpha < 1 && { alpha }), hex: toHex(rgb) };
}

function token(name: TokenName, value: string): Node | undefined {
  if (colourNames.includes(name)) return { $type: 'color', $value: asColour(value) };
  if (name === 'font-family')
    return {
      $type: 'fontFamily',
      $value: value.split(',').map((family) => family.trim().replaceAll(/^['"]|['"]$/g, '')),
    };
  if (name === 'shadow') {
    const [x = '', y = '', blur = '', spread = '', ...color] = value.split(' ');
    const [offsetX, offsetY, blurred, spreading] = [x, y, blur, spread].map(asDimension);
    return {
      $type: 'shadow',
      $value: { color: asColour(color.join(' ')), offsetX, offsetY, blur: blurred, spread: spreading },
    };
  }
  const [, amount = '', unit = ''] = SIZE.exec(value) ?? [];
  if (!amount) return undefined;
  if (unit === 'px') return { $type: 'dimension', $value: asDimension(value) };
  if (name.startsWith('font-weight')) return { $type: 'fontWeight', $value: Number(amount) };
  // The format's dimensions know px and rem only, and a widget scales with the text around it.
  const extension = unit && { $extensions: { 'org.menengage.colab': { unit } } };
  return { $type: 'number', $value: Number(amount), ...extension };
}

/** Writes tokens as a DTCG file: those that differ from the light theme, or all with `whole`. */
export function toDtcg(tokens: Tokens, { whole = false } = {}): object {
  const root: Record<string, unknown> = { $schema: 'https://www.designtokens.org/schemas/2025.10/format.json' };
  for (const name of tokenNames) {
    const value = tokens[name];
    if (value === undefined || (!whole && value === themes.light[name])) continue;
    const written = token(name, value);
    if (!written) continue;
    const group = /^(color|font|space)-(.+)$/.exec(name);
    if (group?.[1] && group[2]) ((root[group[1]] ??= {}) as Record<string, unknown>)[group[2]] = written;
    else root[name] = written;
  }
  return root;
}
