import { interfaceLanguage, type InterfaceLanguage } from '../text/language.ts';
import { escape, htmlPage, type Markup } from './html.ts';

type Check = (value: string) => boolean;

const text: Check = (value) => value.length <= 200;
const fits =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value);
const ids = fits(/^[A-Za-z0-9][A-Za-z0-9._,-]{0,199}$/);
const languages = fits(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*(,[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)*$/);
const countries = fits(/^[A-Z]{2}(,[A-Z]{2})*$/);
const flag: Check = (value) => value === '' || value === 'true';

/** Attributes that every widget takes. The API is always the one that serves the page. */
const common: Record<string, Check> = {
  lang: languages,
  network: ids,
  theme: fits(/^[a-z][a-z0-9-]{0,49}$/),
  'time-zone': fits(/^[A-Za-z][A-Za-z0-9_+/-]{0,59}$/),
};

interface Frame {
  attributes: Record<string, Check>;
  title: Record<InterfaceLanguage, string>;
}

/** The widgets that have a page of their own, with the attributes that the page's address may set. */
const frames: Record<string, Frame> = {
  'session-calendar': {
    attributes: {
      ...common,
      view: fits(/^[a-z]{1,20}$/),
      region: ids,
      kind: ids,
      language: languages,
      from: fits(/^\d{4}-\d{2}-\d{2}$/),
      limit: fits(/^\d{1,3}$/),
      'without-filters': flag,
    },
    title: { en: 'Sessions', es: 'Sesiones', fr: 'Sessions', ar: 'الجلسات', pt: 'Sessões', ru: 'Сессии' },
  },
  'submission-form': {
    attributes: { ...common, call: ids, 'without-draft': flag, 'with-quick-exit': flag },
    title: {
      en: 'Submit a session idea',
      es: 'Proponer una sesión',
      fr: 'Proposer une session',
      ar: 'اقتراح جلسة',
      pt: 'Propor uma sessão',
      ru: 'Предложить сессию',
    },
  },
  'resource-list': {
    attributes: {
      ...common,
      q: text,
      type: ids,
      region: ids,
      country: countries,
      language: languages,
      year: ids,
      audience: ids,
      'filter-type': ids,
      'filter-theme': ids,
      'filter-region': ids,
      'filter-country': countries,
      'filter-language': languages,
      'filter-year': ids,
      'filter-audience': ids,
      collection: ids,
      sort: fits(/^-?[a-z]{1,20}$/),
      layout: fits(/^(list|cards|compact)$/),
      'without-filters': flag,
      'without-feedback': flag,
      'with-url-state': flag,
      limit: fits(/^\d{1,3}$/),
    },
    title: { en: 'Resources', es: 'Recursos', fr: 'Ressources', ar: 'الموارد', pt: 'Recursos', ru: 'Материалы' },
  },
  resource: {
    attributes: { ...common, resource: ids, 'without-feedback': flag },
    title: { en: 'Resource', es: 'Recurso', fr: 'Ressource', ar: 'مورد', pt: 'Recurso', ru: 'Материал' },
  },
  'network-map': {
    attributes: { ...common, region: ids, country: fits(/^[A-Z]{2}$/), view: fits(/^(map|table)$/) },
    title: { en: 'Networks', es: 'Redes', fr: 'Réseaux', ar: 'الشبكات', pt: 'Redes', ru: 'Сети' },
  },
};

const withoutScript: Record<InterfaceLanguage, string> = {
  en: 'This part of the page needs JavaScript.',
  es: 'Esta parte de la página necesita JavaScript.',
  fr: 'Cette partie de la page a besoin de JavaScript.',
  ar: 'يحتاج هذا الجزء من الصفحة إلى JavaScript.',
  pt: 'Esta parte da página precisa de JavaScript.',
  ru: 'Для этой части страницы нужен JavaScript.',
};

export type FramePage = { html: string } | { unknown: string; known: string[] } | { invalid: string };

/** What a widget's page is called. */
export function frameTitle(widget: string, preferences: readonly string[]): string {
  return (Object.hasOwn(frames, widget) ? frames[widget]?.title[interfaceLanguage(preferences)] : undefined) ?? widget;
}

export interface FrameParts {
  /** The widget's first view, shown until the widget is there and where no script runs. */
  first?: Markup | undefined;
  /** Markup for the head, such as links that other programs discover. */
  head?: Markup;
  /** Addresses of the modules the widget will need, in its language. */
  modules?: (language: string) => readonly string[];
}

/**
 * A page that holds one widget, for frames and for the submitter's manage link.
 *
 * @param query - attributes of the element by name; each is checked, and written escaped
 * @returns undefined when there is no such widget
 */
export function framePage(
  widget: string,
  query: Record<string, unknown>,
  preferences: readonly string[],
  { first, head, modules = () => [] }: FrameParts = {},
): FramePage | undefined {
  const frame = Object.hasOwn(frames, widget) ? frames[widget] : undefined;
  if (!frame) return undefined;
  const { attributes, title } = frame;
  for (const [name, value] of Object.entries(query)) {
    const check = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (!check) return { unknown: name, known: Object.keys(attributes) };
    if (typeof value !== 'string' || !check(value)) return { invalid: name };
  }
  const language = interfaceLanguage(preferences);
  const written = Object.entries(query as Record<string, string>).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return {
    html: htmlPage({
      title: title[language],
      lang: language,
      head: `${head?.text ?? ''}<link rel="stylesheet" href="/embed/frame.css">
<script type="module" src="/embed/v1/colab.js"></script>
${modules((query['lang'] as string | undefined) ?? language)
  .map((address) => `<link rel="modulepreload" href="${escape(address)}">\n`)
  .join('')}<script type="module" src="/embed/v1/frame.js"></script>
`,
      body: `<main><h1>CoLab</h1><h2>${title[language]}</h2><colab-${widget}${written.join('')}>${
        first?.text ?? `<p>${withoutScript[language]}</p>`
      }</colab-${widget}></main>`,
    }),
  };
}

/**
 * The frame's own style: room for focus rings, a font where the widget inherits none, headings for screen readers alone
 * (a widget's own start at the third level, below a page's title and its section's), and a block of its own for the first
 * view, whose margins would move the page when the widget takes its place.
 */
export const frameCss =
  'html{font-family:system-ui,sans-serif;line-height:1.5}body{margin:0;padding:4px}h1,h2{position:absolute;inline-size:1px;block-size:1px;margin:0;overflow:hidden;clip-path:inset(50%)}main,main>:not(:defined){display:flow-root}\n';
