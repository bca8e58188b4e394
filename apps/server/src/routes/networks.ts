import { reachOf } from '../identity/actor.ts';
import { getGroup, listGroups } from '../store/groups.ts';
import { getNetwork, listNetworks, summariseNetworks } from '../store/networks.ts';
import type { Handlers } from './handlers.ts';

type Networks = Pick<Handlers, 'listNetworks' | 'getNetworkSummary' | 'getNetwork' | 'listGroups' | 'getGroup'>;

export function networks(): Networks {
  return {
    listNetworks: ({ context, query }) => listNetworks(context, query),
    getNetworkSummary: ({ context, query }) => summariseNetworks(context, query.network),
    getNetwork: ({ context, path }) => getNetwork(context, path.networkId),
    listGroups: (asked) => listGroups(asked.context, asked.query, reachOf(asked.actor, 'groups:read')),
    getGroup: (asked) => getGroup(asked.context, asked.path.groupId, reachOf(asked.actor, 'groups:read')),
  };
}
