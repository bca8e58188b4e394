import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../shared/text.ts';
import { inLanguage, languageOf, sampleBadge, termView, type Content } from '../shared/views.ts';
import type { Session } from './calendar-data.ts';
import type { CalendarContext, EntryActions } from './context.ts';
import { languageBadges, languageLabel } from './language-badges.ts';
import { isOver, type Entry } from './placement.ts';
import { modeName, nextLive, recordingsView, registrationView, statusName } from './session-facts.ts';
import { timeLine, whenLines } from './time-line.ts';

/** Hosts named before "+2 more"; the details name all. */
const HOSTS_NAMED = 2;

/** Content separated by middle dots, without what is not there. */
function dotted(parts: readonly Content[]): Content {
  const there = parts.filter((part) => part !== undefined && part !== nothing && part !== '');
  return there.map((part, index) => html`${index > 0 ? ' · ' : nothing}${part}`);
}

function hostsLine(session: Session, { locale }: CalendarContext): Content {
  const names = session.hosts.map(({ name }) => name);
  const more = names.length - HOSTS_NAMED;
  if (more > 0) names.splice(HOSTS_NAMED, more, locale.words.more(more));
  return names.length > 0 ? formatList(names, locale.locale, 'unit') : nothing;
}

function regionsLine(session: Session, { locale }: CalendarContext): Content {
  if (session.regions.length === 0) return session.network?.name;
  return session.regions.map((region, index) => html`${index > 0 ? ', ' : nothing}${termView(region, locale)}`);
}

/** The language of the entry's text, where it is not the one asked for. */
function textLanguage(session: Session, { locale }: CalendarContext): Content {
  const language = languageOf(session, '/title');
  const base = (tag: string) => tag.split('-')[0];
  if (!language || base(language) === base(locale.language)) return nothing;
  return html`<span class="badge" part="language-note">${locale.words.textIn(languageLabel(language, locale))}</span>`;
}

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
  const { locale } = context;
  const { words } = locale;
  const open = actions.isOpen(entry);
  const over = isOver(at, context.now, context.today);
  const status = statusName(occurrence.status, words);
  const next = over ? undefined : nextLive(session, context);
  const recordable = over && !session.isProgramme && occurrence.status !== 'cancelled';
  return html`<li class="item" part="item" data-id=${occurrence.id} data-status=${occurrence.status}>
    ${timeLine(at, dated && !session.isProgramme, context)}
    <div class="item__body">
      <p class="item__kind">
        ${status ? html`<strong class="status" part="status">${status}</strong>` : nothing}
        ${session.isProgramme ? html`<strong class="status status--programme">${words.programme}</strong>` : nothing}
        ${dotted([
          termView(session.kind, locale),
          modeName(session.mode, words),
          session.isProgramme && session.childCount ? words.sessionsInside(session.childCount) : undefined,
        ])}
      </p>
      <h4 class="item__title" part="item__title">
        <button
          type="button"
          class="toggle"
          aria-expanded=${open ? 'true' : 'false'}
          @click=${() => actions.toggle(entry)}
        >
          <span class="toggle__text"
            ><span
              >${inLanguage(session.title, languageOf(session, '/title'), locale)}<span
                class="toggle__mark"
              ></span></span
          ></span>
        </button>
      </h4>
      <p class="item__meta">
        ${dotted([
          hostsLine(session, context),
          regionsLine(session, context),
          recordable && session.recordings.length === 0 ? words.noRecording : undefined,
        ])}
      </p>
      ${next ? html`<p class="item__meta">${words.nextLive(whenLines(next, context)[0] ?? '')}</p>` : nothing}
      <div class="badges">
        ${languageBadges(session.languages, context)} ${textLanguage(session, context)}
        ${sampleBadge(session.provenance, words)}
      </div>
      ${recordable && !open && session.recordings.length > 0 ? recordingsView(session, context) : nothing}
    </div>
    ${over || occurrence.status === 'cancelled' ? nothing : registrationView(session, context)}
    ${open ? actions.details(entry, context) : nothing}
  </li>`;
}
