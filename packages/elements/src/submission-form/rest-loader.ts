import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormHost } from './form-host.ts';
import type { Rest } from './rest/rest.ts';

/** Milliseconds for which the first view has the line to itself, before the rest of the form is fetched. */
const REST_AFTER = 300;

/**
 * Brings the rest of the form: a moment after its first view, when somebody comes to it, and when nothing goes on without it.
 */
export class RestLoader implements ReactiveController {
  /** The rest, once it is there. */
  rest: Rest | undefined;
  /** It could not be loaded when it was needed. */
  stuck = false;
  #element: ReactiveControllerHost & HTMLElement;
  #host: () => FormHost;
  #arrived: (rest: Rest) => void;
  #loading: Promise<Rest> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(
    element: ReactiveControllerHost & HTMLElement,
    { host, arrived }: { host: () => FormHost; arrived: (rest: Rest) => void },
  ) {
    this.#element = element;
    this.#host = host;
    this.#arrived = arrived;
    element.addController(this);
  }

  hostConnected(): void {
    this.#element.addEventListener('focusin', this.#fetch);
  }

  hostDisconnected(): void {
    clearTimeout(this.#later);
  }

  /** The rest of the form. Asked for once; again when it could not be loaded. */
  async need(): Promise<Rest> {
    this.#loading ??= import('./rest/rest.ts').then(({ loadRest }) => loadRest(this.#host()));
    try {
      const rest = await this.#loading;
      if (this.rest === rest) return rest;
      this.rest = rest;
      this.stuck = false;
      this.#arrived(rest);
      this.#element.requestUpdate();
      return rest;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }

  /** Asks for it because nothing can be shown without it. */
  now(): void {
    this.need().catch(() => this.fail());
  }

  /** Asks for it when the first view has had its time. */
  soon(): void {
    this.#later ??= setTimeout(this.#fetch, REST_AFTER);
  }

  /** Says that something that was needed did not come. */
  fail(): void {
    this.stuck = true;
    this.#element.requestUpdate();
  }

  /** Takes that back: it is tried again. */
  unstick(): void {
    this.stuck = false;
    this.#element.requestUpdate();
  }

  #fetch = (): void => {
    clearTimeout(this.#later);
    this.need().catch(() => undefined);
  };
}
