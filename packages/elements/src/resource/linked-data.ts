import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Resource } from './resource-data.ts';

/** Works as a list of their pages, each of which says the rest. */
export function listOfPages(works: readonly Resource[]): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: works.flatMap(({ shareUrl, webUrl, title }, index) => {
      const url = shareUrl ?? webUrl;
      return url ? [{ '@type': 'ListItem', position: index + 1, url, name: title }] : [];
    }),
  };
}

/**
 * Puts what search engines read (JSON-LD) beside an element into the page, where they look for it, and takes it away
 * with the element.
 */
export class LinkedData implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #script: HTMLScriptElement | undefined;
  #loading: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.show(undefined);
  }

  /** Shows what `load` gives, in place of what was there; nothing without it. */
  show(load: ((signal: AbortSignal) => Promise<unknown>) | undefined): void {
    this.#loading?.abort();
    this.#script?.remove();
    if (!load || !this.#host.isConnected) return;
    const { signal } = (this.#loading = new AbortController());
    load(signal).then(
      (data) => {
        if (signal.aborted) return;
        // Data and no code: no policy for scripts applies, and a text node is no place for one to be injected.
        const script = document.createElement('script');
        script.type = 'application/ld+json';
        script.append(JSON.stringify(data));
        this.#script = script;
        document.head.append(script);
      },
      () => {
        // Search engines do without.
      },
    );
  }
}
