import type { CSSResult } from 'lit';

/** Adds the looks of a part that comes later. Adopted and not written as an element, which a strict policy forbids. */
export function adoptStyles(root: ShadowRoot, { styleSheet }: CSSResult): void {
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
