import type { Kysely } from 'kysely';
import type { Localised, OrganisationJson, Tables } from '../database/tables.ts';
import { fold } from '../text/fold.ts';
import { pick } from '../text/language.ts';
import type { Wire } from '../wire.ts';

interface Vocabulary {
  name: string;
  title: Localised;
  source: string | null;
  terms: Map<string, Localised>;
}

interface NetworkName {
  id: string;
  name: Localised;
  language: string;
  kind: string;
  region: string | null;
  parentId: string | null;
}

/** What a `network` filter means: the network with everything below it, and the region that it stands for. */
export interface NetworkScope {
  ids: string[];
  /** Set for regional networks and platforms, which are shown what reaches their region. */
  region: string | null;
}

/** Words and names that nearly every answer needs, held in memory: the vocabularies, the networks, the hidden members. */
export class Catalogue {
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  readonly networks: ReadonlyMap<string, NetworkName>;
  /** Languages in which terms have labels. */
  readonly languages: readonly string[];
  readonly #hiddenMembers: ReadonlySet<string>;
  readonly #hiddenNames: ReadonlySet<string>;

  constructor(
    vocabularies: Map<string, Vocabulary>,
    networks: Map<string, NetworkName>,
    hidden: readonly { id: string; name: string }[],
  ) {
    this.vocabularies = vocabularies;
    this.networks = networks;
    const labels = [...vocabularies.values()].flatMap(({ terms }) => [...terms.values()]);
    this.languages = [...new Set(['en', ...labels.flatMap((label) => Object.keys(label))])];
    this.#hiddenMembers = new Set(hidden.map(({ id }) => id));
    this.#hiddenNames = new Set(hidden.map(({ name }) => fold(name)));
  }

  /** A term with its label in the best language; a term that no vocabulary knows is its own label. */
  term(vocabulary: string, id: string, preferences: readonly string[]): Wire['Term'] {
    const label = this.vocabularies.get(vocabulary)?.terms.get(id);
    if (!label) return { id, label: id };
    const { text, language } = pick(label, preferences, 'en');
    return fellBack(language, preferences) ? { id, label: text, language } : { id, label: text };
  }

  networkRef(id: string | null, preferences: readonly string[]): Wire['NetworkRef'] | null {
    const network = id === null ? undefined : this.networks.get(id);
    return network ? { id: network.id, name: pick(network.name, preferences, network.language).text } : null;
  }

  /** An organisation as it may be named in public; undefined when it must stay hidden. */
  organisation(organisation: OrganisationJson): Wire['OrganisationRef'] | undefined {
    const { name, memberId, networkId } = organisation;
    if (memberId && this.#hiddenMembers.has(memberId)) return undefined;
    if (this.#hiddenNames.size > 0 && this.#hiddenNames.has(fold(name))) return undefined;
    return { name, ...(memberId ? { memberId } : {}), ...(networkId ? { networkId } : {}) };
  }

  organisations(list: readonly OrganisationJson[]): Wire['OrganisationRef'][] {
    return list.flatMap((each) => this.organisation(each) ?? []);
  }

  /** @returns undefined when there is no network of that id */
  scope(networkId: string): NetworkScope | undefined {
    const network = this.networks.get(networkId);
    if (!network) return undefined;
    const ids = [networkId];
    for (const id of ids) {
      for (const { id: child, parentId } of this.networks.values()) {
        if (parentId === id && !ids.includes(child)) ids.push(child);
      }
    }
    const standsForRegion = network.kind === 'regional' || network.kind === 'platform';
    return { ids, region: standsForRegion ? network.region : null };
  }
}

/** A label fell back when its language is none of those that were asked for first. */
function fellBack(language: string, preferences: readonly string[]): boolean {
  const wanted = preferences[0]?.toLowerCase() ?? 'en';
  const got = language.toLowerCase();
  return wanted !== got && !wanted.startsWith(`${got}-`);
}

export async function readCatalogue(database: Kysely<Tables>): Promise<Catalogue> {
  const [vocabularies, terms, networks, hidden] = await Promise.all([
    database.selectFrom('vocabularies').selectAll().orderBy('position').orderBy('name').execute(),
    database.selectFrom('terms').selectAll().orderBy('position').orderBy('id').execute(),
    database
      .selectFrom('networks')
      .select(['id', 'name', 'language', 'kind', 'region', 'parent_id'])
      .orderBy('id')
      .execute(),
    database.selectFrom('members').select(['id', 'name']).where('location_precision', '=', 'hidden').execute(),
  ]);
  const byName = new Map(
    vocabularies.map(({ name, title, source }) => [name, { name, title, source, terms: new Map<string, Localised>() }]),
  );
  for (const { vocabulary, id, label } of terms) byName.get(vocabulary)?.terms.set(id, label);
  return new Catalogue(
    byName,
    new Map(networks.map(({ parent_id: parentId, ...network }) => [network.id, { ...network, parentId }])),
    hidden,
  );
}

/**
 * The catalogue as the database had it at most `lifetime` ago: several processes may serve one database, and an import in
 * another process is seen without being told of.
 */
export class CatalogueCache {
  readonly #database: Kysely<Tables>;
  readonly #lifetime: number;
  #held: { catalogue: Promise<Catalogue>; until: number } | undefined;

  /** @param lifetime - milliseconds */
  constructor(database: Kysely<Tables>, lifetime = 10_000) {
    this.#database = database;
    this.#lifetime = lifetime;
  }

  get(): Promise<Catalogue> {
    if (this.#held && performance.now() < this.#held.until) return this.#held.catalogue;
    const catalogue = readCatalogue(this.#database);
    this.#held = { catalogue, until: performance.now() + this.#lifetime };
    catalogue.catch(() => this.invalidate());
    return catalogue;
  }

  invalidate(): void {
    this.#held = undefined;
  }
}
