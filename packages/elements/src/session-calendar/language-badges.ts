import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../shared/text.ts';
import type { Session } from './calendar-data.ts';
import type { CalendarContext } from './context.ts';
import type { CalendarWords } from './session-calendar.messages.ts';

type SessionLanguage = Session['languages'][number];

/** What a language is there for, in words; undefined for a role this version does not know. */
function roleName(role: string, words: CalendarWords): string | undefined {
  switch (role) {
    case 'floor':
      return words.floor;
    case 'interpretation':
      return words.interpretation;
    case 'captions':
      return words.captions;
    case 'signLanguage':
      return words.signLanguage;
    case 'materials':
      return words.materials;
    default:
      return undefined;
  }
}

/** Name of a language. International Sign has a code (ISO 639-3) but no name in the browsers' data. */
export function languageLabel(tag: string, { locale, words }: CalendarContext['locale']): string {
  return tag === 'ils' ? words.internationalSign : languageName(tag, locale);
}

/** A language and its role in full: "French (interpretation)". */
export function languageInFull({ language, role }: SessionLanguage, { locale }: CalendarContext): string {
  const name = languageLabel(language, locale);
  const what = roleName(role, locale.words);
  return what ? locale.words.languageRole(name, what) : name;
}

/**
 * The languages of a session as text: "EN", "FR (interpretation)". The spoken one needs no addition to the eye; the
 * full name and the role are what a screen reader says and what a pointer shows.
 */
export function languageBadges(
  languages: readonly SessionLanguage[],
  context: CalendarContext,
): TemplateResult | typeof nothing {
  if (languages.length === 0) return nothing;
  const { words } = context.locale;
  return html`<ul class="languages" part="languages" aria-label=${words.languages}>
    ${languages.map((each) => {
      const code = each.language.toUpperCase();
      const role = each.role === 'floor' ? undefined : roleName(each.role, words);
      const full = languageInFull(each, context);
      return html`<li class="badge badge--language" part="language" title=${full}>
        <span aria-hidden="true">${role ? words.languageRole(code, role) : code}</span
        ><span class="visually-hidden">${full}</span>
      </li>`;
    })}
  </ul>`;
}
