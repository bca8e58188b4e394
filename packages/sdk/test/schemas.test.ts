import { config } from 'zod/mini';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { operations } from '@menengage/openapi/operations';
import { createColab } from '../src/fetch.ts';
import { answerSchemas, modeSchema, parse, validateAnswer, type networkRefSchema } from '../src/schemas/index.ts';
import { answer, startServer, type ScriptedServer } from './scripted-server.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
});

const vocabulary = { name: 'themes', title: 'Themes', terms: [{ id: 'care', label: 'Care' }] };

describe('checking answers', () => {
  const colab = () => createColab({ baseUrl: server.url, validate: validateAnswer });

  test('lets fields pass that it does not know, and keeps them', async () => {
    const newer = { ...vocabulary, mood: 'new', terms: [{ id: 'care', label: 'Care', colour: 'red' }] };
    server.script(answer(200, newer));
    await expect(colab().vocabularies.get('themes')).resolves.toEqual(newer);
  });

  test('names the place of a wrong type', async () => {
    server.script(
      answer(200, {
        ...vocabulary,
        terms: [
          { id: 'care', label: 'Care' },
          { id: 'peace', label: 5 },
        ],
      }),
    );
    await expect(colab().vocabularies.get('themes')).rejects.toMatchObject({
      name: 'ColabResponseError',
      code: 'response',
      fault: 'shape',
      status: 200,
      issues: [{ pointer: '/terms/1/label' }],
      message: expect.stringContaining('/terms/1/label') as string,
    });
    expect(server.seen).toHaveLength(1);
  });

  test('names a missing field', async () => {
    server.script(answer(200, { name: 'themes', title: 'Themes' }));
    await expect(colab().vocabularies.get('themes')).rejects.toMatchObject({ issues: [{ pointer: '/terms' }] });
  });

  test('accepts a value that an open vocabulary does not list yet', () => {
    expect(parse(modeSchema, 'onTheMoon')).toBe('onTheMoon');
  });

  test('knows every answer of the contract that has a schema', () => {
    const named = Object.entries(operations).flatMap(([id, { schema }]) => (schema === null ? [] : [id]));
    expect(Object.keys(answerSchemas).sort()).toEqual(named.sort());
    expect(() => {
      validateAnswer('operationOfANewerServer', {}, 200);
    }).not.toThrow();
  });
});

describe('under a strict Content Security Policy', () => {
  test('no code is made from text, and the application keeps its own setting', async () => {
    expect(config().jitless ?? false).toBe(false);
    vi.resetModules();
    const attempts = vi.fn();
    const Original = globalThis.Function;
    globalThis.Function = new Proxy(Original, {
      construct: (target, args: string[]) => {
        attempts();
        return Reflect.construct(target, args) as object;
      },
    });
    try {
      const fresh = (await import('../src/schemas/index.ts')) as {
        parse: typeof parse;
        networkRefSchema: typeof networkRefSchema;
      };
      fresh.parse(fresh.networkRefSchema, { id: 'a', name: 'A' });
    } finally {
      globalThis.Function = Original;
    }
    expect(attempts).not.toHaveBeenCalled();
  });
});
