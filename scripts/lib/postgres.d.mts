/** The folder of PostgreSQL's programs on this machine and its version; null when there is none that will do. */
export function findPostgres(): Promise<{ bin: string; version: string } | null>;
/** Starts a PostgreSQL of its own, with a new cluster, on loopback; it ends with this process at the latest. */
export function startPostgres(bin: string): Promise<{ url: string; stop(): Promise<void> }>;
