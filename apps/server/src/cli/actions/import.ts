import { resolve } from 'node:path';
import { type Config, originOf } from '../../config.ts';
import { migrate } from '../../database/migrate.ts';
import { importAll, type ImportProblem } from '../../import/index.ts';
import { reportProgress } from '../../import/progress.ts';
import { importRows } from '../../transfer/import.ts';
import { type Kind, kindNames } from '../../transfer/kinds.ts';
import { formatOf, readFileRows } from '../../transfer/read.ts';
import { type Call, isErrand, say, textFlag, UsageError, withDatabase } from '../command.ts';

export async function importFiles({ words: [source], flags, folder: start, config }: Call) {
  const path = source === undefined ? undefined : resolve(start, source);
  if (path !== undefined && formatOf(path)) return importFile(path, flags, config());
  return withDatabase(config(), async ({ database }) => {
    await migrate(database);
    const report = reporter();
    const result = await importAll(database, { ...(path === undefined ? {} : { folder: path }), ...report }).finally(
      () => report.stop(),
    );
    for (const { file, imported, written, refused } of result.files) {
      say(`${file.padEnd(20)} ${imported} loaded, ${written} of them new or changed, ${refused} refused`);
    }
    return result.refused > 0 ? 1 : 0;
  });
}

async function importFile(path: string, flags: Call['flags'], settings: Config) {
  const sets = await readFileRows(path, { kind: kindOf(flags), language: textFlag(flags, 'language') });
  return withDatabase(settings, async ({ database }) => {
    await migrate(database);
    const report = reporter();
    const results = await importRows(database, sets, {
      now: new Date(),
      publicUrl: settings.publicUrl ?? originOf(settings.host, settings.port),
      networkId: textFlag(flags, 'network'),
      isTrial: flags.check === true,
      ...report,
    }).finally(() => report.stop());
    for (const { kind, created, changed, unchanged, refused } of results) {
      say(`${kind.padEnd(12)} ${created} new, ${changed} changed, ${unchanged} as they were, ${refused} refused`);
    }
    if (flags.check === true) say('Nothing was kept: this was a check.');
    return results.some(({ refused }) => refused > 0) ? 1 : 0;
  });
}

/** Progress and problems for a person here; for one whose errand it is, the problems alone. */
function reporter(): Pick<ReturnType<typeof reportProgress>, 'onProblem' | 'stop'> {
  if (!isErrand()) return reportProgress();
  const onProblem = ({ file, row, id, reason, refused }: ImportProblem): void =>
    say(`${file}, row ${row}${id === null ? '' : ` (${id})`}: ${refused ? 'refused: ' : ''}${reason}`);
  return { onProblem, stop: () => undefined };
}

/** The kind of rows that `--as` names. @throws UsageError for one that there is not */
export function kindOf(flags: Call['flags']): Kind | undefined {
  const name = textFlag(flags, 'as');
  const kind = kindNames.find((each) => each === name);
  if (name !== undefined && !kind) throw new UsageError(`--as takes ${kindNames.join(', ')}, not "${name}".`);
  return kind;
}
