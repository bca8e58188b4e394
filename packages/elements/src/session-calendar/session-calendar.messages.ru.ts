import sessionWords from '../session/session.messages.ru.ts';
import type { Grammar } from '../shared/messages.ts';
import type { CalendarWords } from './session-calendar.messages.ts';

export default (g: Grammar): CalendarWords => {
  const words = sessionWords(g);
  const sessions = words.sessionsInside;
  return {
    ...words,

    view: 'Вид',
    viewAgenda: 'Список',
    viewMonth: 'Месяц',
    viewArchive: 'Прошедшие сессии',
    subscribe: 'Подписаться',

    filters: (active) => (active ? `Фильтры (${g.number(active)})` : 'Фильтры'),
    search: 'Поиск сессий',
    region: 'Регион',
    kind: 'Вид',
    language: 'Язык или перевод',
    allRegions: 'Все регионы',
    allKinds: 'Все виды',
    allLanguages: 'Все языки',
    option: (label, count) => `${label} (${g.number(count)})`,
    moreFilters: 'Больше фильтров',
    fewerFilters: 'Меньше фильтров',
    clear: 'Сбросить фильтры',

    shown: (count, more) => (more ? `${sessions(count)}, и есть ещё` : sessions(count)),
    shownIn: (count, month, more) =>
      count === 0 ? `${month}: сессий нет` : `${month}: ${more ? 'первые ' : ''}${sessions(count)}`,
    showMore: 'Показать ещё',

    underWay: 'Идёт сейчас',
    today: 'Сегодня',

    previousMonth: 'Предыдущий месяц',
    nextMonth: 'Следующий месяц',
    thisMonth: 'Этот месяц',
    fromToday: 'С сегодняшнего дня',
    from: (month) => `Начиная с: ${month}`,
    beside: 'Также в этом месяце',
    close: 'Закрыть',

    emptyAgenda: 'Сессий пока не запланировано.',
    emptyArchive: 'Прошедших сессий пока нет.',
    emptyFiltered: 'Нет сессий, подходящих под фильтры.',
    seeArchive: 'Прошедшие сессии',
    seeAgenda: 'Предстоящие сессии',
  };
};
