import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/**
 * The counts in one results file: vitest's own JSON report, or the counts of `wtr.config.shared.mjs`.
 * A test file that broke before its first test counts as one failure.
 * @returns {Counts}
 */
export function readCounts(report) {
  if (!('numTotalTests' in report)) {
    return { passed: report.passed, failed: report.failed, skipped: report.skipped };
  }
  const broken = (report.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

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
  const place = join(folder, '.results');
  const names = (await readdir(place).catch(() => [])).filter((name) => name.endsWith('.json'));
  const reports = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(place, name), 'utf8'))));
  const counts = sum(reports.map(readCounts));
  if (counts.failed > 0) return counts;
  if (names.length === 0)
    return {
      ...counts,
      failed: 1,
      note: ok ? 'left no results: does its config use the shared one?' : 'did not run to its end',
    };
  if (counts.passed === 0) return { ...counts, failed: 1, note: 'ran no test' };
  if (!ok) return { ...counts, failed: 1, note: 'its command failed although its tests passed' };
  return counts;
}

/** Takes away what an earlier run left, so that nothing old is counted. */
export async function clearResults(folder) {
  await rm(join(folder, '.results'), { recursive: true, force: true });
}

/** The line that ends a test run. @param {Counts} total */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
