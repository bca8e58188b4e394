import { ColabEvent } from '../shared/events.ts';
import type { Resource } from './resource-data.ts';

/** Which work a visitor opened. */
export interface ResourceSelectDetail {
  readonly id: string;
  /** Its address in the API, and of its page where it has one. */
  readonly url: string;
  readonly webUrl: string | undefined;
}

/** Fired before a work's details open. Prevent it to show them in a way of your own. */
export class ColabResourceSelectEvent extends ColabEvent<ResourceSelectDetail> {
  constructor({ id, url, webUrl }: Resource) {
    super('colab-resource-select', { id, url, webUrl: webUrl ?? undefined }, { cancelable: true });
  }
}

/** Fired when a reader's answers about a work were taken. What was answered stays between the reader and the library. */
export class ColabResourceFeedbackEvent extends ColabEvent<{ readonly id: string }> {
  constructor(id: string) {
    super('colab-resource-feedback', { id });
  }
}

declare global {
  interface HTMLElementEventMap {
    'colab-resource-select': ColabResourceSelectEvent;
    'colab-resource-feedback': ColabResourceFeedbackEvent;
  }
}
