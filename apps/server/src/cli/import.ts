import { migrate } from '../database/migrate.ts';
import { importAll } from '../import/index.ts';
import { reportProgress } from '../import/progress.ts';
import { type Command, say, withDatabase } from './command.ts';

export const importFiles: Command = {
  name: 'import',
  usage: ['[folder]'],
  summary: 'load data files: those of the package, or those of a folder',
  details:
    'Rows that are as they were stay untouched, rows that people of this server have taken over are kept, and a row that\n' +
    'cannot be used is named with the reason while the others are loaded; the exit code is then 1.',
  mostWords: 1,
  async run({ words: [folder], config }) {
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
  },
};
