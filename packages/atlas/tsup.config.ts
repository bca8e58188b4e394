import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsup';
import { thirdPartyLicences } from '../../scripts/lib/licences.ts';

export default defineConfig({
  entry: ['src/index.ts', 'src/detail.ts', 'src/regions.ts', 'src/boundaries.ts'],
  format: 'esm',
  target: 'es2022',
  dts: true,
  clean: true,
  onSuccess: async () => {
    const source = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
    writeFileSync('dist/THIRD-PARTY-LICENSES.txt', thirdPartyLicences([source]));
  },
});
