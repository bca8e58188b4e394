/**
 * Calls `found` once for each tag name with the given prefix that is in the document, in an open shadow root, or comes
 * later. Elements that are already registered by somebody else are left alone.
 *
 * @returns a function that ends the watch.
 */
export function watchTags(
  prefix: string,
  found: (tag: string) => void,
  root: ParentNode & Node = document,
): () => void {
  const seen = new Set<string>();
  const roots = new Set<Node>();

  const look = (element: Element): void => {
    const tag = element.localName;
    if (tag.startsWith(prefix) && !seen.has(tag)) {
      seen.add(tag);
      found(tag);
    }
    if (element.shadowRoot) enter(element.shadowRoot);
  };
  const enter = (node: ParentNode & Node): void => {
    if (node instanceof Element) look(node);
    if (!(node instanceof Element) && !roots.has(node)) {
      roots.add(node);
      observer.observe(node, { childList: true, subtree: true });
    }
    for (const element of node.querySelectorAll('*')) look(element);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) enter(node);
  });

  enter(root);
  return () => observer.disconnect();
}
