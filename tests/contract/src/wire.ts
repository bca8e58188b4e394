import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
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
export function sendTo(
  origin: string,
  path: string,
  { method = 'GET', headers = {}, body }: Sent = {},
): Promise<Answer> {
  return new Promise((done, failed) => {
    const { hostname, port } = new URL(origin);
    // Node announces a body's length only for the methods that usually have one.
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const outgoing = request(
      { agent, hostname, port, path, method, headers: { ...length, ...headers } },
      (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.on('error', failed);
        incoming.on('end', () => {
          const text = decode(Buffer.concat(parts), incoming.headers['content-encoding']).toString('utf8');
          done({ status: incoming.statusCode ?? 0, headers: incoming.headers, text, json: parse(text) });
        });
      },
    );
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

const typeOf = ({ headers }: Answer) => headers['content-type']?.split(';')[0] ?? '';

/** Why an answer is none that the contract gives for the operation; empty when it is one. */
export function undocumented({ id, answers }: Operation, answer: Answer): string[] {
  const { status, text, json } = answer;
  const said = `${id} answered ${status}: ${text.slice(0, 500)}`;
  const documented = answers[status] ?? (general.includes(status) ? answers['default'] : undefined);
  if (!documented) return [`${said}\n  This status is not in the contract.`];
  const types = Object.keys(documented.content ?? {});
  if (types.length === 0) return text === '' ? [] : [`${said}\n  The contract knows no body here.`];
  const type = typeOf(answer);
  if (!types.includes(type)) return [`${said}\n  The contract has ${types.join(', ')} here, not ${type || 'nothing'}.`];
  const { schema = {} } = documented.content?.[type] ?? {};
  const wrong = /[/+]json$/.test(type) ? faults(schema, json) : [];
  // A plain form is refused in words.
  if (status >= 400 && type !== 'text/html') wrong.push(...notAProblem(answer));
  return wrong.map((each) => `${said}\n  ${each}`);
}

/** Why an answer is no problem as RFC 9457 and the contract have it. */
export function notAProblem(answer: Answer): string[] {
  const { status, headers, json } = answer;
  const problem = (json ?? {}) as Partial<ProblemBody>;
  const rules: [string, boolean][] = [
    ['is application/problem+json', typeOf(answer) === 'application/problem+json'],
    ['is not stored', headers['cache-control'] === 'no-store'],
    ['can be read by every page', headers['access-control-allow-origin'] === '*'],
    ['tells its status', problem.status === status],
    ['tells the id of the request', problem.requestId === headers['x-request-id'] && !!problem.requestId],
    ['has a code of the contract', problemCodes.includes(problem.code ?? '')],
    ['has a page of its own', !!problem.type?.endsWith(`/errors/${problem.code}`) && /^https?:/.test(problem.type)],
    ['says what is wrong with each place', (problem.errors ?? []).every(({ detail }) => !!detail)],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => `Not so: a problem ${rule}.`);
}
