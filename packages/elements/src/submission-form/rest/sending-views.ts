import type { OutboxItem } from '@menengage/sdk/outbox';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../../shared/locale.ts';
import { failureText, type Failure } from '../../shared/failures.ts';
import type { Settings } from '../../shared/settings.ts';
import { formatInstant, formatTime } from '../../shared/time.ts';
import type { Content } from '../../shared/views.ts';
import { linkTo } from '../link.ts';
import type { Writing } from '../writing.ts';
import type { FormWords } from './rest.messages.ts';
import type { Sending } from './sending.ts';

/** What the views of sending know. */
export interface SendingView {
  readonly sending: Sending;
  readonly locale: LocaleController<FormWords>;
  readonly settings: Settings;
}

/** In place of the form: the idea waits on the device. */
export function waitingView(
  item: OutboxItem,
  writing: Writing,
  { sending, locale, settings }: SendingView,
): TemplateResult {
  const { words } = locale;
  const next =
    item.state === 'queued' && formatTime(new Date(item.nextTryAt).toISOString(), settings.timeZone, locale.locale);
  return html`<div class="waiting" part="waiting">
    <h3 tabindex="-1" data-focus>${words.waitingTitle}</h3>
    <p>${words.waitingText}</p>
    <p class="muted">${next ? words.waitingNext(next) : words.sending}</p>
    <div class="actions">
      <button class="button button--primary" type="button" @click=${() => void sending.tryNow()}>
        ${words.waitingNow}
      </button>
      <button class="button button--plain" type="button" @click=${() => void sending.change(writing)}>
        ${words.waitingChange}
      </button>
    </div>
  </div>`;
}

/** What else is in the outbox: other ideas that wait, and receipts that were not taken off. */
export function outboxView(
  writing: Writing,
  shownReceipt: string | undefined,
  { sending, locale, settings }: SendingView,
): Content {
  const { words } = locale;
  const items = sending.items.filter(
    (item) => item.id !== writing.queued && !(item.state === 'sent' && item.receipt.id === shownReceipt),
  );
  if (!items.length) return nothing;
  const standing = (item: OutboxItem) => {
    if (item.state === 'sent') {
      const { reference, receivedAt } = item.receipt;
      return words.outboxSent(reference, formatInstant(receivedAt, settings.timeZone, locale.locale, 'long'));
    }
    if (item.state === 'refused') return words.outboxRefused;
    return item.state === 'sending' ? words.sending : words.outboxQueued;
  };
  return html`<section class="outbox" part="outbox">
    <h3>${words.outboxTitle}</h3>
    <ul>
      ${items.map((item) => {
        const link = item.state === 'sent' ? linkTo(item.receipt.manageUrl) : undefined;
        return html`<li>
          ${item.state === 'sent' ? nothing : html`<strong dir="auto">${item.answers.title}</strong>`}
          <span>${standing(item)}</span>
          ${
            item.state === 'refused'
              ? html`<span
                  >${item.problem.code === 'uncertain' ? words.sendUncertain : (item.problem.title ?? nothing)}</span
                >`
              : nothing
          }
          <span class="outbox__ways">
            ${link ? html`<a href=${link} rel="noreferrer">${words.outboxOpen}</a>` : nothing}
            ${
              item.state === 'queued'
                ? html`<button class="link" type="button" @click=${() => void sending.tryNow()}>
                    ${words.waitingNow}
                  </button>`
                : nothing
            }
            <button class="link" type="button" @click=${() => void sending.remove(item.id)}>
              ${words.outboxRemove}
            </button>
          </span>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** Why sending has not worked, and what to do. */
export function failedView(failure: Failure, { words }: LocaleController<FormWords>): TemplateResult {
  const own: Record<string, string> = {
    uncertain: words.sendUncertain,
    'body-too-large': words.sendTooLarge,
    'not-found': words.sendNoCall,
  };
  const said = own[failure.code] ?? (failure.retryable ? failureText(failure, words) : words.sendRefused);
  return html`<div class="notice" part="error" role="alert">
    <p class="notice__title">${words.sendFailedTitle}</p>
    <p>${said}</p>
    ${failure.retryable ? html`<p>${words.sendFailedKept}</p>` : nothing}
  </div>`;
}
