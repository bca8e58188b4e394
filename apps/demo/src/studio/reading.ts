import {
  fromDtcg,
  parseShade,
  readPage,
  toHex,
  tokenNames,
  type PageLook,
  type TokenName,
  type Tokens,
} from '@menengage/themes';

/** What was understood of what somebody pasted. */
export type Read =
  | { kind: 'site'; look: Partial<PageLook> }
  | { kind: 'tokens'; tokens: Tokens; ignored: string[] }
  | { kind: 'unreachable' }
  | { kind: 'nothing' };

const LARGEST = 2_000_000;
const LONGEST = 10_000;

/**
 * Asks an address as this very page may: without cookies, without saying where from, and only where the site allows it
 * (CORS). Nothing is asked by a server on anybody's behalf.
 *
 * @throws TypeError when the site does not allow it or cannot be reached
 */
async function ask(address: URL): Promise<string> {
  const answer = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(LONGEST),
  });
  if (!answer.ok) throw new TypeError(`${address.href} answered ${answer.status}.`);
  const text = await answer.text();
  if (text.length > LARGEST) throw new TypeError(`${address.href} is too large.`);
  return text;
}

/** Markup as a document that never runs or loads anything. */
function inert(markup: string): Document {
  interface Policies {
    createPolicy(name: string, rules: { createHTML: (text: string) => string }): { createHTML(text: string): string };
  }
  const { trustedTypes } = window as unknown as { trustedTypes?: Policies };
  policy ??= trustedTypes?.createPolicy('colab-studio', { createHTML: (text) => text });
  return new DOMParser().parseFromString(policy ? policy.createHTML(markup) : markup, 'text/html');
}
let policy: { createHTML(text: string): string } | undefined;

/** Elements that say nothing of colours, or would ask for something. */
const silent =
  'script,style,link,meta,base,iframe,frame,object,embed,img,picture,source,video,audio,svg,canvas,template,noscript';
const kept = new Set(['class', 'id', 'type', 'role', 'dir', 'lang']);

/** Draws a document out of sight, without scripts and pictures, and reads its look. */
async function drawn(parsed: Document, sheets: readonly string[]): Promise<PageLook> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.className = 'out-of-sight';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  try {
    const inside = frame.contentDocument;
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!inside || !view) throw new TypeError('The frame has no document.');
    for (const element of parsed.querySelectorAll(silent)) element.remove();
    for (const element of parsed.querySelectorAll('*'))
      for (const { name } of [...element.attributes])
        if (element.localName === 'a' && name === 'href') element.setAttribute('href', '#');
        else if (!kept.has(name)) element.removeAttribute(name);
    for (const name of ['class', 'id', 'lang', 'dir'])
      for (const [from, to] of [
        [parsed.documentElement, inside.documentElement],
        [parsed.body, inside.body],
      ] as const)
        to.setAttribute(name, from.getAttribute(name) ?? '');
    inside.body.replaceChildren(...[...parsed.body.childNodes].map((node) => inside.importNode(node, true)));
    const place = inside.createElement('div');
    (inside.querySelector('main, article, #content, .content') ?? inside.body).append(place);
    inside.adoptedStyleSheets = sheets.map((css) => {
      const sheet = new view.CSSStyleSheet();
      // Imported sheets and pictures are left out: neither is asked for.
      sheet.replaceSync(css);
      return sheet;
    });
    const look = readPage(place, place);
    return { ...look, font: view.getComputedStyle(place).fontFamily };
  } finally {
    frame.remove();
  }
}

async function site(address: URL): Promise<Read> {
  try {
    const parsed = inert(await ask(address));
    const base = new URL(parsed.querySelector('base')?.getAttribute('href') ?? '', address);
    const links = [...parsed.querySelectorAll('link[rel~=stylesheet i][href]')].slice(0, 12);
    const asked = links
      .map((link) => new URL(link.getAttribute('href') ?? '', base))
      .filter(({ protocol }) => protocol === 'https:' || protocol === 'http:')
      .map((url) => ask(url).catch(() => ''));
    const own = [...parsed.querySelectorAll('style')].map(({ textContent }) => textContent);
    return { kind: 'site', look: await drawn(parsed, [...(await Promise.all(asked)), ...own]) };
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return { kind: 'unreachable' };
    throw error;
  }
}

const skeleton =
  '<main><h1>Heading</h1><p>Text <a href="#">link</a></p><button class="button btn btn-primary wp-element-button">Button</button></main>';

/** Tokens that a style sheet of ours sets. */
function customProperties(css: string): Tokens {
  const found = [...css.matchAll(/--colab-([\w-]+)\s*:\s*([^;{}<>\\]{1,200})/g)];
  return Object.fromEntries(
    found
      .filter(([, name = '']) => (tokenNames as readonly string[]).includes(name))
      .map(([, name, value = '']) => [name as TokenName, value.trim()]),
  );
}

/** Colours in the order a person names them: background, text, links, buttons. */
function listed(text: string): Partial<PageLook> {
  const found = text.match(/#[\da-f]{6}\b|#[\da-f]{3}\b|rgba?\([^)]*\)/gi) ?? [];
  const colours = found.flatMap((colour) => {
    const shade = parseShade(colour);
    return shade ? [toHex(shade.rgb)] : [];
  });
  const [background, body, link, button] = colours;
  // One or two colours are brand colours: nobody names black on white.
  if (colours.length < 3) return { ...(background && { link: background }), ...(body && { button: body }) };
  return { background, text: body, link, button: button ?? link };
}

/** Reads what somebody pasted: an address, a token file, a style sheet, or colours. */
export async function read(text: string): Promise<Read> {
  const pasted = text.trim();
  if (/^[{[]/.test(pasted)) {
    try {
      const content = fromDtcg(JSON.parse(pasted) as object);
      return Object.keys(content.tokens).length > 0 ? { kind: 'tokens', ...content } : { kind: 'nothing' };
    } catch {
      return { kind: 'nothing' };
    }
  }
  const tokens = customProperties(pasted);
  if (Object.keys(tokens).length > 0) return { kind: 'tokens', tokens, ignored: [] };
  if (/\{[^}]*:/.test(pasted)) return { kind: 'site', look: await drawn(inert(skeleton), [pasted]) };
  const address = /^(https?:\/\/\S+|[\w-]+(\.[\w-]+)+(\/\S*)?)$/i.exec(pasted)?.[0];
  if (address && !parseShade(pasted)) {
    const url = URL.parse(/^https?:/i.test(address) ? address : `https://${address}`);
    return url ? site(url) : { kind: 'nothing' };
  }
  const look = listed(pasted);
  return Object.keys(look).length > 0 ? { kind: 'site', look } : { kind: 'nothing' };
}
