import type { CallForm, Submission } from '@menengage/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../shared/locale.ts';
import type { Settings } from '../shared/settings.ts';
import { formatInstant } from '../shared/time.ts';
import { inLanguage, languageOf } from '../shared/views.ts';
import { answersView } from './answers-view.ts';
import type { SubmissionFormWords } from './submission-form.messages.ts';

/** What the holder of a private link sees. */
export interface Followed {
  readonly submission: Submission;
  /** The form it was sent with: the questions to the answers. */
  readonly form: CallForm;
  readonly locale: LocaleController<SubmissionFormWords>;
  readonly settings: Settings;
  toForm(): void;
}

/** A submission as its submitter sees it: state, membership, history, answers. */
export function followView({ submission, form, locale, settings, toForm }: Followed): TemplateResult {
  const { words } = locale;
  const { call, reference, state, membership, receivedAt, history, answers, language } = submission;
  const when = (instant: string) =>
    html`<time datetime=${instant}>${formatInstant(instant, settings.timeZone, locale.locale, 'long')}</time>`;
  const meaning = words.stateMeaning(state);
  return html`<div class="follow" part="follow">
    <p class="eyebrow">${inLanguage(call.title, languageOf(call, '/title'), locale)}</p>
    <h3 tabindex="-1" data-focus>${words.followTitle(reference)}</h3>
    <p class="muted">${words.followPrivate}</p>
    <dl class="panel facts">
      <div>
        <dt>${words.state}</dt>
        <dd>
          <strong part="state" data-state=${state}>${words.stateName(state)}</strong>
          ${meaning ? html`<br />${meaning}` : nothing}
        </dd>
      </div>
      <div>
        <dt>${words.receivedOn}</dt>
        <dd>${when(receivedAt)}</dd>
      </div>
      <div>
        <dt>${words.membership}</dt>
        <dd>${membership === 'confirmed' ? words.membershipConfirmed : words.membershipOpen}</dd>
      </div>
    </dl>
    <section>
      <h4>${words.history}</h4>
      <ol class="history" part="history">
        ${history.map(
          (event) =>
            html`<li>
              <strong>${words.stateName(event.state)}</strong>
              <span class="muted">${when(event.at)} ${event.by ? words.by(event.by) : nothing}</span>
            </li>`,
        )}
      </ol>
    </section>
    <details class="details">
      <summary>${words.answers}</summary>
      ${answersView({ form, answers, language, locale })}
    </details>
    <div class="actions"><button class="button" type="button" @click=${toForm}>${words.toForm}</button></div>
  </div>`;
}
