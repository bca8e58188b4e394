/**
 * Compares the contract with the one that was released last: `npm run contract:diff`. It ends with 1 when something breaks
 * those who use that one, or when no changeset says what is new. `--release <version>` keeps the contract as released.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Accepted, bumpIn, type Change, changesBetween, objections } from './compatibility.ts';

interface Release {
  version: string;
  /** Changesets that this release has told; while their files are still there, they say nothing about later changes. */
  changesets: string[];
}

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const released = join(home, 'released');
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const document = () => read(join(home, 'generated', 'document.json')) as Record<string, unknown>;
const releases = read(join(released, 'releases.json')) as Release[];
const changesetFiles = globSync('.changeset/*.md', { cwd: dirname(home) })
  .map((file) => join(dirname(home), file))
  .filter((file) => basename(file) !== 'README.md');
const nameOf = (file: string) => basename(file, '.md');

const releaseAt = process.argv.indexOf('--release');
if (releaseAt > 0) {
  const version = process.argv[releaseAt + 1] ?? '';
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('Say which version: --release 0.2.0');
  const kept = { ...document(), info: { ...(document()['info'] as object), version } };
  writeFileSync(join(released, `${version}.json`), `${JSON.stringify(kept, null, 1)}\n`);
  releases.push({ version, changesets: changesetFiles.map(nameOf) });
  writeFileSync(join(released, 'releases.json'), `${JSON.stringify(releases, null, 2)}\n`);
  writeFileSync(join(released, 'accepted.json'), '[]\n');
  console.log(`Kept as the contract of ${version}.`);
} else {
  const last = releases.at(-1);
  if (!last) throw new Error('No contract was ever released: openapi/released/releases.json is empty.');
  const changes = await changesBetween(
    read(join(released, `${last.version}.json`)) as Record<string, unknown>,
    document(),
  );
  const count = (impact: Change['impact']) => changes.filter((each) => each.impact === impact).length;
  console.log(
    `Since ${last.version}: ${count('major')} breaking changes, ${count('minor')} additions, ${count('patch')} changes of words and examples.`,
  );
  const acceptedFile = join(released, 'accepted.json');
  const said = objections(changes, {
    version: last.version,
    accepted: existsSync(acceptedFile) ? (read(acceptedFile) as Accepted[]) : [],
    changesets: changesetFiles
      .filter((file) => !last.changesets.includes(nameOf(file)))
      .flatMap((file) => {
        const bump = bumpIn(readFileSync(file, 'utf8'));
        return bump ? [{ name: nameOf(file), bump }] : [];
      }),
  });
  for (const each of said) console.error(`- ${each}`);
  if (said.length) {
    console.error('What breaks and what does not is written in openapi/COMPATIBILITY.md.');
    process.exitCode = 1;
  }
}
