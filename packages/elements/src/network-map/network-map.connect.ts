import { createClient } from '@menengage/sdk/fetch';
import { getNetwork, getNetworkSummary } from '@menengage/sdk/operations';
import type { Source } from '../shared/data.ts';
import { requireApi } from '../shared/failures.ts';
import type { Settings } from '../shared/settings.ts';
import type { NetworkDetail, NetworkSummary } from './map-data.ts';

function clientOf(settings: Settings) {
  return createClient({ baseUrl: requireApi(settings), languages: [settings.language] });
}

/** The summary from the API: all that the map and the table show, in one answer. */
export const loadSummary: Source<NetworkSummary> = ({ settings, signal }) =>
  getNetworkSummary(clientOf(settings), { network: settings.network, signal });

/** One network with its hosts and figures, from the API. */
export const loadNetwork: Source<NetworkDetail, string> = ({ settings, query, signal }) =>
  getNetwork(clientOf(settings), query, { signal });
