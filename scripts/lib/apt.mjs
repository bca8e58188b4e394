import { access } from 'node:fs/promises';
import { onPath } from './chromium.mjs';
import { HouseError, run, step } from './process.mjs';

let listsAreFresh = false;

/** Whether this machine lets us install Debian packages: a Debian or Ubuntu, and we are root. */
export async function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return (await exists('/etc/debian_version')) && (await onPath('apt-get')) !== null;
}

/**
 * Installs Debian packages.
 * @throws {HouseError} with the last lines of apt's own words when it fails
 */
export async function install(...packages) {
  await step(`Installing ${packages.join(', ')} (apt-get)`, async () => {
    if (!listsAreFresh) await apt('update');
    listsAreFresh = true;
    await apt('install', '--yes', '--no-install-recommends', ...packages);
  });
}

async function apt(...args) {
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  const { code, output } = await run('apt-get', [...options, ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (code !== 0) {
    const last = output.trim().split('\n').slice(-15).join('\n  ');
    throw new HouseError(`apt-get ${args.join(' ')} failed:\n  ${last}`);
  }
}

async function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
