/**
 * Robots post ideas to the built server, each in one of the ways that the tests know, and what lands in the secretariat's queue is
 * counted: `npm run bench -- server --only robots`. Nothing may.
 */
import { randomBytes } from 'node:crypto';
import { issueToken } from '../src/submissions/keys.ts';
import { bundle, colab, serving } from '../test/command.ts';
import { bodyOf, type Form } from './faults.ts';

type Body = Record<string, unknown>;

/** How robots go about it, given a token that is old enough and one that is new. */
const robots: Record<string, (tokens: { old: string; fresh: string; used: string }, index: number) => Body> = {
  'fills the trap': ({ old }) => ({ formToken: old, website: 'https://spam.example' }),
  'has no token': () => ({ formToken: undefined }),
  'forges a token': (_, index) => ({ formToken: `WyJ4IiwieCIsMV0.${index}` }),
  'is too fast': ({ fresh }) => ({ formToken: fresh }),
  'uses a token again': ({ used }) => ({ formToken: used, website: 'https://spam.example' }),
  'is full of links': ({ old }) => ({
    formToken: old,
    description: 'Buy at https://a.example, http://b.example and www.c.example now.',
  }),
};

export interface RobotsTally {
  posts: number;
  /** Posts that were answered as an honest one is, so that a robot learns nothing. */
  taken: number;
  /** What stands in the queue. */
  queued: number;
  quarantined: number;
}

export async function robotsPost(posts: number): Promise<RobotsTally> {
  const secret = randomBytes(32).toString('hex');
  const token = randomBytes(16).toString('hex');
  const command = colab(
    ['serve', '--port', '0', '--data', 'memory://'],
    { COLAB_RATE_LIMIT: '0', COLAB_LOG_LEVEL: 'silent', COLAB_SECRET: secret, COLAB_SECRETARIAT_TOKEN: token },
    bundle,
  );
  try {
    const origin = await serving(command);
    const form = (await (await fetch(`${origin}/v1/calls/current/form`)).json()) as Form;
    const issue = (age: number): string => issueToken(secret, form.call.id, new Date(Date.now() - age)).text;
    const used = issue(10_000);
    const ways = Object.values(robots);
    let taken = 0;
    const post = async (index: number): Promise<void> => {
      const key = randomBytes(12).toString('hex');
      const way = ways[index % ways.length] as (typeof ways)[number];
      const more = way({ old: issue(10_000), fresh: issue(500), used }, index);
      const { status } = await fetch(`${origin}/v1/calls/${form.call.id}/submissions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify({ ...bodyOf(form, { key, token: '' }), ...more }),
      });
      if (status === 201) taken += 1;
      else if (status >= 500) throw new Error(`A robot was answered with ${status}.`);
    };
    const indices = Array.from({ length: posts }, (_, index) => index).values();
    await Promise.all(
      Array.from({ length: 10 }, async () => {
        for (const index of indices) await post(index);
      }),
    );
    const count = async (quarantined: boolean): Promise<number> => {
      const answer = await fetch(`${origin}/v1/submissions?limit=1&count=exact&quarantined=${quarantined}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      return ((await answer.json()) as { total: number }).total;
    };
    return { posts, taken, queued: await count(false), quarantined: await count(true) };
  } finally {
    command.process.kill('SIGTERM');
    await command.ended;
  }
}
