import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import 'fake-indexeddb/auto';
import document from '@menengage/openapi/document.json' with { type: 'json' };
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as desk from '../src/desk.ts';
import * as fetchEntry from '../src/fetch.ts';
import * as form from '../src/form/index.ts';
import * as index from '../src/index.ts';
import * as mockFetch from '../src/mocks/fetch.ts';
import * as mocks from '../src/mocks/index.ts';
import * as operations from '../src/operations/index.ts';
import * as outbox from '../src/outbox/index.ts';
import * as schemas from '../src/schemas/index.ts';
import * as time from '../src/time/index.ts';
import * as watch from '../src/watch/index.ts';
import * as mswNode from 'msw/node';

const entries: Record<string, object> = {
  '@menengage/sdk': index,
  '@menengage/sdk/fetch': fetchEntry,
  '@menengage/sdk/desk': desk,
  '@menengage/sdk/operations': operations,
  '@menengage/sdk/form': form,
  '@menengage/sdk/schemas': schemas,
  '@menengage/sdk/time': time,
  '@menengage/sdk/watch': watch,
  '@menengage/sdk/outbox': outbox,
  '@menengage/sdk/mocks': mocks,
  '@menengage/sdk/mocks/fetch': mockFetch,
  'msw/node': mswNode,
};

interface Answer {
  content?: Record<string, { examples?: Record<string, { $ref: string }> }>;
}

const examples = document.components.examples as unknown as Record<string, { value: unknown }>;

/** The English example of an operation's good answer. */
function example(method: string, path: string): { status: number; value: unknown } | undefined {
  const paths = document.paths as unknown as Record<string, Record<string, { responses: Record<string, Answer> }>>;
  // Of two paths that match, the one without parameters.
  const found = Object.keys(paths)
    .sort((a, b) => a.split('{').length - b.split('{').length)
    .find((each) => new RegExp(`^${each.replace(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`).test(path));
  const responses = Object.entries(paths[found ?? '']?.[method.toLowerCase()]?.responses ?? {});
  const [status, answer] = responses.find(([each]) => each.startsWith('2')) ?? [];
  const reference = answer?.content?.['application/json']?.examples?.['en']?.$ref.split('/').pop();
  return reference ? { status: Number(status), value: examples[reference]?.value } : undefined;
}

let server: Server;
let baseUrl: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://api').pathname.replace(/^\/v1/, '');
    const found = example(request.method ?? 'GET', path) ?? {
      status: 404,
      value: { type: 'about:blank', title: path, status: 404, code: 'not-found', requestId: 'r' },
    };
    // A list of one page: the example's cursor leads to the example again.
    const value = { ...(found.value as object), ...('items' in (found.value as object) && { next: null }) };
    request.resume();
    response.writeHead(found.status, { 'content-type': 'application/json', etag: '"v1"' }).end(JSON.stringify(value));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');
const snippets = [...readme.matchAll(/^(#+ .*)$|^```ts\n([\s\S]*?)^```$/gm)].reduce<[string, string][]>(
  (found, [, heading, code]) => {
    if (heading) found.push([heading, '']);
    else found.push([found.at(-1)?.[0] ?? '', code ?? '']);
    return found;
  },
  [],
);

/** What the snippets take for granted. */
async function surroundings(): Promise<Record<string, unknown>> {
  const colab = index.createColab({ baseUrl });
  const client = fetchEntry.createClient({ baseUrl });
  const session = await colab.sessions.get('igwg-2024');
  return {
    ...index,
    ...form,
    baseUrl,
    colab,
    client,
    session,
    data: session,
    first: await colab.sessions.list(),
    list: colab.sessions.list(),
    answers: examples['createSubmission.request.en']?.value,
    callId: 'colab-call-2027',
    id: '3f1c0a9be24d57886b0e5d7712c9a4',
    key: 'key-of-the-link',
    idempotencyKey: index.createIdempotencyKey(),
    badges: {},
    console: { log: () => undefined, debug: () => undefined, warn: () => undefined },
    show: () => undefined,
    showClosed: () => undefined,
    storedToken: () => 'a-token',
    signInAgain: () => 'a-newer-token',
  };
}

describe('the README', () => {
  test('has snippets', () => {
    expect(snippets.filter(([, code]) => code).length).toBeGreaterThan(10);
  });

  test.each(snippets.filter(([, code]) => code))('%s: runs as it stands', async (_heading, code) => {
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
    });
    const imported: Record<string, unknown> = {};
    const body = outputText
      .replace(/^import \{ ([^}]+) \} from '([^']+)';.*$/gm, (_, names: string, from: string) => {
        for (const name of names.split(', ')) {
          expect(entries[from], `${from} has ${name}`).toHaveProperty(name);
          imported[name] = (entries[from] as Record<string, unknown>)[name];
        }
        return '';
      })
      .replaceAll('https://colab.example.org/v1', baseUrl);
    expect(body).not.toMatch(/^import/m);
    const declared = [...body.matchAll(/\b(?:const|let) (?:\{([^}]+)\}|(\w+))/g)].flatMap(([, many, one]) =>
      one ? [one] : (many ?? '').split(',').map((name) => name.split(':').pop()?.trim() ?? ''),
    );
    const known = Object.entries({ ...(await surroundings()), ...imported }).filter(
      ([name]) => !declared.includes(name),
    );
    const AsyncFunction = (async () => {}).constructor as new (
      ...parts: string[]
    ) => (...given: unknown[]) => Promise<void>;
    const snippet = new AsyncFunction(...known.map(([name]) => name), `'use strict';${body}`);
    await expect(snippet(...known.map(([, value]) => value))).resolves.toBeUndefined();
  });
});
