import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: '.generated/index.ts' },
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  external: ['react', /^@menengage\//],
  // The components run in the browser; servers render their tags.
  banner: { js: "'use client';" },
});
