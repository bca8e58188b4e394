import { createClient, type Client } from '@menengage/sdk/fetch';
import { getNetworkSummary } from '@menengage/sdk/operations';
import type { Source } from '../shared/data.ts';
import { requireApi } from '../shared/failures.ts';
import type { Settings } from '../shared/settings.ts';
import type { NetworkSummary } from './map-data.ts';

/** The client for the settings of an element. */
export function clientOf(settings: Settings): Client {
  return createClient({ baseUrl: requireApi(settings), languages: [settings.language] });
}

/** The summary from the API: all that the map and the tables show, in one answer. */
export const loadSummary: Source<NetworkSummary> = ({ settings, signal }) =>
  getNetworkSummary(clientOf(settings), { network: settings.network, signal });
