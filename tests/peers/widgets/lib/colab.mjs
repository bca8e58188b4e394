import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../../../scripts/lib/ports.mjs';

/** How many rows each server holds, and up to which size of a page it is asked. */
const holdings = [
  { upTo: 100, events: 50, resources: 100, members: 100 },
  { upTo: 1000, events: 1000, resources: 1000, members: 1000 },
  { upTo: Infinity, events: 5000, resources: 10_000, members: 1000 },
];
/** Pages whose size is no number of rows get the server in the middle. */
const noRows = 15;

async function startOne({ upTo, ...rows }) {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'colab-server.mjs'), JSON.stringify({ ...rows, port: await freePort() })],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const [origin] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The CoLab server for ${rows.events} sessions ended with ${code}.`);
    }),
  ]);
  const ended = once(child, 'exit');
  return { upTo, origin, stop: () => (child.stdin.end(), ended) };
}

/** Starts the servers that the sizes need. */
export async function startColab(sizes) {
  const sizeOf = (count) => (count <= noRows ? 1000 : count);
  const holdingOf = (count) => holdings.find(({ upTo }) => sizeOf(count) <= upTo);
  const servers = await Promise.all([...new Set(sizes.map(holdingOf))].map(startOne));
  const originOf = (count) => servers.find(({ upTo }) => upTo === holdingOf(count).upTo)?.origin ?? '';
  return {
    originOf,
    origins: servers.map(({ origin }) => origin),
    stop: () => Promise.all(servers.map(({ stop }) => stop())),
  };
}
