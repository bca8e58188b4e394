import { catalogues, type Grammar } from '../shared/messages.ts';

/** Words of what opens beside the map. English is the source; the notes are for translators. */
const en = (g: Grammar) => ({
  close: 'Close',
  networks: 'Networks',
  /** null when the number is not shown, so that it points at nobody. */
  members: (count: number | null) =>
    count === null
      ? 'The number of member organisations is not shown, so that it points at nobody.'
      : g.plural(count, { one: '1 member organisation', other: `${g.number(count)} member organisations` }),
  noNetwork: 'No network of its own yet.',
  /** Heading over neighbouring countries that have a network. */
  nearby: 'Networks nearby',
  /** Heading over the organisations that agreed to be listed. */
  organisations: 'Listed organisations',
  /** Heading over countries that lie too close together on the map. */
  places: (count: number) => g.plural(count, { one: '1 country', other: `${g.number(count)} countries here` }),
});

/** Keys and shapes of the panel's words. */
export type PanelWords = ReturnType<typeof en>;

/** The panel's words in every language of the kit. */
export const panelMessages = catalogues(en, {
  es: () => import('./panel.messages.es.ts'),
  fr: () => import('./panel.messages.fr.ts'),
  ar: () => import('./panel.messages.ar.ts'),
  pt: () => import('./panel.messages.pt.ts'),
  ru: () => import('./panel.messages.ru.ts'),
});
