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
  readonly key: string;
  /** What was sent without knowing whether it arrived, oldest first. */
  readonly attempts?: readonly SubmissionBody[] | undefined;
}

/** A draft as it was found. */
export interface SavedDraft extends Draft {
  /** RFC 3339. */
  readonly savedAt: string;
}

const PREFIX = 'colab-submission-draft:';
const SHAPE = 1;
const DAYS = 30;

/** Where drafts are kept; undefined where the browser refuses (a sandboxed frame, storage switched off). */
function storage(): Storage | undefined {
  try {
    const probe = `${PREFIX}probe`;
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return undefined;
  }
}

/** Whether this page can keep drafts at all. */
export function canKeepDrafts(): boolean {
  return storage() !== undefined;
}

/** Name of the draft for a call of an API; one page may hold forms of several. */
export function draftName(api: string | undefined, callId: string): string {
  return `${PREFIX}${api ?? ''}|${callId}`;
}

/** Keeps a draft. Says whether it worked: a full store must not stop anybody from writing. */
export function saveDraft(name: string, draft: Draft, now: Date = new Date()): boolean {
  try {
    localStorage.setItem(name, JSON.stringify({ shape: SHAPE, savedAt: now.toISOString(), ...draft }));
    return true;
  } catch {
    return false;
  }
}

function read(store: Storage, name: string, now: Date): SavedDraft | undefined {
  try {
    const found = JSON.parse(store.getItem(name) ?? 'null') as (SavedDraft & { shape: number }) | null;
    if (found?.shape !== SHAPE || typeof found.key !== 'string' || typeof found.answers !== 'object') return undefined;
    const { shape: _, ...draft } = found;
    const age = now.getTime() - Date.parse(draft.savedAt);
    return age >= 0 && age < DAYS * 86_400_000 ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** The draft of that name, if there is one younger than 30 days. Erases every draft that is older or broken. */
export function loadDraft(name: string, now: Date = new Date()): SavedDraft | undefined {
  const store = storage();
  if (!store) return undefined;
  const names = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  for (const each of names) if (each.startsWith(PREFIX) && !read(store, each, now)) store.removeItem(each);
  return read(store, name, now);
}

/** Takes a draft off the device. */
export function eraseDraft(name: string): void {
  storage()?.removeItem(name);
}
