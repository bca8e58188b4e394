import type { Network, NetworkBrief, NetworkSummary, Occurrence, Resource } from '@menengage/sdk';

export type { NetworkBrief, NetworkSummary };

/** A network, and the summary of all networks. */
export interface NetworkData {
  readonly network: Network;
  /** Where it is missing (an older server), countries and numbers are those of the network alone. */
  readonly summary?: NetworkSummary | undefined;
}

/** What is asked for. */
export interface NetworkQuery {
  readonly id: string;
  /** Whether the page has a summary already. */
  readonly summarised: boolean;
}

/** The next sessions of a network and its latest resources. */
export interface NetworkRelated {
  readonly sessions: readonly Occurrence[];
  readonly resources: readonly Resource[];
}

/** Addresses of pages about a network's sessions and resources. */
export interface NetworkLinks {
  readonly sessions?: string | undefined;
  readonly resources?: string | undefined;
}
