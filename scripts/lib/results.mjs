import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/** @param {Counts[]} all @returns {Counts} */
export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of all) for (const key of Object.keys(total)) total[key] += counts[key];
  return total;
}

/**
 * The counts of one suite, from the files it left in `.results`, held against how its command ended.
 * @param {string} folder the workspace
 * @param {boolean} ok whether the suite's command ended well
 * @returns {Promise<Counts & {note?: string}>} never without a failure when the command failed or no test ran
 */
export async function suiteCounts(folder, ok) {
  const reports = await readReports(folder);
  const counts = sum(reports);
  if (counts.failed > 0) return counts;
  if (reports.length === 0)
    return {
      ...counts,
      failed: 1,
      note: ok ? 'left no results: does its config use the shared one?' : 'did not run to its end',
    };
  if (counts.passed === 0) return { ...counts, failed: 1, note: 'ran no test' };
  if (!ok) return { ...counts, failed: 1, note: 'its command failed although its tests passed' };
  return counts;
}

async function readReports(folder) {
  const place = join(folder, '.results');
  const names = (await readdir(place).catch(() => [])).filter((name) => name.endsWith('.json'));
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(place, name), 'utf8'))));
}

/** Longest message of a failed test in the lines of a run that name it; more of it stands in what the runner printed. */
const longestMessage = { lines: 6, characters: 600 };

/**
 * What failed in one suite, short: a log that was cut off still tells.
 * @param {string} folder the workspace
 * @returns {Promise<string[]>} file, test and the start of its message
 */
export async function failuresOf(folder) {
  const reports = await readReports(folder);
  return reports.flatMap(({ failures = [] }) => failures.map(briefly));
}

function briefly(text) {
  const plain = text.replace(/\x1b\[\d+m/g, '').split(/\n\s+at /)[0];
  return plain.slice(0, longestMessage.characters).split('\n').slice(0, longestMessage.lines).join('\n    ').trim();
}

/** Takes away what an earlier run left, so that nothing old is counted. */
export async function clearResults(folder) {
  await rm(join(folder, '.results'), { recursive: true, force: true });
}

/** The line that ends a test run. @param {Counts} total */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
