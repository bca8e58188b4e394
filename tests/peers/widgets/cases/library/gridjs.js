import { Grid } from 'gridjs';
import 'gridjs/dist/theme/mermaid.css';

window.mountCase = async ({ root, data, until }) => {
  const columns = ['title', 'summary', 'type', 'region', 'lang', 'year'].map((id) => ({ id, name: id }));
  new Grid({ columns, data: await data(), search: true, sort: true, pagination: { limit: 20 } }).render(root);
  await until(() => root.querySelector('tbody .gridjs-tr .gridjs-td[data-column-id]'));
  return { items: 'tbody .gridjs-tr', input: '.gridjs-search-input' };
};
