import { version } from '../package.ts';
import type { Command, Option } from './command.ts';

/** Options of every command that opens a database. */
export const commonOptions: Readonly<Record<string, Option>> = {
  data: {
    type: 'string',
    value: 'folder',
    summary: 'folder of the embedded database',
    variable: 'COLAB_DATA',
    fallback: '.data',
  },
};

const environment = `Environment
  DATABASE_URL             a PostgreSQL server (15 or newer) instead of the embedded database
  COLAB_DATABASE_POOL      most connections to it at once (10, at least 2)
  COLAB_PUBLIC_URL         address that browsers reach the server at, such as https://colab.example.org
  COLAB_SECRETARIAT_TOKEN  key that does what the role secretariat does (at least 16 characters)
  COLAB_OIDC_ISSUER        address of the OpenID provider that secretariats sign in with
  COLAB_OIDC_CLIENT_ID     this server's name there, and
  COLAB_OIDC_CLIENT_SECRET its secret; the way back is <public address>/auth/callback
  COLAB_SECRET             key that signs tokens and manage links (at least 32 characters); without one
                           the database keeps a key of its own
  COLAB_RATE_LIMIT         most requests of one address in a minute (1200; 0 for no limit)
  COLAB_CACHE_MB           memory for answers that are kept as they are sent, in MB (64; 0 keeps none)
  COLAB_TRUST_PROXY        true when a proxy of yours stands in front and sets X-Forwarded-For
  COLAB_SMTP_URL           mail server for released letters, smtp://user:password@host:587; without one
                           they become files in the folder outbox of the data folder
  COLAB_MAIL_FROM          their sender, such as CoLab <colab@example.org>
  COLAB_PUZZLES            always to ask for the form's puzzle at all times, not only in a crowd (adaptive)
  COLAB_FEEDBACK_SCALE     first and last step of the question how useful a work was (1-5)
  COLAB_REPORT_URL         page where harassment is reported, linked below every widget (the Alliance's own);
                           COLAB_REPORT_URL_ES and so on for one in Spanish ...; none for no link
  COLAB_SAMPLES            false to show no sample rows beside the real ones
  COLAB_PRIVATE_FEEDS      true to read calendar feeds at addresses of private networks too
  COLAB_LOG_LEVEL          silent, error, warn, info or debug (info); logs go to the error output

Exit codes
  0 done, or stopped by a signal   1 failed, with the reason in words   2 wrong usage`;

/** What there is. */
export function help(commands: readonly Command[]): string {
  const usages = commands.flatMap(({ name, usage, summary }) =>
    usage.map((words, index): [string, string] => [`colab ${name} ${words}`.trimEnd(), index === 0 ? summary : '']),
  );
  const serve = commands.find(({ name }) => name === 'serve');
  return [
    `colab ${version}: the CoLab API server`,
    '',
    'Usage',
    ...columns([...usages, ['colab help <command>', 'what a command takes'], ['colab --help | --version', '']]),
    '',
    'Options of serve',
    ...columns(optionLines(serve?.options ?? {})),
    '',
    'Options of every command',
    ...columns(optionLines(commonOptions)),
    '',
    environment,
  ].join('\n');
}

/** What one command takes. */
export function helpOf({ name, usage, summary, details, options = {} }: Command): string {
  return [
    `colab ${name}: ${summary}`,
    '',
    'Usage',
    ...usage.map((words) => `  colab ${name} ${words}`.trimEnd()),
    '',
    ...(details === undefined ? [] : [details, '']),
    'Options',
    ...columns(optionLines({ ...options, ...commonOptions })),
    '',
    'Run "colab --help" for the environment variables and exit codes.',
  ].join('\n');
}

function optionLines(options: Readonly<Record<string, Option>>): [string, string, string][] {
  return Object.entries(options).map(([name, { value, summary, variable, fallback }]) => [
    `--${name}${value === undefined ? '' : ` <${value}>`}`,
    summary,
    [variable, fallback].filter(Boolean).join('  '),
  ]);
}

/** Rows as aligned columns, indented. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)));
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('   ')}`.trimEnd());
}
