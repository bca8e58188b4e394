import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';

/** Ends with what the program said, whether it succeeded or not. */
function redocly(...given: string[]): Promise<{ code: number; output: string }> {
  const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { redocly: string } };
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(dirname(manifest), bin.redocly), ...given], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? 1 : 0, output: `${stdout}\n${stderr}` });
    });
  });
}

test('a submission goes its whole way, from the form of the call to the published session', async () => {
  const contract = dirname(createRequire(import.meta.url).resolve('@menengage/openapi/document.json'));
  const { code, output } = await redocly(
    'respect',
    join(contract, '../workflows/idea-to-publication.arazzo.yaml'),
    '--server',
    `colab=${inject('writtenOrigin')}/v1`,
    '--input',
    JSON.stringify({ token: inject('secretariatToken'), run: `run-${Date.now()}` }),
    '--verbose',
  );
  expect(code, output.slice(-6_000)).toBe(0);
  expect(output).toContain('publish');
});
