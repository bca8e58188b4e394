import { html, nothing, type TemplateResult } from 'lit';
import { languageLabel, wordFor } from '../language-badges/badges.ts';
import { formatList, formatMinutes } from '../shared/text.ts';
import { formatDay } from '../shared/time.ts';
import { linkable, type SessionContext } from './context.ts';
import { isOver, placementOf, type Placement } from './placement.ts';
import type { Session } from './session-data.ts';
import type { SessionWords } from './session.messages.ts';

const MODES = ['online', 'inPerson', 'hybrid', 'asynchronous'] as const;
const STATUSES = ['cancelled', 'postponed', 'movedOnline', 'tentative'] as const;

/** How people take part, in words; undefined when nothing (known) is said. */
export function modeName(mode: string | null | undefined, words: SessionWords): string | undefined {
  return wordFor(MODES, mode, words);
}

/** A status that changes something for visitors, in words. */
export function statusName(status: string, words: SessionWords): string | undefined {
  return wordFor(STATUSES, status, words);
}

/** The first live part that is not over. */
export function nextLive(session: Session, context: SessionContext): Placement | undefined {
  return session.parts
    ?.filter(({ kind }) => kind === 'live')
    .map((part) => placementOf(part, context.timeZone, part.mode))
    .find((at) => at && !isOver(at, context.now, context.today));
}

/** The recordings of a session, a line a language; says so when one has no link. */
export function recordingsView(session: Session, { locale }: SessionContext): TemplateResult {
  const { words } = locale;
  const name = (tag: string) => languageLabel(tag, locale);
  return html`<ul class="recordings" part="recordings">
    ${session.recordings.map(({ language, url, durationSeconds, captions = [] }) => {
      const more = [
        durationSeconds ? formatMinutes(Math.max(1, Math.round(durationSeconds / 60)), locale.locale) : '',
        captions.length > 0 ? words.captionsIn(formatList(captions.map(name), locale.locale)) : '',
      ].filter(Boolean);
      const link = linkable(url);
      return html`<li>
        ${
          link
            ? html`<a href=${link} hreflang=${language}>${words.recordingIn(name(language))}</a>`
            : words.recordedIn(name(language))
        }
        ${more.length > 0 ? html`<span class="muted">(${more.join('; ')})</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** Where to register and until when, or that it is too late. */
export function registrationView(session: Session, context: SessionContext): TemplateResult | typeof nothing {
  const url = linkable(session.registration?.url);
  const { words, locale } = context.locale;
  if (!url) return nothing;
  const closesAt = session.registration?.closesAt;
  if (closesAt && Date.parse(closesAt) <= context.now.getTime()) {
    return html`<p class="register muted">${words.registrationClosed}</p>`;
  }
  return html`<p class="register">
    <a class="button" part="register" href=${url} aria-label=${words.registerFor(session.title)}>${words.register}</a>
    ${
      closesAt
        ? html`<span class="muted"
            >${words.registerUntil(formatDay(closesAt, context.timeZone, locale, 'short'))}</span
          >`
        : nothing
    }
  </p>`;
}
