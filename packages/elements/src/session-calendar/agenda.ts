import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatPartialDate } from '../shared/time.ts';
import type { CalendarContext, EntryActions } from './context.ts';
import { UNDER_WAY, type Group } from './grouping.ts';
import { isOver, type Entry } from '../session/placement.ts';
import { sessionItem } from './session-item.ts';

/** The entries under a date. */
export function entryList(
  entries: readonly Entry[],
  heading: string,
  context: CalendarContext,
  actions: EntryActions,
): TemplateResult {
  return html`<ul class="items" part="list" @pointerover=${actions.prepare} @focusin=${actions.prepare}>
    ${entries.map((entry) => {
      const dated = entry.at.first === heading;
      const { now, today, timeZone, locale } = context;
      // What is the same as it was is not worked out again; what is open may have got more, what is to come draws nearer.
      const open = actions.isOpen(entry) && {};
      const minute = isOver(entry.at, now, today) || Math.floor(now.getTime() / 60_000);
      return guard([entry.occurrence, dated, open, minute, today, timeZone, locale.words], () =>
        sessionItem(entry, dated, context, actions),
      );
    })}
  </ul>`;
}

/** Groups of entries, each under its date. */
export function agenda(groups: readonly Group[], context: CalendarContext, actions: EntryActions): TemplateResult {
  const { locale, words } = context.locale;
  return html`<div class="groups">
    ${groups.map(
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
