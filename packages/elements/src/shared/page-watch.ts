/**
 * One MutationObserver for all elements of a page. It sees the attributes that decide an element's language and
 * settings, on the element itself, on its ancestors and on the hosts of the shadow roots it sits in. A subtree
 * observer with an attribute filter costs nothing until such an attribute changes, and unlike a context protocol it
 * needs no `<colab-provider>` that was upgraded in time.
 */
const WATCHED = ['api', 'network', 'lang', 'theme', 'time-zone'];

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** The parent in the tree of the page, leaving a shadow root through its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Calls `listener` after a watched attribute changed anywhere, or the script's defaults did. Returns the way out. */
export function watchPage(element: Element, listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(notifyPage);
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: WATCHED });
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}

/** Lets every watching element read its settings again. */
export function notifyPage(): void {
  for (const listener of [...listeners]) listener();
}
