import { ColabEvent } from '../shared/events.ts';
import type { Resource, ResourceSelection, ResourceSort } from './resource-data.ts';

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

/** What a visitor narrowed the library down to. What was typed into the search stays in the element. */
export interface ResourceFilterDetail extends ResourceSelection {
  readonly sort: ResourceSort;
}

/** Fired when a visitor changed a filter or the order. */
export class ColabResourceFilterEvent extends ColabEvent<ResourceFilterDetail> {
  constructor(detail: ResourceFilterDetail) {
    super('colab-resource-filter', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'colab-resource-select': ColabResourceSelectEvent;
    'colab-resource-filter': ColabResourceFilterEvent;
  }
}
