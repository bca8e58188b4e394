/** What an author of a page may not decide by a link: where data comes from and goes to, and whose submission it is. */
const withheld = ['api', 'boundaries', 'exit-url', 'manage-key'];

const prefix = 'data-colab-';

/**
 * Puts a widget in the place of a link and the link inside it, where it stays as the fallback. The link's `data-colab-…`
 * become attributes when they are the widget's own.
 */
export function upgradeLink(link: Element, tag: string): void {
  // Another version of us, or this one in another file, was here first.
  if (!link.hasAttribute('data-colab')) return;
  // Taking away the link that has the focus would send a keyboard user back to the top of the page.
  if (link.matches(':focus')) return link.addEventListener('blur', () => upgradeLink(link, tag), { once: true });
  const { observedAttributes = [] } = (customElements.get(tag) ?? {}) as { observedAttributes?: readonly string[] };
  const widget = document.createElement(tag);
  for (const { name, value } of [...link.attributes]) {
    if (!name.startsWith(prefix)) continue;
    const own = name.slice(prefix.length);
    if (own === 'lang' || (observedAttributes.includes(own) && !withheld.includes(own)))
      widget.setAttribute(own, value);
    link.removeAttribute(name);
  }
  link.removeAttribute('data-colab');
  link.replaceWith(widget);
  widget.append(link);
}
