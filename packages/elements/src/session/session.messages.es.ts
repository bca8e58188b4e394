import badgeWords from '../language-badges/language-badges.messages.es.ts';
import type { Grammar } from '../shared/messages.ts';
import type { SessionWords } from './session.messages.ts';

export default (g: Grammar): SessionWords => ({
  ...badgeWords(g),

  timeUnknown: 'Hora no indicada',
  dayUnknown: 'Día no indicado',
  sameTime: (place) => `Misma hora en ${place}`,

  programme: 'Programa',
  sessionsInside: (count) => g.plural(count, { one: '1 sesión', other: `${g.number(count)} sesiones` }),

  cancelled: 'Cancelada',
  postponed: 'Aplazada',
  movedOnline: 'Pasa a ser en línea',
  tentative: 'Por confirmar',

  online: 'En línea',
  inPerson: 'Presencial',
  hybrid: 'Presencial y en línea',
  asynchronous: 'A su propio ritmo',

  more: (count) => `+${g.number(count)} más`,
  textIn: (language) => `Texto en ${language}`,
  nextLive: (when) => `Próxima sesión en directo: ${when}`,

  register: 'Inscribirse',
  registerFor: (title) => `Inscribirse: ${title}`,
  registerUntil: (time) => `La inscripción se cierra: ${time}`,
  registrationClosed: 'La inscripción está cerrada',

  recordingIn: (language) => `Grabación en ${language}`,
  recordedIn: (language) => `Grabada en ${language}, sin enlace publicado`,
  noRecording: 'Sin grabación',
  captionsIn: (languages) => `subtítulos: ${languages}`,
});
