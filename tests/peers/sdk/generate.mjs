/** Makes the other clients from the contract, as their manuals say, into `.generated`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const here = import.meta.dirname;
const root = join(here, '..', '..', '..');
const document = join(root, 'openapi', 'generated', 'document.json');
export const generated = join(here, '.generated');

const quiet = { cwd: here, stdio: ['ignore', 'ignore', 'pipe'] };

export async function generate() {
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(generated, { recursive: true });

  const { createClient } = await import('@hey-api/openapi-ts');
  await createClient({
    input: document,
    output: { path: join(generated, 'hey-api') },
    logs: { level: 'silent' },
    plugins: ['@hey-api/client-fetch', '@hey-api/sdk', '@hey-api/typescript'],
  });

  const settings = join(generated, 'orval.config.mjs');
  const orval = {
    input: document,
    output: { target: join(generated, 'orval.ts'), client: 'fetch', baseUrl: 'http://server.invalid/v1' },
  };
  writeFileSync(settings, `export default ${JSON.stringify({ colab: orval })};\n`);
  execFileSync(process.execPath, [join(here, 'node_modules/orval/dist/bin/orval.js'), '--config', settings], quiet);

  const redocly = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
  const target = join(generated, 'redocly.ts');
  execFileSync(process.execPath, [redocly, 'generate-client', document, '-o', target], {
    ...quiet,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
}
