import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Config, originOf } from '../../config.ts';
import { adviceOnLinks, readArchive, writeArchive, writeBackup, type Manifest } from '../../operation/archive.ts';
import { storedKey } from '../../submissions/keys.ts';
import { exportRows } from '../../transfer/export.ts';
import { kindNames } from '../../transfer/kinds.ts';
import { type FileFormat, formatOf, kindIn } from '../../transfer/read.ts';
import { type Call, isErrand, say, textFlag, UsageError, withDatabase } from '../command.ts';
import { kindOf } from './import.ts';

export async function exportAll({ words: [folder], flags, folder: start, config }: Call) {
  if (folder === undefined) throw new UsageError('Name the folder or file to write into.');
  const target = resolve(start, folder);
  const settings = config();
  const format = formatOf(target);
  if (format) return exportFile(target, format, flags, settings);
  const options = { secret: settings.secret, onTable: tell };
  const manifest = await withDatabase(settings, (opened) => writeArchive(opened, target, options));
  say(`${total(manifest)} in ${target}`);
}

async function exportFile(target: string, format: FileFormat, flags: Call['flags'], settings: Config) {
  const kind = kindOf(flags) ?? kindIn(target);
  if (format === '.csv' && kind === undefined) {
    throw new UsageError(`Say what to write into the table: --as with one of ${kindNames.join(', ')}.`);
  }
  const { content, rows } = await withDatabase(settings, ({ database }) =>
    exportRows(database, {
      format,
      kind: format === '.csv' ? kind : kindOf(flags),
      networkId: textFlag(flags, 'network'),
      now: new Date(),
      publicUrl: settings.publicUrl ?? originOf(settings.host, settings.port),
    }),
  );
  await writeFile(target, content, { mode: 0o600 });
  say(`${rows} rows in ${target}`);
}

export async function backup({ words: [name = '.'], folder: start, config }: Call) {
  const now = new Date();
  const time = now.toISOString().replace(/[:-]/g, '').replace(/\.\d+/, '');
  const target = resolve(start, name);
  const file = /\.(?:tgz|tar\.gz)$/.test(name) ? target : join(target, `colab-${time}.tar.gz`);
  const settings = config();
  const options = { now, secret: settings.secret, onTable: tell };
  const manifest = await withDatabase(settings, (opened) => writeBackup(opened, file, options));
  say(`${total(manifest)} in ${file}`);
}

export async function restore({ words: [source], flags, folder: start, config }: Call) {
  if (source === undefined) throw new UsageError('Name the file or folder to restore.');
  const settings = config();
  const { manifest, advice } = await withDatabase(settings, async (opened) => {
    const held = isErrand() ? await storedKey(opened.database) : undefined;
    const options = { replace: flags.replace === true, onTable: tell };
    const manifest = await readArchive(opened, resolve(start, source), options);
    return {
      manifest,
      advice: adviceOnLinks(manifest, { secret: settings.secret, held, stored: await storedKey(opened.database) }),
    };
  });
  say(`${total(manifest)} restored, as they were at ${manifest.createdAt}`);
  if (advice !== undefined) say(advice);
}

function tell(table: string, rows: number): void {
  say(`  ${table.padEnd(24)} ${String(rows).padStart(8)} rows`);
}

function total({ tables }: Manifest): string {
  return `${tables.reduce((sum, { rows }) => sum + rows, 0)} rows of ${tables.length} tables`;
}
