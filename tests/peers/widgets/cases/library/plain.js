/** The hand-made screen of the cases that bring a search but no screen: a field, two choices, twenty results. */
export function screen(root) {
  root.innerHTML =
    '<form role="search"><label>Search <input id="q" type="search"></label> <label>Type <select id="type"></select></label> <label>Region <select id="region"></select></label></form><p id="count" role="status"></p><ul id="results"></ul>';
  const find = (id) => root.querySelector(`#${id}`);
  return { q: find('q'), type: find('type'), region: find('region'), count: find('count'), results: find('results') };
}

export const item = ({ url, title, summary, type, region, lang, year }) =>
  `<li class="item"><h2><a href="${url}">${title}</a></h2><p>${summary}</p><p>${type} · ${region} · ${lang} · ${year}</p></li>`;

/** Choices of one field with how many rows each has; keeps what is chosen. */
export function choices(select, counts) {
  const { value } = select;
  const options = Object.entries(counts).map(([key, count]) => `<option value="${key}">${key} (${count})</option>`);
  select.innerHTML = `<option value="">All</option>${options.join('')}`;
  select.value = value;
}

function countBy(rows, field) {
  const counts = {};
  for (const row of rows) counts[row[field]] = (counts[row[field]] ?? 0) + 1;
  return counts;
}

/** Draws what `search(text)` finds, now and whenever something is typed or chosen. */
export function plainList(root, search) {
  const ui = screen(root);
  const draw = () => {
    const found = search(ui.q.value);
    for (const field of ['type', 'region']) choices(ui[field], countBy(found, field));
    const shown = found.filter(
      ({ type, region }) =>
        (!ui.type.value || type === ui.type.value) && (!ui.region.value || region === ui.region.value),
    );
    ui.count.textContent = `${shown.length} resources`;
    ui.results.innerHTML = shown.slice(0, 20).map(item).join('');
  };
  ui.q.oninput = ui.type.onchange = ui.region.onchange = draw;
  draw();
  return { items: '.item', input: '#q' };
}
