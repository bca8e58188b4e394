/** What is open beside the map or the tables. */
export type Open =
  | { readonly network: string }
  | { readonly country: string }
  /** A region or a part of one, see `AreaRow`. */
  | { readonly area: string }
  /** Countries that the map cannot show apart. */
  | { readonly countries: readonly string[] }
  | undefined;

/** As the page's address has it: `network:mn-zw`, `country:ZW`; undefined for nothing. */
export function formatOpen(open: Open): string | undefined {
  if (!open) return undefined;
  const [[kind, value] = ['', '']] = Object.entries(open) as [string, string | readonly string[]][];
  return `${kind}:${String(value)}`;
}

/** The other way round; undefined for what cannot be. */
export function parseOpen(text: string | undefined): Open {
  const [, kind, value] = /^(network|country|area|countries):([\w.,-]{1,500})$/.exec(text ?? '') ?? [];
  if (!value) return undefined;
  if (kind === 'network') return { network: value };
  if (kind === 'country') return { country: value };
  return kind === 'area' ? { area: value } : { countries: value.split(',') };
}
