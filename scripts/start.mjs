import { spawn } from 'node:child_process';
import { existsSync, unwatchFile, watchFile } from 'node:fs';
import { join, resolve } from 'node:path';
import { HouseError, main, seconds } from './lib/process.mjs';
import { Services } from './lib/services.mjs';
import { describe, turbo } from './lib/turbo.mjs';
import { root, setUp, startedAt } from './setup.mjs';

const apiOrigin = `http://127.0.0.1:${process.env.COLAB_PORT || 8710}`;
const demoOrigin = `http://127.0.0.1:${process.env.COLAB_DEMO_PORT || 8720}`;
const dataFolder = resolve(root, process.env.COLAB_DATA || '.data');

/** @type {(import('./lib/services.mjs').Program & {builtFrom: string[]})[]} */
const programs = [
  {
    name: 'server',
    script: join(root, 'apps/server/dist/cli.js'),
    args: ['serve'],
    env: {
      COLAB_DATA: dataFolder,
      COLAB_PORT: new URL(apiOrigin).port,
      COLAB_LOG_LEVEL: process.env.COLAB_LOG_LEVEL || 'warn',
    },
    url: `${apiOrigin}/v1/health`,
    builtFrom: ['apps/server/dist/cli.js', 'packages/embed/cdn/v1/colab.js', 'openapi/generated/document.json'],
  },
  {
    name: 'demo',
    script: join(root, 'apps/demo/dist/serve.js'),
    env: { COLAB_API_ORIGIN: apiOrigin, COLAB_DEMO_PORT: new URL(demoOrigin).port },
    url: `${demoOrigin}/`,
    builtFrom: ['apps/demo/dist/serve.js', 'packages/themes/dist/index.js'],
  },
];

const addresses = `
  An alliance's page    ${demoOrigin}/
  A platform's page     ${demoOrigin}/eeca/
  Networks' pages       ${demoOrigin}/latam/  /afrique/  /mena/
  The Embed Studio      ${demoOrigin}/studio/
  The API               ${apiOrigin}/v1/
  Its reference         ${apiOrigin}/reference/
`;

/** Builds what is not built yet. @returns {Promise<boolean>} whether there was anything to build */
async function build() {
  const onLine = (line) => {
    const name = /^(\S+):build: cache (miss|bypass)/.exec(line)?.[1];
    if (name) console.log(`building ${name}`);
  };
  const result = await turbo(root, ['build'], { logs: 'full', onLine });
  if (result.code !== 0) throw new HouseError(`The build failed. ${describe(result)}`);
  return [...result.tasks.values()].some(({ cached }) => !cached);
}

/**
 * Builds again whenever a source changes, and starts a program again when what it is made of was built.
 * @param {Services} services
 * @returns {() => void} ends it
 */
function rebuildOnChange(services) {
  const builder = spawn('turbo', ['watch', 'build', '--output-logs=errors-only'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const timers = new Map();
  let restarts = Promise.resolve();
  const restart = async (program) => {
    const began = performance.now();
    try {
      await services.stop(program.name);
      await services.start(program);
      console.log(`${program.name} started again after a change (${seconds(began)} s)`);
    } catch (error) {
      console.error(`${error.message}\nIt is started again at the next change.`);
    }
  };
  for (const program of programs) {
    for (const file of program.builtFrom) {
      // Polled: a build removes its folder and makes it anew, and a watch on it would end there.
      watchFile(join(root, file), { interval: 500 }, (now, before) => {
        if (now.mtimeMs === 0 || now.mtimeMs === before.mtimeMs) return;
        clearTimeout(timers.get(program));
        timers.set(
          program,
          setTimeout(() => (restarts = restarts.then(() => restart(program))), 500),
        );
      });
    }
  }
  return () => {
    builder.kill('SIGTERM');
    for (const timer of timers.values()) clearTimeout(timer);
    for (const file of programs.flatMap(({ builtFrom }) => builtFrom)) unwatchFile(join(root, file));
  };
}

/** Resolves to `stop` when we are told to; a later second time calls `insist`. */
function toldToStop(insist) {
  return new Promise((done) => {
    let first = 0;
    const onSignal = () => {
      // npm hands on the Ctrl-C that the terminal sent to us as well: only one that comes later is a second one.
      if (first === 0) first = performance.now();
      else if (performance.now() - first > 1000) insist();
      done('stop');
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);
  });
}

/** One after the other, since the pages make sense once the server answers. Ends early when we are told to stop. */
async function startInTurn(services) {
  for (const program of programs) if (!(await services.start(program))) return;
}

async function start() {
  const { installed } = await setUp();
  const isNew = !process.env.DATABASE_URL && !existsSync(dataFolder);
  const built = await build();

  const services = new Services();
  const told = toldToStop(() => services.kill());
  let stopWatching = () => {};
  try {
    if ((await Promise.race([told, startInTurn(services)])) !== 'stop') {
      const took = ((Date.now() - startedAt) / 1000).toFixed(1);
      console.log(`\nready after ${took} s (${installed || built || isNew ? 'cold' : 'warm'})`);
      console.log(`${addresses}\nCtrl-C stops it.`);
      if (process.argv.includes('--watch')) stopWatching = rebuildOnChange(services);
      await Promise.race([told, services.death]);
    }
  } catch (error) {
    stopWatching();
    await services.stop();
    throw error;
  }
  console.log('\nStopping …');
  stopWatching();
  const unclean = await services.stop();
  if (unclean.length > 0) throw new HouseError(unclean.join('\n'));
  return 0;
}

await main(start);
