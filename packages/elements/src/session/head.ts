import { html, nothing, type TemplateResult } from 'lit';
import { languageBadges, languageLabel } from '../language-badges/badges.ts';
import { comma } from '../shared/language.ts';
import type { LocaleController } from '../shared/locale.ts';
import { formatList } from '../shared/text.ts';
import { languageOf, sampleBadge, termView, type Content } from '../shared/views.ts';
import type { SessionContext } from './context.ts';
import { modeName, nextLive, statusName } from './facts.ts';
import { isOver, type Entry } from './placement.ts';
import type { Session } from './session-data.ts';
import { whenLines } from './time-line.ts';

/** Hosts named before "+2 more"; the details name all. */
const HOSTS_NAMED = 2;

/** Content separated by middle dots, without what is not there. */
function dotted(parts: readonly Content[]): Content {
  const there = parts.filter((part) => part !== undefined && part !== nothing && part !== '');
  return there.map((part, index) => html`${index > 0 ? ' · ' : nothing}${part}`);
}

/** Content with commas in between. */
export function listed(contents: readonly Content[], { locale }: LocaleController<unknown>): Content {
  return contents.map((content, index) => html`${index > 0 ? comma(locale) : nothing}${content}`);
}

function hostsLine(session: Session, { locale }: SessionContext): Content {
  const names = session.hosts.map(({ name }) => name);
  const more = names.length - HOSTS_NAMED;
  if (more > 0) names.splice(HOSTS_NAMED, more, locale.words.more(more));
  return names.length > 0 ? formatList(names, locale.locale, 'unit') : nothing;
}

function regionsLine(session: Session, { locale }: SessionContext): Content {
  if (session.regions.length === 0) return session.network?.name;
  return listed(
    session.regions.map((region) => termView(region, locale)),
    locale,
  );
}

/** The language of a session's text, where it is not the one asked for. */
function textLanguage(session: Session, { locale }: SessionContext): Content {
  const language = languageOf(session, '/title');
  const base = (tag: string) => tag.split('-')[0];
  if (!language || base(language) === base(locale.language)) return nothing;
  return html`<span class="badge" part="language-note">${locale.words.textIn(languageLabel(language, locale))}</span>`;
}

/** Whether one may expect a recording of it: it took place, and is not only the frame of others. */
export function isRecordable({ occurrence, at }: Entry, { now, today }: SessionContext): boolean {
  return isOver(at, now, today) && !occurrence.session.isProgramme && occurrence.status !== 'cancelled';
}

/** Over the title of a session: what changed, what it is, and how one takes part. */
export function kindView({ occurrence }: Entry, { locale }: SessionContext): TemplateResult {
  const { session } = occurrence;
  const { words } = locale;
  const status = statusName(occurrence.status, words);
  return html`<p class="item__kind">
    ${status ? html`<strong class="status" part="status">${status}</strong>` : nothing}
    ${session.isProgramme ? html`<strong class="status status--programme">${words.programme}</strong>` : nothing}
    ${dotted([
      termView(session.kind, locale),
      modeName(session.mode, words),
      session.isProgramme && session.childCount ? words.sessionsInside(session.childCount) : undefined,
    ])}
  </p>`;
}

/** Under the title of a session: who, where in the world, what comes next, in which languages. */
export function aboutView(entry: Entry, context: SessionContext): TemplateResult {
  const { session } = entry.occurrence;
  const { locale } = context;
  const { words } = locale;
  const next = isOver(entry.at, context.now, context.today) ? undefined : nextLive(session, context);
  return html`<p class="item__meta">
      ${dotted([
        hostsLine(session, context),
        regionsLine(session, context),
        isRecordable(entry, context) && session.recordings.length === 0 ? words.noRecording : undefined,
      ])}
    </p>
    ${next ? html`<p class="item__meta">${words.nextLive(whenLines(next, context)[0] ?? '')}</p>` : nothing}
    <div class="badges">
      ${languageBadges(session.languages, locale)} ${textLanguage(session, context)}
      ${sampleBadge(session.provenance, words)}
    </div>`;
}
