import type { Answers } from './form-model.ts';
import type { SubmissionBody } from './submission-data.ts';

/** What is kept on the visitor's device while she writes. */
export interface Draft {
  readonly answers: Answers;
  /** Id of the step she was at. */
  readonly step: string;
  /** Language the answers are written in. */
  readonly language: string;
  /** Idempotency key of this idea, the same on every try to send it. */
  readonly key?: string | undefined;
  /** What was sent without knowing whether it arrived, oldest first. */
  readonly attempts?: readonly SubmissionBody[] | undefined;
  /** Id of the item in the outbox that the draft waits as. */
  readonly queued?: string | undefined;
}

/** A draft as it was found. */
export interface SavedDraft extends Draft {
  /** RFC 3339. */
  readonly savedAt: string;
  /** Where it is kept. */
  readonly slot: string;
}

const PREFIX = 'colab-submission-draft:';
const SHAPE = 2;
const DAYS = 30;

/** Whether this page can keep drafts at all: not in a sandboxed frame, nor with storage switched off. */
export function canKeepDrafts(): boolean {
  try {
    const probe = `${PREFIX}probe`;
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}

/** Name of the drafts for a call of an API, or for one submission that is revised. */
export function draftName(api: string | undefined, callId: string, submissionId = ''): string {
  return `${PREFIX}${api ?? ''}|${callId}|${submissionId}`;
}

function read(slot: string, now: number): SavedDraft | undefined {
  try {
    const found = JSON.parse(localStorage.getItem(slot) ?? '') as SavedDraft & { shape: number };
    const age = now - Date.parse(found.savedAt);
    const usable = found.shape === SHAPE && typeof found.answers === 'object' && age >= 0 && age < DAYS * 86_400_000;
    return usable ? { ...found, slot } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The drafts of one name. Each open tab writes into a slot of its own, so that two tabs never overwrite each other. A
 * tab goes on with the newest slot it finds and removes it with its own first word, unless it changed meanwhile: then
 * both stay, and somebody has to choose.
 */
export class DraftSlots {
  readonly #name: string;
  readonly #own: string;
  #from: SavedDraft | undefined;
  #saved = false;

  constructor(name: string) {
    this.#name = `${name}#`;
    this.#own = this.#name + Math.random().toString(36).slice(2);
  }

  /** All drafts of this name, the newest first. Erases every draft, of whatever name, that is too old or broken. */
  #all(now: number): SavedDraft[] {
    const slots = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    for (const slot of slots) if (!read(slot, now)) localStorage.removeItem(slot);
    return slots
      .filter((slot) => slot.startsWith(this.#name))
      .flatMap((slot) => read(slot, now) ?? [])
      .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  }

  /** The newest draft, which this tab goes on with. */
  load(now = Date.now()): SavedDraft | undefined {
    return (this.#from = this.#all(now)[0]);
  }

  /** Keeps a draft. Says whether it worked: a full store must not stop anybody from writing. */
  save(draft: Draft, now = new Date()): boolean {
    try {
      localStorage.setItem(this.#own, JSON.stringify({ shape: SHAPE, savedAt: now.toISOString(), ...draft }));
    } catch {
      return false;
    }
    const from = this.#from;
    if (from && read(from.slot, now.getTime())?.savedAt === from.savedAt) localStorage.removeItem(from.slot);
    this.#from = undefined;
    return (this.#saved = true);
  }

  /** Another version that nobody has decided about: the newest; `gone` when this one was sent or erased elsewhere. */
  other(now = Date.now()): SavedDraft | 'gone' | undefined {
    const all = this.#all(now);
    const other = all.find(({ slot, savedAt }) => {
      return slot !== this.#own && !(slot === this.#from?.slot && savedAt === this.#from.savedAt);
    });
    const gone = this.#saved ? !all.some(({ slot }) => slot === this.#own) : this.#from && !all.length;
    return other ?? (gone ? 'gone' : undefined);
  }

  /** Goes on with another version in place of this one. */
  take(other: SavedDraft): void {
    localStorage.removeItem(this.#own);
    this.#from = other;
    this.#saved = false;
  }

  /** Goes on with this version: takes every other off the device. */
  keepOwn(): void {
    for (const { slot } of this.#all(Date.now())) if (slot !== this.#own) localStorage.removeItem(slot);
    this.#from = undefined;
  }

  /** Takes this version off the device. */
  erase(): void {
    localStorage.removeItem(this.#own);
    if (this.#from) localStorage.removeItem(this.#from.slot);
    this.#from = undefined;
    this.#saved = false;
  }
}

/** Takes every draft off the device. */
export function eraseDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
