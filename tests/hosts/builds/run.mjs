import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { passes } from '../../../scripts/lib/process.mjs';
import { asVersion } from '../src/second-version.ts';

const root = join(import.meta.dirname, '../../..');

/** Surroundings that a careless build would write into what it makes. */
const surroundings = [
  { place: 'one', env: { TZ: 'UTC', LANG: 'C.UTF-8' } },
  {
    place: join('another', 'place', 'further down'),
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: '' },
  },
];

/** Clones the commit and builds: nothing that was built here is there. Dependencies are those of this folder, held against the lock by the set-up. */
async function cleanBuild(folder, commit, env) {
  mkdirSync(folder, { recursive: true });
  await passes('git', ['clone', '--quiet', '--no-checkout', root, folder]);
  await passes('git', ['checkout', '--quiet', commit], { cwd: folder });
  const workspaces = ['.', ...globSync('{packages,apps,tests,integrations}/*', { cwd: root })];
  for (const place of workspaces.map((each) => join(each, 'node_modules')))
    if (existsSync(join(root, place)) && existsSync(join(folder, place, '../package.json')))
      await passes('cp', ['-al', join(root, place), join(folder, place)]);
  const options = {
    cwd: folder,
    env: { ...env, PATH: [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter) },
  };
  await passes('turbo', ['run', 'build', '--filter=@menengage/embed', '--force'], options);
  return options;
}

/** Every file below a folder, by its name there. */
function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]));
}

const must = (found, message) => {
  if (found.length > 0) throw new Error(`${message}: ${found.join(', ')}`);
};

function areEqual(one, other) {
  const names = [...new Set([...one.keys(), ...other.keys()])];
  must(
    names.filter((name) => !one.get(name)?.equals(other.get(name) ?? Buffer.of())),
    'not the same in both builds',
  );
  const bytes = [...one.values()].reduce((sum, { length }) => sum + length, 0);
  return `${names.length} files, ${bytes} bytes`;
}

/** What `integrity.json` and `csp.json` promise is what the files are, and no script or style is left out. */
function promisesHold(files, version) {
  const { files: hashes, importMap } = JSON.parse(files.get('integrity.json'));
  const hash = (name) =>
    `sha384-${createHash('sha384')
      .update(files.get(name) ?? '')
      .digest('base64')}`;
  const code = [...files.keys()].filter((name) => /\.(js|css)$/.test(name));
  must(
    [...new Set([...code, ...Object.keys(hashes)])].filter((name) => hashes[name] !== hash(name)),
    'another hash than published',
  );
  const pinned = Object.entries(importMap.integrity);
  must(
    pinned
      .filter(([path, promised]) => promised !== hash(path.replace(`/embed/${version}/`, '')))
      .map(([path]) => path),
    'another hash in the import map',
  );
  const { directives } = JSON.parse(files.get('csp.json')).hash;
  must(
    directives['script-src'].filter((source) => source !== `'${hash('colab.all.js')}'`),
    'another hash in the policy',
  );
  return `${code.length} files, ${pinned.length} in the import map`;
}

/** The next major version: the same commit with another number, held against what the tests of two versions take for it. */
async function secondVersion(folder, options, version) {
  const manifest = join(folder, 'packages/embed/package.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(`"version": "${version}"`, '"version": "2.0.0"'));
  const stamp = join(folder, 'packages/elements/src/shared/version.ts');
  writeFileSync(stamp, readFileSync(stamp, 'utf8').replace(`'${version}'`, "'2.0.0'"));
  const first = filesOf(join(folder, 'packages/embed/cdn'));
  await passes('node', ['scripts/build.ts'], { ...options, cwd: join(folder, 'packages/embed') });
  const second = filesOf(join(folder, 'packages/embed/cdn'));
  const scripts = [...second.keys()].filter((name) => name.endsWith('.js'));
  const before = (name) =>
    first.get(name.replace(/^2\.0\.0\//, `${version}/`).replace(/^v2\//, 'v1/'))?.toString() ?? '';
  must(
    scripts.filter((name) => second.get(name).toString() !== asVersion(before(name), version, '2.0.0')),
    'not what the tests take for the next version',
  );
  return `${scripts.length} scripts`;
}

/** @returns one row a check: what it is, whether it went well, and what was seen */
export async function hosts() {
  const rows = [];
  const check = async (what, work) => {
    try {
      rows.push({ what, passed: true, seen: await work() });
    } catch (error) {
      rows.push({ what, passed: false, seen: String(error.message).slice(0, 3000) });
    }
  };
  const base = mkdtempSync(join(tmpdir(), 'colab-builds-'));
  try {
    const commit = (await passes('git', ['rev-parse', 'HEAD'], { cwd: root })).trim();
    const built = [];
    for (const { place, env } of surroundings) {
      const folder = join(base, place);
      const options = await cleanBuild(folder, commit, env);
      const { version } = JSON.parse(readFileSync(join(folder, 'packages/embed/package.json'), 'utf8'));
      built.push({ folder, options, version, files: filesOf(join(folder, 'packages/embed/cdn', version)) });
    }
    const [{ folder, options, version, files }, other] = built;
    await check(`two clean builds of ${commit.slice(0, 7)} give the same bytes`, () => areEqual(files, other.files));
    await check('published hashes are those of the files', () => promisesHold(files, version));
    await check('the same commit as version 2.0.0', () => secondVersion(folder, options, version));
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
  return rows;
}
