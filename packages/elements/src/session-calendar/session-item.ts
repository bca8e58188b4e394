import { html, nothing, type TemplateResult } from 'lit';
import { recordingsView, registrationView } from '../session/facts.ts';
import { aboutView, isRecordable, kindView } from '../session/head.ts';
import { isOver, type Entry } from '../session/placement.ts';
import { timeLine } from '../session/time-line.ts';
import { inLanguage, languageOf } from '../shared/views.ts';
import type { CalendarContext, EntryActions } from './context.ts';

/**
 * One entry of a list: when, what, who, in which languages; its title opens the rest in place. `dated` when the heading
 * over it says its date.
 */
export function sessionItem(
  entry: Entry,
  dated: boolean,
  context: CalendarContext,
  actions: EntryActions,
): TemplateResult {
  const { occurrence, at } = entry;
  const { session } = occurrence;
  const open = actions.isOpen(entry);
  const over = isOver(at, context.now, context.today);
  return html`<li class="item" part="item" data-id=${occurrence.id} data-status=${occurrence.status}>
    ${timeLine(at, dated && !session.isProgramme, context)}
    <div class="item__body">
      ${kindView(entry, context)}
      <h4 class="item__title" part="item__title">
        <button
          type="button"
          class="toggle"
          aria-expanded=${open ? 'true' : 'false'}
          @click=${() => actions.toggle(entry)}
        >
          <span class="toggle__text"
            ><span
              >${inLanguage(session.title, languageOf(session, '/title'), context.locale)}<span
                class="toggle__mark"
              ></span></span
          ></span>
        </button>
      </h4>
      ${aboutView(entry, context)}
      ${
        !open && session.recordings.length > 0 && isRecordable(entry, context)
          ? recordingsView(session, context)
          : nothing
      }
    </div>
    ${over || occurrence.status === 'cancelled' ? nothing : registrationView(session, context)}
    ${open ? actions.details(entry, context) : nothing}
  </li>`;
}
