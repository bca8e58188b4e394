import { ColabErrorEvent } from './events.ts';

interface VersionedConstructor extends CustomElementConstructor {
  version?: string;
}

const warned = new Set<string>();

/**
 * Registers a tag unless it already is: the first definition wins, so our script twice (or two versions of it) on one
 * page stays alive. Another major version than the one registered is reported once per tag, on the console and as a
 * `colab-error` on the document. Does nothing where there is no DOM.
 */
export function define(tag: `colab-${string}`, element: VersionedConstructor): void {
  if (typeof customElements === 'undefined') return;
  const registered = customElements.get(tag) as VersionedConstructor | undefined;
  if (!registered) {
    customElements.define(tag, element);
    return;
  }
  const major = (constructor: VersionedConstructor) => constructor.version?.split('.')[0];
  if (major(registered) === major(element) || warned.has(tag)) return;
  warned.add(tag);
  const message = `<${tag}> ${registered.version ?? '(unknown version)'} is already on this page; version ${element.version ?? '(unknown)'} was not registered. Load one version only.`;
  console.warn(message);
  document.dispatchEvent(new ColabErrorEvent({ code: 'version-clash', message, retryable: false }));
}
