import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { reportProgress } from '../src/import/progress.ts';

function stream(isTTY: boolean) {
  const through = new PassThrough();
  const stream = Object.assign(through, {
    isTTY,
    columns: 80,
    clearLine: () => true,
    cursorTo: () => true,
    moveCursor: () => true,
  });
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => String(through.read() ?? '') };
}

it('is a line for each file where nobody watches, and a line for each problem', () => {
  const { stream: out, text } = stream(false);
  const report = reportProgress(out);
  report.onProblem({ file: 'members.json', row: 3, id: 'poika', reason: '"name" must be text', refused: true });
  report.onProblem({ file: 'members.json', row: 4, id: null, reason: 'loaded without its network', refused: false });
  for (const done of [0, 1, 2]) report.onProgress({ file: 'members.json', done, total: 2 });
  report.stop();
  expect(text()).toBe(
    'members.json, row 3 (poika): refused: "name" must be text\nmembers.json, row 4: loaded without its network\nmembers.json: 2 rows\n',
  );
});

it('is a bar on a terminal', () => {
  const { stream: out, text } = stream(true);
  const report = reportProgress(out);
  for (const done of [0, 1, 2]) report.onProgress({ file: 'members.json', done, total: 2 });
  report.stop();
  expect(text()).toMatch(/members\.json\s+\[.*\] 2\/2/);
});
