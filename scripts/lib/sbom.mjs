import { globSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { passes } from './process.mjs';

/**
 * Other people's packages whose code or data is inside a built package of ours, as its licence file names them.
 * @param {string} folder of the package
 * @returns {string[]} `lit 3.3.3` as `lit@3.3.3`
 */
export function bundledIn(folder) {
  return globSync('{dist,cdn}/**/THIRD-PARTY-LICENSES.txt', { cwd: folder }).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^(@?[\w./-]+) (\d+\.\d+\.\d\S*) \(.+\)$/gm)].map(
      ([, name, version]) => `${name}@${version}`,
    ),
  );
}

/** What the lock installs for a name that a package asks for: the nearest folder upwards that has it. */
function installed(packages, name, from) {
  for (let place = from; ; place = posix.dirname(place)) {
    const path = posix.join(place, 'node_modules', name);
    const found = packages[path];
    if (found) return found.link ? found.resolved : path;
    if (place === '.') return undefined;
  }
}

/**
 * The bill of materials of a release, in CycloneDX: the packages that are published, what they install, and what is inside them.
 * npm knows every package of the lock, but leaves out whatever a workspace also uses for its tests when it is told to omit
 * those; so it is asked for all of them, and what is not shipped is taken out here.
 *
 * @param {string} root of the project, built
 * @param {{ folder: string }[]} published
 * @returns {Promise<object>}
 */
export async function billOfMaterials(root, published) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const idOf = (path) => `${packages[path].name ?? path.replace(/^.*node_modules\//, '')}@${packages[path].version}`;
  const reached = new Set();
  const reach = (path) => {
    if (!path || reached.has(path)) return;
    reached.add(path);
    const { dependencies, optionalDependencies } = packages[path];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies }))
      reach(installed(packages, name, path));
  };
  const ours = published.map(({ folder }) => relative(root, folder).replaceAll(sep, '/'));
  for (const path of ours) reach(path);
  const shipped = new Set([...[...reached].map(idOf), ...published.flatMap(({ folder }) => bundledIn(folder))]);

  const options = { cwd: root, shell: process.platform === 'win32' };
  const bom = JSON.parse(await passes('npm', ['sbom', '--sbom-format=cyclonedx', '--loglevel=error'], options));
  const product = bom.metadata.component;
  product.name = packages[''].name;
  const isShipped = ({ 'bom-ref': id }) => shipped.has(id);
  // A workspace is called after its folder there.
  const named = (each) => ({ ...each, name: each['bom-ref'].replace(/@[^@]*$/, '') });
  return {
    ...bom,
    components: bom.components.filter(isShipped).map(named),
    dependencies: [
      { ref: product['bom-ref'], dependsOn: ours.map(idOf) },
      ...bom.dependencies
        .filter(({ ref }) => shipped.has(ref))
        .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((id) => shipped.has(id)) })),
    ],
  };
}
