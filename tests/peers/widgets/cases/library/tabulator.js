import { EditModule, FilterModule, FormatModule, PageModule, SortModule, Tabulator } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';

Tabulator.registerModule([FilterModule, FormatModule, PageModule, SortModule, EditModule]);

window.mountCase = async ({ root, data, until }) => {
  const columns = ['title', 'summary', 'type', 'region', 'lang', 'year'].map((field) => ({
    title: field,
    field,
    headerFilter: ['title', 'summary'].includes(field) ? 'input' : undefined,
  }));
  new Tabulator(root, { data: await data(), layout: 'fitColumns', pagination: true, paginationSize: 20, columns });
  await until(() => root.querySelector('.tabulator-row'));
  return { items: '.tabulator-row', input: '.tabulator-header-filter input' };
};
