/**
 * @typedef {object} Case
 * @property {string} group
 * @property {string} name file in `cases/<group>/`
 * @property {string} set rows that it shows
 * @property {readonly string[]} views
 * @property {readonly number[]} sizes how many rows, from few to many
 * @property {number} size how many rows in the main comparison
 * @property {Record<string, string>} [copy] files of its packages that the page loads by itself
 * @property {readonly number[]} [indexOf] sizes that a search index is made for
 */

const groups = {
  calendar: {
    set: 'events',
    views: ['month', 'list'],
    sizes: [50, 5000],
    size: 1000,
    cases: {
      floor: {},
      colab: {},
      'event-calendar': {},
      'fullcalendar-6': {},
      'fullcalendar-7': {},
      'schedule-x': {},
      toastui: { views: ['month'] },
    },
  },
  library: {
    set: 'resources',
    views: ['list'],
    sizes: [100, 10_000],
    size: 1000,
    cases: {
      floor: {},
      colab: {},
      instantsearch: {},
      minisearch: {},
      pagefind: { indexOf: [100, 1000, 10_000] },
      datatables: {},
      'ag-grid': {},
      gridjs: {},
      listjs: {},
      tabulator: {},
    },
  },
  map: {
    set: 'members',
    views: ['map'],
    sizes: [100, 1000],
    size: 1000,
    cases: {
      floor: {},
      colab: {},
      d3: {},
      jsvectormap: {},
      leaflet: {},
      echarts: {},
      maplibre: { copy: { 'maplibre-gl/dist/maplibre-gl-worker.mjs': 'maplibre-gl-worker.mjs' } },
    },
  },
  form: {
    set: 'fields',
    views: ['form'],
    sizes: [15],
    size: 15,
    cases: {
      floor: {},
      colab: {},
      jsonforms: {},
      rjsf: {},
      surveyjs: {},
      formio: {
        copy: {
          '@formio/js/dist/formio.form.min.js': 'v/formio.form.min.js',
          '@formio/js/dist/formio.form.min.css': 'v/formio.form.min.css',
          'bootstrap/dist/css/bootstrap.min.css': 'v/bootstrap.min.css',
          '@formio/js/dist/fonts': 'v/fonts',
        },
      },
    },
  },
  embed: {
    set: 'events',
    views: ['card'],
    sizes: [1],
    size: 1,
    cases: {
      floor: {},
      colab: {},
      'colab-four': {},
      'add-to-calendar-button': { copy: { 'add-to-calendar-button/dist/atcb.js': 'v/atcb.js' } },
      shoelace: { copy: { '@shoelace-style/shoelace/cdn': 'v' } },
      'web-awesome': { copy: { '@awesome.me/webawesome/dist-cdn': 'v' } },
    },
  },
};

/** @type {Case[]} */
export const cases = Object.entries(groups).flatMap(([group, { cases: own, ...shared }]) =>
  Object.entries(own).map(([name, settings]) => ({ group, name, ...shared, ...settings })),
);
