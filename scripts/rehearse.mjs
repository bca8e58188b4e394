import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HouseError, main, step } from './lib/process.mjs';
import { installPeers } from './lib/peers.mjs';
import { table } from './lib/table.mjs';
import { describe, turbo } from './lib/turbo.mjs';
import { root, setUp } from './setup.mjs';

/** What can be rehearsed: a module whose `rehearse()` gives a row a check, and what is built before when it does not build by itself. */
const rehearsals = {
  sdk: {
    module: 'tests/release/sdk-consumers/run.mjs',
    build: ['@menengage/sdk'],
    install: 'tests/release/sdk-consumers',
  },
  recipes: {
    module: 'integrations/recipes/test/run.mjs',
    build: ['@menengage/react', '@menengage/embed', '@menengage/demo'],
    install: 'integrations/recipes',
  },
  mistakes: {
    module: 'tests/release/packages/mistakes.mjs',
    build: ['@menengage/embed', '@menengage/themes'],
    install: 'tests/release/packages',
  },
  packages: { module: 'tests/release/packages/run.mjs', install: 'tests/release/packages' },
};

/** `node scripts/rehearse.mjs sdk`: the packages as they are published, in real consumers. 1 when one of them fails. */
async function rehearse() {
  const names = process.argv.slice(2);
  if (names.some((name) => !rehearsals[name])) {
    throw new HouseError(`npm run rehearse -- ${Object.keys(rehearsals).join('|')}`);
  }
  let failed = 0;
  for (const name of names.length ? names : Object.keys(rehearsals)) {
    const { module, build, install } = rehearsals[name];
    await setUp();
    if (build) {
      const built = await turbo(root, ['build', ...build.map((each) => `--filter=${each}`)]);
      if (built.code !== 0) throw new HouseError(`The build failed. ${describe(built)}`);
    }
    await installPeers(join(root, install));
    const rows = await step(`Rehearsing ${name}`, async () =>
      (await import(pathToFileURL(join(root, module)).href)).rehearse(),
    );
    const verdict = { true: 'ok', false: 'FAILED', undefined: 'left out' };
    const said = rows.map(({ what, passed, seen }) => [what, verdict[passed], passed === false ? '' : seen]);
    console.log(`\n${table(['check', '', 'seen'], said, ['left', 'left', 'left'])}`);
    for (const { what, seen } of rows.filter(({ passed }) => passed === false)) console.log(`\n${what}\n${seen}`);
    failed += rows.filter(({ passed }) => passed === false).length;
  }
  return failed === 0 ? 0 : 1;
}

await main(rehearse);
