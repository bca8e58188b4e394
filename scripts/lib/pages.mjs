import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { HouseError } from './process.mjs';

/** Hashes of every file below a folder, by path with `/`. */
async function hashes(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const file = join(parentPath, name);
        return [relative(folder, file).replaceAll('\\', '/'), hashOf(await readFile(file))];
      }),
  );
  return new Map(found.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * Puts a version's folder beside the earlier ones. A version that is there already stays as it is: pages name its files with
 * their hashes.
 *
 * @param {string} cdn what the build made: `<version>/`, `v<major>/`, `manifest.json`
 * @param {string} place the folder that the web server serves
 * @returns {Promise<{version: string, files: number, added: boolean}>}
 * @throws {HouseError} when that version is there with other bytes
 */
export async function placeVersion(cdn, place) {
  const { version } = JSON.parse(await readFile(join(cdn, 'manifest.json'), 'utf8'));
  const wanted = await hashes(join(cdn, version));
  const target = join(place, version);
  const there = await hashes(target).catch(() => undefined);
  if (there) {
    const changed = [...new Set([...wanted.keys(), ...there.keys()])].filter(
      (path) => wanted.get(path) !== there.get(path),
    );
    if (changed.length)
      throw new HouseError(
        `${version} is published with other bytes (${changed.slice(0, 5).join(', ')}), and pages rely on them: give the next version a number of its own.`,
      );
    return { version, files: wanted.size, added: false };
  }
  // Whole or not at all: a page never meets half a version.
  const arriving = `${target}.arriving`;
  await mkdir(dirname(arriving), { recursive: true });
  await cp(join(cdn, version), arriving, { recursive: true });
  await rename(arriving, target);
  return { version, files: wanted.size, added: true };
}

/**
 * Asks for every file of the version where pages will ask for it.
 *
 * @param {string} url of the served folder, ending in `/`
 * @throws {HouseError} that names each file which does not answer with the built bytes, or lacks a header that pages need
 */
export async function checkPublished(cdn, url) {
  const { version } = JSON.parse(await readFile(join(cdn, 'manifest.json'), 'utf8'));
  const wrong = [];
  for (const [path, hash] of await hashes(join(cdn, version))) {
    const answer = await fetch(new URL(`${version}/${path}`, url)).catch((cause) => ({
      failed: String(cause.cause ?? cause),
    }));
    if (answer.failed || !answer.ok) {
      wrong.push(`${path}: ${answer.failed ?? answer.status}`);
      continue;
    }
    if (hashOf(Buffer.from(await answer.arrayBuffer())) !== hash) wrong.push(`${path}: other bytes`);
    else if (answer.headers.get('access-control-allow-origin') !== '*')
      wrong.push(`${path}: no Access-Control-Allow-Origin: *`);
    else if (!/immutable/.test(answer.headers.get('cache-control') ?? ''))
      wrong.push(`${path}: not kept for ever (Cache-Control)`);
  }
  if (wrong.length)
    throw new HouseError(
      `The pointer stays where it is: ${version} is not served as it was built.\n${wrong.join('\n')}`,
    );
  return version;
}

/** Lets the channel's pointer bring the version that was built. */
export async function movePointer(cdn, place) {
  const { channel } = JSON.parse(await readFile(join(cdn, 'manifest.json'), 'utf8'));
  await cp(join(cdn, channel), join(place, channel), { recursive: true });
  await cp(join(cdn, 'manifest.json'), join(place, 'manifest.json'));
  return channel;
}
