import { createClient, type Client } from '@menengage/sdk/fetch';
import { getNetwork, getNetworkSummary, listCalendar, listResources } from '@menengage/sdk/operations';
import type { Source } from '../shared/data.ts';
import { requireApi } from '../shared/failures.ts';
import type { Settings } from '../shared/settings.ts';
import type { NetworkData, NetworkLinks, NetworkQuery, NetworkRelated } from './network-data.ts';

/** Sessions and resources that a card names. */
const SHOWN = 3;

/** The client for the settings of an element. */
export function clientOf(settings: Settings): Client {
  return createClient({ baseUrl: requireApi(settings), languages: [settings.language] });
}

/** A network with its hosts and figures, from the API. */
export const loadNetwork: Source<NetworkData, NetworkQuery> = async ({
  settings,
  query: { id, summarised },
  signal,
}) => {
  const client = clientOf(settings);
  const [network, summary] = await Promise.all([
    getNetwork(client, id, { signal }),
    // All of it, as a map beside the card asks: the network above has a name then, and numbers are the same everywhere.
    // The card says what it can without it.
    summarised ? undefined : getNetworkSummary(client, { signal }).catch(() => undefined),
  ]);
  return { network, summary };
};

/** What a network has to offer next, from the API. */
export const loadRelated: Source<NetworkRelated, string> = async ({ settings, query: network, signal }) => {
  const client = clientOf(settings);
  const [sessions, resources] = await Promise.all([
    listCalendar(client, { network, from: new Date().toISOString().slice(0, 10), limit: SHOWN }, { signal }),
    listResources(client, { network, limit: SHOWN }, { signal }),
  ]);
  return { sessions: sessions.items, resources: resources.items };
};

/** The server's pages with the other widgets, narrowed down to a network. */
export function linksOf({ api, language }: Settings, network: string): NetworkLinks {
  const page = (widget: string) => {
    if (!api) return undefined;
    const url = new URL(`../embed/frame/${widget}`, `${api}/`);
    url.search = new URLSearchParams({ network, lang: language }).toString();
    return url.href;
  };
  return { sessions: page('session-calendar'), resources: page('resource-list') };
}
