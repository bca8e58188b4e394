import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { passes } from '../../../scripts/lib/process.mjs';
import { published } from '../../../scripts/lib/workspaces.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
const npm = { shell: process.platform === 'win32' };

/**
 * Does what a release does, on a clone of the last commit: next versions and changelogs from the changesets, the lock, a
 * clean install, the build, and publishing to the registry given.
 *
 * @returns the published packages
 */
export async function releaseTo(registry, folder) {
  const checkout = join(folder, 'checkout');
  await passes('git', ['clone', '--quiet', '--local', root, checkout]);
  const inside = { cwd: checkout, ...npm };
  await passes(
    'npm',
    ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'],
    inside,
  );
  await passes('npm', ['run', 'release', '--', 'versions'], inside);
  writeFileSync(join(checkout, '.npmrc'), registry.npmrc);
  const publishing = await passes('npm', ['run', 'release', '--', 'publish'], inside);
  const packages = await published(checkout);
  for (const { name, version } of packages) {
    const answer = await fetch(new URL(`${encodeURIComponent(name)}/${version}`, registry.url));
    if (!answer.ok) throw new Error(`${name} ${version} is not in the registry.\n${publishing.trim().slice(-2000)}`);
  }
  return packages;
}
