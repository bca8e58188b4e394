import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A partner's page with the form alone, under a strict policy. The address's query sets attributes of the element; `frame` (with the query of
 * the server's own page) or `sandbox` (with what it allows) shows the form in a frame instead.
 */
export async function serveFormPage(api: string): Promise<{ url: string; close(): Promise<void> }> {
  const policy = [
    "default-src 'none'",
    `script-src ${api}`,
    `style-src ${api}`,
    `connect-src ${api}`,
    `frame-src ${api}`,
    "require-trusted-types-for 'script'",
  ].join('; ');
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page');
    if (pathname !== '/') return void response.writeHead(200).end('Another page');
    const [sandbox, frame] = [searchParams.get('sandbox'), searchParams.get('frame')];
    const restricted = sandbox === null ? '' : ` sandbox="${sandbox}"`;
    const attributes = [...searchParams].map(([name, value]) => ` ${name}="${value}"`).join('');
    const body =
      sandbox === null && frame === null
        ? `<colab-submission-form api="${api}/v1" loading="eager"${attributes}><a href="${api}/">Form</a></colab-submission-form>`
        : `<iframe${restricted} src="${api}/embed/frame/submission-form?${frame ?? 'lang=en'}" width="900" height="2500"></iframe>`;
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(`<!doctype html>
<html lang="${searchParams.get('lang') ?? 'en'}">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>Ideas</title>
<script type="module" src="${api}/embed/v1/colab.js"></script>
<main>
<h1>Ideas</h1>
${body}
</main>`);
  });
  for (let port = 24_000 + (process.pid % 900); !server.listening; port++) {
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
