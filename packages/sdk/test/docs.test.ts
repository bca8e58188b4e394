import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';

const home = fileURLToPath(new URL('..', import.meta.url));
const file = (path: string) => join(home, path);

const entries: Record<string, string> = {
  '@menengage/sdk': 'src/index.ts',
  '@menengage/sdk/fetch': 'src/fetch.ts',
  '@menengage/sdk/desk': 'src/desk.ts',
  '@menengage/sdk/operations': 'src/operations/index.ts',
  '@menengage/sdk/form': 'src/form/index.ts',
  '@menengage/sdk/schemas': 'src/schemas/index.ts',
  '@menengage/sdk/time': 'src/time/index.ts',
  '@menengage/sdk/watch': 'src/watch/index.ts',
  '@menengage/sdk/outbox': 'src/outbox/index.ts',
  '@menengage/sdk/mocks': 'src/mocks/index.ts',
  '@menengage/sdk/mocks/fetch': 'src/mocks/fetch.ts',
};
const names = Object.keys(entries);

const configuration = ts.getParsedCommandLineOfConfigFile(file('tsconfig.json'), undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
  },
});
const options: ts.CompilerOptions = {
  ...configuration?.options,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: false,
};

/** A program over the sources and files that stand beside them only here. */
function compile(virtual: ReadonlyMap<string, string>): ts.Program {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  host.getSourceFile = (path, target, ...more) => {
    const text = virtual.get(path);
    return text === undefined
      ? getSourceFile(path, target, ...more)
      : ts.createSourceFile(path, text, target, true, ts.ScriptKind.TS);
  };
  return ts.createProgram([...Object.values(entries).map(file), ...virtual.keys()], options, host);
}

function exportsOf(program: ts.Program, entry: string): { name: string; symbol: ts.Symbol }[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file(entries[entry] ?? ''));
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entry} is no module`);
  return checker.getExportsOfModule(module).map((symbol) => ({
    name: symbol.name,
    symbol: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  }));
}

/** Code as a module of its own beside the tests, with the package's sources under its names. */
const moduleOf = (code: string) =>
  `${code.replace(/from '(@menengage\/sdk[^']*)'/g, (_, name: string) => `from '../${entries[name] ?? name}'`)}\nexport {};\n`;

/** What the README's snippets take for granted. */
const surroundings = (values: readonly { entry: string; name: string }[]) =>
  moduleOf(`
    import type { Client, Colab, CreateSubmissionBody } from './everything.ts';
    declare global {
      ${values.map(({ entry, name }) => `const ${name}: typeof import('../${entries[entry] ?? ''}').${name};`).join('\n')}
      const baseUrl: string;
      const colab: Colab;
      const client: Client;
      const session: Awaited<ReturnType<Colab['sessions']['get']>>;
      const data: unknown;
      const list: ReturnType<Colab['sessions']['list']>;
      const first: Awaited<typeof list>;
      const answers: CreateSubmissionBody;
      const callId: string;
      const id: string;
      const key: string;
      const idempotencyKey: string;
      const badges: Record<string, string>;
      function show(...shown: unknown[]): void;
      function showClosed(): void;
      function storedToken(): Promise<string>;
      function signInAgain(): Promise<string>;
    }`);

const readme = readFileSync(file('README.md'), 'utf8');
const snippets = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(({ 1: code = '', index }) => ({
  name: `line ${readme.slice(0, index).split('\n').length}`,
  code,
}));

let program: ts.Program;
let examples: { name: string; code: string }[];
const place = (kind: string, name: string) => file(`test/${kind} ${name}.ts`);

beforeAll(() => {
  const first = compile(new Map());
  const values = ['@menengage/sdk', '@menengage/sdk/form'].flatMap((entry) =>
    exportsOf(first, entry)
      .filter(({ symbol }) => symbol.flags & ts.SymbolFlags.Value)
      .map(({ name }) => ({ entry, name })),
  );
  examples = exportsOf(first, '@menengage/sdk/operations').flatMap(({ name, symbol }) =>
    symbol
      .getJsDocTags()
      .filter((tag) => tag.name === 'example')
      .map(({ text }) => ({ name, code: ts.displayPartsToString(text).replace(/^```ts\n|```$/g, '') })),
  );
  program = compile(
    new Map([
      [file('test/everything.ts'), `export * from '../src/index.ts'; export * from '../src/operations/index.ts';`],
      [file('test/surroundings.ts'), surroundings(values)],
      ...snippets.map(({ name, code }) => [place('snippet', name), moduleOf(code)] as const),
      ...examples.map(
        ({ name, code }) =>
          [place('example', name), moduleOf(`import { ${name} } from '@menengage/sdk/operations';\n${code}`)] as const,
      ),
    ]),
  );
});

function mistakes(path: string): string[] {
  const source = program.getSourceFile(path);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}

describe('what people read', () => {
  test('covers every entry of the package', () => {
    const { exports } = JSON.parse(readFileSync(file('package.json'), 'utf8')) as { exports: Record<string, unknown> };
    const subpaths = Object.keys(exports).filter((subpath) => subpath !== './package.json');
    expect(names).toEqual(subpaths.map((subpath) => `@menengage/sdk${subpath.slice(1)}`));
    const reference = readFileSync(file('typedoc.config.mjs'), 'utf8');
    for (const source of Object.values(entries)) expect(reference).toContain(`'${source}'`);
  });

  test.each(names)('%s: says of each export what it is', (entry) => {
    const exported = exportsOf(program, entry);
    expect(exported.length).toBeGreaterThan(0);
    const silent = exported.filter(
      ({ symbol }) => !ts.displayPartsToString(symbol.getDocumentationComment(program.getTypeChecker())).trim(),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('has a README whose surroundings compile', () => {
    expect(mistakes(file('test/surroundings.ts'))).toEqual([]);
    expect(snippets.length).toBeGreaterThan(10);
  });

  test.each(snippets)('README, $name: compiles into a strict application', ({ name }) => {
    expect(mistakes(place('snippet', name))).toEqual([]);
  });

  test('has an example of each operation, which compiles into a strict application', () => {
    expect(examples.length).toBeGreaterThan(50);
    const wrong = examples.flatMap(({ name }) => mistakes(place('example', name)).map((each) => `${name}: ${each}`));
    expect(wrong).toEqual([]);
  });
});
