import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedChanges } from '../src/database/changes.ts';
import { servePages } from '../src/pages/index.ts';
import type { Services } from '../src/services.ts';

const cdn = join(dirname(createRequire(import.meta.url).resolve('@menengage/embed/package.json')), 'cdn');
const { version, entry, channel } = JSON.parse(readFileSync(join(cdn, 'manifest.json'), 'utf8')) as {
  version: string;
  entry: string;
  channel: string;
};
const files = [`${channel}/colab.js`, `${version}/${entry}`, `${channel}/themes/light.css`];

describe('files of the script tag', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = fastify();
    // Nothing that is asked for here looks into a database.
    await app.register((pages) => servePages(pages, { changes: embeddedChanges() } as unknown as Services));
  });
  afterAll(() => app.close());

  const ask = (file: string, accept?: string) =>
    app.inject({ url: `/embed/${file}`, headers: accept === undefined ? {} : { 'accept-encoding': accept } });

  it.each(files)('%s goes out in the bytes that its build has compressed', async (file) => {
    const whole = readFileSync(join(cdn, file));
    for (const [accept, coding, ending, open] of [
      ['gzip, deflate, br, zstd', 'br', '.br', brotliDecompressSync],
      ['gzip', 'gzip', '.gz', gunzipSync],
    ] as const) {
      const { headers, rawPayload } = await ask(file, accept);
      expect(headers['content-encoding']).toBe(coding);
      expect(headers.vary).toMatch(/accept-encoding/i);
      expect(headers['content-type']).toMatch(/\/(javascript|css)\b/);
      expect(rawPayload.equals(readFileSync(join(cdn, file + ending)))).toBe(true);
      expect(open(rawPayload).equals(whole)).toBe(true);
      expect(rawPayload.length).toBeLessThan(whole.length);
    }
  });

  it.each(files)('%s goes as it is to who takes no coding', async (file) => {
    const { headers, rawPayload } = await ask(file);
    expect(headers['content-encoding']).toBeUndefined();
    expect(rawPayload.equals(readFileSync(join(cdn, file)))).toBe(true);
  });

  it('has nothing for a name that is not there, in any coding', async () => {
    expect((await ask('nope.js', 'br')).statusCode).toBe(404);
  });
});
