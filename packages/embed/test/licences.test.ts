import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { thirdPartyLicences } from '../../../scripts/lib/licences.ts';

const { version } = JSON.parse(readFileSync('cdn/manifest.json', 'utf8')) as { version: string };

it('carries the licence of each package whose code is in the files', () => {
  const notices = readFileSync(join('cdn', version, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
  for (const name of ['lit-html', 'lit-element', '@lit/reactive-element'])
    expect(notices).toMatch(new RegExp(`^${name} \\d[^]*?Redistributions in binary form must reproduce`, 'm'));
  expect(notices).toMatch(/^world-atlas \d/m);
});

it('names a package once, and none of our own', () => {
  const require = createRequire(join(process.cwd(), '../elements/package.json'));
  const notices = thirdPartyLicences([
    require.resolve('lit'),
    require.resolve('lit'),
    join(process.cwd(), 'src/colab.ts'),
  ]);
  expect(notices.match(/\(BSD-3-Clause\)/g)).toHaveLength(1);
});
