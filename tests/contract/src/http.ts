import { expect, inject } from 'vitest';
import type { Operation } from './contract.ts';
import { type Ids, idsOn } from './data.ts';
import { type Answer, notAProblem, type ProblemBody, type Sent, sendTo, undocumented } from './wire.ts';

export type { Answer, ProblemBody, Sent } from './wire.ts';

/** Sends a request to the server under test, as it is. @param path - with `/v1` and query */
export function send(path: string, sent: Sent = {}): Promise<Answer> {
  return sendTo(inject('origin'), path, sent);
}

/** Fails when an answer is none that the contract gives for the operation. */
export function expectDocumented(operation: Operation, answer: Answer): void {
  expect(undocumented(operation, answer)).toEqual([]);
}

/** Fails when an answer is no problem as RFC 9457 and the contract have it. */
export function expectProblem(answer: Answer, code?: string): ProblemBody {
  expect(notAProblem(answer), answer.text.slice(0, 500)).toEqual([]);
  const problem = answer.json as ProblemBody;
  if (code !== undefined) expect(problem.code, answer.text).toBe(code);
  return problem;
}

/** Ids that exist on the server under test. */
export function knownIds(): Promise<Ids> {
  return idsOn(inject('origin'));
}

/** The headers that open an operation of the desk. */
export function keyFor({ security }: Operation): Record<string, string> {
  return security.includes('token') ? { authorization: `Bearer ${inject('secretariatToken')}` } : {};
}
