import fc, { type Arbitrary } from 'fast-check';
import { inject } from 'vitest';
import type { components } from '@menengage/openapi/types';
import { type Answer, send } from './http.ts';

type CallForm = components['schemas']['CallForm'];
export type Proposal = components['schemas']['SubmissionCreate'];
/** What a person fills in: a proposal without the form's token. */
export type Answers = Omit<Proposal, 'formToken'>;

/** Fetches the form of the open call. */
export async function openForm(): Promise<CallForm & { token: string }> {
  const answer = await fetch(`${inject('origin')}/v1/calls/current/form?lang=en`);
  return (await answer.json()) as CallForm & { token: string };
}

/** Texts of at most so many words, in any script. */
const words = (most: number): Arbitrary<string> =>
  fc
    .array(
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
        .filter((text) => /\S/u.test(text) && !/[\s\0]/u.test(text)),
      {
        minLength: 1,
        maxLength: Math.min(most, 20),
      },
    )
    .map((list) => list.join(' '));

function options(form: CallForm, pointer: string): string[] {
  const field = form.steps.flatMap(({ fields }) => fields).find((each) => each.pointer === pointer);
  return (field?.options ?? []).map(({ value }) => value);
}

/** Answers as the form allows them. */
export function answersTo(form: CallForm): Arbitrary<Answers> {
  const { year } = form.call;
  const some = (pointer: string, minLength: number) => {
    const values = options(form, pointer);
    return fc.uniqueArray(fc.constantFrom(...values), { minLength, maxLength: values.length });
  };
  return fc.record(
    {
      language: fc.constantFrom('en', 'es', 'fr', 'pt-BR'),
      title: words(10).filter((text) => [...text].length <= 120),
      summary: words(80),
      description: words(500),
      organisation: fc.record(
        { name: words(5), country: fc.constantFrom('ZW', null), memberId: fc.constantFrom('rozan', 'none', null) },
        { requiredKeys: ['name'] },
      ),
      submitter: fc.record(
        { name: words(4), email: fc.constantFrom('one@example.org', 'a.b+c@sub.example.com'), role: words(3) },
        { requiredKeys: ['name', 'email'] },
      ),
      partners: fc.array(
        fc.record({ name: words(4), constituency: fc.constantFrom('youth', null) }, { requiredKeys: ['name'] }),
        { maxLength: 3 },
      ),
      themes: some('/themes', 1),
      frameworkThemes: some('/frameworkThemes', 0),
      lessonsFromSuccesses: words(300),
      lessonsFromFailures: words(300),
      results: words(300),
      sustainability: words(200),
      format: fc.constantFrom(...options(form, '/format')),
      durationMinutes: fc.integer({ min: 30, max: 180 }),
      proposedMonth: fc.integer({ min: 1, max: 12 }).map((month) => `${year}-${String(month).padStart(2, '0')}`),
      timeZone: fc.constantFrom('Africa/Harare', 'America/La_Paz', 'UTC', 'Asia/Kathmandu'),
      spokenLanguages: some('/spokenLanguages', 1),
      offeredInterpretation: fc.array(
        fc.record({ language: fc.constantFrom('sw', 'pt'), contribution: fc.constantFrom('capacity', 'resources') }),
        { maxLength: 2 },
      ),
      accessNeeds: words(150),
      attestations: fc.constant(
        form.attestations.map(({ documentId, version }) => ({ documentId, version, accepted: true })),
      ),
      consents: fc.constant(
        form.consents.map(({ purpose, statementId, statementVersion }) => ({
          purpose,
          statementId,
          statementVersion,
          granted: true,
          language: 'en',
        })),
      ),
      website: fc.constant(''),
    },
    {
      noNullPrototype: true,
      requiredKeys: [
        'language',
        'title',
        'summary',
        'description',
        'organisation',
        'submitter',
        'themes',
        'lessonsFromSuccesses',
        'lessonsFromFailures',
        'results',
        'sustainability',
        'format',
        'durationMinutes',
        'proposedMonth',
        'timeZone',
        'spokenLanguages',
        'attestations',
        'consents',
      ],
    },
  );
}

/** Posts a body to a call, waiting as long as the server asks for while the token of its form is too young. */
export async function post(
  body: unknown,
  { key, call = 'current', lang = 'en' }: { key: string; call?: string; lang?: string },
): Promise<Answer> {
  for (;;) {
    const answer = await send(`/v1/calls/${call}/submissions?lang=${lang}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
    const tooYoung = (answer.json as { code?: string }).code === 'form-token-invalid' && answer.headers['retry-after'];
    if (!tooYoung) return answer;
    await new Promise((done) => setTimeout(done, Number(tooYoung) * 1_000));
  }
}

let keys = 0;
/** A key for one idea, never given out before. */
export function newKey(): string {
  return `contract-${process.pid}-${Date.now()}-${keys++}`;
}
