import { declarations, themes, type TokenName } from '@menengage/themes';
import { OWN, type Choice, type Way } from './model.ts';

/** `csp.json` of a version: the directives each way needs; `HOST` stands for the server. */
export type Policies = Readonly<
  Record<'script' | 'hash' | 'frame', { readonly directives: Readonly<Record<string, readonly string[]>> }>
>;

/** What the snippets of one server are made with. */
export interface Release {
  /** Origin of the server, such as `https://colab.example`. */
  origin: string;
  version: string;
  /** Name of the folder that follows new versions, such as `v1`. */
  channel: string;
  /** The version's file that holds everything, with its hash as `integrity` takes it; absent where a server tells none. */
  whole?: { file: string; integrity: string };
  policies?: Policies;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const written = (attributes: readonly (readonly [string, string])[]): string =>
  attributes.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`)).join('');

/** The attributes of the widget, in the order a person reads them. A theme made here is CSS and no attribute. */
export function attributesOf(choice: Choice): [string, string][] {
  const { network, lang, theme, attributes } = choice;
  const settings = Object.entries({ network, lang, theme: theme === OWN || theme === 'light' ? '' : theme });
  return [...settings.filter(([, value]) => value), ...Object.entries(attributes)];
}

/** The widget's page of its own: what the link leads to, and what a frame shows. */
export function framePage({ origin }: Release, choice: Choice): string {
  const query = new URLSearchParams(attributesOf(choice));
  return `${origin}/embed/frame/${choice.widget}${query.size > 0 ? `?${query}` : ''}`;
}

/** The script tag; a page needs it once. Pinned, it is one file that never changes, and the browser checks it. */
export function scriptTag({ origin, version, channel, whole }: Release, pinned: boolean): string {
  if (!pinned || !whole) return `<script type="module" src="${origin}/embed/${channel}/colab.js"></script>`;
  const { file, integrity } = whole;
  return `<script type="module" src="${origin}/embed/${version}/${file}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/**
 * What a webmaster pastes.
 *
 * @param name What the widget is called, in the language of the people who read the page
 */
export function snippet(release: Release, choice: Choice, name: string): string {
  const { widget, pinned } = choice;
  const attributes = attributesOf(choice);
  const page = escape(framePage(release, choice));
  const ways: Record<Way, () => string> = {
    tag: () =>
      `${scriptTag(release, pinned)}\n<colab-${widget}${written(attributes)}><a href="${page}">${escape(name)}</a></colab-${widget}>`,
    link: () => {
      const flat = attributes.map(([key, value]): [string, string] => [`data-colab-${key}`, value]);
      return `${scriptTag(release, pinned)}\n<a data-colab="${widget}"${written(flat)} href="${page}">${escape(name)}</a>`;
    },
    frame: () =>
      `<iframe src="${page}" title="${escape(name)}" width="100%" height="700" loading="lazy" sandbox="allow-scripts allow-forms allow-popups"></iframe>`,
  };
  return ways[choice.way]();
}

/** The rule that dresses every widget of a page: its colours, and of the rest what differs from the light theme. */
export function themeRule(tokens: Readonly<Record<TokenName, string>>): string {
  const usual = new Set(declarations(themes.light).split('\n'));
  const lines = declarations(tokens)
    .split('\n')
    .filter((line) => line && (line.startsWith('--colab-color') || !usual.has(line)));
  return `:root {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

/** What a page's content security policy has to allow. */
export function policy({ origin, whole, policies }: Release, { way, pinned }: Choice): string {
  const kind = way === 'frame' ? 'frame' : pinned && whole ? 'hash' : 'script';
  const directives = policies?.[kind]?.directives ?? {
    ...(kind === 'frame' ? { 'frame-src': ['HOST'] } : { 'script-src': ['HOST'], 'connect-src': ['HOST'] }),
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ').replaceAll('HOST', origin)}`)
    .join('; ');
}
