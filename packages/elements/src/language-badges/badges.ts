import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '@menengage/sdk/fetch';
import type { LocaleController } from '../shared/locale.ts';
import { languageName } from '../shared/text.ts';
import type { BadgeWords } from './language-badges.messages.ts';

/** A language of a session and what it is there for. */
export type SessionLanguage = Session['languages'][number];

const ROLES = ['floor', 'interpretation', 'captions', 'signLanguage', 'materials'] as const;

/** The word for a value of an open list; undefined for one that this version does not know. */
export function wordFor<Key extends string>(
  keys: readonly Key[],
  value: string | null | undefined,
  words: Readonly<Record<Key, string>>,
): string | undefined {
  const known = keys.find((key) => key === value);
  return known && words[known];
}

/** Name of a language. International Sign has a code (ISO 639-3) but no name in the browsers' data. */
export function languageLabel(tag: string, { locale, words }: LocaleController<BadgeWords>): string {
  return tag === 'ils' ? words.internationalSign : languageName(tag, locale);
}

/** A language and its role in full: "French (interpretation)". */
export function languageInFull({ language, role }: SessionLanguage, locale: LocaleController<BadgeWords>): string {
  const name = languageLabel(language, locale);
  const what = wordFor(ROLES, role, locale.words);
  return what ? locale.words.languageRole(name, what) : name;
}

/**
 * The languages of a session as text: "EN", "FR (interpretation)". The spoken one needs no addition to the eye; the
 * full name and the role are what a screen reader says and what a pointer shows.
 */
export function languageBadges(
  languages: readonly SessionLanguage[],
  locale: LocaleController<BadgeWords>,
): TemplateResult | typeof nothing {
  if (languages.length === 0) return nothing;
  const { words } = locale;
  return html`<ul class="languages" part="languages" aria-label=${words.languages}>
    ${languages.map((each) => {
      const code = each.language.toUpperCase();
      const role = each.role === 'floor' ? undefined : wordFor(ROLES, each.role, words);
      const full = languageInFull(each, locale);
      return html`<li class="badge badge--language" part="language" title=${full}>
        <span aria-hidden="true">${role ? words.languageRole(code, role) : code}</span
        ><span class="visually-hidden">${full}</span>
      </li>`;
    })}
  </ul>`;
}
