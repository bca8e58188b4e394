import sessionWords from '../session/session.messages.es.ts';
import type { Grammar } from '../shared/messages.ts';
import type { CalendarWords } from './session-calendar.messages.ts';

export default (g: Grammar): CalendarWords => {
  const words = sessionWords(g);
  const sessions = words.sessionsInside;
  return {
    ...words,

    view: 'Vista',
    viewAgenda: 'Agenda',
    viewMonth: 'Mes',
    viewArchive: 'Sesiones anteriores',
    subscribe: 'Suscribirse',

    filters: (active) => (active ? `Filtros (${g.number(active)})` : 'Filtros'),
    search: 'Buscar sesiones',
    region: 'Región',
    kind: 'Tipo',
    language: 'Hablado o interpretado',
    allRegions: 'Todas las regiones',
    allKinds: 'Todos los tipos',
    allLanguages: 'Todos los idiomas',
    option: (label, count) => `${label} (${g.number(count)})`,
    moreFilters: 'Más filtros',
    fewerFilters: 'Menos filtros',
    clear: 'Quitar los filtros',

    shown: (count, more) => (more ? `${sessions(count)}, y hay más` : sessions(count)),
    shownIn: (count, month, more) =>
      count === 0 ? `Sin sesiones en ${month}` : `${more ? 'Las primeras ' : ''}${sessions(count)} en ${month}`,
    showMore: 'Mostrar más',

    underWay: 'En curso',
    today: 'Hoy',

    previousMonth: 'Mes anterior',
    nextMonth: 'Mes siguiente',
    thisMonth: 'Este mes',
    fromToday: 'Desde hoy',
    from: (month) => `Desde ${month}`,
    beside: 'También este mes',
    close: 'Cerrar',

    emptyAgenda: 'Todavía no hay sesiones previstas.',
    emptyArchive: 'Todavía no hay sesiones anteriores.',
    emptyFiltered: 'Ninguna sesión coincide con estos filtros.',
    seeArchive: 'Ver las sesiones anteriores',
    seeAgenda: 'Ver las próximas sesiones',
  };
};
