import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '@menengage/openapi/operations';
import { createColab } from '../src/fetch.ts';
import { answerSchemas, modeSchema, parse, validateAnswer } from '../src/schemas/index.ts';
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
      validateAnswer({}, { method: 'GET', path: '/of-a-newer-server' }, 200);
    }).not.toThrow();
  });
});
