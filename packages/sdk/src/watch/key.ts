/** Equal questions have equal keys: members in one order, what is undefined left out, as on the wire. */
export function keyOf(parameters: readonly unknown[]): string {
  return JSON.stringify(parameters, (_, value: unknown) => {
    if (!value || typeof value !== 'object' || Array.isArray(value)) return value;
    const members = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
    return members.length ? Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1))) : undefined;
  }).replace(/(,?null)+]$/, ']');
}
