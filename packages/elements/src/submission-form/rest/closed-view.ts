import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../../shared/locale.ts';
import { deadline, type CallView } from '../header-view.ts';
import type { FormWords } from './rest.messages.ts';

/**
 * No call is open: when it opens, when it closed, what comes next. `meanwhile` is what to say when it closed while
 * somebody was writing.
 */
export function closedView(
  view: CallView & { readonly locale: LocaleController<FormWords> },
  meanwhile: string | undefined,
): TemplateResult {
  const { form, locale } = view;
  const { call, state, nextOpensAt } = form;
  const { words } = locale;
  const upcoming = state === 'upcoming' && meanwhile === undefined;
  const next = nextOpensAt ? words.nextOpensOn(deadline(nextOpensAt, view)) : words.nextUnknown;
  return html`<div class="note note--closed" part="closed">
    <h3 tabindex="-1" data-focus>${upcoming ? words.upcomingTitle : words.closedTitle}</h3>
    ${meanwhile === undefined ? nothing : html`<p>${meanwhile}</p>`}
    ${
      upcoming && call.opensAt
        ? html`<p>${words.opensOn(deadline(call.opensAt, view))}</p>`
        : html`${state === 'closed' && call.closesAt ? html`<p>${words.closedOn(deadline(call.closesAt, view))}</p>` : nothing}
            <p>${next}</p>`
    }
  </div>`;
}
