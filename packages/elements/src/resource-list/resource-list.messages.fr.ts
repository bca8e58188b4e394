import { cardWords } from '../resource/card.messages.fr.ts';
import type { Grammar } from '../shared/messages.ts';
import type { ResourceListWords } from './resource-list.messages.ts';

export default (g: Grammar): ResourceListWords => {
  const results = (count: number) =>
    g.plural(count, { one: `${g.number(count)} résultat`, other: `${g.number(count)} résultats` });
  return {
    ...cardWords(g),
    search: 'Rechercher dans la bibliothèque',
    filters: (active) => (active ? `Filtres (${g.number(active)})` : 'Filtres'),
    type: 'Type',
    theme: 'Thème',
    region: 'Région',
    country: 'Pays',
    language: 'Langue',
    year: 'Année',
    audience: 'Public',
    showAll: (count) => `Afficher les ${g.number(count)}`,
    showFewer: 'Afficher moins',
    seeResults: (count) => `Voir ${results(count)}`,
    chosen: 'Filtres actifs',
    remove: (group, value) => `Retirer ${group}\u00a0: ${value}`,
    clear: 'Tout effacer',

    sort: 'Trier par',
    sortRelevance: 'Pertinence',
    sortNewest: 'Plus récents',
    sortOldest: 'Plus anciens',
    sortTitle: 'Titre',
    sortViews: 'Plus consultés',

    results,
    resultsOrMore: (count) => `${results(count)}, et il y en a d’autres`,
    showMore: 'Afficher plus',
    showEarlier: 'Afficher les précédents',
    nowShown: (count, total) => `${g.number(count)} résultats affichés sur ${g.number(total)}`,
    follow: 'Suivre ces résultats :',
    table: 'Tableau (CSV)',

    noneFor: (q) => `Aucun résultat pour «\u00a0${q}\u00a0».`,
    noneFiltered: 'Rien ne correspond à ces filtres.',
    none: 'Il n’y a encore rien dans cette bibliothèque.',
    tryShorter: 'Essayez avec moins de mots ou des mots plus courts.',
    tryFewer: 'Essayez de retirer un filtre.',
  };
};
