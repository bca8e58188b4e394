import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outbox } from '@menengage/sdk/outbox';

declare global {
  /** On the page: the outbox, once it is open. */
  var outbox: Promise<Outbox>;
}

const dist = dirname(fileURLToPath(import.meta.resolve('@menengage/sdk/outbox')));

const html = (api: string) => `<!doctype html>
<meta charset="utf-8" />
<title>Outbox</title>
<script type="module">
  import { createClient } from './sdk/fetch.js';
  import { openOutbox } from './sdk/outbox.js';
  const client = createClient({ baseUrl: '${api}/v1', languages: ['en'] });
  globalThis.outbox = openOutbox({ client, backoff: 200 });
</script>`;

/** A page of another origin with the SDK as it is published, and an outbox. */
export async function serveOutboxPage(api: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith('/sdk/')) {
      response.writeHead(200, { 'content-type': 'text/html' }).end(html(api));
      return;
    }
    readFile(join(dist, basename(path))).then(
      (content) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  for (let port = 23_000 + (process.pid % 900); !server.listening; port++) {
    server.listen(port, '127.0.0.1');
    await Promise.race([once(server, 'listening'), once(server, 'error').then(() => undefined)]).catch(() => undefined);
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
