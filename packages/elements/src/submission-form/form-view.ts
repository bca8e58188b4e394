import type { CallForm } from '@menengage/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { SharedWords } from '../shared/shared.messages.ts';
import { skeletonView, type Content } from '../shared/views.ts';
import { isOpen } from './form-host.ts';
import { headerView } from './header-view.ts';
import { isPlainStep, progressView, stepView, type StepView } from './step-view.ts';
import type { FirstWords } from './submission-form.messages.ts';

/** What the form is made from: the step that is shown, and how to ask again for what could not be loaded. */
export interface FormView extends StepView {
  again(): void;
}

/** The form of a call: its header, the step or what has become of the idea, and what else waits on the device. */
export function formView(view: FormView): TemplateResult {
  const { writing, rest, locale, settings } = view;
  const { form, revises } = writing;
  const outcome = rest?.outcomeView(writing);
  const open = isOpen(form, writing) && rest?.sending.state.status !== 'closed';
  const whole = open && writing.step === 0 && !outcome && !revises;
  return html`${headerView({ form, locale, settings }, { open: open && !revises, whole })}
  ${outcome ?? (open ? stepsView(view) : (rest?.closedView(writing, false) ?? waitView(view)))}
  ${rest?.outboxView(writing)}`;
}

/** While the rest of the form is on its way, or that it did not come. */
export function waitView({ stuck, locale, again }: Pick<FormView, 'stuck' | 'locale' | 'again'>): TemplateResult {
  return stuck ? stuckView(locale.words, again) : skeletonView(locale.words);
}

function stuckView(words: SharedWords & FirstWords, again: () => void): TemplateResult {
  return html`<div class="notice" part="error" role="alert">
    <p>${words.restFailed}</p>
    <button class="button" part="retry" type="button" @click=${again}>${words.retry}</button>
    <slot></slot>
  </div>`;
}

function stepsView(view: FormView): TemplateResult {
  const { writing, rest, locale, forward } = view;
  if (!rest && !isPlainStep(writing)) return waitView(view);
  return html`<div class="layout">
    <div class="layout__steps">${progressView(view)}</div>
    <form class="layout__form" novalidate @submit=${forward}>
      ${keyed(writing.step, stepView(view))} ${trapView(writing.form, locale.words)}
    </form>
  </div>`;
}

/** A field for programs that fill in everything. People and screen readers never come here. */
function trapView({ honeypot }: CallForm, words: FirstWords): Content {
  if (!honeypot) return nothing;
  return html`<div class="trap" aria-hidden="true">
    <label for="trap">${words.trap}</label>
    <input id="trap" name=${honeypot} type="text" tabindex="-1" autocomplete="off" data-trap />
  </div>`;
}
