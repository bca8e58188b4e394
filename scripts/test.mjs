import { join } from 'node:path';
import { HouseError, main, run, seconds } from './lib/process.mjs';
import { clearResults, closingLine, failuresOf, suiteCounts, sum } from './lib/results.mjs';
import { table } from './lib/table.mjs';
import { aroundFailures, describe, turbo } from './lib/turbo.mjs';
import { drift, generatedFiles, workspaces } from './lib/workspaces.mjs';
import { ensureChromium, ensurePostgres, root, setUp } from './setup.mjs';

/** @type {{name: string, passed: number, failed: number, skipped: number, time: string, note?: string}[]} */
const rows = [];
/** What failed, told once more at the end. @type {string[]} */
const failed = [];
const stopped = new AbortController();
/** No step takes this long unless it hangs; it then counts as failed and the run goes on. */
const limits = { timeout: 25 * 60_000, signal: stopped.signal };
const complained = new Set();
/** The longest suites; the others run beside them. */
const firstLane = ['@menengage/server', '@menengage/journeys'];

/** Enters a check that either holds or not; shows what it printed when it does not. */
function check(name, ok, time, output = '', note) {
  rows.push({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, time, note });
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${time})`);
  if (!ok && output.trim()) console.log(`\n${output.trim()}\n`);
  if (!ok) failed.push(name);
}

/** Shows what failed tasks printed, each once: a broken build is met again by every task after it. */
function complain({ complaints }, shorten = (text) => text) {
  const unseen = complaints.filter(({ id }) => !complained.has(id));
  const shown = unseen.map(({ id, text }) => ({ id, text: shorten(text) }));
  if (shown.length > 0) console.log(`\n${describe({ complaints: shown })}\n`);
  for (const { id } of unseen) complained.add(id);
}

async function checkCommand(name, command, args) {
  const began = performance.now();
  const { code, output } = await run(command, args, { cwd: root, ...limits });
  check(name, code === 0, `${seconds(began)} s`, output);
}

/** Generates everything anew: a difference means that a generated file was edited, or not generated after a change. */
async function checkGenerated() {
  const began = performance.now();
  const before = await generatedFiles(root);
  const result = await turbo(root, ['generate'], limits);
  const changes = result.code === 0 ? drift(before, await generatedFiles(root)) : [];
  const advice = changes.length
    ? `These generated files did not match their sources; they are up to date now, so commit them:\n  ${changes.join('\n  ')}`
    : describe(result);
  check('generated files match', result.code === 0 && changes.length === 0, `${seconds(began)} s`, advice);
}

/** Enters one check for each workspace that has one of the tasks. */
async function checkTasks(all, tasks, args) {
  const result = await turbo(root, [...tasks, '--continue=dependencies-successful', ...args], limits);
  for (const task of tasks) {
    for (const { name, scripts } of all.filter(({ scripts }) => task in scripts)) {
      const outcome = result.tasks.get(`${name}#${task}`);
      const tool = task === 'lint' ? scripts.lint.split(' ')[0] : task;
      check(
        `${tool} ${name}`,
        outcome?.ok ?? false,
        timeOf(outcome),
        '',
        outcome ? undefined : 'did not run to its end',
      );
    }
  }
  complain(result);
}

/** Runs test suites through turbo, one after the other, and counts what they left. Everything has been built before. */
async function testSuites(suites, env) {
  for (const { name, folder } of suites) {
    const result = await turbo(root, ['test', '--only', `--filter=${name}`], { env, ...limits });
    const outcome = result.tasks.get(`${name}#test`);
    await enterSuite(name, folder, outcome?.ok ?? false, timeOf(outcome));
    complain(result, aroundFailures);
  }
}

/** The house's own scripts and lint rules. They belong to no workspace, so turbo has no part in it. */
async function testHouse(env) {
  const began = performance.now();
  const { code, output } = await run('vitest', ['run', '--root', 'scripts'], { cwd: root, env, ...limits });
  await enterSuite('the house (scripts)', root, code === 0, `${seconds(began)} s`);
  if (code !== 0) console.log(`\n${aroundFailures(output).trim()}\n`);
}

/** Enters a suite; what failed in it stands right below its line, where no long complaint pushes it out of a cut log. */
async function enterSuite(name, folder, ok, time) {
  const counts = await suiteCounts(folder, ok);
  const failures = await failuresOf(folder);
  failed.push(...failures.map((failure) => `${name}, ${failure}`));
  if (counts.failed > 0 && failures.length === 0) failed.push(`${name}: ${counts.note}`);
  rows.push({ name: `test ${name}`, ...counts, time });
  console.log(`${counts.failed ? 'FAILED' : 'ok    '} test ${name}: ${closingLine(counts)} (${counts.note ?? time})`);
  for (const failure of failures) console.log(`       - ${failure}`);
}

function timeOf(outcome) {
  if (!outcome) return '-';
  return outcome.cached ? 'cached' : `${outcome.seconds.toFixed(outcome.seconds < 10 ? 1 : 0)} s`;
}

async function test() {
  const began = performance.now();
  await setUp();
  const chromium = await ensureChromium();
  const postgres = await ensurePostgres();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopped.abort());
  try {
    const { output: spoken } = await run(chromium, ['--version']);
    const browser = /^.*Chrom(e|ium)\s[\d.]+/m.exec(spoken)?.[0] ?? chromium;
    const env = {
      CHROME_PATH: chromium,
      COLAB_TEST_DATABASE_URL: postgres.url,
      COLAB_RESULTS: '1',
      COLAB_TEST_TOOLS: `${browser}, PostgreSQL ${postgres.version}`,
    };
    console.log(`Testing with Node ${process.versions.node}, ${env.COLAB_TEST_TOOLS}`);

    const all = await workspaces(root);
    await Promise.all([root, ...all.map(({ folder }) => folder)].map(clearResults));

    await checkGenerated();
    await checkCommand('contract against the released one', process.execPath, [
      join('openapi', 'scripts', 'contract-diff.ts'),
    ]);
    await checkTasks(all, ['build'], []);
    await checkCommand('public API of the packages', process.execPath, [join('scripts', 'api.mjs'), '--check']);
    await Promise.all([
      checkCommand('eslint', 'eslint', ['.', '--max-warnings=0']),
      checkCommand('prettier', 'prettier', ['--check', '--log-level=warn', '.']).then(() =>
        checkTasks(all, ['lint', 'typecheck'], ['--concurrency=1']),
      ),
    ]);
    const suites = all.filter(({ scripts }) => 'test' in scripts);
    await testHouse(env);
    // Two lanes that take about as long as each other; what works on two files at a time fills the waits of its neighbour.
    const first = suites.filter(({ name }) => firstLane.includes(name));
    const second = suites.filter(({ name }) => !firstLane.includes(name));
    await Promise.all([testSuites(first, env), testSuites(second, env)]);
  } finally {
    await postgres.stop();
  }
  if (stopped.signal.aborted) throw new HouseError('Stopped before the end.');

  const total = sum(rows);
  const cells = rows.map(({ name, passed, failed, skipped, time, note }) => [
    failed ? 'FAILED' : 'ok',
    name,
    ...[passed, failed, skipped].map((count) => (count ? String(count) : '')),
    time,
    note ?? '',
  ]);
  const right = 'right';
  console.log(
    `\n${table(['', 'check', 'passed', 'failed', 'skipped', 'time', ''], cells, ['left', 'left', right, right, right, right, 'left'])}`,
  );
  if (failed.length > 0) console.log(`\nFailed:\n${failed.map((each) => `- ${each}`).join('\n')}`);
  console.log(`\nAll of it took ${seconds(began)} s.\n${closingLine(total)}`);
  return total.failed === 0 ? 0 : 1;
}

await main(test);
