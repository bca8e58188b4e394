/**
 * Makes everything that follows from the contract: the bundled document, the TypeScript types, the zod/mini schemas and
 * the operation table. Run it after every change of the YAML; the results are committed and a drift fails the tests.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync, rmSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { operationTable, type OpenApiDocument } from './operation-table.ts';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(home, 'generated');
const banner = '// Generated from colab.yaml. Do not edit; run `npm run generate`.\n';
mkdirSync(out, { recursive: true });

function bundle(): OpenApiDocument {
  const cli = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
  const bin = join(dirname(cli), (JSON.parse(readFileSync(cli, 'utf8')) as { bin: { redocly: string } }).bin.redocly);
  const file = join(out, 'document.json');
  execFileSync(process.execPath, [bin, 'bundle', 'colab.yaml', '--config', 'redocly.yaml', '-o', file], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  const document = JSON.parse(readFileSync(file, 'utf8')) as OpenApiDocument;
  writeFileSync(file, JSON.stringify(document, null, 1) + '\n');
  return document;
}

/** Open vocabularies read as `"a" | "b" | (string & {})`: known values complete in an editor, new ones still compile. */
function openEnum(values: readonly string[]): ts.TypeNode {
  const { factory } = ts;
  return factory.createUnionTypeNode([
    ...values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value))),
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]),
    ),
  ]);
}

async function types(document: OpenApiDocument): Promise<void> {
  const ast = await openapiTS(document as never, {
    alphabetize: false,
    defaultNonNullable: false,
    transform(schema) {
      const values = (schema as { 'x-extensible-enum'?: readonly string[] })['x-extensible-enum'];
      if (!values) return undefined;
      const open = openEnum(values);
      return Array.isArray(schema.type) && schema.type.includes('null')
        ? ts.factory.createUnionTypeNode([open, ts.factory.createLiteralTypeNode(ts.factory.createNull())])
        : open;
    },
  });
  writeFileSync(join(out, 'types.ts'), banner + astToString(ast));
}

/** The zod/mini schemas. Every call is marked pure, so that a bundle keeps only the schemas it uses. */
async function schemas(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'colab-schemas-'));
  try {
    await createClient({
      input: join(out, 'document.json'),
      output: { path: scratch },
      logs: { level: 'silent' },
      plugins: [
        {
          name: 'zod',
          compatibilityVersion: 'mini',
          dates: { offset: true },
          requests: false,
          responses: false,
          definitions: true,
        },
      ],
    } as never);
    const source = readFileSync(join(scratch, 'zod.gen.ts'), 'utf8')
      .replace(/^\/\/ This file is auto-generated.*\n/, '')
      .replace(/(?<![\w.])(z(?:\.\w+)+\()/g, '/* @__PURE__ */ $1');
    writeFileSync(join(out, 'schemas.ts'), banner + source);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const document = bundle();
await types(document);
await schemas();
writeFileSync(join(out, 'operations.ts'), banner + operationTable(document));
