/** What a version's folder says of itself, for pages that trust nobody: hashes, and the directives of a policy. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { policyName } from './lit.ts';

/** The hash of a file as `integrity` takes it (Subresource Integrity, W3C). */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

export interface Integrity {
  version: string;
  /** Hash of every file in the folder, by its name there. */
  files: Record<string, string>;
  /** An import map for a page that serves the folder as `/embed/<version>/`; elsewhere, put the folder's address before each name. */
  importMap: { integrity: Record<string, string> };
}

/** Hashes of every script and style in a version's folder. */
export function integrity(folder: string, version: string): Integrity {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(js|css)$/.test(name))
    .sort();
  const files = Object.fromEntries(names.map((name) => [name, integrityOf(readFileSync(join(folder, name)))]));
  // What colab.js can bring. Style sheets are pinned by the attribute of their link; so is a file that holds everything.
  const scripts = Object.entries(files).filter(([name]) => /^(?!colab\..*\.js)[^/]*\.js$/.test(name));
  return {
    version,
    files,
    importMap: { integrity: Object.fromEntries(scripts.map(([name, hash]) => [`/embed/${version}/${name}`, hash])) },
  };
}

/** Directives of `Content-Security-Policy` for one way of embedding. `HOST` stands for the origin that serves the script. */
type Directives = Record<string, string[]>;

/**
 * The directives each way needs on top of `default-src 'none'`, and no others.
 *
 * @param whole hash of `colab.all.js`
 */
export function policies(
  whole: string,
): Record<'script' | 'nonce' | 'hash' | 'frame', { note: string; directives: Directives }> {
  const both: Directives = {
    'connect-src': ['HOST'],
    'require-trusted-types-for': ["'script'"],
    // The second name is for a page that brings two versions of us.
    'trusted-types': [policyName, `${policyName}-2`, 'colab-data'],
  };
  return {
    script: {
      note: 'A script tag, or links that it turns into widgets. Add style-src HOST when you link a theme file.',
      directives: { 'script-src': ['HOST'], ...both },
    },
    nonce: {
      note: "With a nonce for each answer of your server: put it on the script tag in place of NONCE. 'strict-dynamic' lets the script bring its own files.",
      directives: { 'script-src': ["'nonce-NONCE'", "'strict-dynamic'"], ...both },
    },
    hash: {
      note: 'colab.all.js with its integrity attribute: this very file and no other.',
      directives: { 'script-src': [`'${whole}'`], ...both },
    },
    frame: {
      note: 'A frame. Add script-src HOST for frames.js, which gives it its height.',
      directives: { 'frame-src': ['HOST'] },
    },
  };
}
