import type { SubmissionReceipt } from '@menengage/sdk';
import type { Outbox, OutboxItem, SubmissionAnswers } from '@menengage/sdk/outbox';
import type { ReactiveController } from 'lit';
import { ColabErrorEvent } from '../../shared/events.ts';
import { failureOf, type Failure } from '../../shared/failures.ts';
import type { LocaleController } from '../../shared/locale.ts';
import type { FormHost } from '../form-host.ts';
import { markOutbox, outboxIsMarked } from '../outbox-mark.ts';
import type { SubmissionBody } from '../submission-data.ts';
import { ColabSubmissionReceivedEvent, ColabSubmissionWaitingEvent } from '../submission-form.events.ts';
import type { Writing } from '../writing.ts';
import { changedAnswers, withoutEmptyRows } from './body.ts';
import type { Checks } from './checks.ts';
import type { ShownIssue } from './issue-text.ts';
import { createKey, openOutboxOf, sendSubmission } from './rest.connect.ts';
import type { FormWords } from './rest.messages.ts';

/** How far sending has come. */
export type SendingState =
  | { readonly status: 'no' }
  | { readonly status: 'sending' }
  | { readonly status: 'waiting'; readonly item: OutboxItem }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'closed' }
  | { readonly status: 'received'; readonly receipt: SubmissionReceipt; readonly earlier: boolean };

const NOT_SENT: SendingState = { status: 'no' };
/** More than one unknown outcome in a row is rare; more than a few are not worth the room. */
const ATTEMPTS = 3;

/**
 * The way of an idea to the server. It goes through the outbox, so that it arrives once whatever happens to the page;
 * where the browser keeps nothing, or nothing shall be kept, it goes directly, for as long as the page is open.
 */
export class Sending implements ReactiveController {
  state: SendingState = NOT_SENT;
  /** What is in the outbox, of this and of other ideas. */
  items: readonly OutboxItem[] = [];
  #host: FormHost;
  #checks: Checks;
  #locale: LocaleController<FormWords>;
  #outbox: Promise<Outbox | undefined> | undefined;
  #unsubscribe: (() => void) | undefined;
  /** Earlier versions that may have arrived, to be asked for when the server knows their key. */
  #earlier: SubmissionBody[] = [];
  #isEarlier = false;

  constructor(host: FormHost, checks: Checks, locale: LocaleController<FormWords>) {
    this.#host = host;
    this.#checks = checks;
    this.#locale = locale;
    host.element.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#connected);
    if (outboxIsMarked(this.#host.settings.api)) void this.#open();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#connected);
    this.#unsubscribe?.();
    const outbox = this.#outbox;
    this.#outbox = undefined;
    void outbox?.then((opened) => opened?.close());
  }

  /** Forgets how far it had come; what waits goes on waiting. */
  reset(): void {
    this.#set(NOT_SENT);
    this.look();
  }

  /** Takes back that sending has failed. */
  withoutFailure(): void {
    if (this.state.status === 'failed') this.#set(NOT_SENT);
  }

  #set(state: SendingState): void {
    this.state = state;
    this.#host.changed();
  }

  #connected = (): void => {
    const { writing } = this.#host;
    if (writing && this.state.status === 'failed' && this.state.failure.code === 'offline') void this.send(writing);
  };

  // The outbox

  #open(): Promise<Outbox | undefined> {
    return (this.#outbox ??= this.#opened());
  }

  async #opened(): Promise<Outbox | undefined> {
    try {
      const outbox = await (this.#host.openOutbox ?? openOutboxOf)(this.#host.settings);
      this.#unsubscribe = outbox.subscribe((items) => {
        this.items = items;
        markOutbox(this.#host.settings.api, items.length > 0);
        this.look();
      });
      return outbox;
    } catch {
      return undefined;
    }
  }

  /** Puts what has become of the idea on screen in place of its form. */
  look(): void {
    const { writing } = this.#host;
    const item = writing?.queued && this.items.find(({ id }) => id === writing.queued);
    this.#host.changed();
    if (writing?.queued && !item && this.state.status === 'waiting') {
      // Another tab has taken it back into its form.
      writing.queued = undefined;
      writing.look();
      this.#set(NOT_SENT);
    }
    if (!writing || !item || this.state.status === 'received') return;
    // What waits since before this page was opened has its history in the draft.
    if (this.state.status === 'no') this.#earlier = writing.attempts.slice(0, -1);
    if (item.state === 'sent') return this.#received(writing, item.receipt);
    if (item.state === 'refused') {
      writing.queued = undefined;
      void this.remove(item.id);
      void this.#notSent(writing, { ...item.problem, message: item.problem.title ?? item.problem.code });
      return;
    }
    const tried = item.state === 'queued' && item.tries > 0;
    if (tried && this.state.status === 'sending') {
      this.#host.element.dispatchEvent(new ColabSubmissionWaitingEvent());
      void this.#host.focus('[data-focus]');
    }
    if (tried || this.state.status !== 'sending') this.#set({ status: 'waiting', item });
  }

  /** Tries everything that waits. */
  async tryNow(): Promise<void> {
    this.#host.announce(this.#locale.words.sending);
    await (await this.#outbox)?.flush();
  }

  /** Takes an item off the device. */
  async remove(id: string): Promise<void> {
    await (await this.#outbox)?.remove(id);
  }

  /** Takes everything off the device. */
  async clear(): Promise<void> {
    if (!outboxIsMarked(this.#host.settings.api)) return;
    await (await this.#open())?.clear();
  }

  /** Takes the waiting idea back into the form. */
  async change(writing: Writing): Promise<void> {
    const { queued } = writing;
    if (!queued) return;
    writing.queued = undefined;
    await this.remove(queued);
    writing.step = writing.reached = writing.form.steps.length;
    writing.keep();
    this.#set(NOT_SENT);
    void this.#host.focus('[data-focus]');
  }

  // Sending

  /** Sends the idea, or the changes to one. */
  async send(writing: Writing): Promise<void> {
    const { status } = this.state;
    if (status === 'sending' || status === 'received' || status === 'waiting') return;
    writing.answers = withoutEmptyRows(writing.form, writing.answers);
    const issues = this.#checks.check(writing);
    if (issues.length) return this.#checks.refuse(writing, issues);
    const body = this.#checks.body(writing);
    if (writing.revises) return this.#revise(writing, writing.revises.answers, body);
    this.#earlier = [...writing.attempts];
    this.#isEarlier = false;
    writing.attempts = [...writing.attempts, body].slice(-ATTEMPTS);
    writing.key ??= createKey();
    writing.keep();
    this.#set({ status: 'sending' });
    this.#host.announce(this.#locale.words.sending);
    await this.#dispatch(writing, body, this.#earlier.length > 0);
  }

  async #dispatch(writing: Writing, body: SubmissionBody, mayHaveArrived: boolean): Promise<void> {
    const { form, receivedAt, key = createKey() } = writing;
    const outbox = writing.keeping === 'kept' ? await this.#open() : undefined;
    try {
      if (outbox) {
        const { formToken: _, ...answers } = body;
        markOutbox(this.#host.settings.api, true);
        const options = { idempotencyKey: key, mayHaveArrived, filledIn: { form, receivedAt } };
        writing.queued = (await outbox.add(form.call.id, answers as SubmissionAnswers, options)).id;
        writing.keep();
        this.look();
      } else {
        const { settings } = this.#host;
        this.#received(writing, await (this.#host.send ?? sendSubmission)({ settings, form, receivedAt, body, key }));
      }
    } catch (thrown) {
      await this.#notSent(writing, thrown);
    }
  }

  #received(writing: Writing, receipt: SubmissionReceipt): void {
    this.#host.announce('');
    writing.forget();
    writing.key = writing.queued = writing.restored = undefined;
    writing.attempts = [];
    this.#set({ status: 'received', receipt, earlier: this.#isEarlier });
    this.#host.element.dispatchEvent(new ColabSubmissionReceivedEvent(receipt.reference, receipt.state));
    void this.#host.focus('[data-focus]');
  }

  async #notSent(writing: Writing, thrown: unknown): Promise<void> {
    const failure = failureOf(thrown);
    const { items } = thrown as { items?: readonly Partial<ShownIssue>[] };
    if (!failure.retryable && failure.code !== 'uncertain') {
      // The server has refused it, so that this version has certainly not arrived.
      writing.attempts = [...this.#earlier];
      writing.keep();
    }
    if (failure.code === 'validation' && items?.length) {
      const issues = items.map(({ pointer = '', code = '', params = {}, detail = '' }) => ({
        pointer: pointer.replace(/^\/answers\//, '/'),
        code,
        params,
        detail,
      }));
      this.#set(NOT_SENT);
      return this.#checks.refuse(writing, issues);
    }
    if (failure.code === 'call-closed') {
      this.#set({ status: 'closed' });
      return this.#host.focus('[data-focus]');
    }
    const earlier = failure.code === 'idempotency-key-reused' ? this.#earlier.pop() : undefined;
    if (earlier) {
      // An earlier version has arrived and its answer got lost: the server gives the same answer again for it.
      this.#isEarlier = true;
      return this.#dispatch(writing, earlier, true);
    }
    this.#set({ status: 'failed', failure });
    const { code, message, retryable } = failure;
    this.#host.element.dispatchEvent(new ColabErrorEvent({ code, message, retryable }));
  }

  async #revise(writing: Writing, before: object, body: SubmissionBody): Promise<void> {
    this.#set({ status: 'sending' });
    this.#host.announce(this.#locale.words.sending);
    try {
      await this.#host.revise(changedAnswers({ ...before }, body), String(body['language']));
      writing.forget();
      this.#set(NOT_SENT);
    } catch (thrown) {
      await this.#notSent(writing, thrown);
    }
  }
}
