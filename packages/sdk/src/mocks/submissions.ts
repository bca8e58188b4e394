import { createIdempotencyKey } from '../core/call.ts';
import { validateAnswers } from '../form/validate.ts';
import type { CallForm, Submission, SubmissionCreate, SubmissionReceipt } from '../operations/models.ts';
import { keyOf } from '../watch/key.ts';
import { MockProblem, placesOf } from './problems.ts';

interface Kept {
  secret: string;
  receipt: SubmissionReceipt;
  submission: Submission;
}

/** The examples that new submissions are made after, in one language. */
export interface Patterns {
  form: CallForm;
  receipt: SubmissionReceipt;
  submission: Submission;
}

const secretOf = ({ manageUrl }: SubmissionReceipt) => manageUrl.split('.').pop() ?? '';

/** What was sent to the mocks, kept as the server keeps it: once per key, opened by the secret of its manage link. */
export class Submissions {
  private readonly byId = new Map<string, Kept>();
  private readonly byKey = new Map<string, { content: string; kept: Kept }>();

  clear(): void {
    this.byId.clear();
    this.byKey.clear();
  }

  /** @throws MockProblem `validation`, `call-closed`, `idempotency-key-reused` */
  create(
    { form, receipt, submission }: Patterns,
    key: string,
    body: SubmissionCreate,
  ): { receipt: SubmissionReceipt; replayed: boolean } {
    const { formToken: _, website: __, language, ...answers } = body;
    const content = keyOf([{ ...answers, language }]);
    const earlier = this.byKey.get(key);
    if (earlier) {
      if (earlier.content !== content) throw new MockProblem('idempotency-key-reused');
      return { receipt: earlier.kept.receipt, replayed: true };
    }
    if (form.state !== 'open') throw new MockProblem('call-closed');
    const issues = validateAnswers(form.schema, body);
    if (issues.length) throw new MockProblem('validation', placesOf(issues));

    const id = createIdempotencyKey().slice(0, 24);
    const secret = createIdempotencyKey();
    const now = new Date().toISOString();
    const kept: Kept = {
      secret,
      receipt: {
        ...receipt,
        id,
        reference: `CL-${id.slice(0, 4)}-${id.slice(4, 6)}`.toUpperCase(),
        receivedAt: now,
        manageUrl: receipt.manageUrl.replace(/#.*$/, `#colab-submission=${id}.${secret}`),
      },
      submission: {
        ...submission,
        id,
        receivedAt: now,
        updatedAt: now,
        language,
        answers: answers as Submission['answers'],
        history: submission.history.slice(0, 1).map((event) => ({ ...event, state: submission.state, at: now })),
      },
    };
    kept.submission.reference = kept.receipt.reference;
    this.byId.set(id, kept);
    this.byKey.set(key, { content, kept });
    return { receipt: kept.receipt, replayed: false };
  }

  /** The submission that a key opens; that of the examples is always there. @throws MockProblem `not-found` */
  find({ receipt, submission }: Patterns, id: string, secret: string): Submission {
    const kept = id === receipt.id ? { secret: secretOf(receipt), submission } : this.byId.get(id);
    if (kept?.secret !== secret) throw new MockProblem('not-found');
    return kept.submission;
  }
}
