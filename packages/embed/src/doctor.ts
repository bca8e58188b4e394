/**
 * The page doctor: `?colab-debug` in the page's address, or `data-debug` on the script tag. It says what it sees of our
 * widgets on this page, in words a webmaster can act on. Nothing is sent anywhere.
 */
import { VERSION, type Settings } from '@menengage/elements/runtime';
import { doctorWords } from './doctor-words.ts';
import { examine, type Finding, type Patient } from './examine.ts';
import { widgets } from './widgets.ts';

interface Widget extends HTMLElement {
  settings?: { value: Settings };
  state?: { status: string; failure?: { message: string } };
}

const css = `
  :host { all: initial; position: fixed; inset-block-end: 0; inset-inline: 0; z-index: 2147483647; }
  section { box-sizing: border-box; max-block-size: 50vh; overflow: auto; padding: 12px 16px; border-block-start: 3px solid #0b57a4; background: #fff; color: #1d2129; font: 15px/1.5 system-ui, sans-serif; }
  h2 { margin: 0; font-size: 17px; }
  p { margin: 4px 0 0; font-weight: 600; }
  ul { margin: 8px 0 0; padding-inline-start: 20px; }
  .act { color: #b3261e; font-weight: 600; }
  button { float: inline-end; min-block-size: 32px; padding-inline: 12px; font: inherit; }
  :focus-visible { outline: 3px solid #0b57a4; }
`;

// The reader is who looks after the page, not who it was written for.
const { language, words } = doctorWords(navigator.languages);
const violations = new Map<string, readonly [directive: string, address: string]>();
const errors = new Set<string>();

function contrast(element: Widget): { text: string; background: string } | undefined {
  const base = element.shadowRoot?.querySelector('.base');
  if (!base) return undefined;
  const { color, backgroundColor } = getComputedStyle(base);
  return { text: color, background: backgroundColor };
}

function look(): Patient {
  const embed = new URL('../', import.meta.url);
  const names = Object.keys(widgets);
  return {
    version: VERSION,
    scripts: [...document.scripts]
      .filter(({ src }) => /\/embed\/[^/]+\/colab(\.all)?\.js/.test(src))
      .map(({ src }) => src),
    pinned: [...document.scripts].some(({ type, text }) => type === 'importmap' && text.includes(embed.pathname)),
    pageLanguage: document.documentElement.lang,
    widgets: [...document.querySelectorAll<Widget>(names.join())].map((element) => ({
      name: element.localName,
      version: (element.constructor as { version?: string }).version,
      status: element.state?.status,
      failure: element.state?.failure?.message,
      settings: element.settings?.value,
      colours: contrast(element),
    })),
    links: document.querySelectorAll('a[data-colab]').length,
    hosts: [...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin))],
    page: location.origin,
    home: embed.origin,
    violations: [...violations.values()],
    errors: [...errors],
  };
}

function show(panel: ShadowRoot, findings: readonly Finding[]): void {
  const section = document.createElement('section');
  section.setAttribute('aria-label', words.title);
  // What scrolls has to be reached by keyboard.
  section.tabIndex = 0;
  const close = document.createElement('button');
  close.textContent = words.close;
  close.onclick = () => panel.host.remove();
  const heading = document.createElement('h2');
  heading.textContent = words.title;
  const sum = document.createElement('p');
  const toDo = findings.filter(({ act }) => act).length;
  sum.textContent = toDo ? words.toDo(toDo) : words.healthy;
  const list = document.createElement('ul');
  for (const { text, act } of findings) {
    const item = document.createElement('li');
    item.textContent = text;
    item.classList.toggle('act', act);
    list.append(item);
  }
  section.append(close, heading, sum, list);
  // What is said anew shall not take the focus from who is reading.
  const focused = panel.activeElement?.localName;
  panel.replaceChildren(section);
  if (focused) (focused === 'button' ? close : section).focus();
}

/** Looks at the page and says what it sees, again after every change. Nothing happens before: in one file with us it is read at once. */
export function startDoctor(): void {
  const host = document.createElement('div');
  host.lang = language;
  host.dir = language === 'ar' ? 'rtl' : 'ltr';
  const panel = host.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  panel.adoptedStyleSheets = [style];
  document.body.append(host);

  let waiting = false;
  function again(): void {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      show(panel, examine(look(), words));
    }, 300);
  }
  function refuse(directive: string, address: string): void {
    violations.set(`${directive} ${address}`, [directive, address]);
    again();
  }

  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    refuse(effectiveDirective, blockedURI),
  );
  // What the policy refused before this file was here.
  if ('ReportingObserver' in globalThis)
    new ReportingObserver(
      (reports) => {
        for (const { body } of reports) {
          const { effectiveDirective, blockedURL } = (body ?? {}) as {
            effectiveDirective?: string;
            blockedURL?: string;
          };
          refuse(effectiveDirective ?? '?', blockedURL ?? '?');
        }
      },
      { types: ['csp-violation'], buffered: true },
    ).observe();
  addEventListener('colab-error', ({ detail }: CustomEventInit<{ code: string; message: string }>) => {
    if (detail) errors.add(`${detail.code}: ${detail.message}`);
    again();
  });
  addEventListener('colab-ready', again);
  again();
}
