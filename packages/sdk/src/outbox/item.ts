import type { ProblemItem, SubmissionCreate, SubmissionReceipt } from '../operations/models.ts';

/** What a person filled in: a submission without the form's token and puzzle, which the outbox sees to when it sends. */
export type SubmissionAnswers = Omit<SubmissionCreate, 'formToken' | 'proofOfWork'>;

/** Why a submission was not taken, as data. */
export interface Refusal {
  /**
   * The server's code (`validation`, `call-closed` …), or `uncertain`: an earlier try may have been stored, and the server
   * need not remember its key any more, so sending again by itself might store the idea twice.
   */
  code: string;
  status?: number | undefined;
  /** In the reader's language. */
  title?: string | undefined;
  detail?: string | undefined;
  /** Every place that is wrong. */
  items: readonly ProblemItem[];
}

interface ItemBase {
  /** Names the item within the outbox. */
  id: string;
  callId: string;
  /** Milliseconds since 1970, as every time here. */
  createdAt: number;
  /** When it is deleted, whatever its state. */
  expiresAt: number;
  /** How often it was tried. */
  tries: number;
}

/** A submission in the outbox. */
export type OutboxItem =
  | (ItemBase & {
      /** `queued`: waits for its next try. `sending`: is on its way. */
      state: 'queued' | 'sending';
      answers: SubmissionAnswers;
      /** Not before then it is tried again by itself; being online again comes first. */
      nextTryAt: number;
    })
  | (ItemBase & {
      /** The server has it. The answers are no longer kept here. */
      state: 'sent';
      sentAt: number;
      /** With the private manage link, which the person should keep. */
      receipt: SubmissionReceipt;
    })
  | (ItemBase & {
      /** It was not taken and is not sent again by itself. The answers are kept, to be corrected or copied. */
      state: 'refused';
      answers: SubmissionAnswers;
      problem: Refusal;
    });

/** An item as it is stored. */
export type StoredItem = OutboxItem & {
  idempotencyKey: string;
  /** When a try first ended without an answer although the server could be reached: since then it may be stored there. */
  uncertainSince?: number | undefined;
};

/** The item as it is handed out. */
export function shown({ idempotencyKey: _, uncertainSince: __, ...item }: StoredItem): OutboxItem {
  return item as OutboxItem;
}
