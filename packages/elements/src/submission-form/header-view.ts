import type { CallForm } from '@menengage/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { comma } from '../shared/language.ts';
import type { LocaleController } from '../shared/locale.ts';
import type { Settings } from '../shared/settings.ts';
import { formatInstant } from '../shared/time.ts';
import { inLanguage, languageOf, sampleBadge, zoneLabel } from '../shared/views.ts';
import { linkTo } from './link.ts';
import type { FirstWords } from './submission-form.messages.ts';

/** What the views of a call are made from. */
export interface CallView {
  readonly form: CallForm;
  readonly locale: LocaleController<FirstWords>;
  readonly settings: Settings;
}

/** An instant with the visitor's zone named: dates of calls are deadlines. */
export function deadline(instant: string, { locale, settings }: CallView): string {
  const day = formatInstant(instant, settings.timeZone, locale.locale, 'long');
  return day + comma(locale.locale) + zoneLabel(settings.timeZone, instant, locale);
}

/** Title and deadline of the call; with `whole` also its summary and its guidelines. */
export function headerView(view: CallView, { open, whole }: { open: boolean; whole: boolean }): TemplateResult {
  const { form, locale } = view;
  const { call } = form;
  const { words } = locale;
  const own = (text: string, pointer: string) => inLanguage(text, languageOf(call, pointer), locale);
  const guidelines = call.guidelines.flatMap(({ title, url, language }) => {
    const link = linkTo(url);
    return link ? [{ title, link, language }] : [];
  });
  return html`<header class="header" part="header">
    <h2 part="title">${own(call.title, '/title')} ${sampleBadge(call.provenance, words)}</h2>
    ${open && call.closesAt ? html`<p class="muted">${words.openUntil(deadline(call.closesAt, view))}</p>` : nothing}
    ${whole && call.summary ? html`<p class="lead">${own(call.summary, '/summary')}</p>` : nothing}
    ${
      whole && guidelines.length
        ? html`<p>
            ${words.guidelines}
            ${guidelines.map(
              ({ title, link, language }, index) =>
                html`${index ? ' · ' : nothing}<a href=${link} target="_blank" rel="noopener noreferrer"
                    >${inLanguage(title, language, locale, { note: true })}</a
                  >`,
            )}
          </p>`
        : nothing
    }
  </header>`;
}
