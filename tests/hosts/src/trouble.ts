import type { ServerResponse } from 'node:http';
import { listen, type Listening } from './listen.ts';

const json = (answer: ServerResponse, status: number, text: string, type = 'application/json') =>
  void answer.writeHead(status, { 'access-control-allow-origin': '*', 'content-type': type }).end(text);

/** What can be wrong with an API, and how it answers then. */
const troubles = {
  '500': (answer: ServerResponse) => json(answer, 500, 'no', 'text/plain'),
  '429': (answer: ServerResponse) =>
    json(
      answer,
      429,
      '{"type":"/errors/rate-limited","title":"Too many","status":429,"code":"rate-limited"}',
      'application/problem+json',
    ),
  'bad JSON': (answer: ServerResponse) => json(answer, 200, '{"items":['),
  'the page of a proxy': (answer: ServerResponse) => json(answer, 200, '<html>', 'text/html'),
  'no answer': (answer: ServerResponse) => void answer.destroy(),
  'cut in the middle': (answer: ServerResponse) => {
    answer.writeHead(200, {
      'access-control-allow-origin': '*',
      'content-type': 'application/json',
      'content-length': '4000',
    });
    answer.write('{"items":[{"id":"', () => answer.destroy());
  },
};

export type Trouble = keyof typeof troubles;

/** An API on an origin of its own that answers as the real one does, late or not at all if it is told to. */
export interface TroubledApi extends Listening {
  /** What is wrong from now on; nothing when undefined. */
  trouble: Trouble | undefined;
  /** Milliseconds before each answer. */
  delay: number;
}

/** @param api origin of the real one */
export async function startTroubledApi(api: string): Promise<TroubledApi> {
  const state: { trouble: Trouble | undefined; delay: number } = { trouble: undefined, delay: 0 };
  const listening = await listen((request, answer) => {
    const reply = async () => {
      if (state.trouble) return troubles[state.trouble](answer);
      const { status, headers, body } = await fetch(api + (request.url ?? ''));
      const text = body ? await new Response(body).text() : '';
      json(answer, status, text, headers.get('content-type') ?? 'text/plain');
    };
    setTimeout(() => void reply().catch(() => answer.destroy()), state.delay);
  });
  return Object.assign(state, listening);
}
