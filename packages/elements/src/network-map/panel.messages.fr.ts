import type { Grammar } from '../shared/messages.ts';
import type { PanelWords } from './panel.messages.ts';

export default (g: Grammar): PanelWords => ({
  close: 'Fermer',
  networks: 'Réseaux',
  members: (count) =>
    count === null
      ? 'Le nombre d’organisations membres n’est pas affiché, pour ne désigner personne.'
      : g.plural(count, { one: '1 organisation membre', other: `${g.number(count)} organisations membres` }),
  noNetwork: 'Pas encore de réseau propre.',
  nearby: 'Réseaux proches',
  organisations: 'Organisations répertoriées',
  places: (count) => g.plural(count, { one: '1 pays', other: `${g.number(count)} pays ici` }),
});
