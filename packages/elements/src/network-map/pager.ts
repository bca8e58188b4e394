import { html, nothing, type TemplateResult } from 'lit';

/** Words of a pager. */
export interface PagerWords {
  readonly previous: string;
  readonly next: string;
  /** "16–30 of 33". */
  range(from: number, to: number, of: number): string;
}

/** Which rows are shown of how many, and the way to the others; nothing where all fit. */
export function pager(
  page: number,
  size: number,
  total: number,
  words: PagerWords,
  turn: (page: number, pages: number) => void,
): TemplateResult | typeof nothing {
  const pages = Math.ceil(total / size);
  if (pages < 2) return nothing;
  const button = (text: string, to: number) => {
    const off = to < 0 || to >= pages;
    return html`<button
      class="button"
      type="button"
      aria-disabled=${off ? 'true' : 'false'}
      @click=${() => off || turn(to, pages)}
    >
      ${text}
    </button>`;
  };
  return html`<div class="pager">
    ${button(words.previous, page - 1)}
    <span>${words.range(page * size + 1, Math.min(total, (page + 1) * size), total)}</span>
    ${button(words.next, page + 1)}
  </div>`;
}
