import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig } from 'tsup';

/** Every element folder brings two entries: its class (no side effect) and its registration. */
function elementEntries(): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const { name } of readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    if (!existsSync(`src/${name}/${name}.ts`)) continue;
    entries[`${name}/${name}`] = `src/${name}/${name}.ts`;
    entries[`${name}/define`] = `src/${name}/define.ts`;
  }
  return entries;
}

export default defineConfig({
  entry: { index: 'src/index.ts', runtime: 'src/runtime.ts', ...elementEntries() },
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  splitting: true,
  treeshake: false,
  external: [/^lit(\/|$)/, /^@menengage\//],
  esbuildPlugins: [
    {
      name: 'minify-html-and-css-literals',
      setup(build) {
        build.onLoad({ filter: /src\/.*\.ts$/ }, async ({ path }) => {
          const source = await readFile(path, 'utf8');
          const minified = await minifyHTMLLiterals(source, { fileName: path });
          return { contents: minified?.code ?? source, loader: 'ts' };
        });
      },
    },
  ],
});
