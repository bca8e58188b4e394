import type { NewRow } from '../database/tables.ts';
import { sortName } from '../text/fold.ts';
import { searchText } from '../text/search.ts';
import { entityColumns, type ImportContext, json } from './entity.ts';
import type { RowReader } from './row.ts';

/** The core issues as the file writes them. */
const themes = {
  'VAWG/GBV': 'gbv',
  SRHR: 'srhr',
  'LGBTQIA+ rights/SOGIESC inclusion': 'sogiesc',
  'Demilitarization and advancing feminist peace': 'peace',
  'Climate justice': 'climate',
} as const;

/** The networks that a group's own name states ("NAMEN Policy Advocacy Committee"); the file has no field for it. */
const networksByName: Readonly<Record<string, string>> = {
  'namen-policy': 'north-america',
  mati: 'africa',
  'eeca-wg': 'eeca-platform',
};

/**
 * Groups that no public directory may list: the focal points of the sexual harassment policy, whom people turn to in
 * confidence (the row's note says so).
 */
const withheld = new Set(['focal-points']);

/** Maps a row of `groups.json`. */
export function mapGroup(row: RowReader, { networks }: ImportContext): NewRow<'groups'> {
  const name = row.text('name');
  const kind = row.requiredTerm('kind', 'group-kinds');
  const members = row.count('members');
  const audience = row.optionalText('audience');
  const meets = row.optionalText('meets');
  const entity = entityColumns(row);
  const network = networksByName[entity.id];
  return {
    ...entity,
    name: json({ [entity.language]: name }),
    kind,
    theme: row.oneOf('theme', themes),
    network_id: network === undefined ? null : row.resolve(network, 'network', networks),
    audience: json(audience === null ? null : { en: audience }),
    established: row.year('established'),
    meets: json(meets === null ? null : { en: meets }),
    member_count: json(members === null ? null : { value: members, basis: 'declared', source: entity.source }),
    visibility: withheld.has(kind) ? 'secretariat' : 'public',
    search: searchText(name),
    sort_name: sortName(name, entity.language),
  };
}
