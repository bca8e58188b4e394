import type { FormField } from '@menengage/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { today, zoneName } from '../shared/time.ts';
import type { Content } from '../shared/views.ts';
import {
  controlId,
  describedBy,
  fieldFrame,
  formText,
  groupFrame,
  issuesAt,
  issueView,
  requirementView,
  type Asking,
} from './asking.ts';
import { countriesIn, monthsFrom, timeZonesIn, type Named, type NamedGroup } from './choices.ts';
import { autofillToken, choiceView, selectView } from './controls.ts';
import { choicesOf, fitsPatterns, textOf, typed, typesAt } from './form-model.ts';
import { standingOf, usedOf, type LengthLimit } from './length-limit.ts';
import { organisationView } from './organisation-field.ts';
import { getAt } from './pointer.ts';
import { interpretationView, partnersView } from './row-fields.ts';
import { attestationsView, consentsView } from './statement-fields.ts';

/** One question of the form, by the kind of control its data asks for. `at` is its pointer in the form's data. */
export function fieldView(field: FormField, at: string, asking: Asking): TemplateResult {
  const { locale, settings, answers } = asking;
  const answer = textOf(getAt(answers, field.pointer));
  const names = { place: locale.words.place, area: locale.words.area };
  switch (field.input) {
    case 'text':
    case 'email':
    case 'number':
      return textView(field, at, asking);
    case 'textarea':
      return textareaView(field, at, asking);
    case 'select':
      return selectField(field, at, asking, optionsOf(field));
    case 'radio':
      return radioView(field, at, asking);
    case 'checkboxes':
      return checkboxesView(field, at, asking);
    case 'month': {
      const allowed = (month: string) => fitsPatterns(asking.form.schema, field.pointer, month);
      const months = monthsFrom(today(settings.timeZone).slice(0, 7), answer, locale.locale, allowed);
      return selectField(field, at, asking, months);
    }
    case 'timeZone':
      return selectField(field, at, asking, timeZonesIn(locale.locale, names), zoneNote(answer, locale.locale));
    case 'country':
      return selectField(field, at, asking, field.options?.length ? optionsOf(field) : countriesIn(locale.locale));
    case 'organisation':
      return organisationView(field, at, asking);
    case 'partners':
      return partnersView(field, at, asking);
    case 'offeredInterpretation':
      return interpretationView(field, at, asking);
    case 'attestations':
      return attestationsView(field, at, asking);
    case 'consents':
      return consentsView(field, at, asking);
    default:
      return unknownView(field, at, asking);
  }
}

/** A kind of question that is newer than this code: asked as simply as its data allows, never left out in silence. */
function unknownView(field: FormField, at: string, asking: Asking): TemplateResult {
  const types = typesAt(asking.form.schema, field.pointer);
  if (field.options?.length) {
    return types.includes('array') ? checkboxesView(field, at, asking) : radioView(field, at, asking);
  }
  if (types.some((type) => /^(array|object|boolean)$/.test(type))) {
    const issues = issuesAt(asking, field.pointer, true);
    const id = controlId(field.pointer);
    return html`<div class="field" part="field" data-pointer=${field.pointer} id=${id} tabindex="-1">
      <p class="label">${formText(field.label, `${at}/label`, asking)} ${requirementView(field.required, asking)}</p>
      ${issueView(issues, id, asking)}
      <p class="note note--warning">${asking.locale.words.cannotAsk}</p>
    </div>`;
  }
  return field.limit && field.limit.max > 200 ? textareaView(field, at, asking) : textView(field, at, asking);
}

const TEXT_INPUTS: Record<string, { type: 'email' | 'text'; inputmode: 'email' | 'numeric' | 'text' }> = {
  email: { type: 'email', inputmode: 'email' },
  // A spin button changes its value when the page is scrolled over it; digits in a text field do not.
  number: { type: 'text', inputmode: 'numeric' },
};

function textView(field: FormField, at: string, asking: Asking): TemplateResult {
  const { pointer, limit, autocomplete } = field;
  const { type, inputmode } = TEXT_INPUTS[field.input] ?? { type: 'text', inputmode: 'text' };
  const id = controlId(pointer);
  const issues = issuesAt(asking, pointer, true);
  const described = describedBy(id, {
    hint: Boolean(field.hint),
    issue: issues.length > 0,
    count: Boolean(limit),
  });
  const value = textOf(getAt(asking.answers, pointer));
  const onInput = (event: Event) =>
    asking.set(pointer, typed(asking.form, pointer, (event.target as HTMLInputElement).value));
  const control = html`<input
      class="input input--${field.input === 'number' ? 'short' : 'wide'}"
      part="input"
      id=${id}
      type=${type}
      inputmode=${inputmode}
      dir="auto"
      autocomplete=${autofillToken(autocomplete)}
      aria-describedby=${described || nothing}
      aria-invalid=${issues.length ? 'true' : 'false'}
      .value=${live(value)}
      @input=${onInput}
      @blur=${() => asking.left(pointer)}
    />
    ${countView(limit, value, id, asking)}`;
  return fieldFrame(field, at, asking, control, issues);
}

function textareaView(field: FormField, at: string, asking: Asking): TemplateResult {
  const { pointer, limit } = field;
  const id = controlId(pointer);
  const issues = issuesAt(asking, pointer, true);
  const described = describedBy(id, {
    hint: Boolean(field.hint),
    issue: issues.length > 0,
    count: Boolean(limit),
  });
  const value = textOf(getAt(asking.answers, pointer));
  const control = html`<textarea
      class="input input--wide"
      part="input"
      id=${id}
      rows="5"
      dir="auto"
      aria-describedby=${described || nothing}
      aria-invalid=${issues.length ? 'true' : 'false'}
      .value=${live(value)}
      @input=${(event: Event) => asking.set(pointer, (event.target as HTMLTextAreaElement).value)}
      @blur=${() => asking.left(pointer)}
    ></textarea>
    ${countView(limit, value, id, asking)}`;
  return fieldFrame(field, at, asking, control, issues);
}

function countView(
  limit: LengthLimit | null | undefined,
  text: string,
  id: string,
  { locale }: Asking,
): TemplateResult | typeof nothing {
  if (!limit) return nothing;
  const { words } = locale;
  const used = usedOf(limit, text);
  const inWords = limit.unit === 'words';
  const over = used - limit.max;
  const said =
    over > 0
      ? (inWords ? words.wordsOver : words.charactersOver)(over)
      : (inWords ? words.wordsUsed : words.charactersUsed)(used, limit.max);
  return html`<p class="count" part="count" id="${id}-count" data-standing=${standingOf(limit, used)}>${said}</p>`;
}

function optionsOf({ options = [] }: FormField): Named[] {
  return options.map(({ value, label }) => ({ value, label }));
}

/** A choice is stored as the schema wants it (a number where it asks for one) and compared as text. */
function selectField(
  field: FormField,
  at: string,
  asking: Asking,
  choices: readonly (Named | NamedGroup)[],
  note: Content = nothing,
): TemplateResult {
  const { pointer } = field;
  const issues = issuesAt(asking, pointer, true);
  const id = controlId(pointer);
  return fieldFrame(
    field,
    at,
    asking,
    html`${selectView({
      id,
      choices,
      value: textOf(getAt(asking.answers, pointer)),
      choose: asking.locale.words.choose,
      described: describedBy(id, { hint: Boolean(field.hint), issue: issues.length > 0 }),
      invalid: issues.length > 0,
      autocomplete: field.autocomplete ?? undefined,
      chosen: (value) => asking.set(pointer, value ? typed(asking.form, pointer, value) : undefined),
      left: () => asking.left(pointer),
    })}
    ${note}`,
    issues,
  );
}

function zoneNote(zone: string, locale: string): Content {
  if (!zone) return nothing;
  try {
    const { name, offset } = zoneName(zone, locale, new Date().toISOString());
    return html`<p class="hint">${name === offset ? offset : `${name} (${offset})`}</p>`;
  } catch {
    return nothing;
  }
}

function radioView(field: FormField, at: string, asking: Asking): TemplateResult {
  const { pointer, options = [] } = field;
  const issues = issuesAt(asking, pointer, true);
  const value = textOf(getAt(asking.answers, pointer));
  const controls = html`<div class="options">
    ${options.map((option, index) =>
      choiceView({
        type: 'radio',
        id: index === 0 ? controlId(pointer) : `${controlId(pointer)}-${index}`,
        name: controlId(pointer),
        checked: option.value === value,
        label: formText(option.label, `${at}/options/${index}/label`, asking),
        hint: option.hint ? formText(option.hint, `${at}/options/${index}/hint`, asking) : undefined,
        changed: () => asking.set(pointer, typed(asking.form, pointer, option.value)),
        left: () => asking.left(pointer),
      }),
    )}
  </div>`;
  return groupFrame(field, at, asking, controls, issues);
}

function checkboxesView(field: FormField, at: string, asking: Asking): TemplateResult {
  const { pointer, options = [] } = field;
  const issues = issuesAt(asking, pointer, true);
  const chosen = choicesOf(getAt(asking.answers, pointer));
  const toggle = (value: string, checked: boolean) =>
    // In the order of the options, so that the same choice is always the same answer.
    asking.set(
      pointer,
      options.map((option) => option.value).filter((each) => (each === value ? checked : chosen.includes(each))),
    );
  const controls = html`<div class="options options--columns">
    ${options.map((option, index) =>
      choiceView({
        type: 'checkbox',
        id: index === 0 ? controlId(pointer) : `${controlId(pointer)}-${index}`,
        checked: chosen.includes(option.value),
        invalid: issues.length > 0,
        label: formText(option.label, `${at}/options/${index}/label`, asking),
        hint: option.hint ? formText(option.hint, `${at}/options/${index}/hint`, asking) : undefined,
        changed: (checked) => toggle(option.value, checked),
        left: () => asking.left(pointer),
      }),
    )}
  </div>`;
  return groupFrame(field, at, asking, controls, issues);
}
