import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './process.mjs';

/**
 * Runs tasks of the workspaces through turbo.
 * @param {string} root
 * @param {string[]} args what follows `turbo run`
 * @param {object} [options] as for `run`, plus `logs`: turbo's `--output-logs`
 * @returns {Promise<{code: number, output: string, tasks: Map<string, {ok: boolean, cached: boolean, seconds: number}>}>}
 *   tasks by id, such as `@menengage/sdk#test`; one that never began is missing
 */
export async function turbo(root, args, { logs = 'errors-only', ...options } = {}) {
  const place = join(root, '.turbo', 'runs');
  await rm(place, { recursive: true, force: true });
  const { code, output } = await run(
    'turbo',
    ['run', ...args, '--summarize', `--output-logs=${logs}`, `--log-order=${logs === 'full' ? 'stream' : 'grouped'}`],
    { cwd: root, ...options },
  );
  const tasks = new Map();
  for (const name of await readdir(place).catch(() => [])) {
    const summary = JSON.parse(await readFile(join(place, name), 'utf8'));
    for (const { taskId, cache, execution, command } of summary.tasks) {
      if (!execution || command === '<NONEXISTENT>') continue;
      tasks.set(taskId, {
        ok: execution.exitCode === 0,
        cached: cache.status === 'HIT',
        seconds: (execution.endTime - execution.startTime) / 1000,
      });
    }
  }
  return { code, output, tasks };
}
