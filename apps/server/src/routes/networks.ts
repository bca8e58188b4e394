import type { Services } from '../services.ts';
import { type Audience, getGroup, listGroups } from '../store/groups.ts';
import { getNetwork, listNetworks, summariseNetworks } from '../store/networks.ts';
import { isSecretariat } from '../http/authorisation.ts';
import type { Asked, Handlers } from './handlers.ts';

type Networks = Pick<Handlers, 'listNetworks' | 'getNetworkSummary' | 'getNetwork' | 'listGroups' | 'getGroup'>;

export function networks({ secretariatToken }: Services): Networks {
  /** What a secretariat sees is kept by no cache. */
  const audience = ({ request, reply }: Pick<Asked<'listGroups'>, 'request' | 'reply'>): Audience => {
    if (!isSecretariat(request, secretariatToken)) return 'public';
    reply.caching = 'private';
    return 'secretariat';
  };
  return {
    listNetworks: ({ context, query }) => listNetworks(context, query),
    getNetworkSummary: ({ context, query }) => summariseNetworks(context, query.network),
    getNetwork: ({ context, path }) => getNetwork(context, path.networkId),
    listGroups: (asked) => listGroups(asked.context, asked.query, audience(asked)),
    getGroup: (asked) => getGroup(asked.context, asked.path.groupId, audience(asked)),
  };
}
