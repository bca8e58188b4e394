import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { defineConfig } from 'tsup';
import { thirdPartyLicences } from '../../scripts/lib/licences.ts';

/** Not taken into the bundle: what reads files of its own folder, and what `pg` looks for without needing it. */
const outside = ['@electric-sql/', '@fastify/swagger-ui', '@menengage/embed', 'pg-native'];

export default defineConfig({
  entry: { cli: 'src/cli.ts', 'embedded-worker': 'src/database/embedded-worker.ts' },
  format: ['esm'],
  target: 'node22',
  platform: 'node',
  clean: true,
  // Of a start that takes two seconds, finding and reading a thousand small files was one.
  noExternal: [new RegExp(`^(?!${outside.join('|')})`)],
  external: ['pg-native'],
  // CommonJS inside looks for what it requires, and for itself.
  banner: {
    js: [
      `import { createRequire as colabRequire } from 'node:module';`,
      `const require = colabRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;`,
    ].join('\n'),
  },
  metafile: true,
  onSuccess: async () => {
    await cp('../../docs/errors', 'dist/errors', { recursive: true });
    await cp(await emptyDatabase(), 'dist/empty-database.tar.gz');
    const { inputs } = JSON.parse(await readFile('dist/metafile-esm.json', 'utf8')) as { inputs: object };
    const modules = Object.keys(inputs).map((path) => resolve(path));
    await writeFile('dist/THIRD-PARTY-LICENSES.txt', thirdPartyLicences(modules));
    await rm('dist/metafile-esm.json');
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
