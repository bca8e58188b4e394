import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { cli: 'src/cli.ts', 'embedded-worker': 'src/database/embedded-worker.ts' },
  format: ['esm'],
  target: 'node22',
  platform: 'node',
  clean: true,
  // One file of the contract's package is needed, and it is data.
  noExternal: ['@menengage/openapi'],
  onSuccess: async () => {
    await cp('../../docs/errors', 'dist/errors', { recursive: true });
    await cp(await emptyDatabase(), 'dist/empty-database.tar.gz');
  },
});

/** A database without a table, for the first start of a server; made once for each version of the embedded database. */
async function emptyDatabase(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const cache = join(import.meta.dirname, 'node_modules', '.cache', 'colab-database');
  const path = join(cache, `${dependencies['@electric-sql/pglite']}.tar.gz`);
  if (existsSync(path)) return path;
  await mkdir(cache, { recursive: true });
  const database = await PGlite.create();
  const dump = await database.dumpDataDir('gzip');
  await database.close();
  await writeFile(`${path}.new`, Buffer.from(await dump.arrayBuffer()));
  await rename(`${path}.new`, path);
  return path;
}
