/**
 * What the built package weighs in the bundle of a page. As a command it prints the table and exits 1 when an entry is
 * over its budget.
 */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What a page imports, and the most it may weigh in bytes. */
export interface Entry {
  name: string;
  source: string;
  compression: 'gzip' | 'brotli';
  budget: number;
}

export interface Weight extends Entry {
  raw: number;
  gzip: number;
  brotli: number;
}

const entry = (
  name: string,
  compression: Entry['compression'],
  budget: number,
  ...imports: [string, string][]
): Entry => ({
  name,
  source: imports
    .map(([names, from]) => `export ${names === '*' ? '*' : `{ ${names} }`} from '@menengage/sdk${from}';`)
    .join('\n'),
  compression,
  budget,
});

export const entries: readonly Entry[] = [
  entry('listSessions, fetch transport', 'gzip', 2500, ['createClient', '/fetch'], ['listSessions', '/operations']),
  entry('whole client, fetch transport', 'gzip', 6000, ['createColab', '/fetch']),
  entry('whole client, ky', 'gzip', 12_000, ['createColab', '']),
  entry('the desk, fetch transport', 'gzip', 8000, ['createClient', '/fetch'], ['createDesk', '/desk']),
  entry('times and zones', 'gzip', 3000, ['*', '/time']),
  entry('rules of a form', 'brotli', 1500, ['validateAnswers', '/form']),
  entry('checking a submission', 'gzip', 9000, ['parse, submissionCreateSchema', '/schemas']),
];

/** Bundles an entry as a page's build would and weighs it. */
export async function weigh(entry: Entry): Promise<Weight> {
  const { outputFiles } = await build({
    stdin: { contents: entry.source, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return {
    ...entry,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}

if (import.meta.main) {
  const weights = await Promise.all(entries.map(weigh));
  console.table(
    weights.map(({ name, raw, gzip, brotli, compression, budget }) => ({
      name,
      raw,
      gzip,
      brotli,
      budget: `${budget} ${compression}`,
    })),
  );
  if (weights.some((weight) => weight[weight.compression] > weight.budget)) process.exitCode = 1;
}
