import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatPartialDate } from '../shared/time.ts';
import type { CalendarContext, EntryActions } from './context.ts';
import { UNDER_WAY, type Group } from './grouping.ts';
import type { Entry } from '../session/placement.ts';
import { sessionItem } from './session-item.ts';

/** The entries under a date, each once, their nodes kept when others come or go. */
export function entryList(
  entries: readonly Entry[],
  heading: string,
  context: CalendarContext,
  actions: EntryActions,
): TemplateResult {
  return html`<ul class="items" part="list" @pointerover=${actions.prepare} @focusin=${actions.prepare}>
    ${repeat(
      entries,
      (entry) => entry.occurrence.id,
      (entry) => sessionItem(entry, entry.at.first === heading, context, actions),
    )}
  </ul>`;
}

/** Groups of entries, each under its date. */
export function agenda(groups: readonly Group[], context: CalendarContext, actions: EntryActions): TemplateResult {
  const { locale, words } = context.locale;
  return html`<div class="groups">
    ${repeat(
      groups,
      ({ key }) => key,
      ({ key, entries }) =>
        html`<section class="group" part="group">
          <h3 class="group__title" part="group__title">
            ${key === UNDER_WAY ? words.underWay : formatPartialDate(key, locale, 'long')}
            ${key === context.today ? html`<span class="badge badge--today">${words.today}</span>` : nothing}
          </h3>
          ${entryList(entries, key, context, actions)}
        </section>`,
    )}
  </div>`;
}
