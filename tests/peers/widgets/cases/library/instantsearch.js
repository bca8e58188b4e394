import instantsearch from 'instantsearch.js/es';
import configure from 'instantsearch.js/es/widgets/configure/configure';
import hits from 'instantsearch.js/es/widgets/hits/hits';
import pagination from 'instantsearch.js/es/widgets/pagination/pagination';
import refinementList from 'instantsearch.js/es/widgets/refinement-list/refinement-list';
import searchBox from 'instantsearch.js/es/widgets/search-box/search-box';
import stats from 'instantsearch.js/es/widgets/stats/stats';

/** Answers like the service it is made for, from rows in memory. */
function answer(rows, { query = '', facetFilters = [], facets = [], hitsPerPage = 20, page = 0 }) {
  const wanted = facetFilters.map((each) => [each].flat().map((text) => text.split(/:(.*)/s)));
  const found = rows.filter(
    (row) =>
      row.text.includes(query.toLowerCase()) &&
      wanted.every((any) => any.some(([field, value]) => row[field] === value)),
  );
  const counts = {};
  for (const facet of [facets].flat()) {
    counts[facet] = {};
    for (const row of found) counts[facet][row[facet]] = (counts[facet][row[facet]] ?? 0) + 1;
  }
  return {
    hits: found.slice(page * hitsPerPage, (page + 1) * hitsPerPage),
    nbHits: found.length,
    page,
    nbPages: Math.ceil(found.length / hitsPerPage),
    hitsPerPage,
    facets: counts,
    exhaustiveNbHits: true,
    processingTimeMS: 1,
    query,
    params: '',
    index: 'resources',
  };
}

window.mountCase = async ({ root, data, until }) => {
  const rows = (await data()).map((row) => ({
    ...row,
    objectID: row.id,
    text: `${row.title} ${row.summary}`.toLowerCase(),
  }));
  const searchClient = {
    search: async (requests) => ({ results: requests.map(({ params }) => answer(rows, params)) }),
  };
  const places = ['search', 'stats', 'type', 'region', 'hits', 'pages'];
  root.innerHTML = places.map((id) => `<div id="${id}"></div>`).join('');
  const search = instantsearch({ indexName: 'resources', searchClient, insights: false });
  search.addWidgets([
    configure({ hitsPerPage: 20 }),
    searchBox({ container: '#search' }),
    stats({ container: '#stats' }),
    refinementList({ container: '#type', attribute: 'type' }),
    refinementList({ container: '#region', attribute: 'region' }),
    hits({
      container: '#hits',
      templates: {
        item: ({ url, title, summary, type, region, lang, year }, { html }) =>
          html`<h2><a href="${url}">${title}</a></h2>
            <p>${summary}</p>
            <p>${type} ${region} ${lang} ${year}</p>`,
      },
    }),
    pagination({ container: '#pages' }),
  ]);
  search.start();
  await until(() => root.querySelector('.ais-Hits-item'));
  return { items: '.ais-Hits-item', input: '.ais-SearchBox-input' };
};
