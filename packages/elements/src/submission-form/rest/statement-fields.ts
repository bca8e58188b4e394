import type { FormField } from '@menengage/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { controlId, formText, groupFrame, issuesAt, issueView, requirementView } from '../asking.ts';
import { linkTo } from '../link.ts';
import { choiceView } from './controls.ts';
import type { FullAsking } from './full-asking.ts';
import { rowsOf } from '../form-model.ts';
import type { ShownIssue } from './issue-text.ts';
import { getAt } from '../pointer.ts';

/**
 * The issues that belong beside one statement. The schema speaks of the list ("must contain the accepted statement"),
 * people look at the box they have not ticked.
 */
function issuesOfStatement(
  asking: FullAsking,
  pointer: string,
  index: number,
  statement: { required: boolean; given: boolean },
): readonly ShownIssue[] {
  const own = issuesAt(asking, `${pointer}/${index}`, true);
  if (own.length) return own;
  return statement.required && !statement.given ? issuesAt(asking, pointer).slice(0, 1) : [];
}

/** Documents the submission must be in line with, each with its version and a link to read it. */
export function attestationsView(field: FormField, at: string, asking: FullAsking): TemplateResult {
  const { pointer } = field;
  const { form, locale } = asking;
  const answers = rowsOf<{ documentId: string; version: string; accepted: boolean }>(getAt(asking.answers, pointer));
  const controls = form.attestations.map(({ label, version, url, required }, index) => {
    const given = answers[index]?.accepted === true;
    const id = index === 0 ? controlId(pointer) : `${controlId(pointer)}-${index}`;
    const issues = issuesOfStatement(asking, pointer, index, { required, given });
    const link = linkTo(url);
    return html`<div class="statement" part="statement">
      ${issueView(issues, id, asking)}
      ${choiceView({
        type: 'checkbox',
        id,
        checked: given,
        invalid: issues.length > 0,
        described: issues.length ? `${id}-issue` : undefined,
        label: html`${formText(label, `/attestations/${index}/label`, asking)}${requirementView(required, asking)}`,
        hint: locale.words.version(version),
        changed: (accepted) => asking.set(`${pointer}/${index}/accepted`, accepted),
        left: () => asking.left(pointer),
      })}
      ${
        link
          ? html`<p class="statement__link">
              <a href=${link} target="_blank" rel="noopener noreferrer">
                ${locale.words.readDocument}<span class="visually-hidden">, ${label}</span>
              </a>
            </p>`
          : nothing
      }
    </div>`;
  });
  return groupFrame(field, at, asking, controls, []);
}

/** Consents, each for one purpose; only those that are needed are required. */
export function consentsView(field: FormField, at: string, asking: FullAsking): TemplateResult {
  const { pointer } = field;
  const { form } = asking;
  const answers = rowsOf<{ granted: boolean }>(getAt(asking.answers, pointer));
  const controls = form.consents.map(({ text, required }, index) => {
    const given = answers[index]?.granted === true;
    const id = index === 0 ? controlId(pointer) : `${controlId(pointer)}-${index}`;
    const issues = issuesOfStatement(asking, pointer, index, { required, given });
    return html`<div class="statement" part="statement">
      ${issueView(issues, id, asking)}
      ${choiceView({
        type: 'checkbox',
        id,
        checked: given,
        invalid: issues.length > 0,
        described: issues.length ? `${id}-issue` : undefined,
        label: html`${formText(text, `/consents/${index}/text`, asking)}${requirementView(required, asking)}`,
        changed: (granted) => {
          asking.set(`${pointer}/${index}/granted`, granted);
          // The statement was read in the language it stands in now.
          asking.set(`${pointer}/${index}/language`, form.language);
        },
        left: () => asking.left(pointer),
      })}
    </div>`;
  });
  return groupFrame(field, at, asking, controls, []);
}
