import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundledIn } from '../../../scripts/lib/sbom.mjs';

const always = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY-LICENSES(\.md|\.txt)?)$/;
const never = /(^|\/)(test|tests|src|scripts|node_modules)\/|\.(test|spec)\.|tsconfig|\.tsbuildinfo$/;
const atInstall = ['preinstall', 'install', 'postinstall', 'prepare'];

/** Other people's packages in our files, as the bundler notes them; what is minified says nothing. */
function foreignIn(content, paths) {
  const names = paths
    .filter((path) => /\.[cm]?js$/.test(path))
    .flatMap((path) => [
      ...readFileSync(join(content, path), 'utf8').matchAll(/^\s*\/\/ .*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm),
    ]);
  return new Set(names.map(([, name]) => name));
}

/** That a tarball holds what its package names, nothing of the workshop, the licences of whatever is inside, and runs nothing when it is installed. */
export function holdsWhatItSays(content) {
  const {
    files = [],
    scripts = {},
    license,
    dependencies = {},
  } = JSON.parse(readFileSync(join(content, 'package.json'), 'utf8'));
  const all = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(content, join(parentPath, name)).replaceAll('\\', '/'));
  const stray = all.filter(
    (path) =>
      !always.test(path) &&
      (never.test(path) || !files.some((place) => path === place || path.startsWith(`${place}/`))),
  );
  const missing = ['LICENSE', 'README.md'].filter((path) => !all.includes(path));
  const running = atInstall.filter((name) => name in scripts);
  const loose = Object.entries(dependencies).filter(
    ([name, range]) => name.startsWith('@menengage/') && !/^[~^]?\d/.test(range),
  );
  const noticed = bundledIn(content).map((id) => id.replace(/@[^@]*$/, ''));
  const unlicensed = [...foreignIn(content, all)].filter((name) => !noticed.includes(name));
  const wrong = [
    stray.length && `does not belong there: ${stray.slice(0, 10).join(', ')}`,
    missing.length && `is missing: ${missing.join(', ')}`,
    running.length && `runs at install: ${running.join(', ')}`,
    loose.length && `depends on any version of ${loose.map(([name]) => name).join(', ')}`,
    unlicensed.length && `holds ${unlicensed.join(', ')} without the licence`,
    files.includes('cdn') && !noticed.length && 'holds other people’s code without a licence',
    !license && 'names no licence',
  ].filter(Boolean);
  if (wrong.length) throw new Error(wrong.join('\n'));
  return [`${all.length} files`, noticed.length && `with the licences of ${noticed.join(', ')}`]
    .filter(Boolean)
    .join(', ');
}
