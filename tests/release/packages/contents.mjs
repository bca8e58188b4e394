import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const always = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY-LICENSES(\.md|\.txt)?)$/;
const never = /(^|\/)(test|tests|src|scripts|node_modules)\/|\.(test|spec)\.|tsconfig|\.tsbuildinfo$/;
const atInstall = ['preinstall', 'install', 'postinstall', 'prepare'];

/** That a tarball holds what its package names, nothing of the workshop, and runs nothing when it is installed. */
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
  const wrong = [
    stray.length && `does not belong there: ${stray.slice(0, 10).join(', ')}`,
    missing.length && `is missing: ${missing.join(', ')}`,
    running.length && `runs at install: ${running.join(', ')}`,
    loose.length && `depends on any version of ${loose.map(([name]) => name).join(', ')}`,
    !license && 'names no licence',
  ].filter(Boolean);
  if (wrong.length) throw new Error(wrong.join('\n'));
  return `${all.length} files`;
}
