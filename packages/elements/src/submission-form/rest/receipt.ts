import type { SubmissionReceipt } from '@menengage/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { linkTo } from '../link.ts';
import type { FormWords } from './rest.messages.ts';

/** What the receipt shows beside the answer of the server. */
export interface Received {
  readonly receipt: SubmissionReceipt;
  /** An earlier version had arrived; later changes are not in it. */
  readonly earlier: boolean;
  /** How copying the link went. */
  readonly copied: 'yes' | 'no' | undefined;
  copy(): void;
  another(): void;
  /** Takes the receipt off the device; undefined when it is not kept there. */
  remove: (() => void) | undefined;
}

/** The receipt: reference, private link, what happens next. */
export function receiptView(received: Received, words: FormWords): TemplateResult {
  const { receipt, earlier, copied, copy, another, remove } = received;
  const link = linkTo(receipt.manageUrl);
  return html`<div class="receipt" part="receipt">
    <h3 class="receipt__title" tabindex="-1" data-focus>${words.receivedTitle}</h3>
    ${earlier ? html`<p class="note note--warning">${words.receivedEarlier}</p>` : nothing}
    <p>
      ${words.reference}<br />
      <strong class="reference" part="reference" translate="no">${receipt.reference}</strong>
    </p>
    <div class="panel">
      <h4 id="manage-title">${words.manageLink}</h4>
      <p id="manage-warning">${words.manageWarning}</p>
      <p class="secret" translate="no">
        ${link ? html`<a id="manage-link" href=${link} rel="noreferrer" dir="ltr">${receipt.manageUrl}</a>` : receipt.manageUrl}
      </p>
      <div class="actions">
        <button class="button" type="button" aria-describedby="manage-warning" @click=${copy}>
          ${copied === 'yes' ? words.copied : words.copy}
        </button>
      </div>
      ${copied === 'no' ? html`<p class="hint">${words.copyYourself}</p>` : nothing}
      ${
        remove
          ? html`<p class="hint">
              ${words.receiptKept}
              <button class="link" type="button" @click=${remove}>${words.outboxRemove}</button>
            </p>`
          : nothing
      }
    </div>
    <div class="next">
      <h4>${words.nextTitle}</h4>
      <ol class="numbers">
        <li>${words.nextContact}</li>
        <li>${words.nextMembership}</li>
        <li>${words.nextFollow}</li>
      </ol>
    </div>
    <div class="actions"><button class="button" type="button" @click=${another}>${words.another}</button></div>
  </div>`;
}
