import type { CallForm, Submission, SubmissionMessage, SubmissionRevision } from '@menengage/sdk';
import type { TemplateResult } from 'lit';
import { matchLanguage } from '../../shared/language.ts';
import { LocaleController } from '../../shared/locale.ts';
import { failureOf, type Failure } from '../../shared/failures.ts';
import { loadMessages } from '../../shared/messages.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { canKeepDrafts, DraftSlots, draftName } from '../draft.ts';
import type { FormHost } from '../form-host.ts';
import { textOf } from '../form-model.ts';
import type { ManageKey } from '../manage-key.ts';
import type { Managed, SubmissionDesk } from '../submission-data.ts';
import { createKey, submissionDesk } from './manage.connect.ts';
import { allMessages, type ManageWords } from './manage.messages.ts';
import { manageView } from './manage-view.ts';
import { styles } from './manage.styles.ts';

/** What can be asked to be done, each asked about once more. */
export type Question = 'withdraw' | 'erase';

/** What the holder of a private link sees and does. */
export class Manage {
  readonly locale: LocaleController<ManageWords>;
  submission: Submission;
  form: CallForm;
  messages: readonly SubmissionMessage[] | undefined;
  revisions: readonly SubmissionRevision[] = [];
  /** The messages could not be loaded. */
  threadFailed = false;
  /** What is being written. */
  text = '';
  /** Why it is withdrawn, if somebody wants to say so. */
  reason = '';
  question: Question | undefined;
  busy = false;
  failure: Failure | undefined;
  /** What has just been done, in words. */
  done = '';
  erased = false;
  /** Everything as text, where no file can be saved. */
  copy: string | undefined;
  readonly host: FormHost;
  readonly #key: ManageKey;
  readonly #desk: SubmissionDesk;
  readonly #drafts: DraftSlots | undefined;
  #once = createKey();

  constructor(
    host: FormHost,
    data: { submission: Submission; form: CallForm },
    options: { key: ManageKey; desk: SubmissionDesk | undefined; withoutDraft: boolean },
  ) {
    this.host = host;
    this.submission = data.submission;
    this.form = data.form;
    this.#key = options.key;
    this.#desk = options.desk ?? submissionDesk;
    this.locale = new LocaleController(host.element, allMessages);
    adoptStyles(host.root, styles);
    if (!options.withoutDraft && canKeepDrafts()) {
      this.#drafts = new DraftSlots(draftName(host.settings.api, 'message', data.submission.id));
      this.text = textOf(this.#drafts.load()?.answers['text']);
    }
    void this.loadThread();
  }

  /** The submission in another language, or as it is now. */
  adopt({ submission, form }: { submission: Submission; form: CallForm }): void {
    this.submission = submission;
    this.form = form;
  }

  get #to(): Managed {
    return { settings: this.host.settings, key: this.#key };
  }

  async loadThread(): Promise<void> {
    try {
      const { messages, revisions } = await this.#desk.thread(this.#to);
      this.messages = messages;
      this.revisions = revisions;
      this.threadFailed = false;
    } catch {
      this.threadFailed = true;
    }
    this.host.changed();
  }

  /** Does one thing, and says what came of it. */
  async #act(work: () => Promise<string>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failure = undefined;
    this.done = '';
    this.host.changed();
    try {
      this.done = await work();
      this.host.announce(this.done);
      return true;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      if (this.failure.code === 'transition-not-allowed') this.host.reload();
      return false;
    } finally {
      this.busy = false;
      this.host.changed();
    }
  }

  /** Keeps the message that is being written. */
  writes(text: string): void {
    this.text = text;
    this.#once = createKey();
    this.#drafts?.save({ answers: { text }, step: '', language: this.locale.tag });
    this.host.changed();
  }

  /** Sends the message. Where changes were requested, it is the answer to that. */
  async sendMessage(): Promise<void> {
    const text = this.text.trim();
    if (!text) return void this.host.focus('#message');
    const sent = await this.#act(async () => {
      if (this.answersRequest) {
        this.submission = await this.#desk.move(this.#to, { to: 'inDiscussion', message: text }, this.#once);
      } else await this.#desk.write(this.#to, text, this.#once);
      this.text = '';
      return this.locale.words.written;
    });
    if (!sent) return;
    this.#once = createKey();
    this.#drafts?.erase();
    await this.loadThread();
    void this.host.focus('#message');
  }

  /** Whether the secretariat waits for an answer. */
  get answersRequest(): boolean {
    const { state, allowedTransitions } = this.submission;
    return state === 'changesRequested' && allowedTransitions.includes('inDiscussion');
  }

  /** Sends changed answers. @throws what the server said */
  async revise(answers: Readonly<Record<string, unknown>>, language: string): Promise<void> {
    if (Object.keys(answers).length) {
      this.submission = await this.#desk.revise(this.#to, { answers, language });
      if (this.answersRequest)
        this.submission = await this.#desk
          .move(this.#to, { to: 'inDiscussion' }, createKey())
          .catch(() => this.submission);
      this.done = this.locale.words.revised;
      this.host.announce(this.done);
      void this.loadThread();
    }
    void this.host.focus('[data-focus]');
  }

  /** Asks once more, in place: a native dialog would be blocked in a sandboxed frame. */
  ask(question: Question | undefined): void {
    const before = this.question;
    this.question = question;
    this.failure = undefined;
    this.host.changed();
    void this.host.focus(question ? '[data-keep]' : `[data-ask="${before}"]`);
  }

  /** Does what was asked about. */
  async confirm(): Promise<void> {
    const { question } = this;
    const { words } = this.locale;
    const done = await this.#act(async () => {
      if (question === 'erase') {
        await this.#desk.erase(this.#to);
        this.#drafts?.erase();
        this.erased = true;
        return words.erasedTitle;
      }
      const message = this.reason.trim() || undefined;
      this.submission = await this.#desk.move(this.#to, { to: 'withdrawn', message }, this.#once);
      return words.withdrawn;
    });
    if (!done) return;
    this.question = undefined;
    if (!this.erased) void this.loadThread();
    void this.host.focus('[data-focus]');
  }

  /** Gives everything that is stored as a file; as text where the page may save none. */
  async exportAll(): Promise<void> {
    await this.#act(async () => {
      const text = JSON.stringify(await this.#desk.exportAll(this.#to), undefined, 2);
      if (self.origin === 'null') this.copy = text;
      else save(text, `${this.submission.reference}.json`);
      return '';
    });
  }

  render(ways: { revise: () => void; toForm: () => void }): TemplateResult {
    return manageView(this, ways);
  }
}

function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser reads it after the click; a minute is long enough for any.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What the holder of a private link sees, with its words in the language of the page. */
export async function loadManage(...[host, data, options]: ConstructorParameters<typeof Manage>): Promise<Manage> {
  const language = matchLanguage(host.locale.language, Object.keys(allMessages.others));
  if (language) await loadMessages(allMessages, language);
  return new Manage(host, data, options);
}
