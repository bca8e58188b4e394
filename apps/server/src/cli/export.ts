import { join, resolve } from 'node:path';
import { readArchive, writeArchive, writeBackup, type Manifest } from '../operation/archive.ts';
import { type Command, say, UsageError, withDatabase } from './command.ts';

const whatIsInIt =
  'It holds everything, also what nobody but the secretariat may see (submissions, keys, addresses): keep it where only you can read it.';

export const exportAll: Command = {
  name: 'export',
  usage: ['<folder>'],
  summary: 'write all rows as JSON lines, one file a table, into a new folder',
  details: `All rows are those of one moment, also while the server runs. ${whatIsInIt}`,
  mostWords: 1,
  whileServing: true,
  async run({ words: [folder], folder: start, config }) {
    if (folder === undefined) throw new UsageError('Name the folder to write into.');
    const target = resolve(start, folder);
    const manifest = await withDatabase(config(), (opened) => writeArchive(opened, target, { onTable: tell }));
    say(`${total(manifest)} in ${target}`);
  },
};

export const backup: Command = {
  name: 'backup',
  usage: ['[file or folder]'],
  summary: 'write everything into one file, also while the server runs',
  details:
    'Without a name the file is colab-<time>.tar.gz here; into a folder it gets that name there. An existing file is replaced\n' +
    `once the new one is whole. ${whatIsInIt}`,
  mostWords: 1,
  whileServing: true,
  async run({ words: [name = '.'], folder: start, config }) {
    const now = new Date();
    const time = now.toISOString().replace(/[:-]/g, '').replace(/\.\d+/, '');
    const target = resolve(start, name);
    const file = /\.(?:tgz|tar\.gz)$/.test(name) ? target : join(target, `colab-${time}.tar.gz`);
    const manifest = await withDatabase(config(), (opened) => writeBackup(opened, file, { now, onTable: tell }));
    say(`${total(manifest)} in ${file}`);
  },
};

export const restore: Command = {
  name: 'restore',
  usage: ['<file or folder> [--replace]'],
  summary: 'fill the database with what backup or export wrote',
  details:
    'The archive is checked whole before anything is changed, and all rows are replaced in one transaction: when something goes\n' +
    'wrong the database is as it was. An archive of an older version goes into an empty database and is brought up to date there.',
  options: { replace: { type: 'boolean', summary: 'replace the rows that the database has' } },
  mostWords: 1,
  whileServing: true,
  async run({ words: [source], flags, folder: start, config }) {
    if (source === undefined) throw new UsageError('Name the file or folder to restore.');
    const manifest = await withDatabase(config(), (opened) =>
      readArchive(opened, resolve(start, source), { replace: flags.replace === true, onTable: tell }),
    );
    say(`${total(manifest)} restored, as they were at ${manifest.createdAt}`);
  },
};

function tell(table: string, rows: number): void {
  say(`  ${table.padEnd(24)} ${String(rows).padStart(8)} rows`);
}

function total({ tables }: Manifest): string {
  return `${tables.reduce((sum, { rows }) => sum + rows, 0)} rows of ${tables.length} tables`;
}
