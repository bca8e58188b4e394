/** Writes the licences of what the built package brings along: the CommonJS build holds ky. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bundled = ['ky'];

const notices = bundled.map((name) => {
  let folder = dirname(fileURLToPath(import.meta.resolve(name)));
  while (!readdirSync(folder).includes('package.json')) folder = dirname(folder);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} comes without its licence`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
});
writeFileSync(new URL('../dist/THIRD-PARTY-LICENSES.txt', import.meta.url), notices.join('\n\n'));
