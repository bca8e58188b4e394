import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reporter, TestCollection } from 'vitest/node';

interface Results {
  passed: number;
  failed: number;
  skipped: number;
  failures: string[];
}

/**
 * Writes the counts of a Node suite and what failed in it to `.results/vitest.json`, in the form in which the browser
 * suites leave theirs. A file that breaks before its tests, a hook that fails and an error that nobody caught count as
 * one failure each: their tests tell nothing of them.
 */
export function resultsReporter(): Reporter {
  return {
    async onTestRunEnd(modules, unhandled) {
      const results: Results = { passed: 0, failed: 0, skipped: 0, failures: [] };
      for (const module of modules) {
        enterErrors(results, module.relativeModuleId, module.errors());
        enterTests(results, module.relativeModuleId, module.children);
      }
      enterErrors(results, 'outside of the tests', unhandled);
      await mkdir('.results', { recursive: true });
      await writeFile(join('.results', 'vitest.json'), JSON.stringify(results, null, 2));
    },
  };
}

function enterTests(results: Results, file: string, children: TestCollection): void {
  for (const suite of children.allSuites()) enterErrors(results, `${file}: ${suite.fullName}`, suite.errors());
  for (const test of children.allTests()) {
    const { state, errors } = test.result();
    if (state === 'failed') enterErrors(results, `${file}: ${test.fullName}`, errors.slice(0, 1));
    else if (state === 'passed') results.passed += 1;
    else results.skipped += 1;
  }
}

function enterErrors(results: Results, place: string, errors: readonly { name?: string; message: string }[]): void {
  for (const { name, message } of errors) {
    results.failed += 1;
    results.failures.push(`${place}\n${name ?? 'Error'}: ${message}`);
  }
}
