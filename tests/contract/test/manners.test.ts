import { beforeAll, describe, expect, inject, test } from 'vitest';
import { address, type Values } from '../src/arbitraries.ts';
import { isAmong, isThere, type Operation, operation, operations, reads, somePath } from '../src/contract.ts';
import type { Ids } from '../src/data.ts';
import { expectDocumented, expectProblem, send, knownIds } from '../src/http.ts';

let ids: Ids;
beforeAll(async () => {
  ids = await knownIds();
});

const named = (list: Operation[]) => list.map((each) => [each.id, each] as const);
/** Parameters of paths for which the server has things; what else there is depends on what was made. */
const has = Object.fromEntries(
  ['name', 'sessionId', 'seriesId', 'callId', 'resourceId', 'networkId', 'groupId', 'memberId'].map((each) => [
    each,
    ['x'],
  ]),
);
/** Reads that answer without a key. */
const open = named(reads.filter((each) => each.security.length === 0 && isThere(each, has)));
const speaking = open.filter(([, { parameters }]) => parameters.some(({ name }) => name === 'lang'));

/** The address of something that exists. */
function there(operation: Operation, query: Values = {}): string {
  return address(operation, somePath(operation, ids), query);
}

describe('HEAD', () => {
  test.each(open)('%s answers as GET does, without the body', async (_, operation) => {
    const [get, head] = [await send(there(operation)), await send(there(operation), { method: 'HEAD' })];
    expect(head.status).toBe(200);
    expect(head.text).toBe('');
    for (const name of ['content-type', 'cache-control', 'content-language', 'vary', 'etag', 'link']) {
      expect(head.headers[name], name).toEqual(get.headers[name]);
    }
  });
});

describe('methods', () => {
  test.each(named(operations.filter((each) => !isAmong(each))))(
    '%s refuses those that its address does not take, and names the others',
    async (_, operation) => {
      const same = operations.filter(({ path }) => path === operation.path).map(({ method }) => method);
      const taken = [...same, ...(same.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((each) => !same.includes(each))) {
        const answer = await send(there(operation), { method });
        expect(expectProblem(answer, 'method-not-allowed').status).toBe(405);
        expect(answer.headers.allow?.split(', ').sort()).toEqual([...new Set(taken)].sort());
      }
    },
  );

  test.each(named(operations))('%s can be asked by a page of another origin', async (_, operation) => {
    const preflight = await send(there(operation), {
      method: 'OPTIONS',
      headers: {
        origin: 'null',
        'access-control-request-method': operation.method,
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers['access-control-allow-origin']).toBe('*');
    expect(preflight.headers['access-control-allow-methods']).toContain(operation.method);
    expect(preflight.headers['access-control-allow-headers']?.toLowerCase()).toContain('idempotency-key');
    expect(preflight.headers).not.toHaveProperty('access-control-allow-credentials');
  });

  test.each(open)('%s may be read by scripts of every origin, with its headers', async (_, operation) => {
    const { headers } = await send(there(operation), { headers: { origin: 'https://partner.example' } });
    expect(headers['access-control-allow-origin']).toBe('*');
    const exposed = headers['access-control-expose-headers']?.split(/, ?/) ?? [];
    expect(exposed).toEqual(
      expect.arrayContaining(['ETag', 'Link', 'Location', 'Retry-After', 'X-Request-Id', 'Idempotency-Replayed']),
    );
    expect(headers).not.toHaveProperty('set-cookie');
  });

  test.each(named(operations))('OPTIONS to %s without a preflight is answered, too', async (_, operation) => {
    const answer = await send(there(operation), { method: 'OPTIONS' });
    expect(answer.status, answer.text).toBeLessThan(300);
  });
});

describe('validators', () => {
  const isTagged = ({ answers }: Operation) => 'ETag' in (answers['200']?.headers ?? {});

  test.each(open.filter(([, each]) => isTagged(each)))('%s is not sent again to who holds it', async (_, operation) => {
    const first = await send(there(operation));
    const tag = first.headers.etag ?? '';
    expect(tag).toMatch(/^"[^"]+"$/);
    expect(first.headers['cache-control']).toBe('public, max-age=60, stale-while-revalidate=600, stale-if-error=86400');
    for (const held of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await send(there(operation), { headers: { 'if-none-match': held } });
      expect(again.status, held).toBe(304);
      expect(again.headers.etag).toBe(tag);
      expectDocumented(operation, again);
    }
    expect((await send(there(operation), { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  test.each(speaking.filter(([, each]) => isTagged(each)))(
    '%s has another in another language',
    async (_, operation) => {
      const answers = await Promise.all(['en', 'es'].map((lang) => send(there(operation, { lang }))));
      const [english, spanish] = answers;
      if (
        english?.text === spanish?.text &&
        english?.headers['content-language'] === spanish?.headers['content-language']
      )
        return;
      expect(english?.headers.etag).not.toBe(spanish?.headers.etag);
    },
  );

  test.each(open.filter(([, each]) => !isTagged(each)))('%s is kept by nobody', async (_, operation) => {
    const { headers } = await send(there(operation));
    expect(headers['cache-control']).toBe('no-store');
    expect(headers).not.toHaveProperty('etag');
    expect(operation.answers).not.toHaveProperty('304');
  });
});

describe('languages', () => {
  /** The language of one thing is the best that it has; of a list, that of its labels. */
  const languageOf = (answer: unknown, asked: string) =>
    (answer as { localization?: { served: string } } | undefined)?.localization?.served ?? asked;

  test.each(speaking)('%s answers in the language asked for', async (_, operation) => {
    for (const lang of ['en', 'es', 'fr']) {
      const asked = await send(there(operation, { lang }), { headers: { 'accept-language': 'ru' } });
      expect(asked.headers['content-language']).toBe(languageOf(asked.json, lang));
      expect(asked.headers.vary ?? '').not.toMatch(/accept-language/i);

      const preferred = await send(there(operation), {
        headers: { 'accept-language': `${lang}-CH, ${lang};q=0.9, en;q=0.1` },
      });
      expect(preferred.headers['content-language']).toBe(languageOf(preferred.json, lang));
      expect(preferred.headers.vary).toMatch(/accept-language/i);
    }
  });

  test('problems are told in it, each in words of its own', async () => {
    const told = await Promise.all(
      ['en', 'es', 'fr'].map(async (lang) => {
        const answer = await send(`/v1/sessions/none?lang=${lang}`);
        expect(answer.headers['content-language']).toBe(lang);
        return expectProblem(answer, 'not-found').detail;
      }),
    );
    expect(new Set(told).size).toBe(3);
  });

  test('a language that nothing is written in falls back to English', async () => {
    const answer = await send(there(operation('getVocabulary'), { lang: 'tlh' }));
    expect(answer.headers['content-language']).toBe('en');
  });
});

test('what only a secretariat may see stays away from the public, and a wrong key is told', async () => {
  const list = there(operation('listGroups'), { limit: 100 });
  const groups = async (headers: Record<string, string>) => {
    const answer = await send(list, { headers });
    expectDocumented(operation('listGroups'), answer);
    return answer;
  };
  const all = (await groups({ authorization: `Bearer ${inject('secretariatToken')}` })).json as {
    items: { visibility: string }[];
  };
  const some = (await groups({})).json as typeof all;
  expect(all.items.length).toBeGreaterThan(some.items.length);
  expect(new Set(some.items.map(({ visibility }) => visibility))).toEqual(new Set(['public']));
  const refused = await groups({ authorization: 'Bearer wrong' });
  expectProblem(refused, 'unauthorized');
  expect(refused.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
});
