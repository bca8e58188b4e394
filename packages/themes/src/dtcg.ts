/** What this package uses of the Design Tokens format, 2025.10 (https://www.designtokens.org/tr/2025.10/format/). */
export interface Colour {
  readonly colorSpace: 'srgb';
  readonly components: readonly [number, number, number];
  readonly alpha?: number;
  readonly hex: string;
}
export interface Dimension {
  readonly value: number;
  readonly unit: 'px';
}
export interface Shadow {
  readonly color: Colour;
  readonly offsetX: Dimension;
  readonly offsetY: Dimension;
  readonly blur: Dimension;
  readonly spread: Dimension;
}

export type Token =
  | { readonly $type: 'color'; readonly $value: Colour }
  | { readonly $type: 'dimension'; readonly $value: Dimension }
  | { readonly $type: 'fontFamily'; readonly $value: string | readonly string[] }
  | { readonly $type: 'fontWeight'; readonly $value: number }
  | { readonly $type: 'number'; readonly $value: number; readonly unit: string }
  | { readonly $type: 'shadow'; readonly $value: Shadow };

interface Node {
  readonly $type?: string;
  readonly $value?: unknown;
  readonly $extensions?: { readonly 'org.menengage.colab'?: { readonly unit?: string } };
}

const types = ['color', 'dimension', 'fontFamily', 'fontWeight', 'number', 'shadow'];

/** The tokens of a file by name: the path of groups joined with `-`. Types are inherited from groups, as the format says. */
export function flatten(file: object, prefix = '', inherited?: string): Map<string, Token> {
  const found = new Map<string, Token>();
  for (const [key, child] of Object.entries(file) as [string, Node][]) {
    if (key.startsWith('$')) continue;
    const name = prefix + key;
    const type = child.$type ?? inherited;
    if (!('$value' in child)) for (const entry of flatten(child, `${name}-`, type)) found.set(...entry);
    else if (!type || !types.includes(type)) throw new TypeError(`${name}: no known $type`);
    else {
      const unit = child.$extensions?.['org.menengage.colab']?.unit ?? '';
      found.set(name, { $type: type, $value: child.$value, unit } as unknown as Token);
    }
  }
  return found;
}

const genericFamilies = /^(inherit|serif|sans-serif|monospace|system-ui|ui-(serif|sans-serif|rounded|monospace))$/;
const length = ({ value, unit }: Dimension) => (value === 0 ? '0' : `${value}${unit}`);

function colour({ components, alpha = 1, hex }: Colour): string {
  const channels = components.map((component) => Math.round(component * 255));
  return alpha === 1 ? hex : `rgb(${channels.join(' ')} / ${alpha})`;
}

/** A token's value as CSS. */
export function toCss(token: Token): string {
  switch (token.$type) {
    case 'color':
      return colour(token.$value);
    case 'dimension':
      return length(token.$value);
    case 'fontFamily':
      return [token.$value]
        .flat()
        .map((family) => (genericFamilies.test(family) ? family : `'${family}'`))
        .join(', ');
    case 'fontWeight':
      return String(token.$value);
    case 'number':
      return `${token.$value}${token.unit}`;
    case 'shadow': {
      const { offsetX, offsetY, blur, spread, color } = token.$value;
      return `${[offsetX, offsetY, blur, spread].map(length).join(' ')} ${colour(color)}`;
    }
  }
}
