import { statfs } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sql } from 'kysely';
import type { Config } from '../config.ts';
import { executedMigrations } from '../database/migrate.ts';
import { migrations } from '../database/migrations/index.ts';
import type { OpenDatabase } from '../database/open.ts';
import { importedAtSetting } from '../import/index.ts';

export interface Finding {
  /** What was looked at, in a word or two. */
  about: string;
  state: 'ok' | 'warning' | 'problem';
  finding: string;
  /** What to do about it. */
  advice?: string;
}

const gigabyte = 2 ** 30;
/** Milliseconds. */
const longestAnswer = 5_000;

/** Looks at everything that an operator can get wrong. Changes nothing. */
export async function examine(config: Config, opened: OpenDatabase): Promise<Finding[]> {
  return [
    runtime(),
    ...secrets(config, opened.kind),
    ...(await database(opened)),
    await disk(config, opened.kind),
    ...(await address(config)),
  ];
}

function runtime(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isEnough = major > 22 || (major === 22 && minor >= 18);
  return {
    about: 'Node',
    state: isEnough ? 'ok' : 'problem',
    finding: `version ${process.versions.node}`,
    advice: 'Install Node 22.18 or newer.',
  };
}

function secrets({ secret, secretariatToken }: Config, kind: OpenDatabase['kind']): Finding[] {
  const findings: Finding[] = [];
  if (secret === undefined) {
    findings.push({
      about: 'secret',
      state: kind === 'postgresql' ? 'warning' : 'ok',
      finding: 'COLAB_SECRET is not set; the database keeps the key that signs manage links, beside what it protects',
      advice:
        'Set it (openssl rand -base64 32). Manage links that were given out before are signed anew only when they are sent again.',
    });
  }
  for (const [name, value] of [
    ['COLAB_SECRET', secret],
    ['COLAB_SECRETARIAT_TOKEN', secretariatToken],
  ] as const) {
    if (value === undefined) continue;
    const isWeak = new Set(value).size < 10 || /secret|password|change|example|1234/i.test(value);
    findings.push({
      about: 'secret',
      state: isWeak ? 'problem' : 'ok',
      finding: isWeak ? `${name} can be guessed` : `${name} is set`,
      advice: 'Make one that nobody thought up: openssl rand -base64 32',
    });
  }
  if (secret !== undefined && secret === secretariatToken) {
    findings.push({
      about: 'secret',
      state: 'problem',
      finding: 'COLAB_SECRET and COLAB_SECRETARIAT_TOKEN are the same',
      advice: 'The token is given to people and programs; whoever has it could sign manage links. Make two.',
    });
  }
  return findings;
}

async function database({ database: db, kind }: OpenDatabase): Promise<Finding[]> {
  const { rows } = await sql<{ version: string; encoding: string; now: Date; extensions: string[] }>`
    select current_setting('server_version') as version, current_setting('server_encoding') as encoding,
      clock_timestamp() as now,
      array(select name::text from pg_available_extensions where name in ('pg_trgm', 'unaccent')) as extensions`.execute(
    db,
  );
  const [about] = rows;
  if (!about) return [];
  const done = await executedMigrations(db);
  const pending = Object.keys(migrations).filter((name) => !done.includes(name));
  const unknown = done.filter((name) => !(name in migrations));
  const apart = Math.abs(about.now.getTime() - Date.now());
  const imported = done.length === 0 ? undefined : await importedAt(db);
  return [
    {
      about: 'database',
      state: about.encoding === 'UTF8' ? 'ok' : 'problem',
      finding: `${kind === 'embedded' ? 'embedded PostgreSQL' : 'PostgreSQL'} ${about.version}, ${about.encoding}`,
      advice: 'Make the database anew with UTF-8: createdb --encoding=UTF8 --template=template0',
    },
    {
      about: 'extensions',
      state: about.extensions.length === 2 ? 'ok' : 'warning',
      finding: about.extensions.length === 2 ? 'pg_trgm and unaccent are there' : 'pg_trgm or unaccent is missing',
      advice: 'Install the contrib package of your PostgreSQL (Debian: postgresql-contrib is part of postgresql).',
    },
    unknown.length > 0
      ? {
          about: 'migrations',
          state: 'problem',
          finding: `the database is newer than this server (${unknown.join(', ')})`,
          advice: 'Run the version that made it, or a later one.',
        }
      : {
          about: 'migrations',
          state: pending.length > 0 ? 'warning' : 'ok',
          finding: pending.length > 0 ? `not yet done: ${pending.join(', ')}` : 'all done',
          advice: 'They are done when the server starts, or by: colab migrate. Make a backup first.',
        },
    {
      about: 'data',
      state: imported === undefined ? 'warning' : 'ok',
      finding: imported === undefined ? 'the shipped data was never loaded to its end' : `first loaded at ${imported}`,
      advice: 'It is loaded when the server starts, or by: colab import',
    },
    {
      about: 'clock',
      state: apart > 60_000 ? 'problem' : apart > 2_000 ? 'warning' : 'ok',
      finding: `${Math.round(apart)} ms between this machine and the database`,
      advice: 'Calls open and close by the clock: let both machines keep time by NTP.',
    },
  ];
}

async function importedAt(db: OpenDatabase['database']): Promise<string | undefined> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', importedAtSetting).executeTakeFirst();
  return row?.value;
}

async function disk({ data }: Config, kind: OpenDatabase['kind']): Promise<Finding> {
  const place = kind === 'embedded' && data !== 'memory://' ? resolve(data) : process.cwd();
  const { bavail, bsize } = await statfs(place);
  const free = bavail * bsize;
  return {
    about: 'disk',
    state: free < gigabyte / 8 ? 'problem' : free < gigabyte ? 'warning' : 'ok',
    finding: `${(free / gigabyte).toFixed(1)} GB free in ${place}`,
    advice: 'Make room: a full disk stops every write.',
  };
}

async function address({ publicUrl, trustProxy, host }: Config): Promise<Finding[]> {
  if (publicUrl === undefined) {
    const isOpen = !['127.0.0.1', 'localhost', '::1'].includes(host);
    return [
      {
        about: 'address',
        state: isOpen ? 'problem' : 'warning',
        finding: 'COLAB_PUBLIC_URL is not set; links in answers, feeds and mails lead to this machine only',
        advice: 'Set it to the address that browsers use, such as https://colab.example.org',
      },
    ];
  }
  const findings: Finding[] = [];
  const { protocol, hostname } = new URL(publicUrl);
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  if (protocol === 'http:' && !isHere) {
    findings.push({
      about: 'address',
      state: 'problem',
      finding: `${publicUrl} is not encrypted; pages under https cannot load from it`,
      advice: 'Put a web server with a certificate in front (deploy/nginx.conf), and write https in COLAB_PUBLIC_URL.',
    });
  }
  if (protocol === 'https:' && !trustProxy) {
    findings.push({
      about: 'proxy',
      state: 'warning',
      finding: 'COLAB_TRUST_PROXY is false although something in front speaks https',
      advice:
        'All visitors then share one rate limit. Set it to true when the proxy is yours and sets X-Forwarded-For.',
    });
  }
  findings.push(await reach(publicUrl));
  return findings;
}

/** Asks the server from outside, as browsers do. */
async function reach(publicUrl: string): Promise<Finding> {
  const began = performance.now();
  try {
    const answer = await fetch(`${publicUrl}/v1/health`, { signal: AbortSignal.timeout(longestAnswer) });
    const { status } = (await answer.json()) as { status?: unknown };
    const isOurs = answer.ok && status === 'ok';
    return {
      about: 'address',
      state: isOurs ? 'ok' : 'problem',
      finding: isOurs
        ? `${publicUrl} answers in ${Math.round(performance.now() - began)} ms`
        : `something else than this server answers at ${publicUrl} (${answer.status})`,
      advice: 'Look at the web server in front: does it pass /v1/ on?',
    };
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string } };
    return {
      about: 'address',
      state: 'problem',
      finding: `${publicUrl} does not answer: ${cause?.code ?? message}`,
      advice: 'Look whether the server runs, and at DNS, firewall and the web server in front.',
    };
  }
}
