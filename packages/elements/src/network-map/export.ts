import { coverage, membersWithin, type Labels, type NetworkBrief, type NetworkSummary } from './map-data.ts';

/** Titles of the columns. */
export interface ExportWords {
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  readonly region: string;
  readonly covers: string;
  readonly host: string;
  readonly members: string;
  readonly website: string;
  readonly notShown: string;
}

/** A cell of a table (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The networks as they are shown, as a table for spreadsheets. Numbers that are not shown are not in it either. */
export function networksCsv(
  summary: NetworkSummary,
  networks: readonly NetworkBrief[],
  labels: Labels,
  words: ExportWords,
): string {
  const head = [
    'id',
    words.name,
    words.kind,
    words.status,
    words.region,
    words.covers,
    words.host,
    words.members,
    words.website,
  ];
  const rows = networks.map((network) => [
    network.id,
    network.name,
    labels.kinds(network.kind),
    labels.statuses(network.status),
    network.region?.label ?? '',
    coverage(network, summary.networks).map(labels.country).join('; '),
    network.host?.name ?? '',
    String(membersWithin(network, summary.networks) ?? words.notShown),
    network.webUrl ?? '',
  ]);
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** Hands the table to the visitor as a file; it begins with a byte order mark, so that Excel reads its letters right. */
export function downloadNetworks(...of: Parameters<typeof networksCsv>): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', networksCsv(...of)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'networks.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
