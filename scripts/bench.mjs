import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installPeers } from './lib/peers.mjs';
import { HouseError, main, step } from './lib/process.mjs';
import { table } from './lib/table.mjs';
import { describe, turbo } from './lib/turbo.mjs';
import { root, setUp } from './setup.mjs';

/** What can be measured: a module whose `bench()` gives tables and goals, what is built before, and where more is installed. */
const benches = {
  sdk: { module: 'tests/peers/sdk/run.mjs', build: ['@menengage/sdk'], install: 'tests/peers/sdk' },
  server: {
    module: 'apps/server/bench/http.ts',
    build: ['@menengage/server'],
    options: { only: { type: 'string' }, seconds: { type: 'string' } },
  },
  widgets: {
    module: 'tests/peers/widgets/run.mjs',
    build: ['@menengage/server', '@menengage/embed'],
    install: 'tests/peers/widgets',
    options: { only: { type: 'string' }, rounds: { type: 'string' } },
  },
};

/** `node scripts/bench.mjs sdk [--check] [options]`: prints the tables, keeps those of a whole run in docs/benchmarks.md, and 1 when a goal is missed. */
async function bench() {
  const [name, ...args] = process.argv.slice(2);
  if (!benches[name]) throw new HouseError(`npm run bench -- ${Object.keys(benches).join('|')} [--check]`);
  const { module, build, install, options = {} } = benches[name];
  const { check, ...asked } = flagsOf(args, options);
  await setUp();
  const built = await turbo(root, ['build', ...build.map((each) => `--filter=${each}`)]);
  if (built.code !== 0) throw new HouseError(`The build failed. ${describe(built)}`);
  if (install) await installPeers(join(root, install));

  const { tables, goals } = await step(`Measuring ${name}`, async () => {
    const { bench: measure } = await import(pathToFileURL(join(root, module)).href);
    return measure(asked);
  });
  const all = [...tables, goalTable(goals)];
  for (const { title, head, rows } of all) console.log(`\n${title}\n\n${table(head, rows, aligned(head))}`);
  if (!asked.only) await keep(name, all);
  const missed = goals.filter(({ passed }) => !passed);
  for (const { what, reached, most } of missed) console.log(`\n${what}: ${reached}, and ${most} is the goal.`);
  return check && missed.length > 0 ? 1 : 0;
}

function flagsOf(args, options) {
  try {
    return parseArgs({ args, options: { check: { type: 'boolean' }, ...options } }).values;
  } catch (cause) {
    throw new HouseError(cause.message);
  }
}

const aligned = (head) => head.map((_, column) => (column === 0 ? 'left' : 'right'));

const goalTable = (goals) => ({
  title: 'Goals',
  head: ['goal', 'reached', 'at most', ''],
  rows: goals.map(({ what, reached, most, passed }) => [what, `${reached}`, `${most}`, passed ? 'ok' : 'missed']),
});

/** Replaces this bench's part of docs/benchmarks.md. */
async function keep(name, tables) {
  const path = join(root, 'docs', 'benchmarks.md');
  const before = await readFile(path, 'utf8').catch(
    () => '# Benchmarks\n\nWritten by `npm run bench`. Trust the ratios: they come from one run on one machine.\n',
  );
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const markdown = tables
    .map(({ title, head, rows }) => {
      const line = (cells) => `| ${cells.join(' | ')} |`;
      const rule = line(head.map((_, column) => (column === 0 ? '---' : '---:')));
      return `### ${title}\n\n${[line(head), rule, ...rows.map(line)].join('\n')}\n`;
    })
    .join('\n');
  const part = `${begin}\n\n## ${name}\n\n${markdown}\n${end}`;
  const old = new RegExp(`${begin}[^]*${end}`);
  await mkdir(join(root, 'docs'), { recursive: true });
  await writeFile(path, old.test(before) ? before.replace(old, () => part) : `${before}\n${part}\n`);
}

await main(bench);
