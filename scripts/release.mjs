import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPublished, movePointer, placeVersion } from './lib/pages.mjs';
import { HouseError, main, passes } from './lib/process.mjs';
import { billOfMaterials } from './lib/sbom.mjs';
import { describe, turbo } from './lib/turbo.mjs';
import { published } from './lib/workspaces.mjs';
import { root } from './setup.mjs';

const shell = process.platform === 'win32';
const embed = join(root, 'packages', 'embed', 'cdn');

const step = (program, args) => passes(program, args, { cwd: root, shell });

async function build() {
  const built = await turbo(root, ['build']);
  if (built.code !== 0) throw new HouseError(`The build failed. ${describe(built)}`);
}

const contractVersion = async () => JSON.parse(await readFile(join(root, 'openapi', 'package.json'), 'utf8')).version;

/** Next versions and changelogs from the changesets, the lock after them, contract and public API kept as released. */
async function versions() {
  const waiting = globSync('.changeset/*.md', { cwd: root }).length > 0;
  if (waiting) {
    const before = await contractVersion();
    await step('npx', ['changeset', 'version']);
    const after = await contractVersion();
    if (after !== before)
      await step(process.execPath, [join('openapi', 'scripts', 'contract-diff.ts'), '--release', after]);
    await build();
    await step(process.execPath, [join('scripts', 'api.mjs'), '--release']);
    await step('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund']);
    await step('npx', ['prettier', '--write', '--log-level=warn', '**/CHANGELOG.md', '**/package.json']);
  }
  console.log(`waiting=${waiting}`);
}

/** Builds, and writes what the packages bring along to `.release/`. */
async function bill() {
  await build();
  await mkdir(join(root, '.release'), { recursive: true });
  const bom = await billOfMaterials(root, await published(root));
  await writeFile(join(root, '.release', 'sbom.cdx.json'), `${JSON.stringify(bom, null, 2)}\n`);
  console.log(`.release/sbom.cdx.json names ${bom.components.length} packages.`);
}

/** Publishes what the registry does not have, with its bill of materials kept. */
async function publish() {
  await bill();
  console.log(await step('npx', ['changeset', 'publish', '--no-git-tag']));
}

/** The version's folder first; the channel's pointer only once every file of it is served as it was built. */
async function pages({ to, url }) {
  if (!to || !url)
    throw new HouseError(
      'npm run release -- pages --to <folder that is served> --url <where it is served, with a / at the end>',
    );
  const { version, files, added } = await placeVersion(embed, to);
  console.log(`${version}: ${files} files ${added ? 'are in place' : 'were in place already'}.`);
  await checkPublished(embed, url);
  console.log(`${await movePointer(embed, to)} brings ${version} now.`);
}

const steps = { versions, bill, publish, pages };

/** `node scripts/release.mjs versions|bill|publish|pages`: the steps of a release, in this order. */
async function release() {
  const [name, ...args] = process.argv.slice(2);
  if (!steps[name]) throw new HouseError(`npm run release -- ${Object.keys(steps).join('|')}`);
  const { values } = parseArgs({ args, options: { to: { type: 'string' }, url: { type: 'string' } } });
  await steps[name](values);
  return 0;
}

await main(release);
