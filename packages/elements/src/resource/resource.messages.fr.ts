import type { Grammar } from '../shared/messages.ts';
import { cardWords } from './card.messages.fr.ts';
import type { KnownType, ResourceWords } from './resource.messages.ts';

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
  const noun = (type: string) => nouns[type] ?? 'la publication';
  return {
    ...cardWords(g),
    downloads: (count) =>
      g.plural(count, { one: `${g.number(count)} téléchargement`, other: `${g.number(count)} téléchargements` }),
    minutes: (count) => `${g.number(count)} min`,
    readingTime: 'Temps de lecture',
    countedOn: (date) => `Relevé\u00a0: ${date}`,

    contributors: 'Contributions',
    more: (count) => g.plural(count, { one: `+${g.number(count)} autre`, other: `+${g.number(count)} autres` }),
    moreContributors: 'contributions',
    showFewer: 'Afficher moins',
    audience: 'À qui cela s’adresse',
    sections: 'Ce que vous apprendrez',
    image: (alt, host) => `Image${alt ? ` : ${alt}` : ''} (${host})`,
    takeaways: 'Points clés',
    openAll: 'Tout ouvrir',
    closeAll: 'Tout fermer',
    about: 'À propos de cette publication',
    files: 'Fichiers',
    themes: 'Thèmes',
    edition: 'Édition',
    firstPublished: 'Première publication',
    period: 'Années couvertes',
    collections: 'Fait partie de',
    source: 'Source',
    sourceOnFile: 'Un document archivé',
    verified: 'Vérifié auprès de la source',
    unverified: 'La source ne le dit pas expressément',
    supersededBy: 'Un document plus récent le remplace',
    translationOf: 'Traduction de',
    translations: 'Traductions',
    adaptedFrom: 'Adaptation de',
    adaptations: 'Adaptations',
    related: 'À voir aussi',
    loadingRelated: 'Recherche de documents apparentés…',
    relatedFailed: 'Les documents apparentés n’ont pas pu être chargés.',

    download: (type) => `${type === 'video' ? 'Regarder' : 'Télécharger'} ${noun(type)}`,
    openPage: (type) => `Ouvrir la page ${`de ${noun(type)}`.replace(/^de le /, 'du ')}`,
    noAddress: 'Aucune adresse n’est connue.',
    languageUnknown: 'Langue non indiquée',
    file: (language, form) => `${language} : ${form}`,
    document: 'Document',

    share: 'Page à partager',
    copyLink: 'Copier le lien',
    linkCopied: 'Lien copié',
    copyFailed: 'Votre navigateur n’autorise pas la copie ici. Utilisez le lien à côté.',
  };
};
