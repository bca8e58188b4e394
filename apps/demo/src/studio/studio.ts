/** The Embed Studio: the program of the page at `/studio/`. */
import { directionOf, grammarOf, loadMessages, loadPseudo, matchLanguage } from '@menengage/elements/runtime';
import { html, render } from 'lit';
import { widgets } from './attributes.ts';
import { codeStep } from './code-step.ts';
import { fromQuery, OWN, toQuery, type Choice } from './model.ts';
import { previewPart, sightOf } from './preview-part.ts';
import { read, type Read } from './reading.ts';
import { askServer, type Server } from './server.ts';
import { studioMessages, type StudioWords } from './studio.messages.ts';
import { themeStep } from './theme-step.ts';
import { widgetStep } from './widget-step.ts';

/** What the parts of the Studio are drawn from, and how they change it. */
export interface Studio {
  readonly words: StudioWords;
  readonly language: string;
  readonly choice: Choice;
  readonly server: Server;
  /** What became of the last thing that was brought. */
  readonly brought: Read | 'reading' | undefined;
  /** What the preview was seen to do. */
  readonly seen: Seen;
  change(changes: Partial<Choice>): void;
  bring(text: string): Promise<void>;
  copy(text: string, name: string): Promise<void>;
}

/** What a page with the widget asked for and kept. */
export interface Seen {
  hosts: readonly string[];
  cookies: number;
  stored: number;
}

const languages = ['en', 'es', 'fr', 'ar', 'pt', 'ru'];
/** English in disguise, for those who look for words that cannot be translated. */
const pseudo = 'en-XA';
const address = new URL(location.href);
const asked = [address.searchParams.get('ui') ?? '', ...navigator.languages];
const language = asked.map((tag) => matchLanguage(tag || 'x', [...languages, pseudo])).find(Boolean) ?? 'en';
const plain = (await loadMessages(studioMessages, language))(grammarOf(language));
const words = language === pseudo ? (await loadPseudo())(plain) : plain;
document.documentElement.lang = language;
document.documentElement.dir = directionOf(language);
document.title = words.title;

const meta = document.querySelector<HTMLMetaElement>('meta[name=colab-server]');
const origin = meta?.content || location.origin;

let choice = fromQuery(address.searchParams, widgets);
let server: Server = { release: { origin, version: '', channel: 'v1' }, networks: [], looks: [], reachable: true };
let brought: Studio['brought'];
let seen: Seen = { hosts: [], cookies: 0, stored: 0 };
let said = '';

const root = document.querySelector<HTMLElement>('#studio');
const queryOf = (): URLSearchParams => {
  const query = toQuery(choice);
  if (address.searchParams.has('ui')) query.set('ui', language);
  return query;
};

const studio = (): Studio => ({ words, language, choice, server, brought, seen, change, bring, copy });

function change(changes: Partial<Choice>): void {
  choice = { ...choice, ...changes };
  const query = queryOf().toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
  draw();
}

async function bring(text: string): Promise<void> {
  brought = 'reading';
  draw();
  const result = await read(text);
  brought = result;
  if (result.kind === 'site') {
    const { background, text: ink, link, button, font = '' } = result.look;
    const site = Object.fromEntries(
      Object.entries({ background, text: ink, link, button }).filter(([, value]) => value),
    );
    change({ theme: OWN, site, font, tokens: {} });
  } else if (result.kind === 'tokens') change({ theme: OWN, tokens: result.tokens });
  else draw();
}

async function copy(text: string, name: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  said = words.copied(name);
  draw();
}

const linkTo = (ui: string): string => {
  const query = toQuery(choice);
  query.set('ui', ui);
  return `?${query}`;
};

function draw(): void {
  if (!root) return;
  const now = studio();
  const nameOf = (each: string) => {
    const name = new Intl.DisplayNames(each, { type: 'language' }).of(each) ?? each;
    return name.charAt(0).toLocaleUpperCase(each) + name.slice(1);
  };
  render(
    html`<header class="masthead">
        <div>
          <h1>${words.title}</h1>
          <p>${words.lead}</p>
        </div>
        <nav aria-label=${words.languageOfStudio}>
          <ul>
            ${languages.map(
              (each) =>
                html`<li>
                  <a
                    href=${linkTo(each)}
                    lang=${each}
                    hreflang=${each}
                    aria-current=${each === language ? 'page' : 'false'}
                    >${nameOf(each)}</a
                  >
                </li>`,
            )}
            <li><a href="/">${words.toDemo}</a></li>
          </ul>
        </nav>
      </header>
      <main class="bench">
        <div class="steps">${widgetStep(now)}${themeStep(now)}${codeStep(now)}</div>
        ${previewPart(now)}
      </main>
      <p class="said" role="status">${said}</p>`,
    root,
  );
  showInFrame();
}

/** Hands what is chosen to the frame. Its address is replaced, so that Back leads out of the Studio as it should. */
function showInFrame(): void {
  const frame = document.querySelector<HTMLIFrameElement>('iframe.preview');
  const sight = encodeURIComponent(JSON.stringify(sightOf(choice, server, language)));
  if (!frame?.contentWindow) return;
  if (!frame.src) frame.src = `preview/#${sight}`;
  else if (frame.dataset['sight'] !== sight && frame.dataset['loaded'] !== undefined)
    frame.contentWindow.location.replace(new URL(`preview/#${sight}`, location.href));
  frame.dataset['sight'] = sight;
}

/** Looks at what the preview did, now and then: its requests, cookies and storage are those of a partner's page. */
function watch(): void {
  const inside = document.querySelector<HTMLIFrameElement>('iframe.preview')?.contentWindow;
  if (!inside) return;
  const entries = inside.performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
  const hosts = [...new Set(entries)].filter((host) => host !== location.host || origin === location.origin).sort();
  const cookies = inside.document.cookie.split(';').filter((each) => each.trim()).length;
  const next = { hosts, cookies, stored: inside.localStorage.length + inside.sessionStorage.length };
  if (JSON.stringify(next) === JSON.stringify(seen)) return;
  seen = next;
  draw();
}

document.addEventListener(
  'load',
  ({ target }) => {
    if (!(target instanceof HTMLIFrameElement) || !target.classList.contains('preview')) return;
    target.dataset['loaded'] = '';
    delete target.dataset['sight'];
    showInFrame();
  },
  true,
);
addEventListener('popstate', () => {
  choice = fromQuery(new URL(location.href).searchParams, widgets);
  draw();
});
draw();
setInterval(watch, 1000);
server = await askServer(origin, language);
draw();
