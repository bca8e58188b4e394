/** Collections whose things have a page of their own on this server. */
export const shared = ['sessions', 'resources', 'networks', 'calls'] as const;
export type Shared = (typeof shared)[number];

export function isShared(collection: string): collection is Shared {
  return (shared as readonly string[]).includes(collection);
}

/** The server's own page about a thing, to be shared: the same for good, in the language of whoever opens it. */
export function sharePage(publicUrl: string, collection: Shared, id: string): string {
  return `${publicUrl}/${collection}/${encodeURIComponent(id)}`;
}

/**
 * The name of a thing in feeds, for good (RFC 4151). The year only has to be one in which the name of the server was the
 * project's; it never changes.
 */
export function tagUri(publicUrl: string, collection: string, id?: string): string {
  const path = id === undefined ? collection : `${collection}/${encodeURIComponent(id)}`;
  return `tag:${new URL(publicUrl).hostname},2026:${path}`;
}
