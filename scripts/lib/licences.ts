/** The licences of other people's code and data in a package: they ask to be shipped, and a build takes comments out. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the package that a module belongs to; none for our own. */
function packageOf(module: string): string | undefined {
  if (!/[\\/]node_modules[\\/]/.test(module)) return undefined;
  let folder = dirname(module.replace(/^\0|\?.*$/g, ''));
  const isPackage = () => {
    const file = join(folder, 'package.json');
    return existsSync(file) && 'version' in (JSON.parse(readFileSync(file, 'utf8')) as object);
  };
  while (!isPackage()) folder = dirname(folder);
  return folder;
}

/** The licence in a package's own file, or in the last section of its README. */
function licenceIn(folder: string): string | undefined {
  const files = readdirSync(folder);
  const text = (name: RegExp) => {
    const file = files.find((each) => name.test(each));
    return file && readFileSync(join(folder, file), 'utf8');
  };
  return text(/^licen[cs]e/i) ?? /^#+ *licen[cs]e *\n([^]+)/im.exec(text(/^readme/i) ?? '')?.[1];
}

/**
 * @param modules paths of what went into the files, as a bundler names them
 * @returns a notice for each package, which begins with `name version (licence)`
 * @throws when a package has no licence to show
 */
export function thirdPartyLicences(modules: Iterable<string>): string {
  const folders = new Set([...modules].map(packageOf).filter((folder) => folder !== undefined));
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
      'name' | 'version' | 'license',
      string
    >;
    const licence = licenceIn(folder);
    if (!licence) throw new Error(`${name} comes without its licence`);
    return `${name} ${version} (${license})\n\n${licence.trim()}\n`;
  });
  return notices.join('\n\n');
}
