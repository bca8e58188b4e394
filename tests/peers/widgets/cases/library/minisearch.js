import MiniSearch from 'minisearch';
import { plainList } from './plain.js';

window.mountCase = async ({ root, data }) => {
  const rows = await data();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const index = new MiniSearch({
    fields: ['title', 'summary'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
  });
  index.addAll(rows);
  return plainList(root, (q) => (q ? index.search(q).map(({ id }) => byId.get(id)) : rows));
};
