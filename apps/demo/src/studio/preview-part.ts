import { tokenNames, type TokenName } from '@menengage/themes';
import { html, nothing, type TemplateResult } from 'lit';
import { OWN, siteLook, sights, tokensOf, type Choice, type Sight as SightName } from './model.ts';
import type { Sight } from './preview.ts';
import type { Server } from './server.ts';
import { attributesOf, scriptTag } from './snippets.ts';
import type { Studio } from './studio.ts';

/** What the frame is to show. */
export function sightOf(choice: Choice, { release }: Server, pageLanguage: string): Sight {
  const { widget, lang, theme, sight } = choice;
  const own = theme === OWN;
  const tokens = tokensOf(choice);
  const site = siteLook(choice);
  const dark = { background: '#121417', text: '#e8eaed', link: '#9cc2ff' };
  const around =
    own || theme === 'host'
      ? { background: site.background, text: site.text, link: site.link ?? site.button ?? '#0b57a4' }
      : {
          background: tokens['color-surface'] ?? '#ffffff',
          text: tokens['color-text'] ?? '#1d2129',
          link: tokens['color-accent'] ?? '#0b57a4',
        };
  // The words stay those that were chosen; English laid out from the right shows the direction alone.
  const language = sight === 'rtl' && !/^(ar|fa|he|ur)\b/.test(lang) ? 'en-XB' : lang || pageLanguage;
  const attributes = attributesOf({ ...choice, lang: language });
  const colours = (Object.entries(tokens) as [TokenName, string][]).filter(([name]) => tokenNames.includes(name));
  return {
    script: /src="([^"]+)"/.exec(scriptTag(release, false))?.[1] ?? '',
    widget,
    attributes,
    lang: language,
    page: sight === 'dark' ? dark : around,
    tokens: own ? Object.fromEntries(colours) : {},
    forced: sight === 'forced',
  };
}

/** The frame with the widget, and the ways to look at it. */
export function previewPart({ words, choice, server, change }: Studio): TemplateResult {
  const names: Record<SightName, string> = {
    page: words.sightPage,
    dark: words.sightDark,
    rtl: words.sightRtl,
    narrow: words.sightNarrow,
    forced: words.sightForced,
  };
  return html`<section class="stage" aria-labelledby="preview-title">
    <h2 id="preview-title">${words.preview}</h2>
    <fieldset class="sights">
      <legend class="visually-hidden">${words.sight}</legend>
      ${sights.map(
        (sight) =>
          html`<label>
            <input
              type="radio"
              name="sight"
              value=${sight}
              .checked=${sight === choice.sight}
              @change=${() => change({ sight })}
            /><span>${names[sight]}</span>
          </label>`,
      )}
    </fieldset>
    ${choice.sight === 'forced' ? html`<p class="hint">${words.forcedNote}</p>` : nothing}
    ${server.reachable ? nothing : html`<p class="result" role="alert">${words.noServer}</p>`}
    <div class="window ${choice.sight === 'narrow' ? 'window--narrow' : ''}">
      <iframe class="preview" title=${words.preview}></iframe>
    </div>
  </section>`;
}
