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

declare global {
  interface HTMLElementEventMap {
    'colab-network-select': ColabNetworkSelectEvent;
    'colab-country-select': ColabCountrySelectEvent;
  }
}
