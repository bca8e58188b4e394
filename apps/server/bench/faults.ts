/**
 * Sends ideas from many writers at once while the server, or the database under it, is killed in the middle, round after round,
 * and counts what was acknowledged and is not there, or is there twice: `npm run faults -- --rounds 100`. It ends with 1 when
 * anything was lost or doubled.
 *
 * `--rounds N` (default 10) · `--writers N` (default 50) · `--database embedded|postgresql|both` (default both; PostgreSQL is
 * started for it when one is installed) · `--seed N` · `--json`. An interrupt ends it after the
 * running round and counts what was done until then
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { issueToken } from '../src/submissions/keys.ts';

export interface Campaign {
  rounds: number;
  /** Writers at once. */
  writers: number;
  /** A PostgreSQL where databases may be made; the embedded database without one. */
  postgres?: string | undefined;
  seed: number;
  /** Told after every round. */
  onRound?: (round: number, so: Tally) => void;
  /** Ends it after the round that is running; what was done until then is counted. */
  signal?: AbortSignal;
}

export interface Tally {
  /** Rounds that were run. */
  rounds: number;
  /** Writes that were answered with 201, each counted once. */
  acknowledged: number;
  /** Tries that ended without an answer, or with one of 5xx; each was sent again under its key. */
  unanswered: number;
  serverKills: number;
  databaseKills: number;
  /** Acknowledged and not there. */
  lost: number;
  /** There more than once. */
  doubled: number;
  /** Sent again under its key and told another id. */
  changed: number;
  /** Milliseconds from a kill to the first good answer: the longest. */
  longestRestart: number;
}

export interface Idea {
  key: string;
  token: string;
  /** Set once it was acknowledged. */
  id?: string;
}

const secret = randomBytes(32).toString('hex');
const secretariatToken = randomBytes(16).toString('hex');
const program = join(import.meta.dirname, '..', 'src', 'cli.ts');

/** The server as a process that can be killed and started again on the same data. */
class Server {
  origin = '';
  #process: ChildProcess | undefined;
  readonly #environment: Record<string, string>;

  constructor(environment: Record<string, string>) {
    this.#environment = environment;
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [program, 'serve', '--port', '0'], {
      // It is started again and again: its sources are read once.
      env: {
        PATH: process.env.PATH,
        TMPDIR: process.env.TMPDIR,
        NODE_COMPILE_CACHE: join(import.meta.dirname, '..', 'node_modules', '.cache', 'colab-compiled'),
        ...this.#environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    let said = '';
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(-2000)));
    this.origin = await new Promise<string>((done, fail) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const found = /API +(http:\/\/\S+)\/v1\//.exec(said)?.[1];
        if (found) done(found);
      });
      child.once('exit', (code, signal) =>
        fail(new Error(`The server ended (${code ?? signal}) before it answered.\n${complaint}`)),
      );
    });
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await ended;
  }
}

/** Runs a campaign on a database of its own. */
export async function runFaults({ rounds, writers, postgres, seed, onRound, signal }: Campaign): Promise<Tally> {
  const random = randomFrom(seed);
  const folder = await mkdtemp(join(tmpdir(), 'colab-faults-'));
  const own = postgres === undefined ? undefined : await makeDatabase(postgres);
  const server = new Server({
    COLAB_DATA: join(folder, 'data'),
    COLAB_SECRET: secret,
    COLAB_SECRETARIAT_TOKEN: secretariatToken,
    COLAB_RATE_LIMIT: '0',
    COLAB_LOG_LEVEL: 'silent',
    ...(own ? { DATABASE_URL: own.url } : {}),
  });
  const tally: Tally = {
    rounds: 0,
    acknowledged: 0,
    unanswered: 0,
    serverKills: 0,
    databaseKills: 0,
    lost: 0,
    doubled: 0,
    changed: 0,
    longestRestart: 0,
  };
  const ideas: Idea[] = [];
  try {
    await server.start();
    const form = await read<Form>(server, '/calls/current/form');
    for (let round = 1; round <= rounds && !signal?.aborted; round += 1) {
      const mine: Idea[] = [];
      let stopped = false;
      const working = Promise.all(
        Array.from({ length: writers }, async () => {
          while (!stopped) {
            const idea = newIdea(form.call.id);
            mine.push(idea);
            if (!(await send(server, form, idea, tally))) return;
          }
        }),
      );
      // However slow the machine is, some have been answered by then and others have not.
      const enough = random() * writers * 2;
      let allGaveUp = false;
      void working.then(() => (allGaveUp = true));
      while (!allGaveUp && mine.filter(({ id }) => id !== undefined).length < enough) await pause(5);
      await pause(random() * 100);
      const killedAt = performance.now();
      // Now the process that answers, now the database under it.
      if (own && round % 2 === 0 && (await own.crash())) {
        tally.databaseKills += 1;
        stopped = true;
        await working;
      } else {
        await server.end('SIGKILL');
        tally.serverKills += 1;
        stopped = true;
        await working;
        await server.start();
      }
      await untilGood(server);
      tally.longestRestart = Math.max(tally.longestRestart, Math.round(performance.now() - killedAt));
      ideas.push(...mine);
      // Everybody whose try was not answered sends it again, and some whose try was do so too.
      for (const idea of mine.filter(({ id }) => id === undefined || random() < 0.1)) {
        const before = idea.id;
        while (!(await send(server, form, idea, tally))) await pause(50);
        if (before !== undefined && before !== idea.id) tally.changed += 1;
      }
      tally.rounds = round;
      onRound?.(round, tally);
    }
    tally.acknowledged = ideas.filter(({ id }) => id !== undefined).length;
    const stored = await everything(server);
    const byTitle = Map.groupBy(stored, ({ title }) => title);
    const ids = new Set(stored.map(({ id }) => id));
    tally.lost = ideas.filter(({ id }) => id !== undefined && !ids.has(id)).length;
    tally.doubled = [...byTitle.values()].filter((rows) => rows.length > 1).length;
    return tally;
  } finally {
    await server.end('SIGKILL');
    await own?.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

export interface Form {
  call: { id: string; year: number };
  attestations: { documentId: string; version: string }[];
  consents: { purpose: string; statementId: string; statementVersion: string }[];
}

/** A token as the form would have carried it ten seconds ago: nobody has to wait for it to be old enough. */
function newIdea(callId: string): Idea {
  const { text } = issueToken(secret, callId, new Date(Date.now() - 10_000));
  return { key: randomBytes(12).toString('hex'), token: text };
}

/** @returns whether it was acknowledged */
async function send(server: Server, form: Form, idea: Idea, tally: Tally): Promise<boolean> {
  try {
    const answer = await fetch(`${server.origin}/v1/calls/${form.call.id}/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': idea.key },
      body: JSON.stringify(bodyOf(form, idea)),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await answer.text();
    if (answer.status === 201) {
      idea.id = (JSON.parse(text) as { id: string }).id;
      return true;
    }
    // 409: the first try is still running.
    if (answer.status < 500 && answer.status !== 409) throw new TypeError(`Refused with ${answer.status}: ${text}`);
  } catch (error) {
    if (error instanceof TypeError && error.message.startsWith('Refused')) throw error;
  }
  tally.unanswered += 1;
  return false;
}

export function bodyOf({ call, attestations, consents }: Form, { key, token }: Idea): object {
  return {
    formToken: token,
    language: 'en',
    title: key,
    summary: `Summary of ${key}.`,
    description: 'What we planned and what happened.',
    organisation: { name: 'An organisation' },
    submitter: { name: 'A. Person', email: 'a.person@example.org' },
    themes: ['gbv'],
    lessonsFromSuccesses: 'Peers convince peers.',
    lessonsFromFailures: 'We started too late.',
    results: 'Fewer incidents.',
    sustainability: 'Two schools go on.',
    format: 'participatory-workshop',
    durationMinutes: 90,
    proposedMonth: `${call.year}-03`,
    timeZone: 'Africa/Nairobi',
    spokenLanguages: ['en'],
    attestations: attestations.map(({ documentId, version }) => ({ documentId, version, accepted: true })),
    consents: consents.map(({ purpose, statementId, statementVersion }) => ({
      purpose,
      statementId,
      statementVersion,
      granted: true,
      language: 'en',
    })),
  };
}

async function read<T>(server: Server, path: string): Promise<T> {
  const answer = await fetch(`${server.origin}/v1${path}`, {
    headers: { authorization: `Bearer ${secretariatToken}` },
  });
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Waits until a question that needs the database is answered. */
async function untilGood(server: Server): Promise<void> {
  for (;;) {
    try {
      await read(server, '/submissions?limit=1');
      return;
    } catch {
      await pause(20);
    }
  }
}

/** Every submission that there is, those set aside among them. */
async function everything(server: Server): Promise<{ id: string; title: string }[]> {
  const all: { id: string; title: string }[] = [];
  for (const quarantined of [false, true]) {
    let next: string | null = null;
    do {
      const cursor: string = next === null ? '' : `&cursor=${next}`;
      const page: { items: typeof all; next: string | null } = await read(
        server,
        `/submissions?limit=100&quarantined=${quarantined}${cursor}`,
      );
      all.push(...page.items);
      next = page.next;
    } while (next !== null);
  }
  return all;
}

interface OwnDatabase {
  url: string;
  /** Kills one of its processes; PostgreSQL then ends them all and recovers from its log. @returns whether it could */
  crash(): Promise<boolean>;
  remove(): Promise<void>;
}

async function makeDatabase(admin: string): Promise<OwnDatabase> {
  const name = `colab_faults_${randomBytes(6).toString('hex')}`;
  const ask = async (statement: string): Promise<pg.QueryResult<{ pid: number }>> => {
    const client = new pg.Client(admin);
    // The server that is about to be killed takes this connection with it.
    client.on('error', () => {});
    await client.connect();
    try {
      return await client.query(statement);
    } finally {
      await client.end().catch(() => {});
    }
  };
  await ask(`create database ${name}`);
  // A test cluster may acknowledge before it has written; what is counted here is what a production one would keep.
  await ask(`alter database ${name} set synchronous_commit = on`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    crash: async () => {
      const { rows } = await ask(`select pid from pg_stat_activity where datname = '${name}' limit 1`);
      if (!rows[0]) return false;
      try {
        process.kill(rows[0].pid, 'SIGKILL');
        return true;
      } catch {
        return false; // It ended in this very moment.
      }
    },
    remove: async () => {
      await ask(`drop database if exists ${name} with (force)`);
    },
  };
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32), so that a run can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '10' },
      writers: { type: 'string', default: '50' },
      database: { type: 'string', default: 'both' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      json: { type: 'boolean', default: false },
    },
  });
  const number = (name: 'rounds' | 'writers' | 'seed'): number => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} needs a whole number from 1 on.`);
    return value;
  };
  const [rounds, writers, seed] = [number('rounds'), number('writers'), number('seed')];
  if (!['embedded', 'postgresql', 'both'].includes(values.database)) {
    throw new Error('--database is embedded, postgresql or both.');
  }
  const stopped = new AbortController();
  process.once('SIGINT', () => stopped.abort());
  const results: Record<string, Tally> = {};
  for (const database of ['embedded', 'postgresql']) {
    if (values.database !== 'both' && values.database !== database) continue;
    const postgres = database === 'postgresql' ? await postgresServer() : undefined;
    if (database === 'postgresql' && !postgres) {
      console.error('No PostgreSQL was found; that half is left out.');
      if (values.database === 'postgresql') process.exitCode = 1;
      continue;
    }
    try {
      results[database] = await runFaults({
        rounds,
        writers,
        seed,
        postgres: postgres?.url,
        signal: stopped.signal,
        onRound: (round, { unanswered, changed, longestRestart }) => {
          const so = `${database}: round ${round} of ${rounds}`;
          if (process.stderr.isTTY) process.stderr.write(`\r${so}`);
          else if (round % 10 === 0) {
            console.error(
              `${so}, ${unanswered} unanswered, ${changed} changed, back after ${longestRestart} ms at most`,
            );
          }
        },
      });
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    } finally {
      await postgres?.stop();
    }
  }
  if (values.json) console.log(JSON.stringify({ rounds, writers, seed, results }, null, 2));
  else console.table(results);
  const bad = Object.values(results).some(({ lost, doubled, changed }) => lost + doubled + changed > 0);
  console.log(
    `${Object.values(results)
      .map((each) => each.rounds)
      .join(
        ' + ',
      )} rounds with ${writers} writers (seed ${seed}): ${bad ? 'writes were lost or doubled' : 'nothing lost, nothing doubled'}`,
  );
  if (bad) process.exitCode = 1;
}

/** The PostgreSQL of the environment, or one that is started for the campaign. */
async function postgresServer(): Promise<{ url: string; stop: () => Promise<void> } | undefined> {
  const given = process.env.COLAB_TEST_DATABASE_URL;
  if (given) return { url: given, stop: () => Promise.resolve() };
  const { findPostgres, startPostgres } = (await import(
    String(new URL('../../../scripts/lib/postgres.mjs', import.meta.url))
  )) as {
    findPostgres: () => Promise<{ bin: string } | null>;
    startPostgres: (bin: string) => Promise<{ url: string; stop: () => Promise<void> }>;
  };
  const found = await findPostgres();
  return found ? startPostgres(found.bin) : undefined;
}

if (process.argv[1] === import.meta.filename) await main();
