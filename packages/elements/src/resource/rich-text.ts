/** What of rich text is shown, with the attributes that may stand on it. Headings come below the work's own. */
const ELEMENTS: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    'p br ul li blockquote figure figcaption strong em b i sub sup q cite span bdi h3 h4'
      .split(' ')
      .map((tag) => [tag, []]),
  ),
  a: ['href'],
  ol: ['start'],
  abbr: ['title'],
};
const RENAMED: Record<string, string> = { h3: 'h5', h4: 'h6' };
/** What such an element holds is code, never words. */
const CODE = /^(script|style|textarea|option|noscript|template|iframe|svg|math|object|xmp)$/;
const TOKEN =
  /<!--[^]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|&(#x?[0-9a-f]{1,6}|[a-z]{1,8});|[^<&]+|[<&]/gi;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };
/** The server's own bound; deeper markup is read flat. */
const DEEPEST = 12;

function decoded(name: string, whole: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : '';
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([a-z-]+)\s*=\s*"([^"]*)"/gi)) {
    found[name.toLowerCase()] = value.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{1,8});/gi, (whole, entity: string) =>
      decoded(entity, whole),
    );
  }
  return found;
}

function isWeb(url: string | undefined): url is string {
  return /^https?:\/\//i.test(url ?? '');
}

/** What rich text needs of the place it is shown in. */
export interface RichTextPlace {
  /** Origins whose images may be loaded: the API's and the page's. Others would tell a stranger who reads here. */
  readonly origins: readonly string[];
  /** Words of the link that stands for an image of another origin: "Image: a poster (photos.example)". */
  image(alt: string, host: string): string;
}

function imageOf(
  { src, alt = '', width, height }: Record<string, string>,
  place: RichTextPlace,
): HTMLElement | undefined {
  if (!isWeb(src) || !URL.canParse(src)) return undefined;
  const { origin, hostname } = new URL(src);
  if (!place.origins.includes(origin)) {
    const link = document.createElement('a');
    link.href = src;
    link.rel = 'nofollow noopener';
    link.append(place.image(alt, hostname));
    return link;
  }
  const image = document.createElement('img');
  for (const [name, value] of Object.entries({ width, height }))
    if (/^\d{1,5}$/.test(value ?? '')) image.setAttribute(name, value ?? '');
  image.alt = alt;
  image.loading = 'lazy';
  image.referrerPolicy = 'no-referrer';
  image.src = src;
  return image;
}

/**
 * The server's clean HTML (paragraphs, headings, lists, quotations, links, images) as nodes. It is read piece by piece
 * and built from a list of what is allowed, without any of the browser's HTML sinks: a page that requires Trusted Types
 * shows it, and markup that a server should never have sent is dropped here once more.
 */
export function richText(html: string, place: RichTextPlace): HTMLElement {
  const root = document.createElement('div');
  root.className = 'rich';
  const open: { tag: string; node: Element }[] = [{ tag: '', node: root }];
  let hidden = '';
  for (const [whole, slash, name, attributes = '', entity] of html.matchAll(TOKEN)) {
    const tag = name?.toLowerCase();
    const parent = open.at(-1)?.node ?? root;
    if (hidden) {
      if (slash && tag === hidden) hidden = '';
    } else if (!tag) {
      if (!whole.startsWith('<!--')) parent.append(entity ? decoded(entity, whole) : whole);
    } else if (slash) {
      const at = open.findLastIndex((each) => each.tag === tag);
      if (at > 0) open.length = at;
    } else if (CODE.test(tag)) {
      hidden = tag;
    } else if (tag === 'img') {
      const image = imageOf(attributesOf(attributes), place);
      if (image) parent.append(image);
    } else if (ELEMENTS[tag] && open.length <= DEEPEST) {
      const node = document.createElement(RENAMED[tag] ?? tag);
      const given = attributesOf(attributes);
      for (const key of ['lang', 'dir', ...ELEMENTS[tag]]) {
        const value = given[key];
        if (value !== undefined && (key !== 'href' || isWeb(value))) node.setAttribute(key, value);
      }
      if (node instanceof HTMLAnchorElement) node.rel = 'nofollow noopener';
      parent.append(node);
      if (tag !== 'br') open.push({ tag, node });
    }
  }
  return root;
}
