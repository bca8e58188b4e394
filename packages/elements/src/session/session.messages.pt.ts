import badgeWords from '../language-badges/language-badges.messages.pt.ts';
import type { Grammar } from '../shared/messages.ts';
import type { SessionWords } from './session.messages.ts';

export default (g: Grammar): SessionWords => ({
  ...badgeWords(g),

  timeUnknown: 'Horário não informado',
  dayUnknown: 'Dia não informado',
  sameTime: (place) => `O mesmo horário em ${place}`,

  programme: 'Programa',
  sessionsInside: (count) => g.plural(count, { one: `${g.number(count)} sessão`, other: `${g.number(count)} sessões` }),

  cancelled: 'Cancelada',
  postponed: 'Adiada',
  movedOnline: 'Passou a ser on-line',
  tentative: 'Por confirmar',

  online: 'On-line',
  inPerson: 'Presencial',
  hybrid: 'Presencial e on-line',
  asynchronous: 'No seu tempo',

  more: (count) => `+${g.number(count)}`,
  textIn: (language) => `Texto em ${language}`,
  nextLive: (when) => `Próxima sessão ao vivo: ${when}`,

  register: 'Inscrever-se',
  registerFor: (title) => `Inscrever-se: ${title}`,
  registerUntil: (time) => `As inscrições terminam: ${time}`,
  registrationClosed: 'As inscrições terminaram',

  recordingIn: (language) => `Gravação em ${language}`,
  recordedIn: (language) => `Gravada em ${language}, sem link publicado`,
  noRecording: 'Sem gravação',
  captionsIn: (languages) => `legendas: ${languages}`,
});
