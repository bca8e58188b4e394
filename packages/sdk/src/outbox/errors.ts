import { ColabError } from '../core/errors.ts';

/**
 * The browser gives no room to keep a submission in: storage is switched off (`storage-denied`: private windows, blocked
 * site data, a sandboxed frame) or full (`storage-full`). `cause` says more. Nothing was kept: leave the answers on the page.
 */
export class OutboxStorageError extends ColabError {
  declare readonly code: 'storage-denied' | 'storage-full';

  constructor(code: 'storage-denied' | 'storage-full', cause?: unknown) {
    const message =
      code === 'storage-full'
        ? 'There is no room left to keep the submission'
        : 'The browser keeps nothing for this page';
    super('OutboxStorageError', code, message, false, { cause });
  }
}
