import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/detail.ts', 'src/regions.ts', 'src/boundaries.ts'],
  format: 'esm',
  target: 'es2022',
  dts: true,
  clean: true,
});
