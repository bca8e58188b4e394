/** Base of every event an element fires: it bubbles, crosses shadow roots and carries plain data without personal data. */
export class ColabEvent<Detail = undefined> extends CustomEvent<Detail> {
  constructor(type: `colab-${string}`, detail: Detail, options: { cancelable?: boolean } = {}) {
    super(type, { detail, bubbles: true, composed: true, cancelable: options.cancelable ?? false });
  }
}

/** Fired when an element shows its content for the first time (or again after an error or another source). */
export class ColabReadyEvent extends ColabEvent<{ empty: boolean }> {
  constructor(empty: boolean) {
    super('colab-ready', { empty });
  }
}

/** What `colab-error` tells a page: a stable code, English words for the log, and whether trying again can help. */
export interface ColabErrorDetail {
  code: string;
  message: string;
  retryable: boolean;
}

/** Fired when an element could not show its content. The webmaster's own link stays visible. */
export class ColabErrorEvent extends ColabEvent<ColabErrorDetail> {
  constructor(detail: ColabErrorDetail) {
    super('colab-error', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'colab-ready': ColabReadyEvent;
    'colab-error': ColabErrorEvent;
  }
}
