import { colourNames, reviewTheme, themes, toHex, parseShade, type Finding } from '@menengage/themes';
import { html, nothing, type TemplateResult } from 'lit';
import { field, select } from './controls.ts';
import { OWN, ownTheme, siteColours, siteLook, type SiteColour } from './model.ts';
import type { Studio } from './studio.ts';
import type { StudioWords } from './studio.messages.ts';

const presetNames: Record<string, string> = { alliance: 'Alliance', eeca: 'EECA', cariman: 'CariMAN' };

function themeOptions(words: StudioWords): (readonly [string, string])[] {
  const presets = Object.entries(presetNames).flatMap(([id, name]): (readonly [string, string])[] => [
    [id, words.themePreset(name)],
    [`${id}-dark`, words.themePreset(words.presetDark(name))],
  ]);
  return [
    ['light', words.themeLight],
    ['dark', words.themeDark],
    ['auto', words.themeAuto],
    ['contrast', words.themeContrast],
    ['contrast-dark', words.presetDark(words.themeContrast)],
    ['host', words.themeHost],
    [OWN, words.themeOwn],
    ...presets,
  ];
}

/** Second step: a theme, or one made from what a partner brings. */
export function themeStep(studio: Studio): TemplateResult {
  const { words, choice, server, change } = studio;
  const ready = themeOptions(words);
  const stored = server.looks.filter(({ id }) => !ready.some(([known]) => known === id));
  const options = [...ready, ...stored.map(({ id, name }) => [id, words.themePreset(name)] as const)];
  const unknown = options.some(([id]) => id === choice.theme) ? [] : [[choice.theme, choice.theme] as const];
  return html`<section aria-labelledby="step-theme">
    <h2 id="step-theme">${words.stepTheme}</h2>
    ${select({
      id: 'theme',
      label: words.theme,
      value: choice.theme,
      options: [...options, ...unknown],
      pick: (theme) => change({ theme }),
    })}
    ${bringing(studio)} ${choice.theme === OWN || choice.theme === 'host' ? siteFields(studio) : nothing}
    ${choice.theme === OWN ? contrastTable(studio) : nothing}
  </section>`;
}

/** Where a partner hands in an address, colours, CSS or a token file. */
function bringing({ words, brought, bring }: Studio): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    const text = new FormData(event.target as HTMLFormElement).get('brought');
    if (typeof text === 'string' && text.trim()) void bring(text);
  };
  const open = async (event: Event) => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file && file.size < 1_000_000) await bring(await file.text());
  };
  return html`<form class="bring" @submit=${submit}>
    <div class="field">
      <label for="brought">${words.bring}</label>
      <textarea
        id="brought"
        name="brought"
        rows="2"
        dir="auto"
        spellcheck="false"
        aria-describedby="bring-hint"
      ></textarea>
      <p class="hint" id="bring-hint">${words.bringHint} ${words.bringPrivacy}</p>
    </div>
    <div class="actions">
      <button class="primary">${words.readIt}</button>
      <label class="file">
        <span>${words.chooseFile}</span>
        <input
          type="file"
          accept=".json,.tokens,.css,application/json,text/css"
          @change=${(event: Event) => void open(event)}
        />
      </label>
    </div>
    <p class="result" role="status">${resultOf(brought, words)}</p>
  </form>`;
}

function resultOf(brought: Studio['brought'], words: StudioWords): string {
  if (brought === undefined) return '';
  if (brought === 'reading') return words.reading;
  switch (brought.kind) {
    case 'site':
      return words.readSite;
    case 'tokens': {
      const { tokens, ignored } = brought;
      const read = words.readTokens(Object.keys(tokens).length);
      return ignored.length > 0 ? `${read} ${words.ignored(ignored.slice(0, 8).join(', '))}` : read;
    }
    case 'unreachable':
      return words.unreachable;
    case 'nothing':
      return words.notUnderstood;
  }
}

function siteFields({ words, choice, change }: Studio): TemplateResult {
  const look = siteLook(choice);
  const label: Record<SiteColour, string> = {
    background: words.background,
    text: words.text,
    link: words.link,
    button: words.button,
  };
  const usual = (name: SiteColour): string => look[name] ?? look.link ?? themes.light['color-accent'];
  return html`<div class="colours">
    ${siteColours.map((name) =>
      field({
        id: `site-${name}`,
        label: label[name],
        value: usual(name),
        type: 'color',
        put: (value) => change({ site: { ...choice.site, [name]: value } }),
      }),
    )}
  </div>`;
}

/** Names of colour tokens as people say them. */
function tokenWord(name: string, words: StudioWords): string {
  const names: Record<string, string> = {
    'color-surface': words.surface,
    'color-surface-raised': words.surfaceRaised,
    'color-text': words.colourText,
    'color-muted': words.muted,
    'color-accent': words.accent,
    'color-accent-text': words.accentText,
    'color-border-control': words.borderControl,
    'color-focus': words.focus,
    'color-info': words.info,
    'color-success': words.success,
    'color-warning': words.warning,
    'color-danger': words.danger,
  };
  return names[name] ?? name;
}

const keyOf = ({ foreground, background }: Finding): string => `${foreground} ${background}`;

/** Every pair of the theme, as asked for and as fitted. */
function contrastTable({ words, language, choice }: Studio): TemplateResult | typeof nothing {
  const own = ownTheme(choice);
  if (!own) return nothing;
  const asked = new Map(reviewTheme(own.asked).map((finding) => [keyOf(finding), finding]));
  const fitted = reviewTheme(own.fitted);
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const corrected = fitted.filter((finding) => (asked.get(keyOf(finding))?.ratio ?? 21) < finding.least);
  const rows = fitted.toSorted(
    (a, b) => (asked.get(keyOf(a))?.ratio ?? 21) / a.least - (asked.get(keyOf(b))?.ratio ?? 21) / b.least,
  );
  const ground = (name: string) => {
    const tint = /^10% (\S+) in/.exec(name)?.[1];
    return tint ? words.tintOf(tokenWord(tint, words)) : tokenWord(name, words);
  };
  return html`<details class="contrast" open>
    <summary>${words.contrast}: ${corrected.length > 0 ? words.changed(corrected.length) : words.allReadable}</summary>
    <p class="hint">${words.contrastLead}</p>
    <ul class="swatches" aria-hidden="true">
      ${colourNames.map((name) => swatch(own.asked[name] ?? '', own.fitted[name]))}
    </ul>
    <div class="scroll" tabindex="0" role="region" aria-label=${words.contrast}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.pair}</th>
            <th scope="col">${words.asked}</th>
            <th scope="col">${words.fitted}</th>
            <th scope="col">${words.least}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((finding) => {
            const before = asked.get(keyOf(finding))?.ratio ?? finding.ratio;
            return html`<tr class=${before < finding.least ? 'corrected' : ''}>
              <th scope="row">${words.on(tokenWord(finding.foreground, words), ground(finding.background))}</th>
              <td>${before < finding.least ? '✗ ' : ''}${number.format(before)}</td>
              <td>✓ ${number.format(finding.ratio)}</td>
              <td>${number.format(finding.least)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** Colours as pictures: a strict policy of the page refuses style attributes. */
function swatch(asked: string, fitted: string): TemplateResult {
  const hex = (colour: string) => {
    const shade = parseShade(colour);
    return shade ? toHex(shade.rgb) : 'none';
  };
  return html`<li>
    <svg viewBox="0 0 20 20">
      <path d="M0 0H20L0 20Z" fill=${hex(asked)} />
      <path d="M20 0V20H0Z" fill=${hex(fitted)} />
    </svg>
  </li>`;
}
