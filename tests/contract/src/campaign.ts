/**
 * Asks a server as many questions as wanted, over every operation of the contract, and counts what came of them:
 * `npm run fuzz -- --requests 100000`. It ends with 1 when an answer was none of the contract's.
 *
 * `--requests N` (default 5000) · `--seed N` to repeat a run · `--only <operationId>,…` · `--target server|mocks`
 * (default server, started for it with an empty data folder) · `--origin <address> --token <secretariat's token>` for a
 * server that runs already; what it holds is then written to. An interrupt ends it early and counts what was asked
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { operations } from './contract.ts';
import { idsOn } from './data.ts';
import { ask, oddQuestion, type Outcome, type Target, validQuestion } from './fuzz.ts';
import { secretariatToken, startMocks, startServer } from './start.ts';
import { tokensOn } from './tokens.ts';

const { values: options } = parseArgs({
  options: {
    requests: { type: 'string', default: '5000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string' },
    target: { type: 'string', default: 'server' },
    origin: { type: 'string' },
    token: { type: 'string', default: secretariatToken },
  },
});

interface Tally {
  asked: number;
  statuses: Map<number, number>;
  faults: string[];
  milliseconds: number;
}

const wanted = Number(options.requests);
if (!Number.isInteger(wanted) || wanted < 1) throw new Error('--requests needs a whole number.');
const chosen = operations.filter(({ id }) => !options.only || options.only.split(',').includes(id));
if (chosen.length === 0) throw new Error(`No operation is called ${options.only}.`);

const started = options.origin ? undefined : await (options.target === 'mocks' ? startMocks() : startServer());
const origin = options.origin ?? started?.origin ?? '';
const target: Target = { origin, tokens: await tokensOn(origin, options.token), ids: await idsOn(origin), own: {} };
const tallies = new Map<string, Tally>();
const began = performance.now();
let asked = 0;
let isStopped = false;
process.once('SIGINT', () => (isStopped = true));

/** Operations take turns, so that what one makes is there for the others. */
async function round(seed: number, size: number): Promise<void> {
  const questions = chosen.flatMap((operation) => {
    const raw = options.target !== 'mocks';
    const either = fc.oneof(validQuestion(operation, target), oddQuestion(operation, target, { raw }));
    return fc.sample(either, { numRuns: size, seed });
  });
  const queue = questions.values();
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (const question of queue) {
        if (asked >= wanted || isStopped) return;
        asked++;
        const at = performance.now();
        count(await ask(question, target), performance.now() - at);
      }
    }),
  );
}

function count({ question, answer, faults }: Outcome, milliseconds: number): void {
  const { id } = question.operation;
  const tally = tallies.get(id) ?? { asked: 0, statuses: new Map<number, number>(), faults: [], milliseconds: 0 };
  tally.asked++;
  tally.milliseconds += milliseconds;
  tally.statuses.set(answer.status, (tally.statuses.get(answer.status) ?? 0) + 1);
  tally.faults.push(...faults);
  tallies.set(id, tally);
}

let failed = false;
try {
  for (let seed = Number(options.seed); asked < wanted && !isStopped; seed++) {
    await round(seed, Math.max(1, Math.min(25, Math.ceil((wanted - asked) / chosen.length))));
    if (process.stderr.isTTY) process.stderr.write(`\r${asked} of ${wanted} `);
  }
} finally {
  const rows = [...tallies].map(([id, { asked: times, statuses, faults, milliseconds }]) => ({
    operation: id,
    requests: times,
    'ms each': Number((milliseconds / times).toFixed(1)),
    answers: [...statuses]
      .sort(([a], [b]) => a - b)
      .map(([status, often]) => `${status}: ${often}`)
      .join(', '),
    faults: faults.length,
  }));
  console.table(rows);
  const all = [...tallies.values()];
  const server = all.flatMap(({ statuses }) => [...statuses]).filter(([status]) => status >= 500 && status !== 501);
  const faults = all.flatMap((each) => each.faults);
  for (const each of [...tallies.values()].flatMap((tally) => tally.faults.slice(0, 2)).slice(0, 20))
    console.error(`\n${each}`);
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `\n${asked} requests to ${tallies.size} operations in ${seconds.toFixed(0)} s, seed ${options.seed}: ` +
      `${server.reduce((sum, [, often]) => sum + often, 0)} answers of 5xx, ${faults.length} answers that the contract does not have.`,
  );
  failed = faults.length > 0;
  await started?.stop();
}
process.exitCode = failed ? 1 : 0;
