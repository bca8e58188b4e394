import { html, nothing, type TemplateResult } from 'lit';
import type { SubscribeWords } from './subscribe.messages.ts';

export { feedOf } from './subscribe.connect.ts';
export { subscribeMessages as messages } from './subscribe.messages.ts';
export { subscribeStyles as styles } from './subscribe.styles.ts';

/** What the panel needs to draw itself, and whom it tells. */
export interface SubscribeModel {
  /** Address of the calendar file that follows the filters. */
  readonly feed: string;
  /** Whether filters narrow it down. */
  readonly filtered: boolean;
  readonly words: Pick<SubscribeWords, keyof SubscribeWords>;
  announce(text: string): void;
}

/** Ways to subscribe to what the filters show: the visitor's own calendar program, two on the web, and the address itself. */
export function subscribeView({ feed, filtered, words, announce }: SubscribeModel): TemplateResult {
  const webcal = feed.replace(/^https?:/, 'webcal:');
  const [google, outlook] = [encodeURIComponent(webcal), encodeURIComponent(feed)];
  // A new tab: the visitor comes back here after saving. Nothing is told about where she came from.
  const outside = (href: string, name: string) =>
    html`<a class="button" href=${href} target="_blank" rel="noopener noreferrer">${name}</a>`;
  const copy = async ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLButtonElement;
    await navigator.clipboard.writeText(feed);
    button.dataset['done'] = '';
    announce(words.copied);
  };
  return html`<div class="subscribe" part="subscribe">
    <p>${words.about} ${filtered ? words.aboutFiltered : words.aboutAll}</p>
    <p class="subscribe__ways">
      <a class="button button--primary" href=${webcal}>${words.open}</a>
      ${outside(`https://calendar.google.com/calendar/r?cid=${google}`, words.google)}
      ${outside(`https://outlook.live.com/calendar/0/addfromweb?url=${outlook}`, words.outlook)}
    </p>
    <div class="subscribe__address">
      <label class="filter__label" for="feed">${words.address}</label>
      <input
        class="input"
        id="feed"
        readonly
        dir="ltr"
        .value=${feed}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      />
      ${
        // Frames and pages without TLS have no clipboard; the address is there to be copied by hand.
        navigator.clipboard
          ? html`<button type="button" class="button" @click=${(event: Event) => void copy(event).catch(() => {})}>
              ${words.copy}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}
