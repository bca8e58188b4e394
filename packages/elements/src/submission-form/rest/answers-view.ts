import type { CallForm, FormField } from '@menengage/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../../shared/locale.ts';
import { countryName, formatList, formatNumber } from '../../shared/text.ts';
import { formatMonth, zonePlace } from '../../shared/time.ts';
import type { Content } from '../../shared/views.ts';
import { formText } from '../asking.ts';
import { languageTitle } from './choices.ts';
import {
  choicesOf,
  isBlank,
  rowsOf,
  textOf,
  type Answers,
  type InterpretationAnswer,
  type PartnerAnswer,
} from '../form-model.ts';
import { getAt } from '../pointer.ts';
import type { FormWords } from './rest.messages.ts';

/** What the list of answers is made from. */
export interface Answered {
  readonly form: CallForm;
  readonly answers: Answers;
  /** Language the answers are written in. */
  readonly language: string;
  readonly locale: LocaleController<FormWords>;
  /** Goes to a question; without it the list is for reading only. */
  change?: ((step: number, pointer: string) => void) | undefined;
}

/** All answers, step by step, as lists of terms and descriptions. */
export function answersView(answered: Answered): TemplateResult {
  const { form, change, locale } = answered;
  return html`${form.steps.map(
    (step, stepIndex) =>
      html`<section class="answers" part="answers">
        <h4>${formText(step.title, `/steps/${stepIndex}/title`, answered)}</h4>
        <dl>
          ${step.fields.map((field, index) => {
            const label = formText(field.label, `/steps/${stepIndex}/fields/${index}/label`, answered);
            return html`<div class="answer">
              <dt>${label}</dt>
              <dd>${answerView(field, answered)}</dd>
              ${
                change
                  ? html`<dd class="answer__change">
                      <button class="link" type="button" @click=${() => change(stepIndex, field.pointer)}>
                        ${locale.words.change}<span class="visually-hidden">, ${label}</span>
                      </button>
                    </dd>`
                  : nothing
              }
            </div>`;
          })}
        </dl>
      </section>`,
  )}`;
}

/** One answer, as its question shows it. */
export function answerView(field: FormField, answered: Answered): Content {
  const { form, answers, language, locale } = answered;
  const { words } = locale;
  const value = getAt(answers, field.pointer);
  const written = (text: string) => html`<span class="written" lang=${language} dir="auto">${text}</span>`;
  const labelOf = (choice: unknown) =>
    field.options?.find((option) => option.value === textOf(choice))?.label ?? textOf(choice);
  const list = (items: readonly Content[]) =>
    html`<ul class="bullets">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  const nothingSaid = html`<span class="muted">${words.notAnswered}</span>`;

  if (field.input === 'attestations') {
    const given = rowsOf<{ documentId: string; accepted: boolean }>(value);
    return list(
      form.attestations.map(({ documentId, label }) => {
        const accepted = given.some((each) => each.documentId === documentId && each.accepted);
        return html`${label} <strong>${accepted ? words.confirmed : words.notConfirmed}</strong>`;
      }),
    );
  }
  if (field.input === 'consents') {
    const given = rowsOf<{ statementId: string; granted: boolean }>(value);
    return list(
      form.consents.map(({ statementId, text }) => {
        const granted = given.some((each) => each.statementId === statementId && each.granted);
        return html`${text} <strong>${granted ? words.yes : words.no}</strong>`;
      }),
    );
  }
  if (isBlank(value)) return nothingSaid;
  switch (field.input) {
    case 'organisation': {
      const { name, memberId } = value as PartnerAnswer;
      if (isBlank(name)) return nothingSaid;
      return html`${written(textOf(name))} ${memberId ? html`<span class="muted">(${words.isMember})</span>` : nothing}`;
    }
    case 'partners':
      return list(
        rowsOf<PartnerAnswer>(value).map(({ name, constituency }) =>
          constituency ? html`${written(textOf(name))} (${labelOf(constituency)})` : written(textOf(name)),
        ),
      );
    case 'offeredInterpretation':
      return list(
        rowsOf<InterpretationAnswer>(value).map(({ language: tag, contribution, note }) => {
          const offers = { capacity: words.offerCapacity, resources: words.offerResources }[contribution ?? ''];
          const parts = [tag && languageTitle(tag, locale.locale), offers].filter((part) => part !== undefined);
          return html`${parts.join(' · ')}${note ? html` · ${written(note)}` : nothing}`;
        }),
      );
    case 'month':
      return formatMonth(textOf(value), locale.locale);
    case 'timeZone': {
      const place = zonePlace(textOf(value));
      return place ? words.zoneTime(words.place(place)) : textOf(value);
    }
    case 'country':
      return countryName(textOf(value), locale.locale);
    default:
      if (Array.isArray(value)) return list(choicesOf(value).map(labelOf));
      if (field.options?.length) return labelOf(value);
      if (typeof value === 'number') return formatNumber(value, locale.locale);
      if (typeof value === 'object')
        return formatList(Object.values(value as object).map(textOf), locale.locale, 'unit');
      return written(textOf(value));
  }
}
