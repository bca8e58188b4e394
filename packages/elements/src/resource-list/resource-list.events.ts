import { ColabEvent } from '../shared/events.ts';
import type { ResourceSelection, ResourceSort } from './library-data.ts';

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
    'colab-resource-filter': ColabResourceFilterEvent;
  }
}
