import { directionOf } from '../text/language.ts';
import { plain } from '../text/plain.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in markup, in content and in quoted attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Markup that may be put into markup as it is; everything else is escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Piece = Markup | string | number | null | undefined | false | readonly Piece[];

function written(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(written).join('');
  return escape(plain(String(piece)));
}

/**
 * Markup (HTML, XML) from a template. Every value is text and escaped, in content and in quoted attributes, unless it is
 * markup itself; lists are written one after the other, and what is not there is left out.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return new Markup(strings.reduce((text, part, index) => text + written(values[index - 1]) + part));
}

/** JSON as it may stand in a `script` element: nothing in it can end the element or begin a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** A page for people. `head` and `body` are markup. */
export function htmlPage({
  title,
  lang,
  head = '',
  body,
}: {
  title: string;
  lang: string;
  head?: string;
  body: string;
}): string {
  return `<!doctype html>
<html lang="${escape(lang)}"${directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
${head}</head>
<body>
${body}
</body>
</html>
`;
}

/**
 * The pages of docs/errors as markup: headings, paragraphs, lists, code, bold, and links to each other. Everything is escaped
 * before it is marked up, so that no text becomes markup.
 */
export function renderText(text: string): string {
  const inline = (line: string): string =>
    escape(line)
      .replace(/`([^`]+)`/g, '<code>$1</code>')
      .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
      .replace(/\[([^\]]+)\]\(([a-z-]+)\.md\)/g, '<a href="/errors/$2">$1</a>')
      .replace(/\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g, '<a href="$2">$1</a>');
  return text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => {
      const heading = /^(#{1,3}) (.+)$/.exec(block);
      if (heading) return `<h${heading[1]?.length}>${inline(heading[2] ?? '')}</h${heading[1]?.length}>`;
      if (!block.startsWith('- ')) return `<p>${inline(block.replaceAll('\n', ' '))}</p>`;
      const items = block.split(/\n(?=- )/).map((item) => `<li>${inline(item.slice(2).replaceAll('\n', ' '))}</li>`);
      return `<ul>${items.join('')}</ul>`;
    })
    .join('\n');
}
