import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { propertyOf, themes, tokenNames } from '@menengage/themes';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';

const guides = fileURLToPath(new URL('../../../docs/guides/', import.meta.url));
const read = (name: string) => readFileSync(join(guides, name), 'utf8');
const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\n(.*?)^ *\`\`\``, 'gms'))].map(([, , code = '']) => code);

/** Beside the sources, so that packages are found as an application of the house finds them. */
const folder = fileURLToPath(new URL('../.generated/guides/', import.meta.url));
afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

describe('the guide for developers', () => {
  it('has snippets that compile', () => {
    mkdirSync(folder, { recursive: true });
    const files = blocks(read('developer.md'), 'ts').map((code, index) => {
      const file = join(folder, `snippet-${index}.ts`);
      writeFileSync(file, code);
      return file;
    });
    expect(files.length).toBeGreaterThan(3);
    const program = ts.createProgram(files, {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
    });
    const faults = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
    expect(faults).toEqual([]);
  });
});

describe('the guide for theming', () => {
  const guide = read('theming.md');

  it('names tokens, themes and pictures that there are', () => {
    const known = new Set<string>([...tokenNames.map(propertyOf), '--colab-checked']);
    for (const [name] of guide.matchAll(/--colab-[a-z-]*[a-z]/g))
      if (name !== '--colab-color') expect(known).toContain(name);
    for (const name of ['alliance', 'eeca', 'cariman', 'contrast-dark']) expect(Object.keys(themes)).toContain(name);
    for (const [, picture = ''] of guide.matchAll(/\]\((pictures\/[^)]+)\)/g))
      expect(existsSync(join(guides, picture)), picture).toBe(true);
  });

  it('has style rules that a browser reads', () => {
    for (const css of blocks(guide, 'css')) expect(css).toMatch(/^[\w:()-]+ \{\n(  [\w-]+: [^;]+;\n)+\}\n$/);
  });
});
