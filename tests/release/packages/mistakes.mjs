/**
 * Mistakes of the kinds that must not get into a release, each made in a copy: the check that is there for it has to pass
 * without the mistake and to fail with it. Started by `npm run rehearse -- mistakes`.
 */
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { publint } from 'publint';
import { passes } from '../../../scripts/lib/process.mjs';
import { readSurface } from '../../../packages/elements/scripts/surface.ts';
import { holdsWhatItSays } from './contents.mjs';

const root = join(import.meta.dirname, '..', '..', '..');

/** Copies parts of the project to where they may be spoiled. */
function copy(folder, ...paths) {
  const left = (path) => !/[\\/](node_modules|\.turbo|\.results)$/.test(path);
  for (const path of paths) cpSync(join(root, path), join(folder, path), { recursive: true, filter: left });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

const change = (file, how) => {
  const before = readFileSync(file, 'utf8');
  const after = how(before);
  if (after === before) throw new Error(`${basename(file)} has no place for this mistake any more`);
  writeFileSync(file, after);
};

const node = (cwd, ...args) => passes(process.execPath, args, { cwd });

/** Each: what is copied, made ready and checked, and how it is spoiled. */
const mistakes = {
  'an export without its file': {
    needs: ['packages/themes'],
    async check(folder) {
      const { messages } = await publint({ pkgDir: join(folder, 'packages/themes'), strict: true, pack: false });
      if (messages.length) throw new Error(messages.map(({ code, path }) => `${code} ${path?.join('.')}`).join('\n'));
    },
    make: (folder) => rmSync(join(folder, 'packages/themes/dist/index.js')),
  },
  'an export that is gone': {
    needs: ['scripts', 'docs/api', ...['sdk', 'elements', 'atlas', 'themes'].map((name) => `packages/${name}`)],
    prepare: (folder) => node(folder, 'scripts/api.mjs', '--release'),
    check: (folder) => node(folder, 'scripts/api.mjs', '--check'),
    make: (folder) =>
      change(join(folder, 'packages/themes/dist/index.d.ts'), (text) => text.replace(/(export \{[^}]*?)\w+,\s*/, '$1')),
  },
  'an event that no comment declares': {
    needs: [
      'tsconfig.base.json',
      ...['src', 'tsconfig.json', 'package.json'].map((name) => `packages/elements/${name}`),
    ],
    check(folder) {
      const { disagreements } = readSurface(join(folder, 'packages/elements'));
      if (disagreements.length) throw new Error(disagreements.join('\n'));
    },
    make: (folder) =>
      change(join(folder, 'packages/elements/src/session-calendar/session-calendar.ts'), (text) =>
        text.replace(/^ \* @fires .*colab-session-select.*\n/m, ''),
      ),
  },
  'an operation that is gone, without a major version': {
    needs: ['openapi', 'package.json'],
    prepare: (folder) => node(folder, 'openapi/scripts/contract-diff.ts', '--release', '1.0.0'),
    check: (folder) => node(folder, 'openapi/scripts/contract-diff.ts'),
    make(folder) {
      change(join(folder, 'openapi/generated/document.json'), (text) => {
        const document = JSON.parse(text);
        delete document.paths['/sessions/{sessionId}'].get;
        return JSON.stringify(document);
      });
      mkdirSync(join(folder, '.changeset'));
      writeFileSync(join(folder, '.changeset/less.md'), "---\n'@menengage/openapi': minor\n---\n\nLess.\n");
    },
  },
  'a widget that has grown': {
    needs: ['packages/embed', 'scripts', 'tsconfig.base.json'],
    check: (folder) =>
      node(
        join(folder, 'packages/embed'),
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        'test/folder.test.ts',
        '--testNamePattern',
        'within its weight',
      ),
    make(folder) {
      const cdn = join(folder, 'packages/embed/cdn');
      const { version, alone } = JSON.parse(readFileSync(join(cdn, 'manifest.json'), 'utf8'));
      change(
        join(cdn, version, alone['network-map'].file),
        (text) => `${text}/*${randomBytes(8000).toString('base64')}*/`,
      );
    },
  },
  'a test in the tarball': {
    needs: ['packages/themes'],
    prepare(folder) {
      const home = join(folder, 'packages/themes');
      const { files } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
      const packed = ['package.json', 'README.md', 'LICENSE', ...files];
      for (const name of readdirSync(home)) if (!packed.includes(name)) rmSync(join(home, name), { recursive: true });
    },
    check: (folder) => holdsWhatItSays(join(folder, 'packages/themes')),
    make: (folder) => writeFileSync(join(folder, 'packages/themes/dist/index.test.js'), ''),
  },
};

const complaintOf = async (work) => {
  try {
    await work();
    return undefined;
  } catch (error) {
    return String(error.message);
  }
};

/** The line that tells most: the first that is neither the command nor a heading. */
const gist = (complaint) =>
  complaint
    .split('\n')
    .map((line) => line.replace(/\x1b\[[\d;]*m/g, '').trim())
    .find((line) => /^(- |packages?\/|[A-Z_]+ |@menengage|does not|AssertionError|colab-|docs\/)/.test(line)) ??
  complaint.split('\n')[0];

/** @returns one row a mistake: whether its check passes without it and fails with it, and what the check says */
export async function rehearse() {
  const rows = [];
  for (const [what, { needs, prepare, check, make }] of Object.entries(mistakes)) {
    const folder = mkdtempSync(join(tmpdir(), 'colab-mistake-'));
    try {
      copy(folder, ...needs);
      await prepare?.(folder);
      const without = await complaintOf(() => check(folder));
      await make(folder);
      const withIt = await complaintOf(() => check(folder));
      const passed = without === undefined && withIt !== undefined;
      const seen = passed ? gist(withIt) : (without ?? 'Nobody noticed.');
      rows.push({ what, passed, seen });
    } catch (error) {
      rows.push({ what, passed: false, seen: String(error.message) });
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }
  return rows;
}
