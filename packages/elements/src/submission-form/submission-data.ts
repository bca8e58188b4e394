import type {
  CallForm,
  Submission,
  SubmissionExport,
  SubmissionMessage,
  SubmissionReceipt,
  SubmissionRevision,
} from '@menengage/sdk';
import type { Outbox } from '@menengage/sdk/outbox';
import type { Settings } from '../shared/settings.ts';
import type { ManageKey } from './manage-key.ts';

/** What the element shows: a call's form, or, to the holder of a private link, a submission. */
export type SubmissionFormData =
  | {
      readonly kind: 'form';
      readonly form: CallForm;
      /** When the form came, in milliseconds since 1970: its token may not be used at once. */
      readonly receivedAt: number;
    }
  | {
      readonly kind: 'submission';
      readonly submission: Submission;
      /** The form of its call: the questions to the answers. */
      readonly form: CallForm;
    };

/** What is asked for: a call's form, or the submission of a private link. */
export interface SubmissionFormQuery {
  /** Id of the call, or `current`. */
  readonly call: string;
  /** The key of a private link; `broken` when the link was cut. */
  readonly manage?: ManageKey | 'broken' | undefined;
}

/** The body of a submission as it is sent. */
export type SubmissionBody = Readonly<Record<string, unknown>>;

/**
 * Sends a submission. The same `key` on every try of one idea: the server stores it once. Throws what the server or the
 * way to it said; problems carry `code`, and `items` with the places that are wrong.
 */
export type SendSubmission = (request: {
  settings: Settings;
  form: CallForm;
  /** When the form came, in milliseconds since 1970. */
  receivedAt: number;
  body: SubmissionBody;
  key: string;
}) => Promise<SubmissionReceipt>;

/** Opens the outbox in which submissions wait; fails where the browser keeps nothing for this page. */
export type OpenOutbox = (settings: Settings) => Promise<Outbox>;

/** Whose submission it is, and where. */
export interface Managed {
  readonly settings: Settings;
  readonly key: ManageKey;
}

/** What the holder of a private link can do. Each throws what the server or the way to it said. */
export interface SubmissionDesk {
  /** The messages, the oldest first, and all versions of the answers, the newest first. */
  thread(to: Managed): Promise<{ messages: readonly SubmissionMessage[]; revisions: readonly SubmissionRevision[] }>;
  /** Writes a message. The same `once` on every try of it. */
  write(to: Managed, text: string, once: string): Promise<unknown>;
  /** Changes answers: what is named replaces what was sent. */
  revise(to: Managed, change: { answers: Readonly<Record<string, unknown>>; language: string }): Promise<Submission>;
  /** Moves it to another state: withdraws it, or answers a request for changes. */
  move(
    to: Managed,
    move: { to: 'withdrawn' | 'inDiscussion'; message?: string | undefined },
    once: string,
  ): Promise<Submission>;
  /** Everything that is stored about it. */
  exportAll(to: Managed): Promise<SubmissionExport>;
  /** Erases it for good. */
  erase(to: Managed): Promise<unknown>;
}

/** Code of the failure for a private link that cannot be read. */
export const LINK_BROKEN = 'link-broken';

/** Thrown for a private link that was cut or mistyped. Holds nothing of it. */
export class BrokenLinkError extends Error {
  readonly code = LINK_BROKEN;
  constructor() {
    super('The private link is not complete.');
    this.name = 'BrokenLinkError';
  }
}
