import { html, nothing, type TemplateResult } from 'lit';
import { formatInstant } from '../shared/time.ts';
import type { LocaleController } from '../shared/locale.ts';
import type { Settings } from '../shared/settings.ts';
import type { Content } from '../shared/views.ts';
import { formText, type Asking } from './asking.ts';
import type { Rest } from './rest/rest.ts';
import { stepsView } from './steps.ts';
import type { FirstWords } from './submission-form.messages.ts';
import { isTextField, textFieldView } from './text-fields.ts';
import type { Writing } from './writing.ts';

/** What one step is made from. */
export interface StepView {
  readonly writing: Writing;
  /** The rest of the form, once it is there. */
  readonly rest: Rest | undefined;
  readonly asking: Asking;
  readonly locale: LocaleController<FirstWords>;
  readonly settings: Settings;
  /** The rest could not be loaded when it was needed. */
  readonly stuck: boolean;
  go(step: number): void;
  forward(event: Event): void;
}

/** Whether a step can be shown without the rest of the form: it asks for nothing but text. */
export function isPlainStep({ form, step, revises }: Writing): boolean {
  return !revises && (form.steps[step]?.fields.every(isTextField) ?? false);
}

/** The steps as a list to go back in. */
export function progressView({ writing, locale, go }: StepView): TemplateResult {
  const { form, step, reached } = writing;
  const titles = form.steps.map(({ title }, index) => formText(title, `/steps/${index}/title`, { form, locale }));
  return stepsView({ titles: [...titles, locale.words.reviewTitle], current: step, reached, go }, locale.words);
}

/** One step: its heading, what is to be said, its questions and the way on. */
export function stepView(view: StepView): TemplateResult {
  const { writing, rest, asking, locale } = view;
  const { form, step } = writing;
  const { words } = locale;
  const asked = form.steps[step];
  const at = `/steps/${step}`;
  const lead = asked ? asked.intro && formText(asked.intro, `${at}/intro`, asking) : rest?.overviewLead(writing);
  return html`<section class="step" part="step">
    <div class="step__head">
      <h3 tabindex="-1" data-focus>
        <span class="eyebrow">${words.stepOf(step + 1, form.steps.length + 1)}</span>
        ${asked ? formText(asked.title, `${at}/title`, asking) : words.reviewTitle}
      </h3>
      ${lead ? html`<p class="lead">${lead}</p>` : nothing}
    </div>
    ${rest?.otherView(writing)} ${restoredView(view)} ${rest?.summaryView(writing)}
    ${
      asked
        ? asked.fields.map((field, index) => {
            const place = `${at}/fields/${index}`;
            return rest?.fieldView(field, place, asking, writing) ?? textFieldView(field, place, asking);
          })
        : rest?.reviewView(writing)
    }
    ${actionsView(view)} ${rest?.eraseView(writing)} ${step === 0 ? keepView(view) : nothing}
  </section>`;
}

function restoredView({ writing, locale, settings }: StepView): Content {
  const { restored } = writing;
  if (!restored || writing.other) return nothing;
  const when = formatInstant(restored.savedAt, settings.timeZone, locale.locale, 'long');
  return html`<p class="note" part="restored">${locale.words.draftRestored(when)}</p>`;
}

function actionsView({ writing, rest, locale, stuck, go, forward }: StepView): TemplateResult {
  const { words } = locale;
  const { step, form } = writing;
  const busy = rest?.sending.state.status === 'sending';
  return html`${rest?.failedView()}
    ${stuck ? html`<p class="note note--warning" role="alert">${words.restFailed}</p>` : nothing}
    <div class="actions" part="actions">
      <button
        class="button button--primary"
        part="primary"
        type="submit"
        aria-disabled=${busy ? 'true' : 'false'}
        @click=${forward}
      >
        ${rest?.forwardLabel(writing) ?? words.next}
      </button>
      ${
        step > 0 && !busy
          ? html`<button
              class="button button--plain"
              type="button"
              @click=${() => go(Math.min(step, form.steps.length) - 1)}
            >
              ${words.back}
            </button>`
          : nothing
      }
      ${rest?.stopView(writing)}
    </div>`;
}

/** Whether a draft is kept, in words, and the way to have none. */
function keepView({ writing, locale }: StepView): Content {
  const { words } = locale;
  const { keeping } = writing;
  if (!writing.mayKeep) return html`<p class="hint keep">${words.draftOff}</p>`;
  if (keeping === 'blocked') return html`<p class="note note--warning">${words.draftBlocked}</p>`;
  return html`<div class="keep" part="keep">
    <div class="option">
      <input
        id="keep-draft"
        type="checkbox"
        aria-describedby="keep-hint"
        .checked=${keeping === 'kept'}
        @change=${(event: Event) => writing.setKeeping((event.target as HTMLInputElement).checked)}
      />
      <label for="keep-draft">${words.keepDraft}</label>
    </div>
    <p class="hint" id="keep-hint">${keeping === 'kept' ? words.draftKept : words.draftOff}</p>
  </div>`;
}
