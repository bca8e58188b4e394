import { keyOf, markReplayed, once } from '../http/idempotency.ts';
import { reachOf } from '../identity/actor.ts';
import { createNetwork, deleteNetwork, updateNetwork } from '../library/networks.ts';
import type { Services } from '../services.ts';
import { getGroup, listGroups } from '../store/groups.ts';
import { getNetwork, listNetworks, summariseNetworks } from '../store/networks.ts';
import type { Handlers } from './handlers.ts';

type Networks = Pick<
  Handlers,
  | 'listNetworks'
  | 'getNetworkSummary'
  | 'getNetwork'
  | 'createNetwork'
  | 'updateNetwork'
  | 'deleteNetwork'
  | 'listGroups'
  | 'getGroup'
>;

export function networks({ catalogue }: Pick<Services, 'catalogue'>): Networks {
  return {
    listNetworks: ({ context, query }) => listNetworks(context, query),
    getNetworkSummary: ({ context, query }) => summariseNetworks(context, query.network),
    getNetwork: ({ context, path }) => getNetwork(context, path.networkId),
    createNetwork: async ({ request, reply, context, actor, body }) => {
      const asked = { operation: 'createNetwork', key: keyOf(request), payload: [actor?.id, body], now: context.now };
      const { result, replayed } = await once(context.database, asked, (transaction) =>
        createNetwork(context, actor, body, transaction),
      );
      markReplayed(reply, replayed);
      catalogue.invalidate();
      const network = await getNetwork(context, result.id);
      reply.code(201).header('location', network.url);
      return network;
    },
    updateNetwork: async ({ context, actor, path, body }) => {
      await context.database
        .transaction()
        .execute((transaction) => updateNetwork(context, actor, path.networkId, body, transaction));
      catalogue.invalidate();
      return getNetwork(context, path.networkId);
    },
    deleteNetwork: async ({ reply, context, actor, path }) => {
      await context.database
        .transaction()
        .execute((transaction) => deleteNetwork(context, actor, path.networkId, transaction));
      catalogue.invalidate();
      return reply.code(204).send();
    },
    listGroups: (asked) => listGroups(asked.context, asked.query, reachOf(asked.actor, 'groups:read')),
    getGroup: (asked) => getGroup(asked.context, asked.path.groupId, reachOf(asked.actor, 'groups:read')),
  };
}
