import { ColabEvent } from '../shared/events.ts';

/** Fired when a network is opened. Prevent it to show the network in your own way. */
export class ColabNetworkSelectEvent extends ColabEvent<{ id: string }> {
  constructor(id: string) {
    super('colab-network-select', { id }, { cancelable: true });
  }
}

/** Fired when a country is chosen on the map or in the table. */
export class ColabCountrySelectEvent extends ColabEvent<{ country: string }> {
  constructor(country: string) {
    super('colab-country-select', { country });
  }
}

/** What the networks were narrowed down to; empty strings mean "all". */
export interface NetworkFilterDetail {
  readonly q: string;
  readonly region: string;
  readonly country: string;
  readonly kind: string;
  readonly status: string;
  /** How many networks are left. */
  readonly found: number;
}

/** Fired when the visitor narrows the networks down, or lets go of it. */
export class ColabNetworkFilterEvent extends ColabEvent<NetworkFilterDetail> {
  constructor(detail: NetworkFilterDetail) {
    super('colab-network-filter', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'colab-network-select': ColabNetworkSelectEvent;
    'colab-country-select': ColabCountrySelectEvent;
    'colab-network-filter': ColabNetworkFilterEvent;
  }
}
