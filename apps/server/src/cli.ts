#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open.ts';
import { importAll, ImportFileError } from './import/index.ts';
import { reportProgress } from './import/progress.ts';
import { version } from './package.ts';
import { startServer } from './server.ts';
import { StartError } from './start-error.ts';

const help = `colab ${version}: the CoLab API server

Usage
  colab serve            set up the database, fill it when it is empty, and serve
  colab migrate          bring the database up to this version
  colab import [folder]  load data files: those of the package, or those of a folder
  colab --help | --version

Options of serve
  --port <number>   port to listen on; 0 takes any that is free        COLAB_PORT   8710
  --host <address>  address to listen on                               COLAB_HOST   127.0.0.1

Options of every command
  --data <folder>   folder of the embedded database                    COLAB_DATA   .data

Environment
  DATABASE_URL             a PostgreSQL server (15 or newer) instead of the embedded database
  COLAB_DATABASE_POOL      most connections to it at once (10, at least 2)
  COLAB_PUBLIC_URL         address that browsers reach the server at, such as https://colab.example.org
  COLAB_SECRETARIAT_TOKEN  key that shows a secretariat what is not public (at least 16 characters)
  COLAB_SECRET             key that signs tokens and manage links (at least 32 characters); without one
                           the database keeps a key of its own
  COLAB_RATE_LIMIT         most requests of one address in a minute (1200; 0 for no limit)
  COLAB_TRUST_PROXY        true when a proxy of yours stands in front and sets X-Forwarded-For
  COLAB_SAMPLES            false to show no sample rows beside the real ones
  COLAB_LOG_LEVEL          silent, error, warn, info or debug (info); logs go to the error output

Exit codes
  0 done, or stopped by a signal   1 failed, with the reason in words   2 wrong usage
`;

/** Wrong words on the command line. */
class UsageError extends Error {}

/** After a signal: time for running answers to finish before the process ends all the same. */
const patience = 8_000;

async function main(words: string[]): Promise<void> {
  const { values, positionals } = parse(words);
  if (values.version) return say(version);
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) return say(help.trimEnd());
  if (rest.length > (command === 'import' ? 1 : 0)) throw new UsageError(`"${rest.at(-1)}" is one word too many.`);
  switch (command) {
    case 'serve':
      return serve(values);
    case 'migrate':
      return runMigrations(values);
    case 'import':
      return runImport(values, rest[0]);
    default:
      throw new UsageError(`There is no command "${command}".`);
  }
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

type Flags = ReturnType<typeof parse>['values'];

async function serve(flags: Flags): Promise<void> {
  const config = readConfig(process.env, flags);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const report = reportProgress();
  const server = await startServer(config, { report }).finally(() => report.stop());
  say(
    `CoLab ${version} on ${server.databaseKind === 'embedded' ? `its embedded database in ${config.data}` : 'PostgreSQL'}`,
  );
  say(`  API        ${server.publicUrl}/v1/`);
  say(`  reference  ${server.publicUrl}/reference`);
  say(`  script     ${server.publicUrl}/embed/v1/colab.js`);
  if (server.publicUrl !== server.origin) say(`  listens    ${server.origin}`);
  if (!stop.signal.aborted) await new Promise((done) => stop.signal.addEventListener('abort', done, { once: true }));
  setTimeout(() => process.exit(1), patience).unref();
  await server.close();
}

async function runMigrations(flags: Flags): Promise<void> {
  await withDatabase(flags, async (database) => {
    const done = await migrate(database);
    say(done.length === 0 ? 'The database is up to date.' : `Migrated: ${done.join(', ')}.`);
  });
}

async function runImport(flags: Flags, folder: string | undefined): Promise<void> {
  await withDatabase(flags, async (database) => {
    await migrate(database);
    const report = reportProgress();
    const result = await importAll(database, { ...(folder === undefined ? {} : { folder }), ...report }).finally(() =>
      report.stop(),
    );
    for (const { file, imported, written, refused } of result.files) {
      say(`${file.padEnd(20)} ${imported} loaded, ${written} of them new or changed, ${refused} refused`);
    }
    if (result.refused > 0) process.exitCode = 1;
  });
}

type Work = (database: Awaited<ReturnType<typeof openDatabase>>['database']) => Promise<void>;

async function withDatabase(flags: Flags, work: Work): Promise<void> {
  const config = readConfig(process.env, flags);
  const opened = await openDatabase({ url: config.databaseUrl, data: config.data, poolSize: config.databasePool });
  try {
    await work(opened.database);
  } finally {
    await opened.close();
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\nRun "colab --help" for what there is.\n`);
    process.exitCode = 2;
  } else if (error instanceof StartError || error instanceof ImportFileError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
