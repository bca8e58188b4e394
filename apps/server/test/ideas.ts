import { expect } from 'vitest';
import type { Answer, TestServer } from './harness.ts';

let keys = 0;
export const newKey = (): string => `test-key-${String((keys += 1)).padStart(4, '0')}`;

/** Moves the server's clock on. */
export function wait(server: TestServer, milliseconds: number): void {
  server.now = new Date(server.now.getTime() + milliseconds);
}

export async function loadForm(server: TestServer, call = 'current', query = ''): Promise<Answer['json']> {
  const { json, status, headers } = await server.ask(`/v1/calls/${call}/form${query}`);
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  return json;
}

/** Answers that meet the rules of a call's form. */
export function goodAnswers(form: Answer['json'], more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    formToken: form.token,
    language: 'en',
    title: 'What failed in our school clubs',
    summary: 'How three years of clubs with boys went.',
    description: 'We look at what we planned and at what happened.',
    organisation: { name: 'Sonke Gender Justice', memberId: 'sonke-gender-justice' },
    submitter: { name: 'A. Person', email: 'a.person@example.org', role: null },
    partners: [
      {
        name: 'A university',
        constituency: form.steps
          .flatMap(({ fields }: never) => fields)
          .find(({ pointer }: { pointer: string }) => pointer === '/partners').options[0].value,
      },
    ],
    themes: ['gbv'],
    frameworkThemes: ['accountability'],
    lessonsFromSuccesses: 'Peers convince peers.',
    lessonsFromFailures: 'We started without the teachers.',
    results: 'Fewer reported incidents.',
    sustainability: 'Two schools go on by themselves.',
    format: form.steps
      .flatMap(({ fields }: never) => fields)
      .find(({ pointer }: { pointer: string }) => pointer === '/format').options[0].value,
    durationMinutes: 90,
    proposedMonth: `${form.call.year}-03`,
    timeZone: 'Africa/Johannesburg',
    spokenLanguages: ['en'],
    offeredInterpretation: [{ language: 'pt', contribution: 'capacity' }],
    attestations: form.attestations.map(({ documentId, version }: Record<string, string>) => ({
      documentId,
      version,
      accepted: true,
    })),
    consents: form.consents.map(({ purpose, statementId, statementVersion }: Record<string, string>) => ({
      purpose,
      statementId,
      statementVersion,
      granted: true,
      language: 'en',
    })),
    ...more,
  };
}

export interface Idea {
  id: string;
  reference: string;
  /** The headers of the manage link. */
  submitter: { authorization: string };
}

/** Sends an idea that is unlike every other one. */
export async function sendIdea(
  server: TestServer,
  more: Record<string, unknown> = {},
  { call = 'current' }: { call?: string } = {},
): Promise<Idea> {
  const form = await loadForm(server, call);
  wait(server, 4_000);
  const key = newKey();
  const { status, json } = await server.ask(`/v1/calls/${form.call.id}/submissions`, {
    method: 'POST',
    headers: { 'idempotency-key': key },
    body: goodAnswers(form, { title: `Idea ${key}`, ...more }),
  });
  expect(status, JSON.stringify(json)).toBe(201);
  const secret = json.manageUrl.split('.').at(-1);
  return { id: json.id, reference: json.reference, submitter: { authorization: `Bearer ${secret}` } };
}
