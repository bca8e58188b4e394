import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, inject } from 'vitest';
import { faults, type Operation, problemCodes } from './contract.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

export interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** The body as JSON; undefined when it is none. */
  json: unknown;
}

/** Sends a request as it is: nothing in the address is resolved, decoded or put right. @param path - with `/v1` and query */
export function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    const { hostname, port } = new URL(inject('origin'));
    const outgoing = request({ agent, hostname, port, path, method, headers }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('error', failed);
      incoming.on('end', () => {
        const text = decode(Buffer.concat(parts), incoming.headers['content-encoding']).toString('utf8');
        done({ status: incoming.statusCode ?? 0, headers: incoming.headers, text, json: parse(text) });
      });
    });
    outgoing.on('error', failed);
    outgoing.end(body);
  });
}

function decode(content: Buffer, coding: string | undefined): Buffer {
  if (content.length === 0) return content;
  if (coding === 'br') return brotliDecompressSync(content);
  return coding === 'gzip' ? gunzipSync(content) : content;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export interface ProblemBody {
  type: string;
  status: number;
  code: string;
  detail?: string;
  requestId: string;
  errors?: { pointer?: string; parameter?: string; code: string; detail: string; params?: Record<string, unknown> }[];
}

/** Statuses that `default` stands for, when it was the request that was wrong. */
const general = [405, 406, 413, 414, 415, 431];

/** Fails when an answer is none that the contract gives for the operation. */
export function expectDocumented({ id, answers }: Operation, { status, headers, text, json }: Answer): void {
  const said = `${id} answered ${status}: ${text.slice(0, 500)}`;
  const documented = answers[status] ?? (general.includes(status) ? answers['default'] : undefined);
  expect(documented, said).toBeDefined();
  if (status === 304) {
    expect(text, said).toBe('');
    return;
  }
  const type = headers['content-type']?.split(';')[0] ?? '';
  expect(Object.keys(documented?.content ?? {}), said).toContain(type);
  const schema = documented?.content?.[type]?.schema ?? {};
  expect(faults(schema, json), said).toEqual([]);
  if (status >= 400) expectProblem({ status, headers, text, json });
}

/** Fails when an answer is no problem as RFC 9457 and the contract have it. */
export function expectProblem({ status, headers, json }: Answer, code?: string): ProblemBody {
  const problem = json as ProblemBody;
  expect(headers['content-type']).toMatch(/^application\/problem\+json\b/);
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(problem).toMatchObject({ status, requestId: headers['x-request-id'] });
  expect(problemCodes).toContain(problem.code);
  expect(problem.type).toMatch(new RegExp(`^https?://.+/errors/${problem.code}$`));
  for (const { detail } of problem.errors ?? []) expect(detail).not.toBe('');
  if (code !== undefined) expect(problem.code, JSON.stringify(problem)).toBe(code);
  return problem;
}
