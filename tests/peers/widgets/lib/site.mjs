/** Serves the built cases, the data and nothing else, on this machine alone. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { dataset } from './data.mjs';

const built = join(import.meta.dirname, '..', '.generated');
const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Bytes of a text as they travel at their smallest. */
export const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

const kept = new Map();

/** A file as it is served: answers of an API are compressed on the way (gzip 6), files beforehand (brotli 11). */
function served(path) {
  if (!kept.has(path)) kept.set(path, read(path));
  return kept.get(path);
}

function read(path) {
  if (path.startsWith('/data/')) {
    const rows = dataset(path.slice('/data/'.length));
    return rows && { body: gzipSync(JSON.stringify(rows), { level: 6 }), encoding: 'gzip', type: 'application/json' };
  }
  const file = join(built, normalize(path));
  if (!file.startsWith(built) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
  const bytes = readFileSync(file);
  return /^(text|application\/json|image\/svg)/.test(type)
    ? { body: brotli(bytes), encoding: 'br', type }
    : { body: bytes, type };
}

/**
 * @param {number} port
 * @param {(count: number) => string} colabFor origin of the CoLab server that holds so many rows; put in place of `%COLAB%`
 */
export async function startSite(port, colabFor) {
  const origin = `http://127.0.0.1:${port}`;
  let policy = '';
  let asked = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, origin);
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    asked.push(`${origin}${request.url}`);
    const file = served(path);
    if (!file) return response.writeHead(404).end();
    const headers = { 'content-type': file.type, 'cache-control': 'no-store', 'access-control-allow-origin': '*' };
    if (policy) headers['content-security-policy'] = policy;
    if (path.endsWith('.html')) {
      const page = readFileSync(join(built, normalize(path)), 'utf8');
      const own = page.replaceAll('%COLAB%', colabFor(Number(searchParams.get('n'))));
      return response.writeHead(200, headers).end(own.replaceAll('%VIEW%', searchParams.get('view') ?? ''));
    }
    if (file.encoding) headers['content-encoding'] = file.encoding;
    return response.writeHead(200, { ...headers, 'content-length': file.body.length }).end(file.body);
  });
  // Who weighs a file that has to be compressed first asks again much later.
  server.keepAliveTimeout = 600_000;
  await new Promise((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    origin,
    /** From now on every answer carries this policy, as a setting of the whole site would do; '' for none. */
    setPolicy(value) {
      policy = value;
    },
    /** What was asked for since the last time this was called, workers' requests too. */
    takeAsked() {
      const before = asked;
      asked = [];
      return before;
    },
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}
