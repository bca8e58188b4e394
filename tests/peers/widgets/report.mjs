/** From single visits to the tables and goals: medians over the rounds, ratios against the floor of the same round. */

export function median(values) {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((one, other) => one - other);
  const middle = sorted.length / 2;
  if (!sorted.length) return undefined;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Everything that was measured of one case in one view. */
function figuresOf({ group, name, size, sizes }, view, visits, audits) {
  const all = visits.filter((each) => each.group === group && each.view === view);
  const own = (profile, rows = size) =>
    all.filter((each) => each.name === name && each.profile === profile && each.size === rows && !each.failed);
  const floorOf = ({ round, profile }) =>
    all.find(
      (each) =>
        each.name === 'floor' && each.round === round && each.profile === profile && each.size === size && !each.failed,
    );
  const against = (profile, key, combine) =>
    median(
      own(profile).map((each) => {
        const floor = floorOf(each);
        return floor ? combine(each[key], floor[key]) : undefined;
      }),
    );
  const settled = (profile, key) => median(own(profile).flatMap((each) => each[key] ?? []));
  const few = median(own('1x', sizes[0]).map(({ visible }) => visible));
  const many = median(own('1x', sizes.at(-1)).map(({ visible }) => visible));
  const [first] = own('1x');
  const found = audits.find((each) => each.group === group && each.name === name && each.view === view);
  return {
    failed: all.find((each) => each.name === name && each.failed)?.failed,
    kibibytes: first && first.bytes.files / 1024,
    data: first && first.bytes.data / 1024,
    requests: first?.bytes.requests,
    elsewhere: first?.bytes.elsewhere,
    nodes: first?.nodes,
    shift: first && Math.max(...own('1x').map(({ shift }) => shift)),
    ratio1: against('1x', 'visible', (value, floor) => value / floor),
    ratio4: against('4x', 'visible', (value, floor) => value / floor),
    over4: against('4x', 'visible', (value, floor) => value - floor),
    ratioSlow: against('slow 4G', 'visible', (value, floor) => value / floor),
    blocked: median(own('4x').map(({ blocked }) => blocked)),
    heap: against('1x', 'heap', (value, floor) => (value - floor) / 2 ** 20),
    key1: settled('1x', 'key'),
    key4: settled('4x', 'key'),
    next1: settled('1x', 'next'),
    next4: settled('4x', 'next'),
    growth: sizes.length > 1 && few ? many / few : undefined,
    serious: found && (found.impact.serious ?? 0) + (found.impact.critical ?? 0),
    works: found?.works,
    refused: found?.refused,
  };
}

const show = (value, digits = 0) => (value === undefined ? '-' : value.toFixed(digits));
const columns = {
  'JS + CSS, KiB br': ({ kibibytes }) => show(kibibytes, 1),
  requests: ({ requests }) => show(requests),
  'visible, x floor': ({ ratio1 }) => show(ratio1, 2),
  'at 4x': ({ ratio4 }) => show(ratio4, 2),
  '+ ms at 4x': ({ over4 }) => show(over4),
  'slow 4G': ({ ratioSlow }) => show(ratioSlow, 2),
  'blocked ms at 4x': ({ blocked }) => show(blocked),
  'key settled ms, 1x/4x': ({ key1, key4 }) => `${show(key1)}/${show(key4)}`,
  'next settled ms, 1x/4x': ({ next1, next4 }) => `${show(next1)}/${show(next4)}`,
  'few to many rows': ({ growth }) => show(growth, 2),
  nodes: ({ nodes }) => show(nodes),
  'heap + MiB': ({ heap }) => show(heap, 1),
  shift: ({ shift }) => show(shift, 3),
  'axe serious': ({ serious }) => show(serious),
  'strict CSP': ({ works, refused }) =>
    works === undefined ? '-' : `${works ? 'works' : 'broken'}, ${refused} refused`,
};

/** A table for each group and view, fastest first. */
export function tablesOf(cases, visits, audits) {
  const groups = [...new Set(cases.flatMap(({ group, views }) => views.map((view) => `${group}, ${view}`)))];
  return groups.map((title) => {
    const [group, view] = title.split(', ');
    const rows = cases
      .filter((one) => one.group === group && one.views.includes(view))
      .map((one) => ({ one, figures: figuresOf(one, view, visits, audits) }))
      .sort((one, other) => (one.figures.ratio4 ?? Infinity) - (other.figures.ratio4 ?? Infinity));
    return {
      title: `${title} (${rows[0].one.size} rows${rows[0].one.sizes.length > 1 ? `; growth from ${rows[0].one.sizes.join(' to ')}` : ''})`,
      head: ['', ...Object.keys(columns)],
      rows: rows.map(({ one, figures }) => [
        figures.kibibytes === undefined ? `${one.name}: ${figures.failed}` : one.name,
        ...Object.values(columns).map((of) => of(figures)),
      ]),
    };
  });
}

const limits = [
  ['calendar', 'colab', 'month', 'kibibytes', 18, 'JS + CSS, KiB brotli'],
  ['calendar', 'colab', 'month', 'ratio4', 1.25, 'visible at 4x, times the floor'],
  ['calendar', 'colab', 'month', 'next4', 80, 'month switch settled at 4x, ms'],
  ['calendar', 'colab', 'month', 'blocked', 100, 'total blocking time at 4x, ms'],
  ['calendar', 'colab', 'month', 'growth', 1.1, 'visible with 5,000 sessions against 50'],
  ['calendar', 'colab', 'month', 'nodes', 600, 'nodes'],
  ['calendar', 'colab', 'month', 'serious', 0, 'axe, serious and critical'],
  ['library', 'colab', 'list', 'kibibytes', 18, 'JS + CSS, KiB brotli'],
  ['library', 'colab', 'list', 'ratio4', 1.25, 'visible at 4x, times the floor'],
  ['library', 'colab', 'list', 'key4', 45, 'keystroke settled at 4x, ms'],
  ['library', 'colab', 'list', 'growth', 1.1, 'visible with 10,000 resources against 100'],
  ['map', 'colab', 'map', 'kibibytes', 26, 'JS + CSS, KiB brotli, world included'],
  ['map', 'colab', 'map', 'ratio4', 1.3, 'visible at 4x, times the floor'],
  ['map', 'colab', 'map', 'next1', 32, 'zoom settled, ms'],
  ['map', 'colab', 'map', 'next4', 60, 'zoom settled at 4x, ms'],
  ['map', 'colab', 'map', 'nodes', 500, 'nodes'],
  ['form', 'colab', 'form', 'kibibytes', 22, 'JS + CSS, KiB brotli'],
  ['form', 'colab', 'form', 'ratio4', 1.2, 'visible at 4x, times the floor'],
  ['form', 'colab', 'form', 'next4', 50, 'sending with errors settled at 4x, ms'],
  ['form', 'colab', 'form', 'refused', 0, 'refused by the strict policy while used'],
  ['embed', 'colab', 'card', 'kibibytes', 20, 'script and first widget, KiB brotli'],
  ['embed', 'colab', 'card', 'ratioSlow', 1.1, 'visible on slow 4G, times the floor'],
  ['embed', 'colab-four', 'card', 'kibibytes', 52, 'four widgets on a page, KiB brotli'],
];

export function goalsOf(cases, visits, audits) {
  return limits.flatMap(([group, name, view, key, most, what]) => {
    const one = cases.find((each) => each.group === group && each.name === name);
    if (!one) return [];
    const value = figuresOf(one, view, visits, audits)[key];
    const reached = value === undefined ? 'not measured' : Number(value.toFixed(2));
    return [{ what: `${group}: ${what}`, reached, most, passed: value !== undefined && value <= most }];
  });
}
