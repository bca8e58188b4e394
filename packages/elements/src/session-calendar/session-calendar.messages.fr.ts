import sessionWords from '../session/session.messages.fr.ts';
import type { Grammar } from '../shared/messages.ts';
import type { CalendarWords } from './session-calendar.messages.ts';

/** "de" before a word, as French writes it: de juin, d’avril. */
function of(word: string): string {
  return /^[aeiouyàâéèêîïôûh]/i.test(word) ? `d’${word}` : `de ${word}`;
}

export default (g: Grammar): CalendarWords => {
  const words = sessionWords(g);
  const sessions = words.sessionsInside;
  return {
    ...words,

    view: 'Affichage',
    viewAgenda: 'Agenda',
    viewMonth: 'Mois',
    viewArchive: 'Sessions passées',
    subscribe: 'S’abonner',

    filters: (active) => (active ? `Filtres (${g.number(active)})` : 'Filtres'),
    search: 'Rechercher une session',
    region: 'Région',
    kind: 'Type',
    language: 'Parlée ou interprétée',
    allRegions: 'Toutes les régions',
    allKinds: 'Tous les types',
    allLanguages: 'Toutes les langues',
    option: (label, count) => `${label} (${g.number(count)})`,
    moreFilters: 'Plus de filtres',
    fewerFilters: 'Moins de filtres',
    clear: 'Effacer les filtres',

    shown: (count, more) => (more ? `${sessions(count)}, et d’autres à afficher` : sessions(count)),
    shownIn: (count, month, more) =>
      count === 0
        ? `Aucune session en ${month}`
        : `${more ? 'Les premières\u00a0: ' : ''}${sessions(count)} en ${month}`,
    showMore: 'Afficher la suite',

    underWay: 'En cours',
    today: 'Aujourd’hui',

    previousMonth: 'Mois précédent',
    nextMonth: 'Mois suivant',
    thisMonth: 'Ce mois-ci',
    fromToday: 'À partir d’aujourd’hui',
    from: (month) => `À partir ${of(month)}`,
    beside: 'Aussi ce mois-ci',
    close: 'Fermer',

    emptyAgenda: 'Aucune session n’est encore prévue.',
    emptyArchive: 'Il n’y a pas encore de sessions passées.',
    emptyFiltered: 'Aucune session ne correspond à ces filtres.',
    seeArchive: 'Voir les sessions passées',
    seeAgenda: 'Voir les prochaines sessions',
  };
};
