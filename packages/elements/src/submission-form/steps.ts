import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../shared/views.ts';
import type { FirstWords } from './submission-form.messages.ts';

/** Where somebody is in the form. Steps count from 0; the last one is the overview. */
export interface Progress {
  readonly titles: readonly Content[];
  readonly current: number;
  /** The furthest step that was reached: up to there one may go freely. */
  readonly reached: number;
  go(step: number): void;
}

/** The steps of the form: a list to go back in where there is room, else how far it is. */
export function stepsView({ titles, current, reached, go }: Progress, words: FirstWords): TemplateResult {
  const standing = (index: number) => (index === current ? 'current' : index < reached ? 'done' : 'ahead');
  const content = (title: Content, index: number) =>
    html`<span class="steps__mark" aria-hidden="true"></span>
      <span
        >${title}${index < reached && index !== current ? html`<span class="visually-hidden">, ${words.stepDone}</span>` : nothing}</span
      >`;
  return html`<nav class="steps" part="steps" aria-label=${words.stepsLabel}>
      <ol>
        ${titles.map(
          (title, index) =>
            html`<li data-standing=${standing(index)} aria-current=${index === current ? 'step' : 'false'}>
              ${
                index <= reached && index !== current
                  ? html`<button class="steps__step" type="button" @click=${() => go(index)}>
                      ${content(title, index)}
                    </button>`
                  : html`<span class="steps__step">${content(title, index)}</span>`
              }
            </li>`,
        )}
      </ol>
    </nav>
    <div class="bar" aria-hidden="true">
      ${titles.map((_, index) => html`<span class="bar__part" data-standing=${standing(index)}></span>`)}
    </div>`;
}
