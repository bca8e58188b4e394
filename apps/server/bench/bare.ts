import { createServer } from 'node:http';

/** The least that a Node server can do: given headers and bytes, nothing looked at. What it manages is what others are held against. */
process.once('message', ({ headers, body }: { headers: Record<string, string>; body: string }) => {
  const bytes = Buffer.from(body);
  const server = createServer((_request, response) => {
    response.writeHead(200, headers);
    response.end(bytes);
  }).listen(0, '127.0.0.1', () => process.send?.(server.address()));
});
