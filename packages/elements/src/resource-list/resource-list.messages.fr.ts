import type { Grammar } from '../shared/messages.ts';
import type { KnownType, ResourceWords } from './resource-list.messages.ts';

const nouns: Record<KnownType, string> & Partial<Record<string, string>> = {
  toolkit: 'la boîte à outils',
  'case-study': 'l’étude de cas',
  'evidence-summary': 'la synthèse des données probantes',
  'evidence-review': 'la revue des données probantes',
  manual: 'le manuel',
  handbook: 'le guide de référence',
  guide: 'le guide',
  policy: 'la politique',
  'policy-report': 'le rapport sur les politiques',
  'policy-brief': 'la note d’orientation',
  brief: 'la note de synthèse',
  'discussion-paper': 'le document de réflexion',
  paper: 'l’article de fond',
  article: 'l’article',
  research: 'la recherche',
  report: 'le rapport',
  'dialogue-report': 'le compte rendu du dialogue',
  'strategic-plan': 'le plan stratégique',
  declaration: 'la déclaration',
  compendium: 'le recueil',
  collection: 'la collection',
  video: 'la vidéo',
  'score-card': 'la fiche d’évaluation',
  'induction-pack': 'le dossier d’accueil',
};

export default (g: Grammar): ResourceWords => {
  const results = (count: number) =>
    g.plural(count, { one: `${g.number(count)} résultat`, other: `${g.number(count)} résultats` });
  const noun = (type: string) => nouns[type] ?? 'la publication';
  return {
    search: 'Rechercher dans la bibliothèque',
    filters: (active) => (active ? `Filtres (${g.number(active)})` : 'Filtres'),
    type: 'Type',
    theme: 'Thème',
    region: 'Région',
    language: 'Langue',
    year: 'Année',
    showAll: (count) => `Afficher les ${g.number(count)}`,
    showFewer: 'Afficher moins',
    seeResults: (count) => `Voir ${results(count)}`,
    chosen: 'Filtres actifs',
    remove: (group, value) => `Retirer ${group} : ${value}`,
    clear: 'Tout effacer',

    sort: 'Trier par',
    sortRelevance: 'Pertinence',
    sortNewest: 'Plus récents',
    sortTitle: 'Titre',
    sortViews: 'Plus consultés',

    results,
    resultsOrMore: (count) => `${results(count)}, et il y en a d’autres`,
    showMore: 'Afficher plus',
    nowShown: (count, total) => `${g.number(count)} résultats affichés sur ${g.number(total)}`,

    noneFor: (q) => `Aucun résultat pour « ${q} ».`,
    noneFiltered: 'Rien ne correspond à ces filtres.',
    none: 'Il n’y a encore rien dans cette bibliothèque.',
    tryShorter: 'Essayez avec moins de mots ou des mots plus courts.',
    tryFewer: 'Essayez de retirer un filtre.',

    views: (count) => g.plural(count, { one: `${g.number(count)} vue`, other: `${g.number(count)} vues` }),
    downloads: (count) =>
      g.plural(count, { one: `${g.number(count)} téléchargement`, other: `${g.number(count)} téléchargements` }),
    minutes: (count) => `${g.number(count)} min`,
    countedOn: (date) => `Relevé : ${date}`,
    languages: 'Langues',
    onlyIn: (language) => `Uniquement en ${language}`,

    readingTime: 'Temps de lecture',
    contributors: 'Contributions',
    more: (count) => g.plural(count, { one: `+${g.number(count)} autre`, other: `+${g.number(count)} autres` }),
    moreContributors: 'contributions',
    audience: 'À qui cela s’adresse',
    takeaways: 'Points clés',
    files: 'Fichiers',
    themes: 'Thèmes',
    edition: 'Édition',
    firstPublished: 'Première publication',
    period: 'Années couvertes',
    source: 'Source',
    sourceOnFile: 'Un document archivé',
    verified: 'Vérifié auprès de la source',
    unverified: 'La source ne le dit pas expressément',
    supersededBy: 'Un document plus récent le remplace',
    translationOf: 'Traduction de',
    adaptedFrom: 'Adaptation de',
    related: 'À voir aussi',
    loadingRelated: 'Recherche de documents apparentés…',
    relatedFailed: 'Les documents apparentés n’ont pas pu être chargés.',

    download: (type) => `${type === 'video' ? 'Regarder' : 'Télécharger'} ${noun(type)}`,
    openPage: (type) => `Ouvrir la page ${`de ${noun(type)}`.replace(/^de le /, 'du ')}`,
    noAddress: 'Aucune adresse n’est connue.',
    languageUnknown: 'Langue non indiquée',
    document: 'Document',
  };
};
