import sanitizeHtml, { type IOptions } from 'sanitize-html';

/** Addresses that a link or an image may have. Anything else loses the address and keeps its words. */
const schemes = ['http', 'https'];

const rich: IOptions = {
  allowedTags: [
    ...['p', 'br', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'figure', 'figcaption', 'img'],
    ...['a', 'strong', 'em', 'b', 'i', 'sub', 'sup', 'abbr', 'q', 'cite', 'span', 'bdi'],
  ],
  allowedAttributes: {
    '*': ['lang', 'dir'],
    a: ['href', 'rel'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'referrerpolicy'],
    ol: ['start'],
    abbr: ['title'],
  },
  allowedSchemes: schemes,
  allowedSchemesAppliedToAttributes: ['href', 'src', 'cite'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  // What such an element holds is code or markup of another kind, never words.
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'template',
    'iframe',
    'svg',
    'math',
    'object',
    'xmp',
  ],
  nestingLimit: 12,
  transformTags: {
    // A page has one title of its own; ours come below it.
    h1: 'h3',
    h2: 'h3',
    h5: 'h4',
    h6: 'h4',
    div: 'p',
    // An address without a scheme would lead somewhere on the page that shows the text.
    a: (tagName, { href, rel, ...attribs }) =>
      href !== undefined && /^https?:\/\//i.test(href)
        ? { tagName, attribs: { href, rel: 'nofollow noopener', ...attribs } }
        : { tagName, attribs },
    img: (tagName, attribs) => ({
      tagName,
      attribs: { ...attribs, alt: attribs.alt ?? '', loading: 'lazy', referrerpolicy: 'no-referrer' },
    }),
  },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !/^https?:\/\//i.test(attribs.src ?? ''),
};

/**
 * Rich text that strangers wrote, made safe to be shown on anybody's page: paragraphs, headings below the page's own, lists,
 * quotations, links to `http` and `https`, images with an `alt`. Scripts, styles, handlers, forms, frames, embedded markup of
 * other kinds and every other attribute are taken out; what is left is well-formed. Cleaning twice changes nothing.
 *
 * @returns HTML, `''` when nothing that can be read is left
 */
export function cleanHtml(html: string): string {
  const clean = sanitizeHtml(html.replaceAll('\0', ''), rich).trim();
  return plainText(clean) === '' && !clean.includes('<img') ? '' : clean;
}

/** The words of a rich text without its markup, for searching and for places that show plain text. */
export function plainText(html: string): string {
  const spaced = html.replace(/<\/?(?:p|br|h\d|ul|ol|li|blockquote|figure|figcaption)\b[^>]*>/gi, ' $&');
  const text = sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {}, nonTextTags: rich.nonTextTags ?? [] });
  return text
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_whole, name: string) => entities[name] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
