/**
 * Where the pointer leaves the answers it has asked for, by address, so that the elements find them when they are there. Each is
 * taken once. The pointer and the version it points to are two files, hence a name on the global object.
 */
export const early = Symbol.for('colab.early');

/** Answers on their way, by the address that was asked for. */
export type EarlyAnswers = Map<string, Promise<Response>>;

/** The page's early answers; undefined when the page has no pointer. */
export function earlyAnswers(): EarlyAnswers | undefined {
  return (globalThis as { [early]?: EarlyAnswers })[early];
}

/** Leaves an answer for the element that will ask for the same. */
export function leaveEarly(address: string, answer: Promise<Response>): void {
  const answers = ((globalThis as { [early]?: EarlyAnswers })[early] ??= new Map());
  // Whoever takes it hears of a failure; when nobody does, it is no news.
  answer.catch(() => undefined);
  answers.set(address, answer);
}
