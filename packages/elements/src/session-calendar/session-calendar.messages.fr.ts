import type { Grammar } from '../shared/messages.ts';
import type { CalendarWords } from './session-calendar.messages.ts';

/** "de" before a word, as French writes it: de juin, d’avril. */
function of(word: string): string {
  return /^[aeiouyàâéèêîïôûh]/i.test(word) ? `d’${word}` : `de ${word}`;
}

export default (g: Grammar): CalendarWords => {
  const sessions = (count: number) =>
    g.plural(count, { one: `${g.number(count)} séance`, other: `${g.number(count)} séances` });
  return {
    view: 'Affichage',
    viewAgenda: 'Agenda',
    viewMonth: 'Mois',
    viewArchive: 'Séances passées',

    filters: (active) => (active ? `Filtres (${g.number(active)})` : 'Filtres'),
    search: 'Rechercher une session',
    region: 'Région',
    kind: 'Type',
    language: 'Parlée ou interprétée',
    allRegions: 'Toutes les régions',
    allKinds: 'Tous les types',
    allLanguages: 'Toutes les langues',
    option: (label, count) => `${label} (${g.number(count)})`,
    clear: 'Effacer les filtres',

    shown: (count, more) => (more ? `${sessions(count)}, et d’autres à afficher` : sessions(count)),
    shownIn: (count, month) => (count === 0 ? `Aucune séance en ${month}` : `${sessions(count)} en ${month}`),
    showMore: 'Afficher la suite',

    underWay: 'En cours',
    today: 'Aujourd’hui',
    timeUnknown: 'Heure non précisée',
    dayUnknown: 'Jour non précisé',
    sameTime: (place) => `Même heure à ${place}`,
    printedTime: (time) => `Annoncé ainsi : « ${time} »`,

    previousMonth: 'Mois précédent',
    nextMonth: 'Mois suivant',
    thisMonth: 'Ce mois-ci',
    fromToday: 'À partir d’aujourd’hui',
    from: (month) => `À partir ${of(month)}`,
    day: (date, count) => `${date}, ${count === 0 ? 'aucune séance' : sessions(count)}`,
    more: (count) => g.plural(count, { one: `+${g.number(count)} autre`, other: `+${g.number(count)} autres` }),
    beside: 'Aussi ce mois-ci',
    close: 'Fermer',

    emptyAgenda: 'Aucune séance n’est encore prévue.',
    emptyArchive: 'Il n’y a pas encore de séances passées.',
    emptyFiltered: 'Aucune séance ne correspond à ces filtres.',
    seeArchive: 'Voir les séances passées',
    seeAgenda: 'Voir les prochaines séances',

    programme: 'Programme',
    sessionsInside: sessions,
    inside: 'Séances de ce programme',
    insideEmpty: 'Ses séances ne figurent pas encore ici.',

    cancelled: 'Annulée',
    postponed: 'Reportée',
    movedOnline: 'Passe en ligne',
    tentative: 'À confirmer',

    online: 'En ligne',
    inPerson: 'En présentiel',
    hybrid: 'En présentiel et en ligne',
    asynchronous: 'À votre rythme',

    interpretation: 'interprétation',
    captions: 'sous-titres',
    signLanguage: 'langue des signes',
    materials: 'documents',
    floor: 'langue parlée',
    internationalSign: 'signes internationaux',
    languageRole: (language, role) => `${language} (${role})`,
    textIn: (language) => `Texte en ${language}`,

    when: 'Quand',
    where: 'Où',
    hosts: 'Organisation',
    network: 'Réseau',
    languages: 'Langues',
    themes: 'Thèmes',
    partOf: 'Fait partie de',
    numbered: (series, number) => `${series}, nº ${g.number(number)}`,

    parts: 'Comment participer',
    partForum: 'Forum en ligne',
    partLive: 'Séance en direct',
    partReading: 'Lecture',
    nextLive: (when) => `Prochaine séance en direct : ${when}`,
    takePart: 'Participer',

    registration: 'Inscription',
    register: 'S’inscrire',
    registerFor: (title) => `S’inscrire : ${title}`,
    registerUntil: (time) => `Clôture des inscriptions : ${time}`,
    registrationClosed: 'Les inscriptions sont closes',

    recordings: 'Enregistrements',
    recordingIn: (language) => `Enregistrement en ${language}`,
    recordedIn: (language) => `Enregistrée en ${language}, sans lien publié`,
    noRecording: 'Pas d’enregistrement',
    captionsIn: (languages) => `sous-titres : ${languages}`,

    documents: 'Documents',
    conceptNote: 'Note conceptuelle',
    report: 'Rapport',
    slides: 'Diapositives',
    recording: 'Enregistrement',
    document: 'Document',
    noLink: 'sans lien publié',

    source: 'Source',
    unverified: 'La source le laisse entendre sans l’affirmer',
  };
};
