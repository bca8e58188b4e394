import { html, type TemplateResult } from 'lit';
import { eraseDrafts } from './draft.ts';
import type { FirstWords } from './submission-form.messages.ts';

/** A control that is always in sight, for people who must not be seen on this page. */
export function quickExitView(words: FirstWords, framed: boolean, leave: () => void): TemplateResult {
  return html`<div class="exit" part="exit">
    <button class="button exit__button" type="button" aria-describedby="exit-hint" @click=${leave}>
      ${words.exit}
    </button>
    <span class="hint" id="exit-hint">${framed ? words.exitFrameHint : words.exitHint}</span>
  </div>`;
}

/** Whether the element's page is a frame in another one, which it can't leave. */
export function isFramed(): boolean {
  return window.top !== window;
}

/** How long leaving may wait for the outbox to be emptied, in milliseconds. */
const SOON = 150;

/**
 * Erases what was written and opens another page in place of this one, so that the way back does not lead here. In a
 * frame there is only the erasing: the element shows nothing any more.
 */
export async function leave(address: string, clearOutbox: () => Promise<void>): Promise<void> {
  try {
    eraseDrafts();
  } catch {
    // Nothing is kept here.
  }
  const cleared = clearOutbox().catch(() => undefined);
  if (isFramed()) return;
  await Promise.race([cleared, new Promise((resolve) => setTimeout(resolve, SOON))]);
  location.replace(address);
}
