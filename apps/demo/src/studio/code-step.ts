import { themes, toDtcg, tokenNames } from '@menengage/themes';
import { html, nothing, type TemplateResult } from 'lit';
import { codeBlock } from './controls.ts';
import { OWN, ownTheme, ways, type Way } from './model.ts';
import { policy, snippet, themeRule } from './snippets.ts';
import type { Studio } from './studio.ts';
import { widgetName } from './widget-step.ts';

/** Third step: what to paste, what it means for visitors, and what the server has to allow. */
export function codeStep(studio: Studio): TemplateResult {
  const { words, choice, server, change, copy } = studio;
  const { release } = server;
  const names: Record<Way, [string, string]> = {
    tag: [words.wayTag, words.wayTagHint],
    link: [words.wayLink, words.wayLinkHint],
    frame: [words.wayFrame, words.wayFrameHint],
  };
  const block = (id: string, label: string, code: string, more?: unknown) =>
    codeBlock({ id, label, copyLabel: words.copy, code, copy, more });
  return html`<section aria-labelledby="step-code">
    <h2 id="step-code">${words.stepCode}</h2>
    <fieldset class="ways">
      <legend>${words.way}</legend>
      ${ways.map(
        (way) =>
          html`<label class="way">
            <input
              type="radio"
              name="way"
              value=${way}
              .checked=${way === choice.way}
              @change=${() => change({ way })}
            />
            <span><b>${names[way][0]}</b> <span class="hint">${names[way][1]}</span></span>
          </label>`,
      )}
    </fieldset>
    ${
      choice.way === 'frame' || !release.whole
        ? nothing
        : html`<label class="check">
            <input
              type="checkbox"
              id="pinned"
              .checked=${choice.pinned}
              @change=${(event: Event) => change({ pinned: (event.target as HTMLInputElement).checked })}
            />
            <span><b>${words.pinned}</b> <span class="hint">${words.pinnedHint}</span></span>
          </label>`
    }
    ${block('code-html', words.code, snippet(release, choice, widgetName(choice.widget, words)))}
    ${choice.theme === OWN ? ownThemeBlocks(studio, block) : nothing}
    <p class="share">
      ${words.share}
      <button type="button" @click=${() => void copy(location.href, words.copyAddress)}>${words.copyAddress}</button>
    </p>
    ${privacy(studio)}
    <h3>${words.policy}</h3>
    <p class="hint">${words.policyLead}</p>
    ${block('code-policy', 'Content-Security-Policy', policy(release, choice))}
  </section>`;
}

type Block = (id: string, label: string, code: string, more?: unknown) => TemplateResult;

function ownThemeBlocks({ words, choice }: Studio, block: Block): TemplateResult | typeof nothing {
  const own = ownTheme(choice);
  if (!own) return nothing;
  const tokens = JSON.stringify(toDtcg(own.fitted), null, 2);
  const whole = Object.fromEntries(tokenNames.map((name) => [name, own.fitted[name] ?? themes.light[name]]));
  const link = (name: string, type: string, text: string) =>
    html`<a class="button" download=${name} href=${`data:${type};charset=utf-8,${encodeURIComponent(text)}`}
      >${words.download}</a
    >`;
  const css = themeRule(whole as typeof own.fitted);
  return html`${choice.way === 'frame' ? nothing : block('code-css', words.css, css, link('colab-theme.css', 'text/css', css))}
  ${block('code-tokens', words.tokens, tokens, link('colab.tokens.json', 'application/json', tokens))}`;
}

function privacy({ words, choice, seen }: Studio): TemplateResult {
  const storesDraft = choice.widget === 'submission-form' && choice.attributes['without-draft'] === undefined;
  const kept = seen.stored > 0 ? String(seen.stored) : storesDraft ? words.draft : words.none;
  return html`<h3>${words.privacy}</h3>
    <p class="hint">${words.privacyLead}</p>
    <dl class="report">
      <dt>${words.hosts}</dt>
      <dd dir="ltr">${seen.hosts.join(', ') || words.none}</dd>
      <dt>${words.cookies}</dt>
      <dd>${seen.cookies || words.none}</dd>
      <dt>${words.storage}</dt>
      <dd>${kept}</dd>
    </dl>`;
}
