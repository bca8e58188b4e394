import { catalogues, type Grammar } from '@menengage/elements/runtime';

/** The words of the Studio. English is the source; the notes are for translators. */
const en = (g: Grammar) => ({
  /** Name of the tool: it makes code that is embedded in other sites. */
  title: 'Embed Studio',
  lead: 'Put a CoLab widget on your own site: choose, look, copy.',
  toDemo: 'Sites that use it',
  languageOfStudio: 'Language of this page',

  stepWidget: '1. What to show',
  stepTheme: '2. How it looks',
  stepCode: '3. Copy it to your site',
  widget: 'Widget',
  sessionCalendar: 'Session calendar',
  resourceList: 'Resource library',
  networkMap: 'Network map',
  submissionForm: 'Session idea form',
  network: 'Network',
  everyNetwork: 'The whole alliance',
  language: 'Language',
  /** The widget takes the language of the page it is on. */
  languageOfPage: 'Same as the page',
  moreSettings: 'More settings',
  /** An attribute that nobody set. */
  unset: 'Not set',

  theme: 'Theme',
  themeLight: 'Light',
  themeDark: 'Dark',
  /** Light or dark, whichever the visitor's system uses. */
  themeAuto: 'Light or dark, as the visitor’s system',
  themeContrast: 'High contrast',
  /** The widget reads the colours of the page it is on. */
  themeHost: 'Like the page it is on',
  themeOwn: 'From my site’s colours',
  /** A theme by the name of who it was made for. */
  themePreset: (name: string) => `Preset: ${name}`,
  /** "Alliance, dark" */
  presetDark: (name: string) => `${name}, dark`,

  bring: 'Your site',
  bringHint: 'Paste its address, a few of its colours, its CSS, or a design token file (DTCG JSON).',
  bringPrivacy:
    'This page itself asks for the address, without cookies. Many sites do not allow that; then paste colours or CSS.',
  readIt: 'Read it',
  chooseFile: 'Open a token file',
  reading: 'Reading…',
  readSite: 'These are the colours of your site. Correct them if something is off.',
  readTokens: (count: number) =>
    g.plural(count, { one: '1 token was read.', other: `${g.number(count)} tokens were read.` }),
  ignored: (names: string) => `Not used: ${names}`,
  unreachable:
    'That address cannot be read from here: the site does not allow other pages to, or it does not answer. Paste its colours or CSS instead.',
  notUnderstood: 'There was no address, colour, CSS or token in that.',
  background: 'Background',
  text: 'Text',
  link: 'Links',
  button: 'Buttons',

  contrast: 'Contrast',
  contrastLead: 'Hues stay yours; lightness moves only as far as it takes to read well.',
  pair: 'Pair',
  asked: 'Asked for',
  fitted: 'Fitted',
  least: 'At least',
  /** Two colours, one on the other: "Text on Background". */
  on: (foreground: string, ground: string) => `${foreground} on ${ground}`,
  /** A light tint of a colour: "a tint of Danger". */
  tintOf: (name: string) => `a tint of ${name}`,
  allReadable: 'Every pair can be read.',
  changed: (count: number) =>
    g.plural(count, {
      one: '1 pair was hard to read and was corrected.',
      other: `${g.number(count)} pairs were hard to read and were corrected.`,
    }),
  surface: 'background',
  surfaceRaised: 'raised background',
  colourText: 'text',
  muted: 'secondary text',
  accent: 'accent',
  accentText: 'text on the accent',
  borderControl: 'edge of a control',
  focus: 'focus ring',
  info: 'note',
  success: 'success',
  warning: 'warning',
  danger: 'error',

  preview: 'Preview',
  sight: 'See it',
  sightPage: 'On your page',
  sightDark: 'On a dark page',
  sightRtl: 'Right to left',
  sightNarrow: '320 px wide',
  sightForced: 'Forced colours',
  forcedNote: 'An approach: your browser does the rest when you force colours in your system’s settings.',

  way: 'How it comes to your page',
  wayTag: 'Script and tag',
  wayTagHint: 'Best where you can edit HTML.',
  wayLink: 'Link',
  wayLinkHint: 'Survives editors that remove unknown tags, such as WordPress for authors.',
  wayFrame: 'Frame',
  wayFrameHint: 'Where no script is allowed. Colours of your own need one of the other ways.',
  pinned: 'Pin this version',
  pinnedHint: 'Never changes, and the browser checks it byte for byte. Otherwise it follows corrections by itself.',
  code: 'HTML',
  css: 'CSS for your style sheet',
  tokens: 'Design tokens (DTCG)',
  copy: 'Copy',
  /** The name of what was copied comes first: "HTML: copied". */
  copied: (what: string) => `${what}: copied`,
  download: 'Download',
  share: 'The address of this page holds your choices. Copy it to share them.',
  copyAddress: 'Copy the address',

  privacy: 'Privacy',
  privacyLead: 'What visitors of your page send where, seen in the preview just now.',
  hosts: 'Servers asked',
  cookies: 'Cookies',
  storage: 'Kept in the browser',
  none: 'none',
  draft: 'nothing until somebody types; then a draft of the form, for 30 days at most',
  policy: 'Content security policy',
  policyLead: 'If your server sends one, add these:',
  noServer: 'The CoLab server does not answer. The code is right all the same.',
});

/** Keys and shapes of the Studio's words. */
export type StudioWords = ReturnType<typeof en>;

/** The Studio's words in every language it has. */
export const studioMessages = catalogues(en, {
  es: () => import('./studio.messages.es.ts'),
  fr: () => import('./studio.messages.fr.ts'),
  ar: () => import('./studio.messages.ar.ts'),
  pt: () => import('./studio.messages.pt.ts'),
  ru: () => import('./studio.messages.ru.ts'),
});
