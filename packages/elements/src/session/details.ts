import { html, nothing, type TemplateResult } from 'lit';
import { languageBadges, languageInFull, languageLabel, wordFor } from '../language-badges/badges.ts';
import { comma } from '../shared/language.ts';
import { countryName, formatBytes, formatList } from '../shared/text.ts';
import { formatInstant, formatPartialDate } from '../shared/time.ts';
import { errorView, inLanguage, languageOf, termView, type Content } from '../shared/views.ts';
import { calendarLinks } from './add-to-calendar.ts';
import { linkable, type DetailsContext, type SessionContext } from './context.ts';
import { modeName, recordingsView, statusName } from './facts.ts';
import { listed } from './head.ts';
import { isOver, placementOf, type Entry, type Placement } from './placement.ts';
import type { Session, SessionLinks } from './session-data.ts';
import { timeLine, whenLines, zoneOf } from './time-line.ts';

export { detailsMessages as messages } from './details.messages.ts';
export { detailsStyles as styles } from './details.styles.ts';

type Part = NonNullable<Session['parts']>[number];

const PARTS = { forum: 'partForum', reading: 'partReading' } as const;
const DOCUMENTS = ['conceptNote', 'questions', 'report', 'slides', 'recording'] as const;

function row(term: string, content: Content): TemplateResult {
  return html`<div class="facts__row">
    <dt>${term}</dt>
    <dd>${content}</dd>
  </div>`;
}

function rowIf(term: string, list: readonly unknown[] | null | undefined, content: () => Content): Content {
  return list && list.length > 0 ? row(term, content()) : nothing;
}

function lines(at: Placement | undefined, context: SessionContext): Content {
  return at ? whenLines(at, context).map((line) => html`<span class="line">${line}</span>`) : nothing;
}

/** Where a session takes place: how, at what place, in what country. */
export function whereView(session: Session, { locale }: SessionContext): Content {
  const where: Content[] = [];
  const mode = modeName(session.mode, locale.words);
  if (mode) where.push(mode);
  if (session.place) where.push(inLanguage(session.place, languageOf(session, '/place'), locale));
  const country = session.country && countryName(session.country, locale.locale);
  if (country && session.place !== country) where.push(country);
  return where.length > 0 ? listed(where, locale) : nothing;
}

/** Whether a part can be taken part in now, in words: by the server's clock for windows of days, by the minute for what is live. */
function partState(part: Part, at: Placement | undefined, context: DetailsContext): string | undefined {
  const { words, now, today, locale } = context;
  if (part.kind === 'live') {
    if (!at) return undefined;
    if (isOver(at, now, today)) return words.over;
    return at.startsAt && at.endsAt && Date.parse(at.startsAt) <= now.getTime() ? words.live : undefined;
  }
  const day = (date: string) => formatPartialDate(date, locale.locale);
  switch (part.state) {
    case 'open':
      return part.endDate ? words.openUntil(day(part.endDate)) : words.open;
    case 'upcoming':
      return part.startDate ? words.opensOn(day(part.startDate)) : words.upcoming;
    case 'closed':
      return words.closed;
    default:
      return undefined;
  }
}

function partView(part: Part, index: number, session: Session, context: DetailsContext): TemplateResult {
  const { locale, words } = context;
  const name = words[PARTS[part.kind as keyof typeof PARTS] ?? 'partLive'];
  const at = placementOf(part, context.timeZone, part.mode);
  const state = partState(part, at, context);
  const ended = state === words.over || state === words.closed;
  const url = ended ? undefined : linkable(part.url);
  const title = part.title ? inLanguage(part.title, languageOf(session, `/parts/${index}/title`), locale) : undefined;
  return html`<li class="part" data-ended=${ended ? 'true' : 'false'}>
    <p class="part__head">
      <strong>${name}</strong>
      ${state ? html`<span class="badge part__state">${state}</span>` : nothing}
    </p>
    ${title ? html`<p>${title}</p>` : nothing} ${lines(at, context)}
    ${part.printedTime ? html`<span class="line muted">${words.printedTime(part.printedTime)}</span>` : nothing}
    ${languageBadges(part.languages ?? [], locale)}
    ${
      url
        ? html`<p class="part__action">
            <a class="button" href=${url} aria-label=${words.takePartIn(part.title ?? name)}>${words.takePart}</a>
          </p>`
        : nothing
    }
    ${
      part.kind === 'live' && !part.url && !ended && !session.registration && at?.startsAt
        ? html`<p class="muted">${words.linkLater}</p>`
        : nothing
    }
  </li>`;
}

function documentsView(session: Session, { locale, words }: DetailsContext): TemplateResult {
  return html`<ul>
    ${session.materials.map(({ kind, title, text, url, language, mediaType, bytes }, index) => {
      const link = linkable(url);
      const kindName = wordFor(DOCUMENTS, kind, words) ?? words.document;
      const name = title ? inLanguage(title, languageOf(session, `/materials/${index}/title`), locale) : kindName;
      const more = [
        title && title !== kindName ? kindName : '',
        language ? languageLabel(language, locale) : '',
        mediaType?.split('/').pop()?.toUpperCase() ?? '',
        bytes ? formatBytes(bytes, locale.locale) : '',
        link || text ? '' : words.noLink,
      ].filter(Boolean);
      return html`<li>
        ${link ? html`<a href=${link} hreflang=${language ?? nothing}>${name}</a>` : name}
        ${more.length > 0 ? html`<span class="muted">(${more.join(comma(locale.locale))})</span>` : nothing}
        ${
          text
            ? html`<p class="details__text">
                ${inLanguage(text, languageOf(session, `/materials/${index}/text`), locale)}
              </p>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}

/** The address in a source. Sources that are documents without one say nothing to visitors. */
function sourceLink({ source }: Session): string | undefined {
  return /https?:\/\/[^\s;]+/i.exec(source ?? '')?.[0];
}

function sourceView(link: string, { verified }: Session, { words }: DetailsContext): Content {
  return html`<a href=${link}>${URL.canParse(link) ? new URL(link).hostname : link}</a> ${
      verified ? nothing : html`<span class="line muted">${words.unverified}</span>`
    }`;
}

/** Sessions inside a programme, or the next times, once they are there. */
function moreView(session: Session, context: DetailsContext): Content {
  const { more, words, locale, retry } = context;
  if (!more) return nothing;
  const title = session.isProgramme ? words.inside : words.nextDates;
  if (more.status === 'error') return row(title, errorView(more.failure, locale.words, retry));
  if (more.status === 'loading') {
    return row(title, html`<p class="muted" aria-busy="true">${locale.words.loading}</p>`);
  }
  const { children, next } = more.data;
  if (!session.isProgramme) {
    const dates = (next ?? []).flatMap((each) => {
      const at = placementOf(each, context.timeZone, each.session.mode, each.status);
      return at ? [{ each, at }] : [];
    });
    if (dates.length === 0) return row(title, html`<p class="muted">${words.nextDatesEmpty}</p>`);
    return row(
      title,
      html`<ul class="inside">
        ${dates.map(({ each, at }) => insideView(each.session, each.status, at, each.sessionId !== session.id, context))}
      </ul>`,
    );
  }
  if (!children?.length) return row(title, html`<p class="muted">${words.insideEmpty}</p>`);
  return row(
    title,
    html`<ul class="inside">
      ${children.map((child) => {
        const at = placementOf(child, context.timeZone, child.mode, child.status);
        return insideView(child, child.status, at, true, context);
      })}
    </ul>`,
  );
}

function insideView(
  session: Session,
  status: string,
  at: Placement | undefined,
  titled: boolean,
  context: DetailsContext,
): TemplateResult {
  const { locale } = context;
  const link = linkable(session.webUrl);
  const title = inLanguage(session.title, languageOf(session, '/title'), locale);
  const said = statusName(status, locale.words);
  return html`<li class="inside__item" data-status=${status}>
    ${at ? timeLine(at, false, context) : nothing} ${said ? html`<strong class="status">${said}</strong>` : nothing}
    ${titled ? html`<span class="inside__title">${link ? html`<a href=${link}>${title}</a>` : title}</span>` : nothing}
  </li>`;
}

function addView(session: Session, at: Placement, { words, links }: DetailsContext): Content {
  const others = session.isProgramme ? undefined : calendarLinks(session, at, links?.page);
  // A new tab: the visitor comes back here after saving. Nothing is told about where she came from.
  const outside = (href: string, name: string) =>
    html`<a href=${href} target="_blank" rel="noopener noreferrer">${name}</a>`;
  return html`<span class="actions">
    ${links ? html`<a href=${links.file} type="text/calendar">${words.addFile}</a>` : nothing}
    ${
      others
        ? [
            outside(others.google, words.addGoogle),
            outside(others.outlook, words.addOutlook),
            outside(others.office, words.addOffice),
          ]
        : nothing
    }
  </span>`;
}

function shareView({ words, announce }: DetailsContext, links: SessionLinks): Content {
  const copy = async ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLButtonElement;
    await navigator.clipboard.writeText(links.page);
    button.dataset['done'] = '';
    announce(words.copied);
  };
  return html`<span class="actions">
    <a href=${links.page}>${words.sharePage}</a>
    ${
      // Frames and pages without TLS have no clipboard; the link is there to be copied by hand.
      navigator.clipboard
        ? html`<button type="button" class="button" @click=${(event: Event) => void copy(event).catch(() => {})}>
            ${words.copyLink}
          </button>`
        : nothing
    }
  </span>`;
}

/** All that is known of a session at one of its times. */
export function detailsView(entry: Entry, context: DetailsContext): TemplateResult {
  const { occurrence, at } = entry;
  const { session } = occurrence;
  const { locale, words } = context;
  const text = session.description ?? session.summary;
  const textLanguage = languageOf(session, session.description ? '/description' : '/summary');
  const where = whereView(session, context);
  const partOf = session.series ?? session.programme;
  const source = sourceLink(session);
  const closesAt = session.registration?.closesAt;
  const join = linkable(session.joinUrl);
  const addable = occurrence.status !== 'cancelled' && at && !isOver(at, context.now, context.today);
  return html`<div class="details" part="item__details">
    ${text ? html`<p class="details__text">${inLanguage(text, textLanguage, locale)}</p>` : nothing}
    ${session.isTeaser ? html`<p class="details__note">${words.membersOnly}</p>` : nothing}
    ${
      join && addable
        ? html`<p class="details__note">
            <a class="button button--primary" part="join" href=${join}>${words.join}</a>
          </p>`
        : nothing
    }
    <dl class="facts">
      ${rowIf(
        words.parts,
        session.parts,
        () =>
          html`<ul class="parts" part="parts">
            ${session.parts?.map((part, index) => partView(part, index, session, context))}
          </ul>`,
      )}
      ${row(words.when, lines(at, context))}
      ${
        closesAt
          ? row(
              words.registration,
              locale.words.registerUntil(
                formatInstant(closesAt, context.timeZone, locale.locale, 'long') +
                  comma(locale.locale) +
                  zoneOf(context.timeZone, closesAt, context),
              ),
            )
          : nothing
      }
      ${where === nothing ? nothing : row(words.where, where)}
      ${rowIf(words.hosts, session.hosts, () =>
        formatList(
          session.hosts.map(({ name }) => name),
          locale.locale,
        ),
      )}
      ${rowIf(words.speakers, session.speakers, () =>
        (session.speakers ?? []).map(
          ({ name, organisation }) =>
            html`<span class="line"
              >${name}${organisation ? html` <span class="muted">${organisation}</span>` : nothing}</span
            >`,
        ),
      )}
      ${session.network ? row(words.network, session.network.name) : nothing}
      ${rowIf(words.region, session.regions, () =>
        listed(
          session.regions.map((term) => termView(term, locale)),
          locale,
        ),
      )}
      ${rowIf(locale.words.languages, session.languages, () =>
        formatList(
          session.languages.map((each) => languageInFull(each, locale)),
          locale.locale,
        ),
      )}
      ${rowIf(words.themes, session.themes, () =>
        listed(
          session.themes.map((term) => termView(term, locale)),
          locale,
        ),
      )}
      ${
        partOf
          ? row(
              words.partOf,
              partOf === session.series && session.seriesNumber
                ? words.numbered(partOf.title, session.seriesNumber)
                : partOf.title,
            )
          : nothing
      }
      ${rowIf(words.recordings, session.recordings, () => recordingsView(session, context))}
      ${rowIf(words.documents, session.materials, () => documentsView(session, context))} ${moreView(session, context)}
      ${addable ? row(words.add, addView(session, at, context)) : nothing}
      ${context.links ? row(words.share, shareView(context, context.links)) : nothing}
      ${source ? row(words.source, sourceView(source, session, context)) : nothing}
    </dl>
  </div>`;
}
