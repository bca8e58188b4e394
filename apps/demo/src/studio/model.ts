import {
  composeTheme,
  fitTheme,
  themes,
  tokenNames,
  type PageLook,
  type ThemeName,
  type Tokens,
} from '@menengage/themes';

/** The ways a widget comes to a page. */
export const ways = ['tag', 'link', 'frame'] as const;
export type Way = (typeof ways)[number];

/** The situations a widget is looked at in. */
export const sights = ['page', 'dark', 'rtl', 'narrow', 'forced'] as const;
export type Sight = (typeof sights)[number];

/** Colours of a partner's site, as `#rrggbb`. */
export const siteColours = ['background', 'text', 'link', 'button'] as const;
export type SiteColour = (typeof siteColours)[number];

/** A theme made here: from a site's colours, tokens of a file, or both. */
export const OWN = 'own';

/** Everything that is chosen in the Studio; all of it stands in its address. */
export interface Choice {
  widget: string;
  network: string;
  /** Language of the widget; empty follows the page it is on. */
  lang: string;
  /** Name of a theme, or `own`. */
  theme: string;
  /** The widget's other attributes as they are written; an empty string is a switch that is on. */
  attributes: Readonly<Record<string, string>>;
  site: Readonly<Partial<Record<SiteColour, string>>>;
  font: string;
  /** Tokens of a file that was brought, over those of the site's colours. */
  tokens: Tokens;
  way: Way;
  pinned: boolean;
  sight: Sight;
}

export const initial: Choice = {
  widget: 'session-calendar',
  network: '',
  lang: '',
  theme: 'light',
  attributes: {},
  site: {},
  font: '',
  tokens: {},
  way: 'tag',
  pinned: false,
  sight: 'page',
};

const isColour = (text: string): boolean => /^#[\da-f]{6}$/i.test(text);
const NAME = /^[\w-]{0,80}$/;
/** No value of a token may end its declaration. */
const VALUE = /^[^;{}<>\\]{1,200}$/;

/** A choice as the query of an address; what is as at first is left out. */
export function toQuery(choice: Choice): URLSearchParams {
  const query = new URLSearchParams();
  const set = (name: string, value: string, usual = '') => value !== usual && query.set(name, value);
  for (const name of ['widget', 'network', 'lang', 'theme', 'font', 'way', 'sight'] as const)
    set(name, choice[name], initial[name]);
  if (choice.pinned) query.set('pinned', 'true');
  for (const [name, value] of Object.entries(choice.attributes)) query.set(`attr.${name}`, value);
  for (const [name, value] of Object.entries(choice.site)) set(`site.${name}`, value);
  for (const [name, value] of Object.entries(choice.tokens)) set(`token.${name}`, value);
  return query;
}

/** Reads a choice from an address. What is unknown or cannot be is left out, since links get old and are typed by hand. */
export function fromQuery(query: URLSearchParams, widgets: readonly string[]): Choice {
  const text = (name: string, fits: RegExp, usual: string) => {
    const value = query.get(name) ?? usual;
    return fits.test(value) ? value : usual;
  };
  const oneOf = <Value extends string>(name: string, values: readonly Value[], usual: Value): Value =>
    values.find((value) => value === query.get(name)) ?? usual;
  const group = (prefix: string, fits: (name: string, value: string) => boolean) =>
    Object.fromEntries(
      [...query]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length), value] as const)
        .filter(([name, value]) => fits(name, value)),
    );
  return {
    widget: oneOf('widget', widgets, initial.widget),
    network: text('network', NAME, ''),
    lang: text('lang', NAME, ''),
    theme: text('theme', NAME, initial.theme),
    attributes: group('attr.', (name, value) => /^[a-z][a-z-]{0,40}$/.test(name) && value.length <= 200),
    site: group('site.', (name, value) => (siteColours as readonly string[]).includes(name) && isColour(value)),
    font: text('font', VALUE, ''),
    tokens: group('token.', (name, value) => (tokenNames as readonly string[]).includes(name) && VALUE.test(value)),
    way: oneOf('way', ways, initial.way),
    pinned: query.get('pinned') === 'true',
    sight: oneOf('sight', sights, initial.sight),
  };
}

/** The site's colours with what nobody said filled in. */
export function siteLook({ site, font }: Choice): PageLook {
  const { background = '#ffffff', text = '#1d2129', link, button } = site;
  return { background, text, link, button, ...(font && { font }) };
}

/** A theme that a partner makes here: as it was asked for, and fitted so that it can be read. */
export interface OwnTheme {
  asked: Record<string, string>;
  fitted: ReturnType<typeof fitTheme>;
}

/** @returns undefined when the colours of some token cannot be read */
export function ownTheme(choice: Choice): OwnTheme | undefined {
  const asked = { ...composeTheme(siteLook(choice)), ...choice.tokens };
  try {
    return { asked, fitted: fitTheme(asked) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Tokens of the theme that is chosen, as far as they are known without the page and the API. */
export function tokensOf(choice: Choice): Tokens {
  if (choice.theme === OWN) return ownTheme(choice)?.fitted ?? themes.light;
  return Object.hasOwn(themes, choice.theme) ? themes[choice.theme as ThemeName] : themes.light;
}
