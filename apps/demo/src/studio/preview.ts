/**
 * The page in the Studio's frame: one widget on a page of a partner. What to show stands behind its `#`, since the Studio
 * changes that without the page loading anew.
 */
import { propertyOf, type TokenName } from '@menengage/themes';

/** What the Studio asks for. */
export interface Sight {
  /** Address of the script tag; the first one counts, since a page has it once. */
  script: string;
  widget: string;
  attributes: [string, string][];
  lang: string;
  /** Ground, text and links of the page around. */
  page: { background: string; text: string; link: string };
  /** Tokens that the page sets. */
  tokens: Partial<Record<TokenName, string>>;
  /** Colours of the visitor's system take the place of all others. */
  forced: boolean;
}

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** What a browser makes of colours when its user forces them; only the browser itself does it wholly. */
const forcedColours: Partial<Record<TokenName, string>> = {
  'color-surface': 'Canvas',
  'color-surface-raised': 'Canvas',
  'color-text': 'CanvasText',
  'color-muted': 'CanvasText',
  'color-accent': 'LinkText',
  'color-accent-text': 'Canvas',
  'color-border': 'CanvasText',
  'color-border-control': 'ButtonBorder',
  'color-focus': 'Highlight',
  'color-info': 'CanvasText',
  'color-success': 'CanvasText',
  'color-warning': 'CanvasText',
  'color-danger': 'CanvasText',
};

let shown = '';

function show(): void {
  const asked = decodeURIComponent(location.hash.slice(1));
  if (!asked) return;
  const { script, widget, attributes, lang, page, tokens, forced } = JSON.parse(asked) as Sight;
  document.documentElement.lang = lang || 'en';
  document.documentElement.dir = /^(ar|fa|he|ur)\b|-XB$/.test(lang) ? 'rtl' : 'ltr';
  const rules = Object.entries(forced ? forcedColours : tokens).map(
    ([name, value]) => `${propertyOf(name as TokenName)}:${value}`,
  );
  const { background, text, link } = forced ? { background: 'Canvas', text: 'CanvasText', link: 'LinkText' } : page;
  sheet.replaceSync(
    `body{background:${background};color:${text};${rules.join(';')}}a{color:${link}}${forced ? ':root{color-scheme:dark}' : ''}`,
  );
  const description = JSON.stringify([widget, attributes]);
  if (description !== shown) {
    shown = description;
    const element = document.createElement(`colab-${widget}`);
    for (const [name, value] of attributes) element.setAttribute(name, value);
    element.setAttribute('loading', 'eager');
    document.querySelector('main')?.replaceChildren(element);
  } else document.body.toggleAttribute('data-dressed');
  if (document.querySelector('script[data-colab-script]')) return;
  const tag = document.createElement('script');
  tag.type = 'module';
  tag.dataset['colabScript'] = '';
  tag.src = scriptAddress(script);
  document.head.append(tag);
}

/** Only a script of the server that the policy of this page names can run at all. */
function scriptAddress(address: string): string {
  interface Policies {
    createPolicy(
      name: string,
      rules: { createScriptURL: (url: string) => string },
    ): { createScriptURL(url: string): string };
  }
  const { trustedTypes } = window as unknown as { trustedTypes?: Policies };
  const rules = { createScriptURL: (url: string) => url };
  return trustedTypes ? trustedTypes.createPolicy('colab-preview', rules).createScriptURL(address) : address;
}

addEventListener('hashchange', show);
show();
