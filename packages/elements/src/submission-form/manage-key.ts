/** The private key to one submission: its id, and the secret that only its submitter has. */
export interface ManageKey {
  readonly id: string;
  readonly secret: string;
}

const FRAGMENT = 'colab-submission';

/** Reads `<id>.<secret>`; undefined when it is not one. */
export function parseManageKey(text: string | null | undefined): ManageKey | undefined {
  const match = /^([^\s/?#]+)\.([\w-]+)$/.exec(text?.trim() ?? '');
  return match ? { id: match[1] ?? '', secret: match[2] ?? '' } : undefined;
}

/**
 * What the fragment of an address says: a key, `broken` when there is one that cannot be read (a link cut by a line
 * break), undefined when the fragment is about something else. Browsers send fragments to no server.
 */
export function manageKeyOf(hash: string): ManageKey | 'broken' | undefined {
  const value = new URLSearchParams(hash.replace(/^#/, '')).get(FRAGMENT);
  if (value === null) return undefined;
  return parseManageKey(value) ?? 'broken';
}
