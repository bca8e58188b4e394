import type { FormField } from '@menengage/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { controlId, describedBy, fieldFrame, issuesAt } from '../asking.ts';
import { isBlank, textOf } from '../form-model.ts';
import type { FullAsking } from './full-asking.ts';
import { lookUpView, type Organisation } from './look-up.ts';
import { getAt } from '../pointer.ts';
import { fieldFor } from './rules.ts';

/** Where a name stands to the members directory: picked from there, looked for in vain, or not looked for. */
export type Standing = 'member' | 'unknown' | undefined;

/** The standing of the organisation at a pointer. */
export function standingAt(asking: FullAsking, pointer: string): Standing {
  const name = textOf(getAt(asking.answers, `${pointer}/name`));
  if (textOf(getAt(asking.answers, `${pointer}/memberId`))) return 'member';
  return name.trim() && asking.lookUp(pointer).knows(name) ? 'unknown' : undefined;
}

/** The look-up that writes `name` and `memberId` of the organisation at a pointer. */
export function nameView(
  asking: FullAsking,
  pointer: string,
  control: { id: string; label: string; described: string; invalid: boolean; autocomplete?: string | undefined },
): TemplateResult {
  const { id, label, described, invalid, autocomplete } = control;
  const lookUp = asking.lookUp(pointer);
  const chosen = (organisation: Organisation) => {
    asking.set(`${pointer}/name`, organisation.name);
    asking.set(`${pointer}/memberId`, organisation.id);
    const country = `${pointer}/country`;
    const asked = fieldFor(asking.form, country)?.pointer === country;
    if (organisation.country && asked && isBlank(getAt(asking.answers, country)))
      asking.set(country, organisation.country);
  };
  return lookUpView(lookUp, {
    id,
    name: textOf(getAt(asking.answers, `${pointer}/name`)),
    label,
    describedBy: described,
    invalid,
    autocomplete,
    locale: asking.locale.locale,
    typed: (text) => {
      asking.set(`${pointer}/memberId`, undefined);
      asking.set(`${pointer}/name`, text);
    },
    chosen,
    left: () => asking.left(`${pointer}/name`),
  });
}

/** The question for the submitter's organisation. */
export function organisationView(field: FormField, at: string, asking: FullAsking): TemplateResult {
  const { pointer } = field;
  const { words } = asking.locale;
  const id = controlId(pointer);
  const issues = [
    ...issuesAt(asking, pointer),
    ...issuesAt(asking, `${pointer}/name`),
    ...issuesAt(asking, `${pointer}/memberId`),
  ];
  const standing = standingAt(asking, pointer);
  const described = [describedBy(id, { hint: Boolean(field.hint), issue: issues.length > 0 }), `${id}-standing`];
  const control = html`${nameView(asking, pointer, {
      id,
      label: field.label,
      described: described.filter(Boolean).join(' '),
      invalid: issues.length > 0,
      autocomplete: field.autocomplete ?? undefined,
    })}
    <p class="standing" id="${id}-standing" data-standing=${standing ?? nothing}>
      ${standing === 'member' ? words.isMember : standing === 'unknown' ? words.membershipToConfirm : words.lookUpHint}
    </p>`;
  return fieldFrame(field, at, asking, control, issues);
}
