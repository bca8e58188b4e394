import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, exportsOf } from './lib/api.mjs';
import { HouseError, main } from './lib/process.mjs';
import { root } from './setup.mjs';

const reports = join(root, 'docs', 'api');
const released = join(reports, 'released');
const folderOf = (name) => join(root, 'packages', name);

/** What each package is to others. The React components, and the types for frameworks, follow from the elements. */
const publicApi = {
  sdk: () => exportsOf(folderOf('sdk')),
  elements: () =>
    elementsOf(JSON.parse(readFileSync(join(folderOf('elements'), 'dist', 'custom-elements.json'), 'utf8'))),
  atlas: () => exportsOf(folderOf('atlas')),
  themes: () => exportsOf(folderOf('themes')),
};

/** The reference of the elements for people, as the package brings it. */
const reference = {
  place: join(root, 'docs', 'reference', 'elements.md'),
  made: join(folderOf('elements'), 'dist', 'REFERENCE.md'),
};

const kept = (folder, name) => readFile(join(folder, `${name}.txt`), 'utf8').catch(() => '');

/** Packages that a waiting changeset names. */
const announced = () =>
  new Set(
    globSync('.changeset/*.md', { cwd: root }).flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/^['"]@menengage\/([a-z-]+)['"]:/gm)].map(([, name]) => name),
    ),
  );

/**
 * `node scripts/api.mjs` writes what the built packages let others use to docs/api/ and docs/reference/; with `--check` it only compares, and also
 * demands a changeset for what is not as released; with `--release` it keeps the reports as released.
 */
async function api() {
  const [flag] = process.argv.slice(2);
  const check = flag === '--check';
  if (flag && !['--check', '--release'].includes(flag)) throw new HouseError('npm run api [-- --check | --release]');
  await mkdir(released, { recursive: true });
  await mkdir(join(root, 'docs', 'reference'), { recursive: true });
  const complaints = [];
  const told = announced();
  for (const [name, report] of Object.entries(publicApi)) {
    const text = report();
    if (!text.trim()) throw new HouseError(`@menengage/${name} has nothing to report: build it first.`);
    if (!check) await writeFile(join(reports, `${name}.txt`), text);
    else if (text !== (await kept(reports, name)))
      complaints.push(
        `docs/api/${name}.txt is not what the package offers: run "npm run api", look at the difference, commit it.`,
      );
    if (flag === '--release') await cp(join(reports, `${name}.txt`), join(released, `${name}.txt`));
    if (check && text !== (await kept(released, name)) && !told.has(name))
      complaints.push(
        `@menengage/${name} offers something else than what was released: tell it in a changeset (npx changeset).`,
      );
  }
  const referenceText = readFileSync(reference.made, 'utf8');
  if (!check) await writeFile(reference.place, referenceText);
  else if (referenceText !== (await readFile(reference.place, 'utf8').catch(() => '')))
    complaints.push('docs/reference/elements.md is not what the elements say: run "npm run api" and commit it.');
  for (const each of complaints) console.error(each);
  return complaints.length ? 1 : 0;
}

await main(api);
