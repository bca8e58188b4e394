import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { serve: 'src/serve.ts', site: 'src/site.ts', offline: 'src/offline.ts' },
  format: 'esm',
  target: 'node22',
  dts: true,
  clean: true,
});
