import type { CallForm } from '@menengage/sdk';
import { html, type TemplateResult } from 'lit';
import type { LocaleController } from '../../shared/locale.ts';
import { controlId } from '../asking.ts';
import { fieldFor } from './rules.ts';
import { issueText, type ShownIssue } from './issue-text.ts';
import type { FormWords } from './rest.messages.ts';

/** What the summary lists. */
export interface Summary {
  readonly form: CallForm;
  readonly issues: readonly ShownIssue[];
  readonly locale: LocaleController<FormWords>;
  /** Goes to the question of an issue. */
  go(issue: ShownIssue): void;
}

/** All that is wrong, in the order of the questions, each with a link to its question. Takes the focus when it comes. */
export function summaryView({ form, issues, locale, go }: Summary): TemplateResult {
  const { words } = locale;
  const pointers = new Set(issues.map(({ pointer }) => pointer));
  const onClick = (event: Event, issue: ShownIssue) => {
    event.preventDefault();
    go(issue);
  };
  return html`<div
    class="summary"
    part="summary"
    role="group"
    aria-labelledby="summary-title"
    tabindex="-1"
    data-summary
  >
    <h4 id="summary-title">${words.issuesTitle(pointers.size)}</h4>
    <ul>
      ${issues.map((issue) => {
        const field = fieldFor(form, issue.pointer);
        const text = issueText(issue, form, words, locale);
        if (!field) return html`<li>${text}</li>`;
        return html`<li>
          <a href="#${controlId(issue.pointer)}" @click=${(event: Event) => onClick(event, issue)}>${field.label}</a>
          <span>${text}</span>
        </li>`;
      })}
    </ul>
  </div>`;
}
