/**
 * Writes what editors, frameworks and documentation know of the elements, all of it from the classes and their comments.
 * Ends with 1 where a comment and the code disagree.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { customElementsManifest } from './custom-elements.ts';
import { vscodeCss, vscodeHtml, webTypes } from './editor-data.ts';
import { angularDirectives, elementTypes } from './framework-types.ts';
import { llms } from './llms.ts';
import { reference } from './reference.ts';
import { readSurface } from './surface.ts';

const { models, disagreements } = readSurface(process.cwd());
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const json = (value: object): string => JSON.stringify(value, null, 2) + '\n';
const files: Record<string, string> = {
  'custom-elements.json': json(customElementsManifest(models)),
  'vscode.html-custom-data.json': json(vscodeHtml(models)),
  'vscode.css-custom-data.json': json(vscodeCss(models)),
  'web-types.json': json(webTypes(models, version)),
  'types/elements.d.ts': elementTypes(models),
  'angular/colab.ts': angularDirectives(models),
  'REFERENCE.md': reference(models, version),
  'llms.txt': llms(models, version),
};
for (const folder of ['types', 'angular']) mkdirSync(join('dist', folder), { recursive: true });
cpSync('types', 'dist/types', { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(join('dist', name), text);

if (disagreements.length) {
  console.error(`What the elements say of themselves is not what they do:\n\n  ${disagreements.join('\n  ')}\n`);
  process.exitCode = 1;
}
