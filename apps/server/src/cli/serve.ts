import { version } from '../package.ts';
import { reportProgress } from '../import/progress.ts';
import { startServer } from '../server.ts';
import { type Command, say } from './command.ts';
import { takeErrands } from './control.ts';

/** After a signal: time for running answers to finish before the process ends all the same. Milliseconds. */
const patience = 8_000;

export const serve: Command = {
  name: 'serve',
  usage: [''],
  summary: 'set up the database, fill it when it is empty, and serve',
  details: 'SIGTERM and SIGINT stop it: what is being answered is answered to its end first.',
  options: {
    port: {
      type: 'string',
      value: 'number',
      summary: 'port to listen on; 0 takes any that is free',
      variable: 'COLAB_PORT',
      fallback: '8710',
    },
    host: {
      type: 'string',
      value: 'address',
      summary: 'address to listen on',
      variable: 'COLAB_HOST',
      fallback: '127.0.0.1',
    },
  },
  mostWords: 0,
  async run({ config: read, commands }) {
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
    if (!stop.signal.aborted) await new Promise((done) => stop.signal.addEventListener('abort', done, { once: true }));
    setTimeout(() => process.exit(1), patience).unref();
    await stopErrands();
    await server.close();
  },
};
