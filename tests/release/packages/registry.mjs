import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pause } from '../../../scripts/lib/process.mjs';
import { freePort } from '../../../scripts/lib/ports.mjs';

const program = join(import.meta.dirname, 'node_modules', 'verdaccio', 'bin', 'verdaccio');

/**
 * An empty registry of npm packages on loopback that takes whatever it is given for `@menengage`.
 *
 * @param {string} folder for its files
 * @returns {Promise<{ npmrc: string, url: string, stop(): Promise<void> }>} settings that send npm there for our packages alone
 */
export async function startRegistry(folder) {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const settings = {
    storage: join(folder, 'storage'),
    packages: { '@menengage/*': { access: '$all', publish: '$all' } },
    max_body_size: '100mb',
    web: { enable: false },
    log: { type: 'stdout', format: 'pretty', level: 'warn' },
  };
  // JSON is YAML.
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(settings));
  const url = `http://127.0.0.1:${port}/`;
  const child = spawn(
    process.execPath,
    [program, '--config', join(folder, 'config.yaml'), '--listen', `127.0.0.1:${port}`],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = once(child, 'exit');
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The registry ended with ${child.exitCode}:\n${said}`);
    const answer = await fetch(`${url}-/ping`).catch(() => undefined);
    if (answer?.ok) break;
    await pause(100);
  }
  return {
    url,
    npmrc: `@menengage:registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\nfund=false\naudit=false\n`,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
