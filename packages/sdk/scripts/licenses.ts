/** Writes the licences of what the built package brings along: the CommonJS build holds ky. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { thirdPartyLicences } from '../../../scripts/lib/licences.ts';

writeFileSync(
  new URL('../dist/THIRD-PARTY-LICENSES.txt', import.meta.url),
  thirdPartyLicences([fileURLToPath(import.meta.resolve('ky'))]),
);
