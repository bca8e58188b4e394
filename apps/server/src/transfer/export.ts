import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Row, Tables } from '../database/tables.ts';
import { writeCalendar } from '../feeds/calendar.ts';
import { StartError } from '../start-error.ts';
import { readCatalogue } from '../store/catalogue.ts';
import { oneOf } from '../store/listing.ts';
import { writeCsv } from './csv.ts';
import { type Kind, kindNames, rulesOf, type TransferRow, type Which } from './kinds.ts';
import type { FileFormat } from './read.ts';

export interface ExportOptions {
  format: FileFormat;
  /** What a table holds; a calendar holds sessions, and JSON everything. */
  kind: Kind | undefined;
  /** The network whose rows are wanted, with those below it; all rows when not given. */
  networkId: string | undefined;
  now: Date;
  publicUrl: string;
}

/**
 * The rows of a network, or all, as a file that `importRows` reads.
 *
 * @returns the file's content, and how many rows it has
 * @throws StartError for a network that is not there
 */
export async function exportRows(
  database: Kysely<Tables>,
  { format, kind, networkId, now, publicUrl }: ExportOptions,
): Promise<{ content: string; rows: number }> {
  const catalogue = await readCatalogue(database);
  const scope = networkId === undefined ? undefined : catalogue.scope(networkId);
  if (networkId !== undefined && !scope) throw new StartError(`There is no network "${networkId}".`);
  const which: Which = scope ? { networks: scope.ids } : 'all';
  if (format === '.ics') {
    const { rows } = await sql<Row<'sessions'>>`
      select t.* from sessions t where t.deleted_at is null
        and ${scope ? oneOf(sql`t.network_id`, scope.ids) : sql`true`} order by t.sort_start, t.id`.execute(database);
    const context = { database, catalogue, preferences: ['en'], publicUrl, now, reportUrl: null };
    const name = catalogue.networkRef(networkId ?? null, ['en'])?.name ?? 'CoLab';
    const content = await writeCalendar(context, [rows], { name, url: `${publicUrl}/v1/feeds/sessions.ics` });
    return { content, rows: content.split('BEGIN:VEVENT').length - 1 };
  }
  const wanted = kind === undefined ? kindNames : [kind];
  const found: [Kind, TransferRow[]][] = [];
  for (const each of wanted) found.push([each, await rulesOf(each).find(database, which)]);
  const rows = found.reduce((sum, [, list]) => sum + list.length, 0);
  if (format === '.json') return { content: `${JSON.stringify(Object.fromEntries(found), null, 2)}\n`, rows };
  const [[only, list] = ['sessions' as const, []]] = found;
  return { content: writeCsv(rulesOf(only).schema, list), rows };
}
