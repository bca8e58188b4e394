import type { LitElement, ReactiveController } from 'lit';
import type { Settings } from './settings.ts';
import { COLOURS } from './themes.ts';

/** An element that wears a theme. */
export interface ThemedHost extends LitElement {
  readonly settings: { readonly value: Settings };
}

const controllers = new Set<ThemeController>();
let observer: MutationObserver | undefined;

/** The colours that the page sets and nobody fitted yet, as they reach an element; '' for none. */
function unfittedColours(host: Element): string {
  const style = getComputedStyle(host);
  const read = (name: string) => style.getPropertyValue(`--colab-${name}`).trim();
  const colours = COLOURS.map(read).join(' ');
  return colours.trim() && colours !== read('checked') ? colours : '';
}

/**
 * Dresses an element in its theme. Light is in its styles; any other theme, and colours that the page sets and nobody
 * fitted yet, need palettes and the contrast fit: those are loaded then, and only then.
 */
export class ThemeController implements ReactiveController {
  /** Settles when the element is dressed as asked; undefined while there is nothing to wait for. */
  pending: Promise<void> | undefined;

  #host: ThemedHost;
  #unfitted = '';
  #worn = '';
  #base: HTMLElement | null = null;
  #undress: (() => void) | undefined;

  constructor(host: ThemedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    // Sites switch to dark by a class or an attribute on one of these two.
    observer ??= new MutationObserver(() => {
      for (const each of controllers) {
        each.hostUpdate();
        each.hostUpdated();
      }
    });
    for (const root of [document.documentElement, document.body]) observer.observe(root, { attributes: true });
    this.hostUpdate();
    this.hostUpdated();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    this.#undress?.();
    this.#base = null;
    if (controllers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }

  /** Colours are read before an element draws itself: read after, the browser had to lay out what is not yet whole. */
  hostUpdate(): void {
    const root = this.#host.getRootNode();
    const around = root instanceof ShadowRoot && [...controllers].find((each) => each.#host === root.host);
    this.#unfitted = around ? around.#unfitted : unfittedColours(this.#host);
  }

  hostUpdated(): void {
    const base = this.#host.renderRoot?.querySelector<HTMLElement>('.base');
    if (!base) return;
    const { theme, api } = this.#host.settings.value;
    const unfitted = this.#unfitted;
    // `host` is the whole page's look: what changed on it is not known here.
    const wanted = `${theme}|${unfitted}|${theme === 'host' ? document.body.className + document.documentElement.className : ''}`;
    if (base === this.#base && wanted === this.#worn) return;
    this.#base = base;
    this.#worn = wanted;
    this.#undress?.();
    this.#undress = undefined;
    if (theme === 'light' && !unfitted) return;
    base.toggleAttribute('data-dressing', theme !== 'light');
    const dressing = (async () => {
      try {
        const { dress } = await import('./looks.ts');
        const undress = await dress(base, this.#host, theme, api);
        if (wanted === this.#worn && base === this.#base) this.#undress = undress;
        else undress();
      } catch (error) {
        console.warn(`The theme "${theme}" could not be loaded; the light one is shown.`, error);
      }
      if (base === this.#base && wanted === this.#worn) base.removeAttribute('data-dressing');
    })();
    this.pending = dressing;
  }
}
