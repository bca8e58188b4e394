/**
 * Calls `found` once for each element that fits `selector` and is in the document, in an open shadow root, or comes later.
 *
 * @returns a function that ends the watch
 */
export function watchPage(
  selector: string,
  found: (element: Element) => void,
  root: ParentNode & Node = document,
): () => void {
  // Weak, so that an element which left the page leaves the memory too.
  const roots = new WeakSet<Node>();

  const look = (element: Element): void => {
    if (element.matches(selector)) found(element);
    if (element.shadowRoot) enter(element.shadowRoot);
  };
  const enter = (node: ParentNode & Node): void => {
    if (node instanceof Element) look(node);
    else if (!roots.has(node)) {
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
