import { flushCompileCache } from 'node:module';
import { version } from '../../package.ts';
import { reportProgress } from '../../import/progress.ts';
import { startServer } from '../../server.ts';
import { type Call, say } from '../command.ts';
import { takeErrands } from '../control.ts';
// What others may send it to do is loaded with it: an upgrade may replace the files under a server that runs.
import './doctor.ts';
import './export.ts';
import './harvest.ts';
import './token.ts';
import './user.ts';

/** After a signal: time for running answers to finish before the process ends all the same. Milliseconds. */
const patience = 30_000;

export async function serve({ config: read, commands }: Call) {
  const config = read();
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const report = reportProgress();
  const server = await startServer(config, { report }).finally(() => report.stop());
  const stopErrands = await takeErrands(server.opened, commands);
  say(
    `CoLab ${version} on ${server.databaseKind === 'embedded' ? `its embedded database in ${config.data}` : 'PostgreSQL'}`,
  );
  say(`  API        ${server.publicUrl}/v1/`);
  say(`  reference  ${server.publicUrl}/reference`);
  say(`  script     ${server.publicUrl}/embed/v1/colab.js`);
  if (server.publicUrl !== server.origin) say(`  listens    ${server.origin}`);
  // Also a server that is killed shall start faster the next time.
  flushCompileCache();
  if (!stop.signal.aborted) await new Promise((done) => stop.signal.addEventListener('abort', done, { once: true }));
  setTimeout(() => process.exit(1), patience).unref();
  await stopErrands();
  await server.close();
}
