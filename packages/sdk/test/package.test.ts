import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entries, weigh } from '../scripts/size.ts';
import { answer, problem, startServer, type ScriptedServer } from './scripted-server.ts';

const run = promisify(execFile);
const home = fileURLToPath(new URL('..', import.meta.url));
const packageJson = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
  exports: Record<string, Record<'import' | 'require', Record<'types' | 'default', string>>>;
};
const subpaths = Object.keys(packageJson.exports).filter((subpath) => subpath !== './package.json');

let server: ScriptedServer;
/** A folder inside the package, so that programs in it find the package by its name as an application does. */
let folder: string;
beforeAll(async () => {
  if (!existsSync(join(home, 'dist'))) throw new Error('The package is not built: npm run build');
  folder = mkdtempSync(join(home, 'test', '.consumer-'));
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function runs(file: string, source: string): Promise<string> {
  writeFileSync(join(folder, file), source);
  const { stdout } = await run(process.execPath, [join(folder, file), server.url], { cwd: folder });
  return stdout.trim();
}

const program = `
  const colab = createColab({ baseUrl: process.argv[2], backoff: 1 });
  const ids = [];
  for await (const { id } of colab.sessions.list()) ids.push(id);
  const error = await getSession(createClient({ baseUrl: process.argv[2], retries: 0 }), 'x').catch((error) => error);
  console.log(ids.join(), isProblem(error, 'not-found'), isFetchProblem(error), error instanceof ColabProblem,
    validateAnswers({ required: ['a'] }, {})[0].pointer, typeof validateAnswer);
`;

describe('the built package', () => {
  test('is used as an ES module', async () => {
    server.script(answer(200, { items: [{ id: 'a' }], next: null }), problem(404, 'not-found'));
    const source = `
      import { createColab, isProblem, ColabProblem } from '@menengage/sdk';
      import { createClient, isProblem as isFetchProblem } from '@menengage/sdk/fetch';
      import { getSession } from '@menengage/sdk/operations';
      import { validateAnswers } from '@menengage/sdk/form';
      import { validateAnswer } from '@menengage/sdk/schemas';
      ${program}`;
    expect(await runs('consumer.mjs', source)).toBe('a true true true /a function');
  });

  test('is used as CommonJS', async () => {
    server.script(answer(200, { items: [{ id: 'a' }], next: null }), problem(404, 'not-found'));
    const source = `
      const { createColab, isProblem, ColabProblem } = require('@menengage/sdk');
      const { createClient, isProblem: isFetchProblem } = require('@menengage/sdk/fetch');
      const { getSession } = require('@menengage/sdk/operations');
      const { validateAnswers } = require('@menengage/sdk/form');
      const { validateAnswer } = require('@menengage/sdk/schemas');
      (async () => { ${program} })();`;
    expect(await runs('consumer.cjs', source)).toBe('a true true true /a function');
  });

  test('recognises a problem that another copy of it made', async () => {
    const { ColabProblem } = createRequire(import.meta.url)('@menengage/sdk') as typeof import('../src/index.ts');
    const { isProblem } = await import('../src/index.ts');
    const error = new ColabProblem({
      type: 'about:blank',
      title: 'Gone',
      status: 404,
      code: 'not-found',
      requestId: 'r',
    });
    expect(isProblem(error, 'not-found')).toBe(true);
    expect(isProblem(new Error('not-found'), 'not-found')).toBe(false);
    expect(isProblem(undefined)).toBe(false);
  });

  test('checks answers without making code from text, which a strict Content Security Policy would report', async () => {
    const source = `
      let made = 0;
      globalThis.Function = new Proxy(Function, { construct() { made += 1; throw new EvalError('Content Security Policy'); } });
      const { parse, sessionSchema, networkRefSchema } = await import('@menengage/sdk/schemas');
      parse(networkRefSchema, { id: 'a', name: 'A' });
      try { parse(sessionSchema, {}); } catch {}
      console.log(made);`;
    expect(await runs('strict.mjs', source)).toBe('0');
  });

  test('has every file that it names, and the licence of what it brings along', () => {
    const named = subpaths.flatMap((subpath) => {
      const conditions = packageJson.exports[subpath];
      return [conditions?.import, conditions?.require].flatMap((each) => [each?.types, each?.default]);
    });
    for (const file of named) expect(existsSync(join(home, file ?? '-')), file).toBe(true);
    expect(readFileSync(join(home, 'dist', 'THIRD-PARTY-LICENSES.txt'), 'utf8')).toMatch(
      /ky .*Sindre Sorhus.*Permission is hereby granted/s,
    );
  });

  test('has types without any, and without names of what is not published', () => {
    const files = globSync('dist/*.d.{ts,cts}', { cwd: home });
    expect(files.length).toBeGreaterThan(subpaths.length);
    for (const file of files) {
      const text = readFileSync(join(home, file), 'utf8');
      expect(text, file).not.toContain('@menengage/openapi');
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
      const visit = (node: ts.Node): void => {
        if (node.kind === ts.SyntaxKind.AnyKeyword)
          throw new Error(`any in ${file}: ${node.parent?.getText(source) ?? ''}`);
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  });

  test.each([
    ['consumer.mts', { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
    ['consumer.cts', { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
    ['consumer.ts', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
  ])(
    'compiles into a strict application, its types checked too: %s',
    (file, options) => {
      writeFileSync(
        join(folder, file),
        `${subpaths.map((subpath, index) => `import * as m${index} from '@menengage/sdk${subpath.slice(1)}'; export { m${index} };`).join('\n')}
      import { createColab, type Session } from '@menengage/sdk';
      export async function first(): Promise<Session | undefined> {
        return (await createColab({ baseUrl: 'https://colab.example.org/v1' }).sessions.list({ kind: ['webinar'] })).items[0];
      }`,
      );
      const programme = ts.createProgram([join(folder, file)], {
        ...options,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
      });
      const problems = ts
        .getPreEmitDiagnostics(programme)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
      expect(problems).toEqual([]);
    },
    120_000,
  );

  test.each(entries)('$name weighs at most $budget bytes', async (entry) => {
    const weight = await weigh(entry);
    console.log(`${entry.name}: ${weight.raw} B raw, ${weight.gzip} gzip, ${weight.brotli} brotli`);
    expect(weight[entry.compression]).toBeLessThanOrEqual(entry.budget);
  });
});
