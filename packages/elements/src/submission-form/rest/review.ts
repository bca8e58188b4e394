import type { CallForm } from '@menengage/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../../shared/locale.ts';
import type { Content } from '../../shared/views.ts';
import { fieldsOf, textOf, type Answers } from '../form-model.ts';
import { getAt } from '../pointer.ts';
import type { Writing } from '../writing.ts';
import { answersView, answerView } from './answers-view.ts';
import { answersFor } from './fit.ts';
import { languageTitle } from './choices.ts';
import { selectView } from './controls.ts';
import { differs } from './body.ts';
import type { FormWords } from './rest.messages.ts';
import { fieldFor } from './rules.ts';

/** Language the answers are written in. */
export function writtenIn({ answers, language, form }: Writing): string {
  return textOf(getAt(answers, '/language')) || language || form.language;
}

/** All answers before they are sent, each with a way to change it; of a revision first what has changed. */
export function reviewView(
  writing: Writing,
  locale: LocaleController<FormWords>,
  change: ((step: number, pointer: string) => void) | undefined,
): TemplateResult {
  const { form, answers } = writing;
  const language = writtenIn(writing);
  return html`${changesView(writing, language, locale)} ${answersView({ form, answers, language, locale, change })}
  ${change ? writtenInView(writing, language, locale) : nothing}`;
}

function changesView(writing: Writing, language: string, locale: LocaleController<FormWords>): Content {
  const { form, answers, revises } = writing;
  if (!revises) return nothing;
  const before = { answers: revises.answers, language: revises.language };
  return (
    changesList(form, before, { answers, language }, locale) ?? html`<p class="note">${locale.words.reviewSame}</p>`
  );
}

/** Answers of one version. */
export interface Version {
  readonly answers: Answers;
  readonly language: string;
}

/** What differs between two versions, question by question; undefined when nothing does. */
export function changesList(
  form: CallForm,
  before: Version,
  after: Version,
  locale: LocaleController<FormWords>,
): TemplateResult | undefined {
  const { words } = locale;
  const [first, second] = [answersFor(form, before.answers), answersFor(form, after.answers)];
  const changed = fieldsOf(form).filter(({ pointer }) => differs(getAt(first, pointer), getAt(second, pointer)));
  if (!changed.length) return undefined;
  return html`<dl class="changes" part="changes">
    ${changed.map(
      (field) =>
        html`<div class="change">
          <dt>${field.label}</dt>
          <dd>
            <span class="change__side">${words.before}</span>
            <del>${answerView(field, { form, answers: first, language: before.language, locale })}</del>
          </dd>
          <dd>
            <span class="change__side">${words.after}</span>
            <ins>${answerView(field, { form, answers: second, language: after.language, locale })}</ins>
          </dd>
        </div>`,
    )}
  </dl>`;
}

/** The contract wants to know the language of the answers, also where the call's own questions do not ask for it. */
function writtenInView(writing: Writing, value: string, { words, locale }: LocaleController<FormWords>): Content {
  const { form } = writing;
  const languages = [...new Set([...form.localization.translations, form.language, value])];
  if (fieldFor(form, '/language') || languages.length < 2) return nothing;
  return html`<div class="field">
    <label class="label" for="written-in">${words.writtenIn}</label>
    ${selectView({
      id: 'written-in',
      choices: languages.map((tag) => ({ value: tag, label: languageTitle(tag, locale) })),
      value,
      choose: undefined,
      described: '',
      invalid: false,
      chosen: (chosen) => {
        writing.language = chosen;
        writing.keep();
      },
      left: () => undefined,
    })}
  </div>`;
}

/** Everything that was written, as text to be copied. */
export function answersText({ form, answers }: Writing): string {
  const written = (value: unknown): string =>
    typeof value === 'object' && value !== null
      ? Object.values(value).map(written).filter(Boolean).join(', ')
      : textOf(value);
  return fieldsOf(form)
    .filter(({ input }) => input !== 'attestations' && input !== 'consents')
    .map(({ label, pointer }) => [label, written(getAt(answers, pointer))])
    .filter(([, text]) => text)
    .map((pair) => pair.join('\n'))
    .join('\n\n');
}
