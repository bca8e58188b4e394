import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { passes, pause } from '../../../scripts/lib/process.mjs';
import { application, npm } from './application.mjs';

/** Starts a server, and comes back once it has its data. */
async function start(folder, command, args, options) {
  const port = await freePort();
  const child = spawn(command, [...args, '--port', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    ...options,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = once(child, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(said.trim().slice(-2000));
    const answer = await fetch(`${origin}/v1/ready`).catch(() => undefined);
    if (answer?.ok) break;
    await pause(200);
  }
  const { items } = await (await fetch(`${origin}/v1/networks?limit=100`)).json();
  return {
    origin,
    port,
    seen: `ready, ${items.length} networks`,
    async stop() {
      // npm may stand between: the whole group is told.
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGTERM');
      await ended;
    },
  };
}

/** The packed server, started as the README of a newcomer says. */
export async function startPublishedServer(place) {
  const folder = await application(place, 'server', { '@menengage/server': undefined }, {});
  return start(folder, 'npm', ['exec', '--', 'colab', 'serve', '--data', 'data'], npm);
}

/**
 * Does with a built checkout what the recipe of the image does after the build, and starts the server by the recipe's own command
 * and settings; the checkout is spoiled by it. The recipe's own question has to find it healthy.
 *
 * @param {string} checkout
 * @returns {Promise<string>} what was seen
 */
export async function runsAsImage(checkout) {
  const recipe = readFileSync(join(checkout, 'apps/server/deploy/Containerfile'), 'utf8').replaceAll('\\\n', ' ');
  const line = (name) => new RegExp(`^ *${name} +(.*)$`, 'm').exec(recipe)?.[1] ?? '';
  const [, afterBuild] = /^RUN npm ci +&& npx turbo [^&]*&&(.*)$/m.exec(recipe) ?? [];
  if (!afterBuild) throw new Error('The recipe of the image is built in another way.');
  await passes('sh', ['-c', afterBuild], { cwd: checkout });
  const data = join(checkout, '..', 'image-data');
  mkdirSync(data, { recursive: true });
  const settings = Object.fromEntries(
    line('ENV')
      .split(' ')
      .map((each) => each.split('=')),
  );
  const [command, ...args] = [...JSON.parse(line('ENTRYPOINT')), ...JSON.parse(line('CMD'))];
  const server = await start(checkout, command, args, { env: { ...process.env, ...settings, COLAB_DATA: data } });
  try {
    const question = JSON.parse(/^HEALTHCHECK .*?CMD (.*)$/m.exec(recipe)?.[1] ?? '[]');
    const [asks, ...how] = question.map((each) => each.replace('8710', String(server.port)));
    await passes(asks, how);
    return `${server.seen}, healthy`;
  } finally {
    await server.stop();
  }
}
