import sessionWords from '../session/session.messages.pt.ts';
import type { Grammar } from '../shared/messages.ts';
import type { CalendarWords } from './session-calendar.messages.ts';

export default (g: Grammar): CalendarWords => {
  const words = sessionWords(g);
  const sessions = words.sessionsInside;
  return {
    ...words,

    view: 'Visualização',
    viewAgenda: 'Agenda',
    viewMonth: 'Mês',
    viewArchive: 'Sessões passadas',
    subscribe: 'Assinar',

    filters: (active) => (active ? `Filtros (${g.number(active)})` : 'Filtros'),
    search: 'Buscar sessões',
    region: 'Região',
    kind: 'Tipo',
    language: 'Falada ou interpretada',
    allRegions: 'Todas as regiões',
    allKinds: 'Todos os tipos',
    allLanguages: 'Todos os idiomas',
    option: (label, count) => `${label} (${g.number(count)})`,
    moreFilters: 'Mais filtros',
    fewerFilters: 'Menos filtros',
    clear: 'Limpar filtros',

    shown: (count, more) => (more ? `${sessions(count)}, e há mais para mostrar` : sessions(count)),
    shownIn: (count, month, more) =>
      count === 0 ? `Nenhuma sessão em ${month}` : `${more ? 'As primeiras: ' : ''}${sessions(count)} em ${month}`,
    showMore: 'Mostrar mais',

    underWay: 'Em andamento',
    today: 'Hoje',

    previousMonth: 'Mês anterior',
    nextMonth: 'Próximo mês',
    thisMonth: 'Este mês',
    fromToday: 'A partir de hoje',
    from: (month) => `A partir de ${month}`,
    beside: 'Também neste mês',
    close: 'Fechar',

    emptyAgenda: 'Ainda não há sessões previstas.',
    emptyArchive: 'Ainda não há sessões passadas.',
    emptyFiltered: 'Nenhuma sessão corresponde a estes filtros.',
    seeArchive: 'Ver sessões passadas',
    seeAgenda: 'Ver próximas sessões',
  };
};
