// The index was made when the site was built; the page loads the search, pieces of the index, and a file for each result.
import { choices, item, screen } from './plain.js';

window.mountCase = async ({ root, count }) => {
  const ui = screen(root);
  const folder = new URL(`index-${count}/`, location.href);
  const pagefind = await import(/* @vite-ignore */ new URL('pagefind.js', folder).href);
  await pagefind.options({ bundlePath: folder.pathname });
  await pagefind.init();
  let turn = 0;
  const draw = async () => {
    const own = (turn += 1);
    const filters = Object.fromEntries(
      ['type', 'region'].map((field) => [field, ui[field].value]).filter(([, value]) => value),
    );
    const { results, filters: counts } = await pagefind.search(ui.q.value || null, { filters });
    const rows = await Promise.all(results.slice(0, 20).map((result) => result.data()));
    if (own !== turn) return;
    ui.count.textContent = `${results.length} resources`;
    for (const field of ['type', 'region']) choices(ui[field], counts[field] ?? {});
    ui.results.innerHTML = rows.map(({ url, meta, filters: facets }) => item({ url, ...meta, ...facets })).join('');
  };
  ui.q.oninput = ui.type.onchange = ui.region.onchange = draw;
  await draw();
  return { items: '.item', input: '#q' };
};
