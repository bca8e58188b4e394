import { readFile, rm } from 'node:fs/promises';
import { run } from './process.mjs';

/**
 * Runs tasks of the workspaces through turbo.
 * @param {string} root
 * @param {string[]} args what follows `turbo run`
 * @param {object} [options] as for `run`, plus `logs`: turbo's `--output-logs`
 * @returns {Promise<{code: number, complaints: {id: string, text: string}[],
 *   tasks: Map<string, {ok: boolean, cached: boolean, seconds: number}>}>} tasks by id, such as `@menengage/sdk#test`;
 *   one that never began is missing. Complaints are what the failed tasks printed, or turbo itself when it got no
 *   further
 */
export async function turbo(root, args, { logs = 'errors-only', ...options } = {}) {
  const { code, output } = await run(
    'turbo',
    ['run', ...args, '--summarize', `--output-logs=${logs}`, `--log-order=${logs === 'full' ? 'stream' : 'grouped'}`],
    { cwd: root, ...options },
  );
  const tasks = new Map();
  const complaints = [];
  // Its own: another run may be under way.
  const path = /^ *Summary: +(\S.*\.json)$/m.exec(output)?.[1];
  if (path) {
    const summary = JSON.parse(await readFile(path, 'utf8'));
    await rm(path);
    for (const { taskId, cache, execution, command } of summary.tasks) {
      if (!execution || command === '<NONEXISTENT>') continue;
      const ok = execution.exitCode === 0;
      const seconds = (execution.endTime - execution.startTime) / 1000;
      tasks.set(taskId, { ok, cached: cache.status === 'HIT', seconds });
      if (!ok) complaints.push({ id: taskId, text: linesOf(output, `${taskId.replace('#', ':')}: `) });
    }
  }
  if (code !== 0 && complaints.length === 0) complaints.push({ id: 'turbo', text: output });
  return { code, tasks, complaints };
}

/** What failed, for people. */
export function describe({ complaints }) {
  return complaints.map(({ id, text }) => `${id} failed:\n${text.trim()}`).join('\n\n');
}

const mostLines = 240;

/**
 * What a failed test suite printed, without what went well: from the runner's list of failures on, when it got that far,
 * and of something endless the beginning and the end.
 */
export function aroundFailures(text) {
  const all = text.replace(/\x1b\[[\d;]*m/g, '').split('\n');
  const list = all.findIndex((line) => /^⎯+ (Failed|Unhandled|Typecheck)/.test(line));
  const lines = all.slice(Math.max(list, 0)).filter((line) => !/^\s*[✓↓]/.test(line));
  if (lines.length <= mostLines) return lines.join('\n');
  const left = lines.length - mostLines;
  return [...lines.slice(0, mostLines / 2), `… ${left} lines …`, ...lines.slice(-mostLines / 2)].join('\n');
}

function linesOf(output, prefix) {
  const lines = output.split('\n').filter((line) => line.startsWith(prefix));
  return lines.map((line) => line.slice(prefix.length)).join('\n');
}
