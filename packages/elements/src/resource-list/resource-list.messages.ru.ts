import { cardWords } from '../resource/card.messages.ru.ts';
import type { Grammar } from '../shared/messages.ts';
import type { ResourceListWords } from './resource-list.messages.ts';

export default (g: Grammar): ResourceListWords => {
  const results = (count: number) =>
    g.plural(count, {
      one: `${g.number(count)} результат`,
      few: `${g.number(count)} результата`,
      many: `${g.number(count)} результатов`,
      other: `${g.number(count)} результата`,
    });
  return {
    ...cardWords(g),
    search: 'Поиск в библиотеке',
    filters: (active) => (active ? `Фильтры (${g.number(active)})` : 'Фильтры'),
    type: 'Вид',
    theme: 'Тема',
    region: 'Регион',
    country: 'Страна',
    language: 'Язык',
    year: 'Год',
    audience: 'Для кого',
    showAll: (count) => `Показать все (${g.number(count)})`,
    showFewer: 'Показать меньше',
    seeResults: (count) => `Показать ${results(count)}`,
    chosen: 'Заданные фильтры',
    remove: (group, value) => `Убрать ${group}: ${value}`,
    clear: 'Сбросить всё',

    sort: 'Порядок',
    sortRelevance: 'По соответствию',
    sortNewest: 'Сначала новые',
    sortOldest: 'Сначала старые',
    sortTitle: 'По названию',
    sortViews: 'По просмотрам',

    results,
    resultsOrMore: (count) => `${results(count)}, и есть ещё`,
    showMore: 'Показать ещё',
    showEarlier: 'Показать предыдущие',
    nowShown: (count, total) => `Показано ${g.number(count)} из ${g.number(total)}`,

    follow: 'Следить за этими результатами:',
    table: 'Таблица (CSV)',

    noneFor: (q) => `По запросу «${q}» ничего не найдено.`,
    noneFiltered: 'Под эти фильтры ничего не подходит.',
    none: 'В этой библиотеке пока ничего нет.',
    tryShorter: 'Попробуйте меньше слов или слова короче.',
    tryFewer: 'Попробуйте убрать один из фильтров.',
  };
};
