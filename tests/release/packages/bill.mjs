import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundledIn } from '../../../scripts/lib/sbom.mjs';

// Its entry for modules loads validators of XML, too, which are not there.
const { Spec, Validation } = createRequire(import.meta.url)('@cyclonedx/cyclonedx-library');

/**
 * That the bill of materials of a release is one, and names in its version each package that was published, that one of them
 * pins, or that is inside one of them.
 *
 * @param {string} file
 * @param {string[]} contents folders of the published tarballs
 */
export async function billNamesAll(file, contents) {
  const text = readFileSync(file, 'utf8');
  const complaint = await new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(text);
  if (complaint) throw new Error(JSON.stringify(complaint));
  const named = new Set(
    JSON.parse(text).components.map(({ purl }) => decodeURIComponent(purl.replace('pkg:npm/', ''))),
  );
  const inside = [...new Set(contents.flatMap(bundledIn))];
  const published = contents.map((content) => JSON.parse(readFileSync(join(content, 'package.json'), 'utf8')));
  const pinned = published.flatMap(({ dependencies = {} }) =>
    Object.entries(dependencies).filter(([, range]) => /^\d/.test(range)),
  );
  const wanted = [
    ...inside,
    ...pinned.map((each) => each.join('@')),
    ...published.map((each) => `${each.name}@${each.version}`),
  ];
  const missing = wanted.filter((id) => !named.has(id));
  if (missing.length) throw new Error(`does not name ${missing.join(', ')}`);
  return `${named.size} packages, and inside ours: ${inside.join(', ')}`;
}
