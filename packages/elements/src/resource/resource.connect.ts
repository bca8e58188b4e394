import { createClient, type Client } from '@menengage/sdk/fetch';
import {
  countResourceView,
  getResource,
  getResourceFileUrl,
  getResourceJsonld,
  listRelatedResources,
  sendResourceFeedback,
} from '@menengage/sdk/operations';
import { requireApi } from '../shared/failures.ts';
import type { Settings } from '../shared/settings.ts';
import type { ResourceService } from './resource-data.ts';

function clientOf(settings: Settings): Client {
  return createClient({
    baseUrl: requireApi(settings),
    languages: [settings.language],
    // What is said while a page is being left has to arrive all the same.
    fetch: (input, init) => fetch(input, init?.method === 'POST' ? { ...init, keepalive: true } : init),
  });
}

/** One work of the API. */
export const resourceService: ResourceService = {
  async load({ settings, query: id, signal }) {
    if (!id) throw Object.assign(new Error('No resource is named: write resource="<id>"'), { code: 'not-found' });
    const client = clientOf(settings);
    const [resource, related] = await Promise.all([
      getResource(client, id, { signal }),
      listRelatedResources(client, id, { limit: 3, signal }).then(
        ({ items }) => items,
        () => [],
      ),
    ]);
    const { supersededById } = resource;
    const supersededBy = supersededById
      ? await getResource(client, supersededById, { signal }).catch(() => undefined)
      : undefined;
    return { resource, related, supersededBy };
  },

  fileUrl: (settings, resource, file) => settings.api && getResourceFileUrl(clientOf(settings), resource, file),

  countView: (settings, resource) => countResourceView(clientOf(settings), resource, ''),

  // As plain text: JSON would cost a preflight.
  sendFeedback: (settings, resource, feedback) =>
    sendResourceFeedback(clientOf(settings), resource, feedback, { headers: { 'content-type': 'text/plain' } }),

  linkedData: (settings, resource, signal) => getResourceJsonld(clientOf(settings), resource, { signal }),
};
