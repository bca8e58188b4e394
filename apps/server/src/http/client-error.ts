import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import type { ProblemCode } from '../problems/codes.ts';
import { Problem } from '../problems/problem.ts';
import { words } from '../problems/words.ts';
import type { Services } from '../services.ts';

/**
 * Answers what Node could not read as a request: there is no request that a route could answer, so the answer is written
 * straight to the connection, which ends with it.
 */
export function answerBrokenRequest(
  error: Error & { code?: string },
  socket: Socket,
  { publicUrl }: Pick<Services, 'publicUrl'>,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code: ProblemCode = error.code === 'HPE_HEADER_OVERFLOW' ? 'headers-too-large' : 'request-malformed';
  const { status } = new Problem(code);
  const { title, detail } = words.en.problems[code];
  const requestId = randomUUID();
  const body = JSON.stringify({
    type: `${publicUrl}/errors/${code}`,
    title,
    status,
    detail: detail({}),
    code,
    requestId,
  });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json; charset=utf-8',
    'content-language: en',
    'cache-control: no-store',
    'access-control-allow-origin: *',
    'x-content-type-options: nosniff',
    `x-request-id: ${requestId}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
