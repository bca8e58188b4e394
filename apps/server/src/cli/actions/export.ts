import { join, resolve } from 'node:path';
import { readArchive, writeArchive, writeBackup, type Manifest } from '../../operation/archive.ts';
import { type Call, say, UsageError, withDatabase } from '../command.ts';

export async function exportAll({ words: [folder], folder: start, config }: Call) {
  if (folder === undefined) throw new UsageError('Name the folder to write into.');
  const target = resolve(start, folder);
  const manifest = await withDatabase(config(), (opened) => writeArchive(opened, target, { onTable: tell }));
  say(`${total(manifest)} in ${target}`);
}

export async function backup({ words: [name = '.'], folder: start, config }: Call) {
  const now = new Date();
  const time = now.toISOString().replace(/[:-]/g, '').replace(/\.\d+/, '');
  const target = resolve(start, name);
  const file = /\.(?:tgz|tar\.gz)$/.test(name) ? target : join(target, `colab-${time}.tar.gz`);
  const manifest = await withDatabase(config(), (opened) => writeBackup(opened, file, { now, onTable: tell }));
  say(`${total(manifest)} in ${file}`);
}

export async function restore({ words: [source], flags, folder: start, config }: Call) {
  if (source === undefined) throw new UsageError('Name the file or folder to restore.');
  const manifest = await withDatabase(config(), (opened) =>
    readArchive(opened, resolve(start, source), { replace: flags.replace === true, onTable: tell }),
  );
  say(`${total(manifest)} restored, as they were at ${manifest.createdAt}`);
}

function tell(table: string, rows: number): void {
  say(`  ${table.padEnd(24)} ${String(rows).padStart(8)} rows`);
}

function total({ tables }: Manifest): string {
  return `${tables.reduce((sum, { rows }) => sum + rows, 0)} rows of ${tables.length} tables`;
}
