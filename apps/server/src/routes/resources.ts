import { getResource, listRelatedResources, listResources } from '../store/resources.ts';
import type { Handlers } from './handlers.ts';

export function resources(): Pick<Handlers, 'listResources' | 'getResource' | 'listRelatedResources'> {
  return {
    listResources: ({ context, query }) => listResources(context, query),
    getResource: ({ context, path }) => getResource(context, path.resourceId),
    listRelatedResources: ({ context, path, query }) =>
      listRelatedResources(context, path.resourceId, query.limit ?? 3),
  };
}
