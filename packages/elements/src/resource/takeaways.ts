import { html, nothing } from 'lit';
import type { LocaleController } from '../shared/locale.ts';
import { inLanguage, languageOf, type Content } from '../shared/views.ts';
import type { Resource } from './resource-data.ts';
import type { ResourceWords } from './resource.messages.ts';

/** Hidden until the browser's search finds it: `hidden` takes a word too, which its type does not know yet. */
const UNTIL_FOUND = 'until-found' as unknown as boolean;

/**
 * What to take from a work: numbered, each a heading that opens its text. What is closed is found by the browser's
 * search, which opens it, and is printed all the same.
 *
 * @param open places of the ones that are open
 */
export function takeawaysView(
  resource: Resource,
  locale: LocaleController<ResourceWords>,
  open: ReadonlySet<number>,
  show: (open: ReadonlySet<number>) => void,
): Content {
  const { takeaways = [] } = resource;
  if (takeaways.length === 0) return nothing;
  const { words } = locale;
  const said = (text: string, pointer: string) => inLanguage(text, languageOf(resource, pointer), locale);
  const withText = takeaways.flatMap(({ text }, index) => (text ? [index] : []));
  const all = withText.every((index) => open.has(index));
  const set = (index: number, shown: boolean) => {
    const next = new Set(open);
    if (shown) next.add(index);
    else next.delete(index);
    show(next);
  };
  return html`<section part="takeaways">
    <div class="takeaways__head">
      <h4>${words.takeaways}</h4>
      ${
        withText.length > 1
          ? html`<button type="button" class="button more" @click=${() => show(new Set(all ? [] : withText))}>
              ${all ? words.closeAll : words.openAll}
            </button>`
          : nothing
      }
    </div>
    <ol class="takeaways">
      ${takeaways.map(({ title, text }, index) => {
        const heading = said(title, `/takeaways/${index}/title`);
        if (!text) return html`<li class="takeaway"><h5 class="takeaway__title">${heading}</h5></li>`;
        const shown = open.has(index);
        return html`<li class="takeaway">
          <h5 class="takeaway__title">
            <button
              type="button"
              class="toggle"
              aria-expanded=${shown ? 'true' : 'false'}
              aria-controls="takeaway-${index}"
              @click=${() => set(index, !shown)}
            >
              <span class="toggle__text">${heading}</span>
            </button>
          </h5>
          <p
            class="takeaway__text"
            id="takeaway-${index}"
            .hidden=${shown ? false : UNTIL_FOUND}
            @beforematch=${() => set(index, true)}
          >
            ${said(text, `/takeaways/${index}/text`)}
          </p>
        </li>`;
      })}
    </ol>
  </section>`;
}
