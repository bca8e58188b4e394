const PREFIX = 'colab-submission-outbox:';

/** Whether something of this page waits to be sent to an API, or was sent: reason to open the outbox. */
export function outboxIsMarked(api: string | undefined): boolean {
  try {
    return localStorage.getItem(PREFIX + api) !== null;
  } catch {
    return false;
  }
}

/** Marks that there is something in the outbox, or nothing any more. Databases are opened for nobody else. */
export function markOutbox(api: string | undefined, filled: boolean): void {
  try {
    if (filled) localStorage.setItem(PREFIX + api, '1');
    else localStorage.removeItem(PREFIX + api);
  } catch {
    // Without storage there is no outbox either.
  }
}
