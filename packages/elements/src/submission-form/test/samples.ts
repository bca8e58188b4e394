import type { CallForm, FormField, Submission, SubmissionReceipt } from '@menengage/sdk';
import type { Source } from '../../shared/data.ts';
import type { SubmissionDesk, SubmissionFormData, SubmissionFormQuery } from '../submission-data.ts';

const TITLES: Record<string, [call: string, idea: string, agreements: string]> = {
  en: ['Call for session ideas 2027', 'Your idea', 'Agreements'],
  es: ['Convocatoria de ideas 2027', 'Su idea', 'Compromisos'],
  fr: ['Appel à idées 2027', 'Votre idée', 'Engagements'],
};
const LABELS: Record<string, [title: string, summary: string]> = {
  en: ['Title of the session', 'Summary'],
  es: ['Título de la sesión', 'Resumen'],
  fr: ['Titre de la session', 'Résumé'],
};

const language = (lang: string) => (TITLES[lang] ? lang : 'en');

/** A call with everything the contract asks for. */
export function call(lang = 'en', more: Partial<CallForm['call']> = {}): CallForm['call'] {
  return {
    id: 'colab-call-2027',
    url: 'https://api.example/v1/calls/colab-call-2027',
    language: 'en',
    localization: { served: language(lang), missing: [], translations: ['en', 'es', 'fr'] },
    provenance: 'contributed',
    verified: true,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    title: TITLES[language(lang)]![0],
    summary: null,
    year: 2027,
    state: 'open',
    opensAt: '2026-09-01T00:00:00+00:00',
    closesAt: '2027-09-30T21:59:00+00:00',
    timeZone: 'Africa/Nairobi',
    themes: [],
    requiredThemes: [],
    guidelines: [],
    ...more,
  };
}

const title = (lang: string): FormField => ({
  pointer: '/title',
  input: 'text',
  label: LABELS[language(lang)]![0],
  required: true,
  limit: { unit: 'characters', max: 20 },
});
const summary = (lang: string): FormField => ({
  pointer: '/summary',
  input: 'textarea',
  label: LABELS[language(lang)]![1],
  hint: 'Two sentences.',
  required: true,
  limit: { unit: 'words', max: 10 },
});
const attestations: FormField = {
  pointer: '/attestations',
  input: 'attestations',
  label: 'What you confirm',
  required: true,
};
const consents: FormField = { pointer: '/consents', input: 'consents', label: 'What you agree to', required: true };

const statement = (values: Record<string, unknown>) => ({
  contains: {
    type: 'object',
    required: Object.keys(values),
    properties: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { const: value }])),
  },
});

const rules = {
  title: { type: 'string', minLength: 1, maxLength: 20 },
  summary: { type: 'string', minLength: 1, maxWords: 10 },
  attestations: { type: 'array', allOf: [statement({ documentId: 'mission', version: '1', accepted: true })] },
  consents: { type: 'array', allOf: [statement({ statementId: 'processing', statementVersion: '1', granted: true })] },
};

/** A form of two steps: an idea with a title and a summary, and the agreements. */
export function smallForm(lang = 'en', more: Partial<CallForm> = {}): CallForm {
  const [, idea, agreements] = TITLES[language(lang)]!;
  return {
    call: call(lang),
    version: '1',
    language: language(lang),
    localization: { served: language(lang), missing: [], translations: ['en', 'es', 'fr'] },
    state: 'open',
    token: 'token-1',
    tokenExpiresAt: '2027-01-01T00:00:00Z',
    honeypot: 'website',
    providedInterpretation: ['es', 'fr', 'en'],
    steps: [
      { id: 'idea', title: idea, intro: null, fields: [title(lang), summary(lang)] },
      { id: 'agreements', title: agreements, intro: null, fields: [attestations, consents] },
    ],
    schema: {
      type: 'object',
      required: ['title', 'summary', 'attestations', 'consents'],
      properties: rules,
    },
    attestations: [
      {
        documentId: 'mission',
        version: '1',
        label: 'In line with the mission',
        url: 'https://example.org/m',
        required: true,
      },
    ],
    consents: [
      {
        purpose: 'processing',
        statementId: 'processing',
        statementVersion: '1',
        text: 'You may store this.',
        required: true,
      },
      {
        purpose: 'recording',
        statementId: 'recording',
        statementVersion: '1',
        text: 'It may be recorded.',
        required: false,
      },
    ],
    ...more,
  };
}

const option = (value: string) => ({ value, label: value });

/** One step with every kind of question, and one nobody knows yet. */
export const everyField: FormField[] = [
  { ...title('en'), hint: 'Short.' },
  summary('en'),
  { pointer: '/submitter/email', input: 'email', label: 'E-mail', required: true, autocomplete: 'email' },
  { pointer: '/durationMinutes', input: 'number', label: 'Length in minutes', required: true },
  { pointer: '/kind', input: 'select', label: 'Kind', options: [option('webinar'), option('workshop')] },
  {
    pointer: '/format',
    input: 'radio',
    label: 'Format',
    required: true,
    options: [option('panel'), option('workshop')],
  },
  {
    pointer: '/themes',
    input: 'checkboxes',
    label: 'Themes',
    required: true,
    options: [option('vawg'), { ...option('care'), hint: 'Paid and unpaid.' }, option('climate')],
  },
  { pointer: '/proposedMonth', input: 'month', label: 'Month', required: true },
  { pointer: '/timeZone', input: 'timeZone', label: 'Time zone', required: true },
  {
    pointer: '/organisation',
    input: 'organisation',
    label: 'Organisation',
    required: true,
    autocomplete: 'organization',
  },
  { pointer: '/organisation/country', input: 'country', label: 'Country', autocomplete: 'country' },
  { pointer: '/partners', input: 'partners', label: 'Partners', options: [option('researchers'), option('youth')] },
  { pointer: '/offeredInterpretation', input: 'offeredInterpretation', label: 'Interpretation' },
  attestations,
  consents,
  { pointer: '/mood', input: 'moodRing', label: 'Mood' },
  { pointer: '/matrix', input: 'matrix', label: 'Matrix' },
];

/** A form of one step with every kind of question. */
export function fullForm(more: Partial<CallForm> = {}): CallForm {
  return smallForm('en', {
    steps: [{ id: 'all', title: 'Everything', intro: 'All kinds of questions.', fields: everyField }],
    schema: {
      type: 'object',
      required: [
        'title',
        'summary',
        'organisation',
        'themes',
        'durationMinutes',
        'format',
        'proposedMonth',
        'attestations',
        'consents',
      ],
      properties: {
        ...rules,
        submitter: {
          type: 'object',
          required: ['email'],
          properties: { email: { type: 'string', minLength: 1, format: 'email' } },
        },
        organisation: {
          type: 'object',
          required: ['name'],
          properties: { name: { type: 'string', minLength: 1 }, memberId: { type: ['string', 'null'] } },
        },
        durationMinutes: { type: 'integer', minimum: 30, maximum: 180 },
        format: { type: 'string' },
        themes: { type: 'array', minItems: 1, contains: { enum: ['vawg'] } },
        proposedMonth: { type: 'string', pattern: '^2099-(0[1-9]|1[0-2])$' },
        partners: {
          type: 'array',
          items: { type: 'object', required: ['name'], properties: { name: { type: 'string', minLength: 1 } } },
        },
        offeredInterpretation: {
          type: 'array',
          items: { type: 'object', required: ['language', 'contribution'] },
        },
        matrix: { type: 'array' },
      },
    },
    ...more,
  });
}

/** The receipt a server gives. */
export const receipt: SubmissionReceipt = {
  id: 'sub1',
  reference: 'CL-7KQ2-M4',
  state: 'received',
  receivedAt: '2026-11-21T12:00:00Z',
  manageUrl: 'https://host.example/form#colab-submission=sub1.s3cr3t',
};

/** A submission as its submitter sees it. */
export function submission(more: Partial<Submission> = {}): Submission {
  return {
    id: 'sub1',
    reference: 'CL-7KQ2-M4',
    state: 'inDiscussion',
    membership: 'toBeConfirmed',
    receivedAt: '2026-11-21T12:00:00Z',
    updatedAt: '2026-11-22T12:00:00Z',
    revision: 1,
    language: 'es',
    call: call(),
    answers: { title: 'Cuidados', summary: 'Dos frases.' },
    history: [
      { at: '2026-11-21T12:00:00Z', state: 'received', by: 'submitter' },
      { at: '2026-11-22T12:00:00Z', state: 'inDiscussion', by: 'secretariat' },
    ],
    allowedTransitions: [],
    ...more,
  };
}

/** A source that answers with a form in the language it is asked for. */
export function answering(
  form: (lang: string) => CallForm = (lang) => smallForm(lang),
): Source<SubmissionFormData, SubmissionFormQuery> {
  return async ({ settings }) => ({ kind: 'form', form: form(settings.language), receivedAt: 0 });
}

/** What a server says of a submission it does not take. */
export function problem(code: string, more: object = {}): Error {
  return Object.assign(new Error(code), { name: 'ColabProblem', code, status: 422, ...more });
}

/** A desk where nothing was ever said. */
export const quietDesk: SubmissionDesk = {
  thread: async () => ({ messages: [], revisions: [] }),
  write: async () => undefined,
  revise: async () => submission({ revision: 2 }),
  move: async (_, { to }) => submission({ state: to }),
  exportAll: () => Promise.reject(new Error('nothing')),
  erase: async () => undefined,
};
