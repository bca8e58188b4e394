import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HouseError, run, step } from './process.mjs';

/**
 * Installs a folder that is no workspace from its own lock, without install scripts, unless all of it is there. Heavy
 * things that only one command needs live so: `npm ci` at the root leaves them out.
 * @param {string} folder
 */
export async function installPeers(folder) {
  const packages = async (path) => JSON.parse(await readFile(path, 'utf8').catch(() => '{}')).packages ?? {};
  const wanted = await packages(join(folder, 'package-lock.json'));
  const found = await packages(join(folder, 'node_modules', '.package-lock.json'));
  const complete = Object.entries(wanted).every(
    ([path, { optional, version }]) => path === '' || optional || found[path]?.version === version,
  );
  if (complete) return;
  await step(`Installing what ${folder.split(/[\\/]/).slice(-2).join('/')} needs`, async () => {
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = await run('npm', args, { cwd: folder, shell: process.platform === 'win32' });
    if (code !== 0) throw new HouseError(`npm ci failed in ${folder}:\n${output.trim()}`);
  });
}
