import { ColabErrorEvent } from './events.ts';

interface VersionedConstructor extends CustomElementConstructor {
  version?: string;
}

/** Versions on this page that were spoken of. */
const warned = new Set<string | undefined>();

const major = (version: string | undefined) => version?.split('.')[0];

/**
 * Registers a tag unless it already is: the first definition wins, so our script twice (or two versions of it) on one
 * page stays alive. Does nothing where there is no DOM.
 */
export function define(tag: `colab-${string}`, element: VersionedConstructor): void {
  if (typeof customElements === 'undefined') return;
  if (customElements.get(tag)) warnOfClash(tag, element.version);
  else customElements.define(tag, element);
}

/**
 * Says once a page, on the console and as a `colab-error` on the document, that a tag of ours was registered by another major
 * version than `version`, or by somebody else.
 */
export function warnOfClash(tag: string, version = '(unknown)'): void {
  const other = (customElements.get(tag) as VersionedConstructor | undefined)?.version;
  if (major(other) === major(version) || warned.has(other)) return;
  warned.add(other);
  const message = `<${tag}> ${other ?? '(unknown version)'} is already on this page; version ${version} was not registered. Load one version only.`;
  console.warn(message);
  document.dispatchEvent(new ColabErrorEvent({ code: 'version-clash', message, retryable: false }));
}
