import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPublished, movePointer, placeVersion } from './lib/pages.mjs';
import { freePort } from './lib/ports.mjs';

let folder;
let cdn;
let place;
let server;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colab-pages-'));
  [cdn, place] = [join(folder, 'cdn'), join(folder, 'served')];
  await build('1.2.0', 'export {}');
});
afterEach(async () => {
  await new Promise((closed) => (server ? server.close(closed) : closed()));
  server = undefined;
  await rm(folder, { recursive: true });
});

async function build(version, code) {
  await rm(cdn, { recursive: true, force: true });
  await mkdir(join(cdn, version, 'themes'), { recursive: true });
  await mkdir(join(cdn, 'v1'), { recursive: true });
  await writeFile(join(cdn, version, 'colab.js'), code);
  await writeFile(join(cdn, version, 'themes', 'light.css'), ':root{}');
  await writeFile(join(cdn, 'v1', 'colab.js'), `import('../${version}/colab.js')`);
  await writeFile(join(cdn, 'manifest.json'), JSON.stringify({ version, channel: 'v1' }));
}

/** A web server for what is in place. */
async function serve(headers) {
  const port = await freePort();
  server = createServer(({ url }, response) => {
    readFile(join(place, url)).then(
      (bytes) => response.writeHead(200, headers).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((ready) => server.listen(port, '127.0.0.1', ready));
  return `http://127.0.0.1:${port}/`;
}
const right = {
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=31536000, immutable',
  connection: 'close',
};

test('a version comes beside the earlier ones, and the pointer moves when told to', async () => {
  expect(await placeVersion(cdn, place)).toEqual({ version: '1.2.0', files: 2, added: true });
  await movePointer(cdn, place);
  await build('1.3.0', 'export default 1');
  await placeVersion(cdn, place);
  expect(await readFile(join(place, '1.2.0', 'colab.js'), 'utf8')).toBe('export {}');
  expect(await readFile(join(place, 'v1', 'colab.js'), 'utf8')).toContain('1.2.0');
  await movePointer(cdn, place);
  expect(await readFile(join(place, 'v1', 'colab.js'), 'utf8')).toContain('1.3.0');
});

test('a published version never changes', async () => {
  await placeVersion(cdn, place);
  expect(await placeVersion(cdn, place)).toMatchObject({ added: false });
  await build('1.2.0', 'export default "other"');
  await expect(placeVersion(cdn, place)).rejects.toThrow(/1\.2\.0 is published with other bytes \(colab\.js\)/);
  expect(await readFile(join(place, '1.2.0', 'colab.js'), 'utf8')).toBe('export {}');
});

test('every file has to answer with its bytes and the headers that pages need', async () => {
  await placeVersion(cdn, place);
  expect(await checkPublished(cdn, await serve(right))).toBe('1.2.0');
});

test.each([
  [
    'a file that is missing',
    right,
    (served) => rm(join(served, '1.2.0', 'themes', 'light.css')),
    /themes\/light\.css: 404/,
  ],
  [
    'a byte that changed',
    right,
    (served) => writeFile(join(served, '1.2.0', 'colab.js'), 'export {};'),
    /colab\.js: other bytes/,
  ],
  [
    'an answer for one origin alone',
    { ...right, 'access-control-allow-origin': 'null' },
    () => undefined,
    /Access-Control/,
  ],
  ['a short life', { ...right, 'cache-control': 'max-age=60' }, () => undefined, /Cache-Control/],
])('%s is told, and the pointer stays', async (_, headers, spoil, told) => {
  await placeVersion(cdn, place);
  await spoil(place);
  await expect(checkPublished(cdn, await serve(headers))).rejects.toThrow(told);
});

test('nobody there is told, too', async () => {
  await cp(cdn, place, { recursive: true });
  await expect(checkPublished(cdn, `http://127.0.0.1:${await freePort()}/`)).rejects.toThrow(
    /colab\.js: .*ECONNREFUSED/,
  );
});
