import type { InterfaceLanguage } from './language.ts';
import { ar } from './phrases.ar.ts';
import { pt } from './phrases.pt.ts';
import { ru } from './phrases.ru.ts';

/** The words that feeds, share pages and fragments put around the texts of an entity. */
export interface Phrases {
  /** Between a label and what it labels. */
  colon: string;
  repeats: string;
  sessions: string;
  resources: string;
  networks: string;
  noDate: string;
  /** Says what a feed brings. */
  feedNote: (what: string) => string;
  /** Said of a calendar that leaves out what has no day. */
  calendarNote: string;
  dateOnly: (precision: string) => string;
  cancelled: string;
  postponed: string;
  tentative: string;
  movedOnline: string;
  completed: string;
  online: string;
  inPerson: string;
  hybrid: string;
  asynchronous: string;
  membersOnly: string;
  partOf: (title: string) => string;
  spoken: string;
  interpretation: string;
  captions: string;
  signLanguage: string;
  materials: string;
  hosts: string;
  recordings: string;
  register: string;
  when: string;
  where: string;
  languages: string;
  network: string;
  themes: string;
  kind: string;
  published: string;
  noPublicationDate: string;
  publishers: string;
  contributors: string;
  audiences: string;
  takeaways: string;
  files: string;
  readingTimeLabel: string;
  readingTime: (minutes: number) => string;
  related: string;
  parts: string;
  insideProgramme: string;
  source: string;
  /** In place of a source that has no address in the web. */
  sourceOnFile: string;
  verified: string;
  notVerified: string;
  sample: string;
  addToCalendar: string;
  subscribe: string;
  inLanguages: string;
  originalOnly: (language: string) => string;
  countries: string;
  region: string;
  status: string;
  active: string;
  emerging: string;
  dormant: string;
  host: string;
  founded: string;
  webPage: string;
  upcoming: string;
  nothing: string;
  callOpen: string;
  callUpcoming: string;
  callClosed: string;
  opens: string;
  closes: string;
  guidelines: string;
  submit: string;
  all: string;
  required: string;
  choose: string;
  send: string;
  honeypot: string;
  formNote: string;
  yes: string;
  report: string;
}

const en: Phrases = {
  colon: ': ',
  repeats: 'repeats',
  sessions: 'Sessions',
  resources: 'Resources',
  networks: 'Networks',
  noDate: 'Date not announced',
  feedNote: (what) => `${what} shared by MenEngage networks and their partners.`,
  calendarNote: 'Sessions whose day is known. Those with a month or year alone are in the other feeds.',
  dateOnly: (precision) => (precision === 'year' ? 'Only the year is known.' : 'Only the month is known.'),
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  tentative: 'To be confirmed',
  movedOnline: 'Moved online',
  completed: 'Over',
  online: 'Online',
  inPerson: 'In person',
  hybrid: 'In person and online',
  asynchronous: 'In one’s own time',
  membersOnly: 'For members and partners',
  partOf: (title) => `Part of: ${title}`,
  spoken: 'spoken',
  interpretation: 'interpretation',
  captions: 'captions',
  signLanguage: 'sign language',
  materials: 'materials',
  hosts: 'Hosted by',
  recordings: 'Recordings',
  register: 'Register',
  when: 'When',
  where: 'Where',
  languages: 'Languages',
  network: 'Network',
  themes: 'Themes',
  kind: 'Kind',
  published: 'Published',
  noPublicationDate: 'Date of publication not known',
  publishers: 'Published by',
  contributors: 'Contributors',
  audiences: 'Who it is for',
  takeaways: 'Key takeaways',
  files: 'Files',
  readingTimeLabel: 'Reading time',
  readingTime: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  related: 'Related',
  parts: 'Parts',
  insideProgramme: 'Sessions',
  source: 'Source',
  sourceOnFile: 'a document on file',
  verified: 'stated by the source',
  notVerified: 'implied by the source only',
  sample: 'Sample: made up to show the product.',
  addToCalendar: 'Add to my calendar',
  subscribe: 'Subscribe',
  inLanguages: 'This page in',
  originalOnly: (language) => `Some texts are in ${language}.`,
  countries: 'Countries',
  region: 'Region',
  status: 'Status',
  active: 'Active',
  emerging: 'Emerging',
  dormant: 'Dormant',
  host: 'Hosted by',
  founded: 'Founded',
  webPage: 'Its own page',
  upcoming: 'Coming up',
  nothing: 'Nothing here at the moment.',
  callOpen: 'Open',
  callUpcoming: 'Not open yet',
  callClosed: 'Closed',
  opens: 'Opens',
  closes: 'Closes',
  guidelines: 'Guidelines',
  submit: 'Submit a session idea',
  all: 'See all',
  required: 'required',
  choose: 'Choose',
  send: 'Send',
  honeypot: 'Leave this field empty',
  formNote: 'In full, with drafts and help while writing:',
  yes: 'Yes',
  report: 'Report harassment or another concern',
};

const es: Phrases = {
  colon: ': ',
  repeats: 'se repite',
  sessions: 'Sesiones',
  resources: 'Recursos',
  networks: 'Redes',
  noDate: 'Fecha por anunciar',
  feedNote: (what) => `${what} que comparten las redes MenEngage y sus organizaciones aliadas.`,
  calendarNote: 'Sesiones cuyo día se conoce. Las que solo tienen mes o año están en los otros canales.',
  dateOnly: (precision) => (precision === 'year' ? 'Solo se conoce el año.' : 'Solo se conoce el mes.'),
  cancelled: 'Cancelada',
  postponed: 'Aplazada',
  tentative: 'Por confirmar',
  movedOnline: 'Pasa a ser en línea',
  completed: 'Terminada',
  online: 'En línea',
  inPerson: 'Presencial',
  hybrid: 'Presencial y en línea',
  asynchronous: 'Al propio ritmo',
  membersOnly: 'Para integrantes y organizaciones aliadas',
  partOf: (title) => `Parte de: ${title}`,
  spoken: 'hablado',
  interpretation: 'interpretación',
  captions: 'subtítulos',
  signLanguage: 'lengua de señas',
  materials: 'materiales',
  hosts: 'Organizan',
  recordings: 'Grabaciones',
  register: 'Inscribirse',
  when: 'Cuándo',
  where: 'Dónde',
  languages: 'Idiomas',
  network: 'Red',
  themes: 'Temas',
  kind: 'Tipo',
  published: 'Publicado',
  noPublicationDate: 'Fecha de publicación desconocida',
  publishers: 'Publicado por',
  contributors: 'Colaboran',
  audiences: 'Para quién es',
  takeaways: 'Ideas clave',
  files: 'Archivos',
  readingTimeLabel: 'Tiempo de lectura',
  readingTime: (minutes) => (minutes === 1 ? '1 minuto' : `${minutes} minutos`),
  related: 'Relacionados',
  parts: 'Partes',
  insideProgramme: 'Sesiones',
  source: 'Fuente',
  sourceOnFile: 'un documento archivado',
  verified: 'lo dice la fuente',
  notVerified: 'la fuente solo lo da a entender',
  sample: 'Ejemplo: inventado para mostrar el producto.',
  addToCalendar: 'Añadir a mi calendario',
  subscribe: 'Suscribirse',
  inLanguages: 'Esta página en',
  originalOnly: (language) => `Algunos textos están en ${language}.`,
  countries: 'Países',
  region: 'Región',
  status: 'Estado',
  active: 'Activa',
  emerging: 'Emergente',
  dormant: 'Inactiva',
  host: 'La acoge',
  founded: 'Fundada',
  webPage: 'Su propia página',
  upcoming: 'Próximamente',
  nothing: 'No hay nada por el momento.',
  callOpen: 'Abierta',
  callUpcoming: 'Aún no abierta',
  callClosed: 'Cerrada',
  opens: 'Abre',
  closes: 'Cierra',
  guidelines: 'Orientaciones',
  submit: 'Proponer una sesión',
  all: 'Ver todo',
  required: 'obligatorio',
  choose: 'Elija',
  send: 'Enviar',
  honeypot: 'Deje este campo vacío',
  formNote: 'Completo, con borradores y ayuda al escribir:',
  yes: 'Sí',
  report: 'Denunciar acoso o comunicar otra inquietud',
};

const fr: Phrases = {
  colon: ' : ',
  repeats: 'se répète',
  sessions: 'Sessions',
  resources: 'Ressources',
  networks: 'Réseaux',
  noDate: 'Date à annoncer',
  feedNote: (what) => `${what} que partagent les réseaux MenEngage et leurs partenaires.`,
  calendarNote:
    'Sessions dont le jour est connu. Celles dont on ne connaît que le mois ou l’année sont dans les autres flux.',
  dateOnly: (precision) => (precision === 'year' ? 'Seule l’année est connue.' : 'Seul le mois est connu.'),
  cancelled: 'Annulée',
  postponed: 'Reportée',
  tentative: 'À confirmer',
  movedOnline: 'Passe en ligne',
  completed: 'Terminée',
  online: 'En ligne',
  inPerson: 'En présentiel',
  hybrid: 'En présentiel et en ligne',
  asynchronous: 'À son rythme',
  membersOnly: 'Pour les membres et partenaires',
  partOf: (title) => `Fait partie de\u00a0: ${title}`,
  spoken: 'parlé',
  interpretation: 'interprétation',
  captions: 'sous-titres',
  signLanguage: 'langue des signes',
  materials: 'documents',
  hosts: 'Organisée par',
  recordings: 'Enregistrements',
  register: 'S’inscrire',
  when: 'Quand',
  where: 'Où',
  languages: 'Langues',
  network: 'Réseau',
  themes: 'Thèmes',
  kind: 'Type',
  published: 'Publié',
  noPublicationDate: 'Date de publication inconnue',
  publishers: 'Publié par',
  contributors: 'Avec la contribution de',
  audiences: 'À qui cela s’adresse',
  takeaways: 'Points clés',
  files: 'Fichiers',
  readingTimeLabel: 'Temps de lecture',
  readingTime: (minutes) => (minutes <= 1 ? `${minutes} minute` : `${minutes} minutes`),
  related: 'À voir aussi',
  parts: 'Parties',
  insideProgramme: 'Sessions',
  source: 'Source',
  sourceOnFile: 'un document archivé',
  verified: 'dit par la source',
  notVerified: 'seulement sous-entendu par la source',
  sample: 'Exemple\u00a0: inventé pour montrer le produit.',
  addToCalendar: 'Ajouter à mon agenda',
  subscribe: 'S’abonner',
  inLanguages: 'Cette page en',
  originalOnly: (language) => `Certains textes sont en ${language}.`,
  countries: 'Pays',
  region: 'Région',
  status: 'État',
  active: 'Actif',
  emerging: 'Émergent',
  dormant: 'En sommeil',
  host: 'Accueilli par',
  founded: 'Fondé',
  webPage: 'Sa propre page',
  upcoming: 'À venir',
  nothing: 'Rien pour le moment.',
  callOpen: 'Ouvert',
  callUpcoming: 'Pas encore ouvert',
  callClosed: 'Clos',
  opens: 'Ouvre',
  closes: 'Ferme',
  guidelines: 'Consignes',
  submit: 'Proposer une session',
  all: 'Tout voir',
  required: 'obligatoire',
  choose: 'Choisissez',
  send: 'Envoyer',
  honeypot: 'Laissez ce champ vide',
  formNote: 'En entier, avec brouillons et aide à la rédaction\u00a0:',
  yes: 'Oui',
  report: 'Signaler un harcèlement ou une autre préoccupation',
};

export const phrases: Record<InterfaceLanguage, Phrases> = { en, es, fr, ar, pt, ru };
