import { migrate } from '../../database/migrate.ts';
import { importAll } from '../../import/index.ts';
import { reportProgress } from '../../import/progress.ts';
import { type Call, say, withDatabase } from '../command.ts';

export async function importFiles({ words: [folder], config }: Call) {
  return withDatabase(config(), async ({ database }) => {
    await migrate(database);
    const report = reportProgress();
    const result = await importAll(database, { ...(folder === undefined ? {} : { folder }), ...report }).finally(() =>
      report.stop(),
    );
    for (const { file, imported, written, refused } of result.files) {
      say(`${file.padEnd(20)} ${imported} loaded, ${written} of them new or changed, ${refused} refused`);
    }
    return result.refused > 0 ? 1 : 0;
  });
}
