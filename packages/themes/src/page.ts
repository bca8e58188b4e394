import { mix, parseShade, toHex, type Shade } from './colour.ts';
import { isColourful, isDark, type PageLook } from './propose.ts';

/** Any CSS colour as sRGB: the browser reckons what we have no formula for, such as `oklch()` and names. */
function shadeOf(colour: string, probe: HTMLElement): Shade | undefined {
  const known = parseShade(colour);
  if (known || !colour) return known;
  probe.style.setProperty('color', `color-mix(in srgb, ${colour}, ${colour})`);
  const computed = getComputedStyle(probe).color;
  probe.style.removeProperty('color');
  return parseShade(computed);
}

/** The opaque colour that shows where one lies on another. */
function over({ rgb, alpha }: Shade, ground: string): string {
  return mix(toHex(rgb), ground, alpha);
}

const shown = (element: Element): boolean => {
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden' && element.getClientRects().length > 0;
};

/** Elements that are shown and stand in none of our own, in the order of the selectors. */
function shownOf(root: ParentNode, ...selectors: string[]): Element[] {
  return selectors
    .flatMap((selector) => [...root.querySelectorAll(selector)].slice(0, 20))
    .filter((element) => !OURS.test(element.parentElement?.localName ?? '') && shown(element));
}
const OURS = /^colab-/;

/** What lies behind an element: the backgrounds of its ancestors, one on the other, on the browser's own. */
function groundOf(element: Element, probe: HTMLElement): string {
  const layers = [];
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const shade = shadeOf(getComputedStyle(at).backgroundColor, probe);
    if (!shade || shade.alpha === 0) continue;
    layers.push(shade);
    if (shade.alpha === 1) break;
  }
  const scheme = getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const bare = scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? '#121212' : '#ffffff';
  return layers.reduceRight((ground, shade) => over(shade, ground), scheme === 'dark' ? '#121212' : bare);
}

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/**
 * Reads a page as it is drawn around an element: what lies behind it, its text, and the links, headings and buttons of the
 * page.
 *
 * @param at Where a widget stands; its own styles are not read
 * @param probe An element whose `color` may be set for a moment
 */
export function readPage(at: Element, probe: HTMLElement): PageLook {
  const around = at.parentElement ?? hostOf(at) ?? at.ownerDocument.documentElement;
  const background = groundOf(around, probe);
  const solid = (colour: string | undefined) => {
    const shade = colour === undefined ? undefined : shadeOf(colour, probe);
    return shade && shade.alpha > 0 ? over(shade, background) : undefined;
  };
  const colourOf = (element: Element | undefined) => solid(element && getComputedStyle(element).color);

  /** The first colourful one, since greys tell nothing of who a page belongs to; else the first. */
  const telling = (elements: readonly (Element | null | undefined)[]) => {
    const colours = elements.map((element) => colourOf(element ?? undefined)).filter((each) => each !== undefined);
    return colours.find(isColourful) ?? colours[0];
  };

  const root = at.ownerDocument;
  const button = [
    ...root.querySelectorAll(
      'main button,main .button,main .btn,main [class*=button],button,[type=submit],.button,.btn',
    ),
  ]
    .slice(0, 40)
    .find((each) => {
      const ground = solid(getComputedStyle(each).backgroundColor);
      return isColourful(ground) && ground !== background && shown(each);
    });
  const buttonStyle = button && getComputedStyle(button);
  const radius = buttonStyle && parseFloat(buttonStyle.borderStartStartRadius) / parseFloat(buttonStyle.fontSize);
  return {
    background,
    text: colourOf(around) ?? (isDark(background) ? '#ffffff' : '#000000'),
    // The link that a webmaster put into the widget is coloured by the page, also while it is not shown.
    link: telling([
      at.querySelector('a[href]'),
      ...shownOf(root, 'main p a[href]', 'article a[href]', 'main a[href]', 'a[href]'),
    ]),
    heading: telling(shownOf(root, 'main h1', 'main h2', 'h1', 'h2', 'h3')),
    button: buttonStyle && solid(buttonStyle.backgroundColor),
    buttonText: buttonStyle && solid(buttonStyle.color),
    radius: radius !== undefined && Number.isFinite(radius) ? radius : undefined,
  };
}

/** The colour that a custom property's value comes to on an element; undefined when it is none. */
export function colourOnPage(value: string, probe: HTMLElement): string | undefined {
  const shade = shadeOf(value, probe);
  return shade && shade.alpha === 1 ? toHex(shade.rgb) : undefined;
}
