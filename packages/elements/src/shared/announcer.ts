import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/**
 * A polite live region: "12 results", "Sent". Render it once, outside of everything that comes and goes, since a
 * region has to be in the page before its text changes.
 */
export class Announcer implements ReactiveController {
  #host: ReactiveControllerHost;
  #text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Has a screen reader say `text` when it is done with what it is saying; the same text twice is said twice. */
  announce(text: string): void {
    this.#text = text === this.#text ? `${text}\u00A0` : text;
    this.#host.requestUpdate();
  }

  /** The region itself. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.#text}</div>`;
  }
}
