import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartError } from '../start-error.ts';

/** A data file that cannot be read as a list of rows. Nothing of any file has been loaded then. */
export class ImportFileError extends StartError {
  readonly file: string;

  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.file = file;
  }
}

/** The folder with the data that the product ships, in the source tree and in the built package alike. */
export function shippedData(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const data = join(folder, 'data');
    if (existsSync(join(data, 'networks.json'))) return data;
  }
  throw new ImportFileError('data', 'the folder is missing from the package');
}

/** @throws ImportFileError when the file is missing or no JSON */
export async function readJson(folder: string, file: string): Promise<unknown> {
  const path = join(folder, file);
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (error as Error).message;
    throw new ImportFileError(file, `${reason} (${path})`);
  }
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    throw new ImportFileError(file, `is not whole: ${(error as Error).message} (${path})`);
  }
}

/** @throws ImportFileError when the file is missing, no JSON or no list */
export async function readRows(folder: string, file: string): Promise<unknown[]> {
  const rows = await readJson(folder, file);
  if (!Array.isArray(rows)) throw new ImportFileError(file, 'must hold a list of rows');
  return rows;
}

/** The same for a file that a folder may do without. */
export async function readOptionalRows(folder: string, file: string): Promise<unknown[]> {
  return existsSync(join(folder, file)) ? readRows(folder, file) : [];
}
