import type { Answer, TestServer } from './harness.ts';
import { goodAnswers, loadForm, newKey, wait } from './ideas.ts';

/** How a robot goes about it. */
export type Robot =
  'fillsTrap' | 'withoutToken' | 'forgedToken' | 'tooFast' | 'usedToken' | 'links' | 'repeats' | 'patient';

/** Sends what robots send, one after the other in turns. @returns the answers, in that order */
export async function robotsPost(server: TestServer, count: number, robots: readonly Robot[]): Promise<Answer[]> {
  const used = await loadForm(server);
  const answers: Answer[] = [];
  for (let index = 0; index < count; index += 1) {
    const robot = robots[index % robots.length] ?? 'patient';
    const form = robot === 'usedToken' ? used : await loadForm(server);
    wait(server, robot === 'tooFast' ? 500 : 5_000);
    const body = goodAnswers(form, { title: `Offer ${index}`, ...tricks[robot](index) });
    answers.push(
      await server.ask(`/v1/calls/${form.call.id}/submissions`, {
        method: 'POST',
        headers: { 'idempotency-key': newKey() },
        body,
      }),
    );
  }
  return answers;
}

const tricks: Record<Robot, (index: number) => Record<string, unknown>> = {
  fillsTrap: () => ({ website: 'https://spam.example' }),
  withoutToken: () => ({ formToken: undefined }),
  forgedToken: (index) => ({ formToken: `WyJ4IiwieCIsMV0.${index}` }),
  tooFast: () => ({}),
  usedToken: () => ({ website: 'https://spam.example' }),
  links: () => ({ description: 'Buy at https://a.example, http://b.example and www.c.example now.' }),
  repeats: () => ({ title: 'The best offer', website: 'x' }),
  patient: () => ({}),
};
