/** The same rows for everybody, and the same bytes on every machine: what each widget is given to show. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const regions = ['Africa', 'Caribbean', 'Europe', 'Latin America', 'MENA', 'North America', 'South Asia', 'EECA'];
const types = ['Toolkit', 'Case study', 'Report', 'Training', 'Policy brief', 'Video', 'Webinar'];
const languages = ['en', 'es', 'fr', 'ar', 'pt', 'ru'];
const words = (
  'accountability masculinities caregiving fatherhood advocacy peer learning dialogue youth feminist network training ' +
  'toolkit prevention violence health rights solidarity justice policy community mobilisation intersectional ' +
  'storytelling evaluation curriculum facilitation allies decolonial climate peace migration disability inclusion digital'
).split(' ');

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Picks from lists and makes titles, always the same ones for a seed. */
function picker(seed) {
  const next = numbers(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const title = (count) => {
    const text = Array.from({ length: count }, () => pick(words)).join(' ');
    return text[0].toUpperCase() + text.slice(1);
  };
  return { next, pick, title };
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** Events of 2026 in UTC, from 45 minutes to three hours long; one in twenty takes days. */
export function events(count) {
  const { next, pick, title } = picker(42);
  const first = Date.UTC(2026, 0, 1);
  const span = 365 * day;
  const rows = Array.from({ length: count }, (_, index) => {
    const start = first + Math.floor((next() * span) / (15 * minute)) * 15 * minute;
    const length = next() < 0.05 ? (1 + Math.floor(next() * 3)) * day : (45 + Math.floor(next() * 10) * 15) * minute;
    return {
      id: `e${index}`,
      title: title(4),
      start: new Date(start).toISOString(),
      end: new Date(Math.min(start + length, first + span)).toISOString(),
      region: pick(regions),
      lang: pick(languages),
      url: `/e/${index}`,
    };
  });
  return rows.sort((one, other) => (one.start < other.start ? -1 : 1));
}

export function resources(count) {
  const { next, pick, title } = picker(7);
  return Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    title: title(5),
    summary: title(14),
    type: pick(types),
    region: pick(regions),
    lang: pick(languages),
    year: 2010 + Math.floor(next() * 16),
    views: Math.floor(next() * 2000),
    downloads: Math.floor(next() * 300),
    url: `/r/${index}`,
  }));
}

const world = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-110m.json'), 'utf8'),
);

/** The countries of the world as GeoJSON, without Antarctica's claim to members. */
export function worldFeatures() {
  const collection = feature(world, world.objects.countries);
  for (const each of collection.features) each.properties.iso = each.id;
  return collection;
}

/** The middle of the longest outline of a country: near enough to put a pin. */
function middleOf({ geometry }) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const outline = polygons.map(([outer]) => outer).reduce((long, other) => (other.length > long.length ? other : long));
  const mean = (axis) => outline.reduce((sum, point) => sum + point[axis], 0) / outline.length;
  return [mean(0), mean(1)];
}

/** Members in 88 countries, spread around the middle of each. */
export function members(count) {
  const { next, pick, title } = picker(99);
  const countries = worldFeatures()
    .features.filter(({ id }) => id && id !== '010')
    .slice(0, 88)
    .map((each) => ({ iso: each.id, name: each.properties.name, middle: middleOf(each) }));
  return Array.from({ length: count }, (_, index) => {
    const { iso, name, middle } = pick(countries);
    const near = (value) => value + (next() - 0.5) * 4;
    return {
      id: `m${index}`,
      name: title(3),
      country: name,
      iso,
      lon: Number(near(middle[0]).toFixed(3)),
      lat: Number(Math.max(-80, Math.min(80, near(middle[1]))).toFixed(3)),
      url: `/m/${index}`,
    };
  });
}

const countryChoices = 'Armenia Brazil Georgia India Kenya Lebanon Mexico Moldova Nepal Uganda Ukraine'.split(' ');

/** Fifteen fields, as a call for session ideas asks for them. */
export const fields = [
  { name: 'name', type: 'text', label: 'Your name', required: true },
  { name: 'email', type: 'email', label: 'Email', required: true },
  { name: 'org', type: 'text', label: 'Organisation', required: true },
  { name: 'country', type: 'select', label: 'Country', required: true, options: countryChoices },
  { name: 'network', type: 'select', label: 'Regional network', required: false, options: regions },
  { name: 'role', type: 'text', label: 'Role', required: false },
  { name: 'title', type: 'text', label: 'Session title', required: true },
  { name: 'summary', type: 'textarea', label: 'Summary of the idea', required: true },
  { name: 'objectives', type: 'textarea', label: 'Learning objectives', required: true },
  {
    name: 'format',
    type: 'radio',
    label: 'Format',
    required: true,
    options: ['Presentation', 'Panel', 'Workshop', 'Open discussion'],
  },
  {
    name: 'languages',
    type: 'checkboxes',
    label: 'Languages',
    required: true,
    options: ['English', 'Spanish', 'French'],
  },
  { name: 'date', type: 'date', label: 'Preferred date', required: false },
  { name: 'duration', type: 'number', label: 'Duration in minutes', required: false },
  { name: 'access', type: 'textarea', label: 'Accessibility needs', required: false },
  { name: 'consent', type: 'checkbox', label: 'I agree to the privacy notice', required: true },
];

/** What `/data/<name>` answers: `events-1000.json`, `world-topology.json` and so on; undefined when there is none. */
export function dataset(name) {
  const [, set, count] = /^(events|resources|members|fields|none)-(\d+)\.json$/.exec(name) ?? [];
  if (set) return { events, resources, members, fields: () => fields, none: () => [] }[set](Number(count));
  return { 'world-topology.json': world, 'world-features.json': worldFeatures() }[name];
}
