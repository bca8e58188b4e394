import type { CountrySummary, Figure, Network, NetworkBrief, NetworkSummary } from '@menengage/sdk';

export type { CountrySummary, Figure, NetworkBrief, NetworkSummary };
/** A network with its hosts, figures and countries. */
export type NetworkDetail = Network;

/** What the visitor narrowed the networks down to. Empty strings mean "all". */
export interface MapFilters {
  readonly q: string;
  readonly region: string;
  readonly country: string;
  readonly kind: string;
  readonly status: string;
}

export const noFilters: MapFilters = { q: '', region: '', country: '', kind: '', status: '' };

/** A choice of a filter and how many networks have it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What a country has: a network of its own, one that reaches over several countries, or members alone. */
export type Coverage = 'own' | 'wider' | 'members';

/** One country on the map and in the table. */
export interface CountryRow {
  readonly code: string;
  readonly name: string;
  /** Networks that cover it, its own first. */
  readonly networks: readonly NetworkBrief[];
  readonly coverage: Coverage;
  /** Of the networks that decide `coverage`, the liveliest status; empty for members alone. */
  readonly status: string;
  /** null when the number is not shown, so that it points at nobody. */
  readonly members: number | null;
}

/** Networks that reach over countries, by what the map names: a region, or a part of one that the map knows. */
export interface AreaRow {
  readonly id: string;
  readonly name: string;
  readonly language: string | null | undefined;
  readonly networks: readonly NetworkBrief[];
  readonly status: string;
}

/** Letters that are no letter with a mark on it, and how people type them. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** How lively a status is, the liveliest first. */
const LIVELY = ['active', 'emerging', 'dormant'];

function liveliest(networks: readonly NetworkBrief[]): string {
  const rank = ({ status }: NetworkBrief) => LIVELY.indexOf(status) + 1 || 9;
  return [...networks].sort((a, b) => rank(a) - rank(b))[0]?.status ?? '';
}

const orders = new Map<string, Intl.Collator['compare']>();

/** The order of a language, numbers by their size. Kept, because making one takes longer than sorting. */
function orderOf(locale: string): Intl.Collator['compare'] {
  const order = orders.get(locale) ?? new Intl.Collator(locale, { numeric: true }).compare;
  orders.set(locale, order);
  return order;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđıßæœ]/g, (letter) => PLAIN[letter] ?? letter);
}

/**
 * The countries of a network: its own and those of the networks below it, since a regional network's source often names
 * networks and not countries.
 */
export function coverage(network: NetworkBrief, all: readonly NetworkBrief[]): string[] {
  if (network.covers) return network.covers;
  const below = (id: string): string[] =>
    all.filter(({ parentId }) => parentId === id).flatMap((child) => [...child.countries, ...below(child.id)]);
  return [...new Set([...network.countries, ...below(network.id)])];
}

/** Member organisations of a network and of the networks below it; null when the number is not shown. */
export function membersWithin(network: NetworkBrief, all: readonly NetworkBrief[]): number | null {
  if (network.membersWithin !== undefined) return network.membersWithin;
  return all
    .filter(({ parentId }) => parentId === network.id)
    .reduce((sum, child) => sum + (membersWithin(child, all) ?? 0), network.members ?? 0);
}

/** Words that the visitor sees for what the data holds. */
export interface Labels {
  /** Name of a country by its code. */
  country(code: string): string;
  kinds(kind: string): string;
  statuses(status: string): string;
}

type Test = (network: NetworkBrief) => boolean;

function tests(filters: MapFilters, labels: Labels, all: readonly NetworkBrief[]): Record<keyof MapFilters, Test> {
  const words = fold(filters.q).split(/\s+/).filter(Boolean);
  return {
    q: (network) => {
      if (!words.length) return true;
      const { name, host, region, kind, status } = network;
      const said = [name, host?.name ?? '', region?.label ?? '', labels.kinds(kind), labels.statuses(status)];
      const text = fold([...said, ...coverage(network, all).map((code) => labels.country(code))].join(' '));
      return words.every((word) => text.includes(word));
    },
    region: ({ region }) => !filters.region || region?.id === filters.region,
    country: (network) => !filters.country || coverage(network, all).includes(filters.country),
    kind: ({ kind }) => !filters.kind || kind === filters.kind,
    status: ({ status }) => !filters.status || status === filters.status,
  };
}

/** The networks that pass the filters, in the order of their names. */
export function filterNetworks(
  networks: readonly NetworkBrief[],
  filters: MapFilters,
  labels: Labels,
  locale: string,
): NetworkBrief[] {
  const all = Object.values(tests(filters, labels, networks));
  const compare = orderOf(locale);
  return networks.filter((network) => all.every((test) => test(network))).sort((a, b) => compare(a.name, b.name));
}

/**
 * The choices of each filter with counts. A filter's counts take the other filters into account, not itself, so that a
 * choice says what choosing it would give.
 */
export function choices(
  networks: readonly NetworkBrief[],
  filters: MapFilters,
  labels: Labels,
  locale: string,
): Record<'region' | 'country' | 'kind' | 'status', Choice[]> {
  const all = tests(filters, labels, networks);
  const compare = orderOf(locale);
  const count = (
    own: keyof MapFilters,
    values: (network: NetworkBrief) => readonly (readonly [value: string, label: string])[],
  ): Choice[] => {
    const found = new Map<string, Choice>();
    for (const network of networks) {
      const passes = (Object.keys(all) as (keyof MapFilters)[]).every((key) => key === own || all[key](network));
      for (const [value, label] of values(network)) {
        const known = found.get(value)?.count ?? 0;
        found.set(value, { value, label, count: known + (passes ? 1 : 0) });
      }
    }
    return [...found.values()]
      .filter((choice) => choice.count > 0 || choice.value === filters[own])
      .sort((a, b) => compare(a.label, b.label));
  };
  return {
    region: count('region', ({ region }) => (region ? [[region.id, region.label]] : [])),
    country: count('country', (network) =>
      coverage(network, networks).map((code) => [code, labels.country(code)] as const),
    ),
    kind: count('kind', ({ kind }) => [[kind, labels.kinds(kind)]]),
    status: count('status', ({ status }) => [[status, labels.statuses(status)]]),
  };
}

/**
 * The countries to show beside the networks that passed: those the networks cover and, unless a kind, a status or free
 * text was asked for, those that only have members. Ordered by name.
 */
export function countryRows(
  summary: NetworkSummary,
  networks: readonly NetworkBrief[],
  filters: MapFilters,
  labels: Labels,
  locale: string,
): CountryRow[] {
  const membersToo = !filters.kind && !filters.status && !filters.q;
  const covering = new Map<string, NetworkBrief[]>();
  for (const network of networks)
    for (const code of coverage(network, summary.networks))
      covering.set(code, [...(covering.get(code) ?? []), network]);
  const compare = orderOf(locale);
  return summary.countries
    .filter(({ country, region }) => {
      if (filters.country && country !== filters.country) return false;
      return !filters.region || region === filters.region || covering.has(country);
    })
    .map(({ country, members }): CountryRow => {
      const found = covering.get(country) ?? [];
      const own = found.filter(({ kind }) => kind === 'country');
      return {
        code: country,
        name: labels.country(country),
        networks: [...own, ...found.filter(({ kind }) => kind !== 'country')],
        coverage: own.length ? 'own' : found.length ? 'wider' : 'members',
        status: liveliest(own.length ? own : found),
        members,
      };
    })
    .filter((row) => row.networks.length > 0 || (membersToo && row.members !== 0))
    .sort((a, b) => compare(a.name, b.name));
}

/**
 * The networks that reach over countries, by region; a sub-regional one stands for itself where the map knows its part of
 * the region.
 *
 * @param known whether the map has a place of that name
 */
export function areaRows(networks: readonly NetworkBrief[], known: (id: string) => boolean): AreaRow[] {
  const areas = new Map<string, AreaRow & { networks: NetworkBrief[] }>();
  for (const network of networks) {
    const { id, name, kind, region, language } = network;
    if (kind === 'country') continue;
    const itself = (kind === 'subregional' && known(id)) || !region;
    const key = itself ? id : region.id;
    const area = areas.get(key) ?? {
      id: key,
      name: itself ? name : region.label,
      language: itself ? language : region.language,
      networks: [],
      status: '',
    };
    area.networks.push(network);
    areas.set(key, { ...area, status: liveliest(area.networks) });
  }
  return [...areas.values()];
}

/** What the table of networks can be ordered by. */
export type NetworkSort = 'name' | 'kind' | 'status' | 'region' | 'members';
/** What the table of countries can be ordered by. */
export type CountrySort = 'name' | 'networks' | 'members';

/** Rows by a value: texts as the language orders them, numbers by size, what is not shown last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => string | number | null,
  descending: boolean,
  locale: string,
): Row[] {
  const compare = orderOf(locale);
  const by = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  return [...rows].sort((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return descending ? by(b, a) : by(a, b);
  });
}
