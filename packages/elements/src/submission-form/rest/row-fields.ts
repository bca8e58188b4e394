import type { FormField } from '@menengage/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Content } from '../../shared/views.ts';
import { controlId, describedBy, groupFrame, issuesAt, issueView, requirementView } from '../asking.ts';
import type { FullAsking } from './full-asking.ts';
import { languagesIn, languageTitle } from './choices.ts';
import { choiceView, selectView } from './controls.ts';
import { rowsOf, textOf, type InterpretationAnswer, type PartnerAnswer } from '../form-model.ts';
import { nameView, standingAt } from './organisation-field.ts';
import { getAt } from '../pointer.ts';

/** A question whose answer is a list of rows, each with controls of its own. */
function rowsView<Row extends object>(
  field: FormField,
  at: string,
  asking: FullAsking,
  {
    before = nothing,
    ...words
  }: {
    before?: Content;
    title: (number: number) => string;
    add: string;
    remove: (number: number) => string;
    removed: (number: number) => string;
    row: (row: Row, pointer: string) => Content;
  },
): TemplateResult {
  const { pointer } = field;
  const rows = rowsOf<Row>(getAt(asking.answers, pointer));
  const issues = issuesAt(asking, pointer);
  const controls = html`${before}
    ${rows.map(
      (row, index) =>
        html`<fieldset class="row" part="row">
          <legend class="row__title">${words.title(index + 1)}</legend>
          ${words.row(row, `${pointer}/${index}`)}
          <button
            class="button button--plain row__remove"
            type="button"
            @click=${() => asking.remove(pointer, index, words.removed(index + 1))}
          >
            ${words.remove(index + 1)}
          </button>
        </fieldset>`,
    )}
    <button class="button" part="add" type="button" id=${controlId(pointer)} @click=${() => asking.add(pointer)}>
      ${words.add}
    </button>`;
  return groupFrame(field, at, asking, controls, issues);
}

/** One control of a row: label, message, control. */
function cell(
  asking: FullAsking,
  pointer: string,
  label: string,
  required: boolean,
  control: (wiring: { id: string; described: string; invalid: boolean }) => Content,
): TemplateResult {
  const id = controlId(pointer);
  const issues = issuesAt(asking, pointer, true);
  const described = describedBy(id, { issue: issues.length > 0 });
  return html`<div class="cell">
    <label class="label" for=${id}>${label}${requirementView(required, asking)}</label>
    ${issueView(issues, id, asking)} ${control({ id, described, invalid: issues.length > 0 })}
  </div>`;
}

/** The partners: members or not, each with its constituency. */
export function partnersView(field: FormField, at: string, asking: FullAsking): TemplateResult {
  const { words } = asking.locale;
  const constituencies = (field.options ?? []).map(({ value, label }) => ({ value, label }));
  return rowsView<PartnerAnswer>(field, at, asking, {
    title: words.partnerTitle,
    add: words.addPartner,
    remove: words.removePartner,
    removed: words.partnerRemoved,
    row: (row, pointer) => {
      const standing = standingAt(asking, pointer);
      return html`<div class="cells">
          ${cell(asking, `${pointer}/name`, words.partnerName, true, ({ described, ...wiring }) => {
            const note = `${wiring.id}-standing`;
            return html`${nameView(asking, pointer, {
              ...wiring,
              label: words.partnerName,
              described: [described, standing && note].filter(Boolean).join(' '),
            })}
            ${
              standing
                ? html`<p class="standing" id=${note} data-standing=${standing}>
                    ${standing === 'member' ? words.isMember : words.partnerNoMember}
                  </p>`
                : nothing
            }`;
          })}
          ${
            constituencies.length
              ? cell(asking, `${pointer}/constituency`, words.constituency, false, (wiring) =>
                  selectView({
                    ...wiring,
                    choices: constituencies,
                    value: textOf(row.constituency),
                    choose: words.choose,
                    chosen: (value) => asking.set(`${pointer}/constituency`, value || undefined),
                    left: () => asking.left(`${pointer}/constituency`),
                  }),
                )
              : nothing
          }
        </div>
        ${issueView(issuesAt(asking, pointer), controlId(pointer), asking)}`;
    },
  });
}

/** Interpretation: what the secretariat provides (fixed), and what the submitter offers beyond it. */
export function interpretationView(field: FormField, at: string, asking: FullAsking): TemplateResult {
  const { form, locale } = asking;
  const { words } = locale;
  const provided = form.providedInterpretation ?? form.call.providedInterpretation ?? [];
  const languages = field.options?.length
    ? field.options.map(({ value, label }) => ({ value, label }))
    : languagesIn(locale.locale).filter(({ value }) => !provided.includes(value));
  return rowsView<InterpretationAnswer>(field, at, asking, {
    before: provided.length
      ? html`<div class="provided" part="provided">
          <p id="${controlId(field.pointer)}-provided">${words.providedTitle}</p>
          <ul class="badges" aria-labelledby="${controlId(field.pointer)}-provided">
            ${provided.map((tag) => html`<li class="badge">${languageTitle(tag, locale.locale)}</li>`)}
          </ul>
        </div>`
      : nothing,
    title: words.offerTitle,
    add: words.addOffer,
    remove: words.removeOffer,
    removed: words.offerRemoved,
    row: (row, pointer) => {
      const contribution = `${pointer}/contribution`;
      const id = controlId(contribution);
      const issues = issuesAt(asking, contribution, true);
      return html`<div class="cells">
          ${cell(asking, `${pointer}/language`, words.offerLanguage, true, (wiring) =>
            selectView({
              ...wiring,
              choices: languages,
              value: textOf(row.language),
              choose: words.choose,
              chosen: (value) => asking.set(`${pointer}/language`, value || undefined),
              left: () => asking.left(`${pointer}/language`),
            }),
          )}
          <fieldset class="cell" aria-describedby=${issues.length ? `${id}-issue` : nothing}>
            <legend class="label">${words.offerContribution}${requirementView(true, asking)}</legend>
            ${issueView(issues, id, asking)}
            ${(['capacity', 'resources'] as const).map((value, index) =>
              choiceView({
                type: 'radio',
                id: index === 0 ? id : `${id}-${index}`,
                name: id,
                checked: row.contribution === value,
                label: value === 'capacity' ? words.offerCapacity : words.offerResources,
                changed: () => asking.set(contribution, value),
                left: () => asking.left(contribution),
              }),
            )}
          </fieldset>
          ${cell(
            asking,
            `${pointer}/note`,
            words.offerNote,
            false,
            ({ id: noteId, described, invalid }) =>
              html`<input
                class="input input--wide"
                part="input"
                id=${noteId}
                type="text"
                dir="auto"
                autocomplete="off"
                aria-describedby=${described || nothing}
                aria-invalid=${invalid ? 'true' : 'false'}
                .value=${live(textOf(row.note))}
                @input=${(event: Event) =>
                  asking.set(`${pointer}/note`, (event.target as HTMLInputElement).value || undefined)}
                @blur=${() => asking.left(`${pointer}/note`)}
              />`,
          )}
        </div>
        ${issueView(issuesAt(asking, pointer), controlId(pointer), asking)}`;
    },
  });
}
