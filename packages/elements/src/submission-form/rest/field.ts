import type { FormField } from '@menengage/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { today, zoneName } from '../../shared/time.ts';
import type { Content } from '../../shared/views.ts';
import {
  controlId,
  describedBy,
  fieldFrame,
  formText,
  groupFrame,
  issuesAt,
  issueView,
  requirementView,
} from '../asking.ts';
import { countriesIn, monthsFrom, timeZonesIn, type Named, type NamedGroup } from './choices.ts';
import { choiceView, selectView } from './controls.ts';
import { choicesOf, textOf } from '../form-model.ts';
import { organisationView } from './organisation-field.ts';
import { getAt } from '../pointer.ts';
import { isTextField, textFieldView } from '../text-fields.ts';
import type { FullAsking } from './full-asking.ts';
import { interpretationView, partnersView } from './row-fields.ts';
import { fitsPatterns, typed, typesAt } from './rules.ts';
import { attestationsView, consentsView } from './statement-fields.ts';

/** One question of the form, by the kind of control its data asks for. `at` is its pointer in the form's data. */
export function fieldView(field: FormField, at: string, asking: FullAsking): TemplateResult {
  const { locale, settings, answers } = asking;
  const answer = textOf(getAt(answers, field.pointer));
  const names = { place: locale.words.place, area: locale.words.area };
  if (isTextField(field)) return textFieldView(field, at, asking);
  switch (field.input) {
    case 'number':
      return numberView(field, at, asking);
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
function unknownView(field: FormField, at: string, asking: FullAsking): TemplateResult {
  const types = typesAt(asking.form.schema, field.pointer);
  if (field.options?.length) {
    return types.includes('array') ? checkboxesView(field, at, asking) : radioView(field, at, asking);
  }
  if (types.some((type) => /^(array|object|boolean)$/.test(type))) {
    const issues = issuesAt(asking, field.pointer, true);
    const id = controlId(field.pointer);
    return html`<div class="field" part="field" data-pointer=${field.pointer} id=${id} tabindex="-1">
      <p class="label">${formText(field.label, `${at}/label`, asking)}${requirementView(field.required, asking)}</p>
      ${issueView(issues, id, asking)}
      <p class="note note--warning">${asking.locale.words.cannotAsk}</p>
    </div>`;
  }
  const long = Boolean(field.limit && field.limit.max > 200);
  return textFieldView(field, at, asking, { long, read: (text) => typed(asking.form, field.pointer, text) });
}

/** Digits are kept as the number they say; anything else stays as it was written. */
function numberView(field: FormField, at: string, asking: FullAsking): TemplateResult {
  return textFieldView(field, at, asking, { read: (text) => typed(asking.form, field.pointer, text) });
}

function optionsOf({ options = [] }: FormField): Named[] {
  return options.map(({ value, label }) => ({ value, label }));
}

/** A choice is stored as the schema wants it (a number where it asks for one) and compared as text. */
function selectField(
  field: FormField,
  at: string,
  asking: FullAsking,
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

function radioView(field: FormField, at: string, asking: FullAsking): TemplateResult {
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

function checkboxesView(field: FormField, at: string, asking: FullAsking): TemplateResult {
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
