import type { NewRow } from '../database/tables.ts';
import { sortName } from '../text/fold.ts';
import { memberSearch } from '../library/search-index.ts';
import { entityColumns, type ImportContext } from './entity.ts';
import type { RowReader } from './row.ts';
import { slug } from './slug.ts';

/** Maps a row of `members.json`: an organisation, never a person. */
export function mapMember(row: RowReader, { networks }: ImportContext): NewRow<'members'> {
  const name = row.text('name');
  const entity = entityColumns(row, { url: row.url('url') });
  return {
    ...entity,
    name,
    kind: row.requiredTerm('kind', 'organisation-kinds'),
    role: row.requiredTerm('role', 'member-roles', slug),
    country: row.country('country'),
    region: row.term('region', 'regions'),
    network_id: row.reference('network', 'network', networks),
    joined: row.partialDate('joined'),
    location_precision: 'country',
    search: memberSearch(name),
    sort_name: sortName(name, entity.language),
  };
}
