import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { extract } from 'tar';
import { packageFolder } from '../package.ts';

const built = join(packageFolder, 'dist', 'empty-database.tar.gz');

/**
 * A tar file of a database without a table, which the build makes: to make one anew takes the embedded database several seconds.
 * Undefined in a tree that was not built; the database then makes its own.
 */
export function emptyDatabase(): string | undefined {
  return existsSync(built) ? built : undefined;
}

/**
 * Makes a folder with the files of a database, unless it is there. It is there whole or not at all, whenever the process is killed.
 *
 * @param folder - where the embedded database is to keep its files
 * @param archive - tar file of a database
 */
export async function unpackDatabase(folder: string, archive: string): Promise<void> {
  if (existsSync(folder)) return;
  const draft = `${folder}.${randomBytes(6).toString('hex')}`;
  await mkdir(draft, { recursive: true });
  try {
    await extract({ file: archive, cwd: draft });
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
