// The least there can be: all rows in memory, a search for a piece of text, nodes written by hand.
import { plainList } from './plain.js';

window.mountCase = async ({ root, data }) => {
  const rows = (await data()).map((row) => ({ ...row, text: `${row.title} ${row.summary}`.toLowerCase() }));
  return plainList(root, (q) => rows.filter(({ text }) => text.includes(q.toLowerCase())));
};
