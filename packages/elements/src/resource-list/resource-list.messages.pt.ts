import { cardWords } from '../resource/card.messages.pt.ts';
import type { Grammar } from '../shared/messages.ts';
import type { ResourceListWords } from './resource-list.messages.ts';

export default (g: Grammar): ResourceListWords => {
  const results = (count: number) =>
    g.plural(count, { one: `${g.number(count)} resultado`, other: `${g.number(count)} resultados` });
  return {
    ...cardWords(g),
    search: 'Buscar na biblioteca',
    filters: (active) => (active ? `Filtros (${g.number(active)})` : 'Filtros'),
    type: 'Tipo',
    theme: 'Tema',
    region: 'Região',
    country: 'País',
    language: 'Idioma',
    year: 'Ano',
    audience: 'Público',
    showAll: (count) => `Mostrar tudo (${g.number(count)})`,
    showFewer: 'Mostrar menos',
    seeResults: (count) =>
      g.plural(count, { one: `Ver ${g.number(count)} resultado`, other: `Ver ${g.number(count)} resultados` }),
    chosen: 'Filtros escolhidos',
    remove: (group, value) => `Retirar ${group}: ${value}`,
    clear: 'Limpar tudo',

    sort: 'Ordenar por',
    sortRelevance: 'Relevância',
    sortNewest: 'Mais recentes primeiro',
    sortOldest: 'Mais antigos primeiro',
    sortTitle: 'Título',
    sortViews: 'Mais vistos',

    results,
    resultsOrMore: (count) => `${results(count)}, e há mais para mostrar`,
    showMore: 'Mostrar mais',
    showEarlier: 'Mostrar os anteriores',
    nowShown: (count, total) => `${g.number(count)} de ${g.number(total)} resultados na lista`,

    follow: 'Acompanhar estes resultados:',
    table: 'Tabela (CSV)',

    noneFor: (q) => `Nada foi encontrado para “${q}”.`,
    noneFiltered: 'Nada corresponde a estes filtros.',
    none: 'Ainda não há nada nesta biblioteca.',
    tryShorter: 'Tente menos palavras ou palavras mais curtas.',
    tryFewer: 'Tente retirar um filtro.',
  };
};
