import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * The workspaces that the root's package.json names.
 * @param {string} root
 * @returns {Promise<{name: string, folder: string, scripts: Record<string, string>}[]>} sorted by folder
 */
export async function workspaces(root) {
  const { workspaces: patterns } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const folders = await Promise.all(
    patterns.map(async (pattern) => {
      if (!pattern.endsWith('/*')) return [join(root, pattern)];
      const parent = join(root, pattern.slice(0, -2));
      const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
      return entries.filter((entry) => entry.isDirectory()).map((entry) => join(parent, entry.name));
    }),
  );
  const found = await Promise.all(
    folders.flat().map(async (folder) => {
      const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => null);
      if (text === null) return null;
      const { name, scripts = {} } = JSON.parse(text);
      return { name, folder, scripts };
    }),
  );
  return found.filter((workspace) => workspace !== null).sort((a, b) => a.folder.localeCompare(b.folder));
}

/**
 * The packages that are published, with what their package.json says.
 * @param {string} root of a checkout
 * @returns {Promise<{name: string, version: string, folder: string, exports?: object}[]>} sorted by folder
 */
export async function published(root) {
  const all = await Promise.all(
    (await workspaces(root)).map(async ({ folder }) => ({
      ...JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
      folder,
    })),
  );
  return all.filter((each) => !each.private);
}

/**
 * Fingerprints of every file in the workspaces' `generated` and `src/generated` folders.
 * @returns {Promise<Map<string, string>>} path from the root -> hash
 */
export async function generatedFiles(root) {
  const files = new Map();
  for (const { folder } of await workspaces(root)) {
    for (const place of ['generated', 'src/generated']) {
      const entries = await readdir(join(folder, place), { recursive: true, withFileTypes: true }).catch(() => []);
      for (const entry of entries.filter((entry) => entry.isFile())) {
        const path = join(entry.parentPath, entry.name);
        files.set(
          relative(root, path),
          createHash('sha256')
            .update(await readFile(path))
            .digest('hex'),
        );
      }
    }
  }
  return files;
}

/**
 * What generating again changed.
 * @param {Map<string, string>} before
 * @param {Map<string, string>} after
 * @returns {string[]} lines such as `changed openapi/generated/types.ts`
 */
export function drift(before, after) {
  const lines = [];
  for (const [path, hash] of after) {
    if (!before.has(path)) lines.push(`new     ${path}`);
    else if (before.get(path) !== hash) lines.push(`changed ${path}`);
  }
  for (const path of before.keys()) if (!after.has(path)) lines.push(`gone    ${path}`);
  return lines.sort();
}
