import badgeWords from '../language-badges/language-badges.messages.fr.ts';
import type { Grammar } from '../shared/messages.ts';
import type { SessionWords } from './session.messages.ts';

export default (g: Grammar): SessionWords => ({
  ...badgeWords(g),

  timeUnknown: 'Heure non précisée',
  dayUnknown: 'Jour non précisé',
  sameTime: (place) => `Même heure à ${place}`,

  programme: 'Programme',
  sessionsInside: (count) =>
    g.plural(count, { one: `${g.number(count)} session`, other: `${g.number(count)} sessions` }),

  cancelled: 'Annulée',
  postponed: 'Reportée',
  movedOnline: 'Passe en ligne',
  tentative: 'À confirmer',

  online: 'En ligne',
  inPerson: 'En présentiel',
  hybrid: 'En présentiel et en ligne',
  asynchronous: 'À votre rythme',

  more: (count) => g.plural(count, { one: `+${g.number(count)} autre`, other: `+${g.number(count)} autres` }),
  textIn: (language) => `Texte en ${language}`,
  nextLive: (when) => `Prochaine session en direct\u00a0: ${when}`,

  register: 'S’inscrire',
  registerFor: (title) => `S’inscrire\u00a0: ${title}`,
  registerUntil: (time) => `Clôture des inscriptions\u00a0: ${time}`,
  registrationClosed: 'Les inscriptions sont closes',

  recordingIn: (language) => `Enregistrement en ${language}`,
  recordedIn: (language) => `Enregistrée en ${language}, sans lien publié`,
  noRecording: 'Pas d’enregistrement',
  captionsIn: (languages) => `sous-titres\u00a0: ${languages}`,
});
