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

/** One country on the map and in the table. */
export interface CountryRow {
  readonly code: string;
  readonly name: string;
  readonly networks: readonly NetworkBrief[];
  /** null when the number is not shown, so that it points at nobody. */
  readonly members: number | null;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
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

type Test = (network: NetworkBrief) => boolean;

function tests(filters: MapFilters, nameOf: (code: string) => string): Record<keyof MapFilters, Test> {
  const words = fold(filters.q).split(/\s+/).filter(Boolean);
  return {
    q: ({ name, host, region, countries }) => {
      const text = fold([name, host?.name ?? '', region?.label ?? '', ...countries.map(nameOf)].join(' '));
      return words.every((word) => text.includes(word));
    },
    region: ({ region }) => !filters.region || region?.id === filters.region,
    country: ({ countries }) => !filters.country || countries.includes(filters.country),
    kind: ({ kind }) => !filters.kind || kind === filters.kind,
    status: ({ status }) => !filters.status || status === filters.status,
  };
}

/**
 * The networks that pass the filters, in the order of their names.
 *
 * @param nameOf name of a country in the visitor's language; free text finds countries by it
 */
export function filterNetworks(
  networks: readonly NetworkBrief[],
  filters: MapFilters,
  nameOf: (code: string) => string,
  locale: string,
): NetworkBrief[] {
  const all = Object.values(tests(filters, nameOf));
  return networks
    .filter((network) => all.every((test) => test(network)))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/**
 * The choices of each filter with counts. A filter's counts take the other filters into account, not itself, so that a
 * choice says what choosing it would give.
 */
export function choices(
  networks: readonly NetworkBrief[],
  filters: MapFilters,
  nameOf: (code: string) => string,
  labels: { kind: (kind: string) => string; status: (status: string) => string },
  locale: string,
): Record<'region' | 'country' | 'kind' | 'status', Choice[]> {
  const all = tests(filters, nameOf);
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
      .sort((a, b) => a.label.localeCompare(b.label, locale));
  };
  return {
    region: count('region', ({ region }) => (region ? [[region.id, region.label]] : [])),
    country: count('country', ({ countries }) => countries.map((code) => [code, nameOf(code)] as const)),
    kind: count('kind', ({ kind }) => [[kind, labels.kind(kind)]]),
    status: count('status', ({ status }) => [[status, labels.status(status)]]),
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
  nameOf: (code: string) => string,
  locale: string,
): CountryRow[] {
  const shown = new Map(networks.map((network) => [network.id, network]));
  const membersToo = !filters.kind && !filters.status && !filters.q;
  return summary.countries
    .filter(({ country, region }) => {
      if (filters.country && country !== filters.country) return false;
      return !filters.region || !region || region === filters.region;
    })
    .map(({ country, networkIds, members }) => ({
      code: country,
      name: nameOf(country),
      networks: networkIds.flatMap((id) => shown.get(id) ?? []),
      members,
    }))
    .filter((row) => row.networks.length > 0 || (membersToo && row.members !== 0))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}
