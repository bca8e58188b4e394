import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { BadEntryJson } from '../database/tables.ts';
import { ImportFileError } from '../import/files.ts';
import { readCalendarFile } from './calendar-file.ts';
import { readCsv, type TableRow } from './csv.ts';
import { type Kind, kindNames, rulesOf } from './kinds.ts';

/** Rows of one kind as a file has them, not yet looked at. */
export interface RowsOfKind {
  kind: Kind;
  rows: TableRow[];
  /** Entries of a calendar that cannot be read. */
  bad?: BadEntryJson[];
}

/** Largest file that is read, in bytes. */
const largest = 64 * 2 ** 20;

/** The formats that files may have, by the end of their names. */
export const fileFormats = ['.csv', '.ics', '.json'] as const;
export type FileFormat = (typeof fileFormats)[number];

export function formatOf(path: string): FileFormat | undefined {
  const end = extname(path).toLowerCase();
  return fileFormats.find((each) => each === end);
}

/**
 * Reads the rows of a file, whose content has to be what its name says.
 *
 * @param kind - what a table or a bare list holds; guessed from the name (`sessions-2026.csv`) when not given
 * @param language - the language that a calendar is written in
 * @throws ImportFileError, when nothing of the file can be used
 */
export async function readFileRows(
  path: string,
  { kind = kindIn(path), language = 'en' }: { kind?: Kind | undefined; language?: string | undefined } = {},
): Promise<RowsOfKind[]> {
  const file = basename(path);
  const format = formatOf(path);
  const content = await contentOf(path, file);
  mustBe(format, content, file);
  if (format === '.ics') return [{ kind: 'sessions', ...(await readCalendarFile(content, language, file)) }];
  const text = textOf(content, file);
  if (format === '.csv') {
    if (!kind)
      throw new ImportFileError(file, `does not say what it holds; add --as with one of ${kindNames.join(', ')}`);
    return [{ kind, rows: readCsv(rulesOf(kind).schema, text, file) }];
  }
  return jsonRows(text, kind, file);
}

export function kindIn(path: string): Kind | undefined {
  const name = basename(path).toLowerCase();
  return kindNames.find((each) => name.includes(each));
}

async function contentOf(path: string, file: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > largest) throw new ImportFileError(file, `is larger than ${largest / 2 ** 20} MB; cut it into several`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof ImportFileError) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ImportFileError(file, isMissing ? `there is no such file (${path})` : (error as Error).message);
  }
}

/** What files that are none of ours begin with. */
const strangers: readonly [begins: RegExp, what: string][] = [
  [/^PK\x03\x04/, 'a workbook (or another zip); save the sheet as "CSV UTF-8"'],
  [/^\xD0\xCF\x11\xE0/, 'an old workbook; save the sheet as "CSV UTF-8"'],
  [/^%PDF/, 'a PDF'],
  [/^\x1F\x8B/, 'a compressed file; unpack it, or use "colab restore" if it is a backup'],
  [/^\s*<(?:!doctype|html|\?xml)/i, 'a page (perhaps that of a sign-in), not the file itself'],
];

/** @throws ImportFileError for a file that is something else than its name says */
function mustBe(format: FileFormat | undefined, content: Buffer, file: string): void {
  const begin = content
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\xEF\xBB\xBF/, '');
  const stranger = strangers.find(([begins]) => begins.test(begin));
  if (stranger) throw new ImportFileError(file, `is ${stranger[1]}`);
  const is = /^\s*BEGIN:VCALENDAR/i.test(begin) ? '.ics' : /^\s*[[{]/.test(begin) ? '.json' : '.csv';
  if (is !== format) throw new ImportFileError(file, `does not hold what its name says: it looks like ${is}`);
}

/** @throws ImportFileError for other text than UTF-8 */
function textOf(content: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new ImportFileError(file, 'is not written in UTF-8; save it as "CSV UTF-8"');
  }
}

function jsonRows(text: string, kind: Kind | undefined, file: string): RowsOfKind[] {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch (error) {
    throw new ImportFileError(file, `is not whole: ${(error as Error).message}`);
  }
  const lists = Array.isArray(whole) ? { [kind ?? '']: whole } : (whole as Record<string, unknown>);
  return Object.entries(lists).map(([name, rows]) => {
    const known = kindNames.find((each) => each === name);
    if (!known || !Array.isArray(rows)) {
      throw new ImportFileError(file, `must hold lists called ${kindNames.join(', ')}, or one list with --as`);
    }
    return { kind: known, rows: rows.map((value, index) => ({ row: index + 1, value: value as TableRow['value'] })) };
  });
}
