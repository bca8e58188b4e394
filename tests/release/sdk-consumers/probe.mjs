/** What an application does with the SDK: the same program in every runtime. */
import { createColab, isProblem, withResponse } from '@menengage/sdk';
import { createClient, createColab as createThin } from '@menengage/sdk/fetch';
import { createDesk } from '@menengage/sdk/desk';
import { listSessions } from '@menengage/sdk/operations';
import { validateAnswers } from '@menengage/sdk/form';
import { parse, sessionSchema } from '@menengage/sdk/schemas';
import { formatTimes } from '@menengage/sdk/time';

/** @returns what went well, by name; anything else throws */
export async function probe(baseUrl) {
  const done = [];
  const passed = (name, condition) => {
    if (!condition) throw new Error(`${name} failed`);
    done.push(name);
  };
  for (const [name, make] of [
    ['ky', createColab],
    ['fetch', createThin],
  ]) {
    const colab = make({ baseUrl, backoff: 1 });
    const ids = [];
    for await (const { id } of colab.sessions.list({ limit: 2 })) ids.push(id);
    passed(`${name}: every page of a list, over a 503`, ids.join() === 'a,b,c');
    const error = await colab.sessions.get('missing').catch((thrown) => thrown);
    passed(`${name}: a problem`, isProblem(error, 'not-found') && error instanceof Error);
    const { etag } = await withResponse(colab.sessions.get('a'));
    passed(`${name}: the rest of an answer`, etag === '"v1"');
    const receipt = await colab.submissions.create('c', { title: 'An idea' });
    passed(`${name}: a submission under one key`, receipt.id === 's1');
    const aborted = await colab.sessions.list({}, { signal: AbortSignal.abort() }).catch((thrown) => thrown);
    passed(`${name}: an abort`, aborted.name === 'AbortError');
    const late = await colab.sessions.get('slow', { timeout: 50, retries: 0 }).catch((thrown) => thrown);
    passed(`${name}: a timeout`, late.code === 'timeout');
  }
  const client = createClient({ baseUrl, token: 'a-token' });
  passed('an operation alone', (await listSessions(client, { limit: 2 })).items.length === 2);
  passed('the desk', typeof createDesk(client).sessions.list === 'function');
  passed('the rules of a form', validateAnswers({ required: ['a'] }, {})[0].pointer === '/a');
  const wrong = (() => {
    try {
      parse(sessionSchema, {});
    } catch (thrown) {
      return thrown;
    }
  })();
  passed('schemas', wrong.fault === 'shape');
  const times = { startsAt: '2024-06-11T08:00:00-04:00', timeZone: 'America/New_York' };
  passed(
    'times',
    formatTimes(times, { visitorTimeZone: 'Asia/Kathmandu', locale: 'en-GB' }).visitor.text.includes('17:45'),
  );
  return done;
}
