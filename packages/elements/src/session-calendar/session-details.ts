import { html, nothing, type TemplateResult } from 'lit';
import { countryName, formatBytes, formatList } from '../shared/text.ts';
import { formatInstant } from '../shared/time.ts';
import { errorView, inLanguage, languageOf, termView, type Content } from '../shared/views.ts';
import type { Session } from './calendar-data.ts';
import { linkable, type CalendarContext, type EntryActions } from './context.ts';
import { languageBadges, languageInFull, languageLabel } from './language-badges.ts';
import { placementOf, type Entry, type Placement } from './placement.ts';
import type { CalendarWords } from './session-calendar.messages.ts';
import { modeName, recordingsView } from './session-facts.ts';
import { timeLine, whenLines, zoneOf } from './time-line.ts';

export { detailsStyles } from './session-details.styles.ts';

type Part = NonNullable<Session['parts']>[number];

function row(term: string, content: Content): TemplateResult {
  return html`<div class="facts__row">
    <dt>${term}</dt>
    <dd>${content}</dd>
  </div>`;
}

function rowIf(term: string, list: readonly unknown[], content: () => Content): Content {
  return list.length > 0 ? row(term, content()) : nothing;
}

function lines(at: Placement | undefined, context: CalendarContext): Content {
  return at ? whenLines(at, context).map((line) => html`<span class="line">${line}</span>`) : nothing;
}

function terms(list: Session['regions'], { locale }: CalendarContext): Content {
  return list.map((term, index) => html`${index > 0 ? ', ' : nothing}${termView(term, locale)}`);
}

/** Where a session takes place: how, at what place, in what country. */
export function whereView(session: Session, { locale }: CalendarContext): Content {
  const where: Content[] = [];
  const mode = modeName(session.mode, locale.words);
  if (mode) where.push(mode);
  if (session.place) where.push(inLanguage(session.place, languageOf(session, '/place'), locale));
  const country = session.country && countryName(session.country, locale.locale);
  if (country && session.place !== country) where.push(country);
  return where.length > 0 ? where.map((each, index) => html`${index > 0 ? ', ' : nothing}${each}`) : nothing;
}

function partName(kind: string, words: CalendarWords): string {
  if (kind === 'forum') return words.partForum;
  return kind === 'reading' ? words.partReading : words.partLive;
}

function documentName(kind: string, words: CalendarWords): string {
  switch (kind) {
    case 'conceptNote':
      return words.conceptNote;
    case 'report':
      return words.report;
    case 'slides':
      return words.slides;
    case 'recording':
      return words.recording;
    default:
      return words.document;
  }
}

function partView(part: Part, index: number, session: Session, context: CalendarContext): TemplateResult {
  const { locale } = context;
  const { words } = locale;
  const url = linkable(part.url);
  return html`<li class="part">
    <strong>${partName(part.kind, words)}</strong>
    ${part.title ? inLanguage(part.title, languageOf(session, `/parts/${index}/title`), locale) : nothing}
    ${lines(placementOf(part, context.timeZone, part.mode), context)}
    ${part.printedTime ? html`<span class="line muted">${words.printedTime(part.printedTime)}</span>` : nothing}
    ${languageBadges(part.languages ?? [], context)} ${url ? html`<a href=${url}>${words.takePart}</a>` : nothing}
  </li>`;
}

function documentsView(session: Session, { locale }: CalendarContext): TemplateResult {
  const { words } = locale;
  return html`<ul>
    ${session.materials.map(({ kind, title, url, language, mediaType, bytes }, index) => {
      const link = linkable(url);
      const kindName = documentName(kind, words);
      const name = title ? inLanguage(title, languageOf(session, `/materials/${index}/title`), locale) : kindName;
      const more = [
        title && title !== kindName ? kindName : '',
        language ? languageLabel(language, locale) : '',
        mediaType?.split('/').pop()?.toUpperCase() ?? '',
        bytes ? formatBytes(bytes, locale.locale) : '',
        link ? '' : words.noLink,
      ].filter(Boolean);
      return html`<li>
        ${link ? html`<a href=${link}>${name}</a>` : name}
        ${more.length > 0 ? html`<span class="muted">(${more.join(', ')})</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** The address in a source. Sources that are documents without one say nothing to visitors. */
function sourceLink({ source }: Session): string | undefined {
  return /https?:\/\/[^\s;]+/i.exec(source ?? '')?.[0];
}

function sourceView(link: string, { verified }: Session, { locale }: CalendarContext): Content {
  return html`<a href=${link}>${URL.canParse(link) ? new URL(link).hostname : link}</a> ${
      verified ? nothing : html`<span class="line muted">${locale.words.unverified}</span>`
    }`;
}

function insideView(entry: Entry, context: CalendarContext, actions: EntryActions): Content {
  const { locale } = context;
  const { words } = locale;
  const state = actions.inside(entry);
  if (state.status === 'error') return errorView(state.failure, words, () => actions.retryInside(entry));
  if (state.status === 'loading') return html`<p class="muted" aria-busy="true">${words.loading}</p>`;
  if (state.data.length === 0) return html`<p class="muted">${words.insideEmpty}</p>`;
  return html`<ul class="inside">
    ${state.data.map((session) => {
      const at = placementOf(session, context.timeZone, session.mode, session.status);
      const link = linkable(session.webUrl);
      const title = inLanguage(session.title, languageOf(session, '/title'), locale);
      return html`<li class="inside__item">
        ${at ? timeLine(at, false, context) : nothing}
        <span class="inside__title">${link ? html`<a href=${link}>${title}</a>` : title}</span>
      </li>`;
    })}
  </ul>`;
}

/** All that is known of an entry, shown when it is open. */
export function detailsView(entry: Entry, context: CalendarContext, actions: EntryActions): TemplateResult {
  const { occurrence, at } = entry;
  const { session } = occurrence;
  const { locale } = context;
  const { words } = locale;
  const text = session.description ?? session.summary;
  const textLanguage = languageOf(session, session.description ? '/description' : '/summary');
  const where = whereView(session, context);
  const partOf = session.series ?? session.programme;
  const source = sourceLink(session);
  const closesAt = session.registration?.closesAt;
  return html`<div class="details" part="item__details">
    ${text ? html`<p class="details__text">${inLanguage(text, textLanguage, locale)}</p>` : nothing}
    <dl class="facts">
      ${row(words.when, lines(at, context))}
      ${
        closesAt
          ? row(
              words.registration,
              words.registerUntil(
                `${formatInstant(closesAt, context.timeZone, locale.locale, 'long')}, ${zoneOf(context.timeZone, closesAt, context)}`,
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
      ${session.network ? row(words.network, session.network.name) : nothing}
      ${rowIf(words.region, session.regions, () => terms(session.regions, context))}
      ${rowIf(words.languages, session.languages, () =>
        formatList(
          session.languages.map((each) => languageInFull(each, context)),
          locale.locale,
        ),
      )}
      ${rowIf(words.themes, session.themes, () => terms(session.themes, context))}
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
      ${rowIf(
        words.parts,
        session.parts ?? [],
        () =>
          html`<ul class="parts" part="parts">
            ${session.parts?.map((part, index) => partView(part, index, session, context))}
          </ul>`,
      )}
      ${rowIf(words.recordings, session.recordings, () => recordingsView(session, context))}
      ${rowIf(words.documents, session.materials, () => documentsView(session, context))}
      ${session.isProgramme ? row(words.inside, insideView(entry, context, actions)) : nothing}
      ${source ? row(words.source, sourceView(source, session, context)) : nothing}
    </dl>
  </div>`;
}
