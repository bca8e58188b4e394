/** A free port on loopback below the range that the system hands out to outgoing connections. */
export function freePort(): Promise<number>;
