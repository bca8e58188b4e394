import { catalogues, type Grammar } from '../shared/messages.ts';

/** Words of the panel with the ways to subscribe. English is the source; the notes are for translators. */
const en = (_: Grammar) => ({
  about: 'See these sessions in your own calendar. It follows every change by itself.',
  aboutAll: 'To get only some of them, set the filters first.',
  aboutFiltered: 'It holds what matches the filters you have set.',
  /** Opens the calendar program of the device. */
  open: 'Open in my calendar',
  /** Names of services; the same in all languages. */
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  address: 'Address for any other calendar',
  copy: 'Copy',
  copied: 'Address copied',
});

/** Keys and shapes of these words. */
export type SubscribeWords = ReturnType<typeof en>;

/** These words in every language of the kit. */
export const subscribeMessages = catalogues(en, {
  es: () => import('./subscribe.messages.es.ts'),
  fr: () => import('./subscribe.messages.fr.ts'),
  ar: () => import('./subscribe.messages.ar.ts'),
  pt: () => import('./subscribe.messages.pt.ts'),
  ru: () => import('./subscribe.messages.ru.ts'),
});
