import type { Grammar } from '../shared/messages.ts';
import type { CalendarWords } from './session-calendar.messages.ts';

export default (g: Grammar): CalendarWords => {
  const sessions = (count: number) => g.plural(count, { one: '1 sesión', other: `${g.number(count)} sesiones` });
  return {
    view: 'Vista',
    viewAgenda: 'Agenda',
    viewMonth: 'Mes',
    viewArchive: 'Sesiones anteriores',

    filters: (active) => (active ? `Filtros (${g.number(active)})` : 'Filtros'),
    search: 'Buscar sesiones',
    region: 'Región',
    kind: 'Tipo',
    language: 'Hablada o interpretada',
    allRegions: 'Todas las regiones',
    allKinds: 'Todos los tipos',
    allLanguages: 'Todas las lenguas',
    option: (label, count) => `${label} (${g.number(count)})`,
    clear: 'Quitar los filtros',

    shown: (count, more) => (more ? `${sessions(count)}, y hay más` : sessions(count)),
    shownIn: (count, month) => (count === 0 ? `Sin sesiones en ${month}` : `${sessions(count)} en ${month}`),
    showMore: 'Mostrar más',

    underWay: 'En curso',
    today: 'Hoy',
    timeUnknown: 'Hora no indicada',
    dayUnknown: 'Día no indicado',
    sameTime: (place) => `Misma hora en ${place}`,
    printedTime: (time) => `Anunciada como «${time}»`,

    previousMonth: 'Mes anterior',
    nextMonth: 'Mes siguiente',
    thisMonth: 'Este mes',
    fromToday: 'Desde hoy',
    from: (month) => `Desde ${month}`,
    day: (date, count) => `${date}, ${count === 0 ? 'sin sesiones' : sessions(count)}`,
    more: (count) => `+${g.number(count)} más`,
    beside: 'También este mes',
    close: 'Cerrar',

    emptyAgenda: 'Todavía no hay sesiones previstas.',
    emptyArchive: 'Todavía no hay sesiones anteriores.',
    emptyFiltered: 'Ninguna sesión coincide con estos filtros.',
    seeArchive: 'Ver las sesiones anteriores',
    seeAgenda: 'Ver las próximas sesiones',

    programme: 'Programa',
    sessionsInside: sessions,
    inside: 'Sesiones de este programa',
    insideEmpty: 'Sus sesiones todavía no figuran aquí.',

    cancelled: 'Cancelada',
    postponed: 'Aplazada',
    movedOnline: 'Pasa a ser en línea',
    tentative: 'Por confirmar',

    online: 'En línea',
    inPerson: 'Presencial',
    hybrid: 'Presencial y en línea',
    asynchronous: 'A su propio ritmo',

    interpretation: 'interpretación',
    captions: 'subtítulos',
    signLanguage: 'lengua de señas',
    materials: 'materiales',
    floor: 'se habla',
    internationalSign: 'lengua de señas internacional',
    languageRole: (language, role) => `${language} (${role})`,
    textIn: (language) => `Texto en ${language}`,

    when: 'Cuándo',
    where: 'Dónde',
    hosts: 'Organiza',
    network: 'Red',
    languages: 'Lenguas',
    themes: 'Temas',
    partOf: 'Forma parte de',
    numbered: (series, number) => `${series}, n.º ${g.number(number)}`,

    parts: 'Maneras de participar',
    partForum: 'Foro en línea',
    partLive: 'Sesión en directo',
    partReading: 'Lectura',
    nextLive: (when) => `Próxima sesión en directo: ${when}`,
    takePart: 'Participar',

    registration: 'Inscripción',
    register: 'Inscribirse',
    registerFor: (title) => `Inscribirse: ${title}`,
    registerUntil: (time) => `La inscripción se cierra: ${time}`,
    registrationClosed: 'La inscripción está cerrada',

    recordings: 'Grabaciones',
    recordingIn: (language) => `Grabación en ${language}`,
    recordedIn: (language) => `Grabada en ${language}, sin enlace publicado`,
    noRecording: 'Sin grabación',
    captionsIn: (languages) => `subtítulos: ${languages}`,

    documents: 'Documentos',
    conceptNote: 'Nota conceptual',
    report: 'Informe',
    slides: 'Diapositivas',
    recording: 'Grabación',
    document: 'Documento',
    noLink: 'sin enlace publicado',

    source: 'Fuente',
    unverified: 'La fuente lo da a entender, sin afirmarlo',
  };
};
