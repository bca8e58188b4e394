import { defineConfig } from 'tsup';

export default defineConfig([
  {
    entry: { serve: 'src/serve.ts', site: 'src/site.ts', offline: 'src/offline.ts' },
    format: 'esm',
    target: 'node22',
    dts: true,
    clean: ['dist/*.js', 'dist/*.ts'],
  },
  {
    entry: { studio: 'src/studio/studio.ts', preview: 'src/studio/preview.ts' },
    outDir: 'dist/studio',
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    clean: true,
    noExternal: [/./],
  },
]);
