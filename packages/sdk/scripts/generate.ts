/**
 * Writes `src/generated` from the contract. Run it after the contract was generated; the results are committed. With
 * `--check` it writes nothing and exits 1 when they are not as they should be.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { ContractDocument } from './examples.ts';
import { sources } from './sources.ts';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(home, 'src', 'generated');
const contract = import.meta.resolve('@menengage/openapi/document.json');
const document = JSON.parse(readFileSync(fileURLToPath(contract), 'utf8')) as ContractDocument;
// As it was just generated: it may not have been built yet.
const { operations } = (await import(
  new URL('operations.ts', contract).href
)) as typeof import('@menengage/openapi/operations');
const style = await resolveConfig(join(home, 'package.json'));

const files = new Map<string, string>();
for (const [name, source] of Object.entries(sources(operations, document))) {
  files.set(name, await format(source, { ...style, parser: 'typescript' }));
}
mkdirSync(out, { recursive: true });
const old = readdirSync(out).filter((name) => !files.has(name));
const current = (name: string) => (existsSync(join(out, name)) ? readFileSync(join(out, name), 'utf8') : undefined);
const changed = [...files].filter(([name, source]) => source !== current(name));

if (process.argv.includes('--check')) {
  const wrong = [...old, ...changed.map(([name]) => name)];
  if (wrong.length) {
    console.error(`Not as the contract says: src/generated/{${wrong.join(',')}}. Run \`npm run generate\`.`);
    process.exitCode = 1;
  }
} else {
  for (const name of old) rmSync(join(out, name));
  for (const [name, source] of changed) writeFileSync(join(out, name), source);
}
