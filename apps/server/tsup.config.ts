import { cp } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { cli: 'src/cli.ts', 'embedded-worker': 'src/database/embedded-worker.ts' },
  format: ['esm'],
  target: 'node22',
  platform: 'node',
  clean: true,
  // The contract's package holds TypeScript for its consumers; the one file needed here is data.
  noExternal: ['@menengage/openapi'],
  onSuccess: async () => {
    await cp('../../docs/errors', 'dist/errors', { recursive: true });
  },
});
