import { cardWords } from '../resource/card.messages.es.ts';
import type { Grammar } from '../shared/messages.ts';
import type { ResourceListWords } from './resource-list.messages.ts';

export default (g: Grammar): ResourceListWords => {
  const results = (count: number) => g.plural(count, { one: '1 resultado', other: `${g.number(count)} resultados` });
  return {
    ...cardWords(g),
    search: 'Buscar en la biblioteca',
    filters: (active) => (active ? `Filtros (${g.number(active)})` : 'Filtros'),
    type: 'Tipo',
    theme: 'Tema',
    region: 'Región',
    country: 'País',
    language: 'Idioma',
    year: 'Año',
    audience: 'Público',
    showAll: (count) => `Mostrar todo (${g.number(count)})`,
    showFewer: 'Mostrar menos',
    seeResults: (count) => `Ver ${results(count)}`,
    chosen: 'Filtros activos',
    remove: (group, value) => `Quitar ${group}: ${value}`,
    clear: 'Quitar todo',

    sort: 'Ordenar por',
    sortRelevance: 'Relevancia',
    sortNewest: 'Más recientes',
    sortOldest: 'Más antiguos',
    sortTitle: 'Título',
    sortViews: 'Más vistos',

    results,
    resultsOrMore: (count) => `${g.number(count)} resultados, y hay más`,
    showMore: 'Mostrar más',
    showEarlier: 'Mostrar anteriores',
    nowShown: (count, total) => `Se muestran ${g.number(count)} de ${g.number(total)} resultados`,
    follow: 'Seguir estos resultados:',
    table: 'Tabla (CSV)',

    noneFor: (q) => `No se ha encontrado nada para «${q}».`,
    noneFiltered: 'Nada coincide con estos filtros.',
    none: 'Todavía no hay nada en esta biblioteca.',
    tryShorter: 'Pruebe con menos palabras o más cortas.',
    tryFewer: 'Pruebe a quitar algún filtro.',
  };
};
