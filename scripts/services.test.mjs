import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from './lib/ports.mjs';
import { Services } from './lib/services.mjs';

let folder;
let services;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colab-services-'));
  services = new Services();
});
afterEach(async () => {
  services.kill();
  await services.stop();
  await rm(folder, { recursive: true });
});

/** A free port, and a program on it that answers 200 and ends cleanly on SIGTERM; `more` is code it runs first. */
async function program(name, more = '') {
  const port = await freePort();
  const script = join(folder, `${name}.mjs`);
  await writeFile(
    script,
    `import { createServer } from 'node:http';
    ${more}
    const server = createServer((request, response) => request.url === '/end' ? process.exit(3) : response.end('yes'));
    server.listen(${port}, '127.0.0.1');
    process.on('SIGTERM', () => { server.closeAllConnections(); server.close(() => process.exit(0)); });`,
  );
  return { name, script, url: `http://127.0.0.1:${port}/` };
}
const gone = (url) => expect(fetch(url)).rejects.toThrow();

test('programs are ready once they answer, and end cleanly when told to', async () => {
  const [one, two] = [await program('one'), await program('two')];
  await Promise.all([services.start(one), services.start(two)]);
  expect((await fetch(one.url)).status).toBe(200);
  expect((await fetch(two.url)).status).toBe(200);

  expect(await services.stop('one')).toEqual([]);
  await gone(one.url);
  expect((await fetch(two.url)).status).toBe(200);
  await services.start(one);

  expect(await services.stop()).toEqual([]);
  await gone(one.url);
  await gone(two.url);
});

test('a program that ends before it is ready is named', async () => {
  await expect(services.start(await program('one', 'process.exit(7);'))).rejects.toThrow(/one ended before.*code 7/);
});

test('a program that ends later is named', async () => {
  const one = await program('one');
  await services.start(one);
  await fetch(`${one.url}end`).catch(() => {});
  await expect(services.death).rejects.toThrow(/one ended by itself \(code 3\)/);
});

test('an answer of somebody else on the port is not taken for ours', async () => {
  const one = await program('one');
  const other = createServer((_, response) => response.end('other'));
  await new Promise((done) => other.listen(Number(new URL(one.url).port), '127.0.0.1', done));
  try {
    await expect(services.start(one)).rejects.toThrow(/one ended before/);
  } finally {
    other.close();
  }
});

test('a program that does not end cleanly is named', async () => {
  const one = await program('one', "process.on('SIGTERM', () => process.exit(4));");
  await services.start(one);
  expect(await services.stop()).toEqual(['The one did not end cleanly (code 4).']);
});
