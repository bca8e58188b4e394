import { ColabEvent } from '../shared/events.ts';

/** What of a network is gone to. */
export interface NetworkOpenDetail {
  readonly id: string;
  readonly what: 'sessions' | 'resources' | 'website';
}

/** Fired when a link of a network is followed. Prevent it to show the sessions or resources in your own way. */
export class ColabNetworkOpenEvent extends ColabEvent<NetworkOpenDetail> {
  constructor(detail: NetworkOpenDetail) {
    super('colab-network-open', detail, { cancelable: true });
  }
}

/** Fired when a request to join was received; `reference` is a short name to write or say. */
export class ColabJoinReceivedEvent extends ColabEvent<{ readonly network: string; readonly reference: string }> {
  constructor(detail: { network: string; reference: string }) {
    super('colab-join-received', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'colab-network-open': ColabNetworkOpenEvent;
    'colab-join-received': ColabJoinReceivedEvent;
  }
}
