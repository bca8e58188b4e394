import manifest from '@menengage/elements/custom-elements.json' with { type: 'json' };
import { html, nothing, type TemplateResult } from 'lit';
import { settingsOf, widgets, type Manifest, type Setting } from './attributes.ts';
import { field, select } from './controls.ts';
import type { Studio } from './studio.ts';
import type { StudioWords } from './studio.messages.ts';

const settings = Object.fromEntries(widgets.map((name) => [name, settingsOf(manifest as Manifest, name)]));

/** What a widget is called. */
export function widgetName(widget: string, words: StudioWords): string {
  const names: Record<string, string> = {
    'session-calendar': words.sessionCalendar,
    'resource-list': words.resourceList,
    'network-map': words.networkMap,
    'submission-form': words.submissionForm,
  };
  return names[widget] ?? widget;
}

/** Languages that the widgets ask content in; the words of some come with the language's own catalogue. */
const contentLanguages = ['en', 'es', 'fr', 'ar', 'pt', 'ru'];

/** First step: the widget, whose content, in which language, and what else its manifest offers. */
export function widgetStep(studio: Studio): TemplateResult {
  const { words, language, choice, server, change } = studio;
  const languageNames = new Intl.DisplayNames(language, { type: 'language' });
  return html`<section aria-labelledby="step-widget">
    <h2 id="step-widget">${words.stepWidget}</h2>
    <fieldset class="tiles">
      <legend>${words.widget}</legend>
      ${widgets.map(
        (name) =>
          html`<label class="tile">
            <input
              type="radio"
              name="widget"
              value=${name}
              .checked=${name === choice.widget}
              @change=${() => change({ widget: name, attributes: {} })}
            />
            <span>${widgetName(name, words)}</span>
          </label>`,
      )}
    </fieldset>
    <div class="pair">
      ${select({
        id: 'network',
        label: words.network,
        value: choice.network,
        options: [
          ['', words.everyNetwork],
          ...server.networks.map(({ id, name }) => [id, name] as const),
          ...(choice.network && !server.networks.some(({ id }) => id === choice.network)
            ? [[choice.network, choice.network] as const]
            : []),
        ],
        pick: (network) => change({ network }),
      })}
      ${select({
        id: 'lang',
        label: words.language,
        value: choice.lang,
        options: [
          ['', words.languageOfPage],
          ...contentLanguages.map((tag) => [tag, languageNames.of(tag) ?? tag] as const),
        ],
        pick: (lang) => change({ lang }),
      })}
    </div>
    <details ?open=${Object.keys(choice.attributes).length > 0}>
      <summary>${words.moreSettings}</summary>
      <div class="settings">${(settings[choice.widget] ?? []).map((setting) => settingField(setting, studio))}</div>
    </details>
  </section>`;
}

function settingField({ name, kind, values, description }: Setting, { words, choice, change }: Studio): TemplateResult {
  const value = choice.attributes[name];
  const set = (next: string | undefined) => {
    const { [name]: _, ...others } = choice.attributes;
    change({ attributes: next === undefined ? others : { ...others, [name]: next } });
  };
  const id = `attr-${name}`;
  const hint = description
    ? html`<span class="hint" id=${`${id}-hint`} lang="en" dir="ltr">${description}</span>`
    : nothing;
  if (kind === 'switch')
    return html`<div class="setting">
      <label class="check">
        <input
          type="checkbox"
          id=${id}
          aria-describedby=${`${id}-hint`}
          .checked=${value !== undefined}
          @change=${(event: Event) => set((event.target as HTMLInputElement).checked ? '' : undefined)}
        />
        <code>${name}</code>
      </label>
      ${hint}
    </div>`;
  const label = html`<code>${name}</code>`;
  if (kind === 'choice')
    return html`<div class="setting">
      ${select({
        id,
        label,
        value: value ?? '',
        options: [['', words.unset], ...values.map((each) => [each, each] as const)],
        pick: (next) => set(next || undefined),
        describedBy: `${id}-hint`,
      })}
      ${hint}
    </div>`;
  return html`<div class="setting">
    ${field({
      id,
      label,
      value: value ?? '',
      type: kind,
      put: (next) => set(next || undefined),
      describedBy: `${id}-hint`,
    })}
    ${hint}
  </div>`;
}
