import manifest from '@menengage/elements/custom-elements.json' with { type: 'json' };
import { themes, tokenNames, type TokenName } from '@menengage/themes';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOfflineStage, type Stage } from '../src/stage.ts';

const widgets = ['colab-session-calendar', 'colab-submission-form', 'colab-resource-list', 'colab-network-map'];

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await startOfflineStage();
  ({ page } = await stage.open());
  await page.goto(`${stage.partner}/`);
  for (const tag of widgets) {
    await page.evaluate((name) => document.querySelector(name)?.scrollIntoView(), tag);
    await page.waitForFunction(
      (name) => (document.querySelector(name) as { state?: { status: string } } | null)?.state?.status === 'ready',
      {},
      tag,
    );
  }
  await page.evaluate(watchLooks);
  // What is folded away at first, so that its styles are on the page too.
  await page.evaluate(() => {
    for (const element of window.inWidgets()) {
      if (element instanceof HTMLDetailsElement) element.open = true;
      if (element instanceof HTMLButtonElement && element.getAttribute('aria-expanded') === 'false') element.click();
    }
  });
  await page.waitForNetworkIdle();
  await page.evaluate(() => {
    const form = document.querySelector('colab-submission-form')?.shadowRoot;
    form?.querySelector<HTMLButtonElement>('.button--primary')?.click();
  });
  await page.waitForNetworkIdle();
});
afterAll(async () => stage?.close());

declare global {
  interface Window {
    inWidgets: () => Element[];
    looks: () => Record<string, string>[];
  }
}

/** Puts two helpers on the page: every element in a widget, and how each looks. */
function watchLooks(): void {
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? inside(element.shadowRoot) : []),
    ]);
  window.inWidgets = () => inside(document).filter((element) => element.getRootNode() instanceof ShadowRoot);
  const seen = [
    ...['color', 'background-color', 'fill', 'stroke', 'font-family', 'font-size', 'font-weight', 'line-height', 'gap'],
    ...['padding', 'margin', 'border-radius', 'border-color', 'border-width', 'outline-color', 'box-shadow'],
    ...['min-block-size', 'min-inline-size', 'max-inline-size', 'inline-size', 'block-size', 'accent-color'],
  ];
  window.looks = () =>
    window
      .inWidgets()
      .filter((element) => !element.closest('svg, select'))
      .map((element) => {
        const style = getComputedStyle(element);
        return Object.fromEntries(seen.map((name) => [name, style.getPropertyValue(name)]));
      });
}

/** A value of a token that cannot be missed. */
function loud(name: TokenName): string {
  if (name.startsWith('color-')) return name.includes('surface') ? '#ffe9f4' : '#5b1f8a';
  const usual = themes.light[name];
  if (name === 'font-family') return 'monospace';
  if (name === 'shadow') return '0 0 3px 9px #5b1f8a';
  if (name.startsWith('font-weight')) return '900';
  return `${parseFloat(usual) * 3}${usual.replace(/^[\d.]+/, '')}`;
}

/** Seen in states that this page is not in: what was cancelled, what went wrong, what lies above the page. */
const rare: readonly TokenName[] = ['color-warning', 'color-danger', 'shadow'];

describe('tokens', () => {
  for (const name of tokenNames)
    it(`--colab-${name} changes what is seen`, async () => {
      const focused = name === 'color-focus';
      if (focused) await page.keyboard.press('Tab');
      const changed = await page.evaluate(
        (property, value, focus) => {
          const body = document.body;
          if (focus) {
            const button = window
              .inWidgets()
              .find((element) => element instanceof HTMLButtonElement && element.checkVisibility());
            (button as HTMLButtonElement).focus({ focusVisible: true } as FocusOptions);
          }
          const before = window.looks();
          body.style.setProperty(property, value);
          const after = window.looks();
          body.style.removeProperty(property);
          return after.filter((look, index) => JSON.stringify(look) !== JSON.stringify(before[index])).length;
        },
        `--colab-${name}`,
        loud(name),
        focused,
      );
      const ruled = await page.evaluate(
        (own) =>
          window
            .inWidgets()
            .flatMap((element) => (element.getRootNode() as ShadowRoot).adoptedStyleSheets)
            .some((sheet) =>
              [...sheet.cssRules].some(({ cssText }) =>
                new RegExp(`[^-_]\\b[a-z-]+:[^;{}]*var\\(${own}\\)`).test(cssText),
              ),
            ),
        `--_${name}`,
      );
      expect(rare.includes(name) ? ruled : changed > 0).toBe(true);
    });

  it('are all told of in the manifest of every widget', () => {
    for (const tag of widgets) {
      const told = declarationOf(tag).cssProperties?.map((each) => each.name) ?? [];
      for (const name of tokenNames) expect(told, tag).toContain(`--colab-${name}`);
    }
  });
});

interface Declaration {
  tagName?: string;
  cssParts?: { name: string }[];
  cssProperties?: { name: string }[];
}
function declarationOf(tag: string): Declaration {
  const all = manifest.modules.flatMap((each) => ('declarations' in each ? (each.declarations as Declaration[]) : []));
  return all.find(({ tagName }) => tagName === tag) ?? {};
}

describe('parts', () => {
  it('that are on the page can be styled from outside, and are told of in the manifest', async () => {
    for (const tag of widgets) {
      const told = declarationOf(tag).cssParts?.map(({ name }) => name) ?? [];
      const found = await page.evaluate(
        (name, parts) => {
          const root = document.querySelector(name)?.shadowRoot;
          const there = new Set([...(root?.querySelectorAll('[part]') ?? [])].flatMap((each) => [...each.part]));
          const sheet = new CSSStyleSheet();
          document.adoptedStyleSheets.push(sheet);
          const deaf = parts.filter((part) => {
            const element = root?.querySelector(`[part~='${part}']`);
            if (!element) return false;
            sheet.replaceSync(`${name}::part(${part}) { outline: 7px dotted rgb(1, 2, 3) }`);
            return getComputedStyle(element).outlineColor !== 'rgb(1, 2, 3)';
          });
          sheet.replaceSync('');
          return {
            untold: [...there].filter((part) => !parts.includes(part)),
            deaf,
            proved: parts.filter((part) => there.has(part)).length,
          };
        },
        tag,
        told,
      );
      expect({ untold: found.untold, deaf: found.deaf }, tag).toEqual({ untold: [], deaf: [] });
      expect(found.proved, tag).toBeGreaterThan(1);
    }
  });
});
