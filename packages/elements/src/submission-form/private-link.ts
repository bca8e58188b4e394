import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { manageKeyOf, parseManageKey, type ManageKey } from './manage-key.ts';

/** What the private link needs of the form. */
export interface LinkHost extends ReactiveControllerHost {
  /** Key that the page gives the element. */
  manageKey?: string | undefined;
  loading?: string | undefined;
}

/** The private link a page was opened with, until somebody leaves it for the form. */
export class PrivateLink implements ReactiveController {
  #host: LinkHost;
  #fragment = '';
  #left = '';

  constructor(host: LinkHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
  }

  /** Which submission is asked for, and the right to see it; `broken` where the link was cut. */
  get key(): ManageKey | 'broken' | undefined {
    const { manageKey } = this.#host;
    if (manageKey) return parseManageKey(manageKey) ?? 'broken';
    return this.#fragment === this.#left ? undefined : manageKeyOf(this.#fragment);
  }

  /** Goes on as if the page had been opened without it. */
  leave(): void {
    this.#host.manageKey = undefined;
    this.#left = this.#fragment;
    this.#host.requestUpdate();
  }

  #read = (): void => {
    this.#fragment = location.hash;
    // Somebody with a private link came for this: there is no waiting until the element is scrolled to.
    if (this.key) this.#host.loading = 'eager';
    this.#host.requestUpdate();
  };
}
