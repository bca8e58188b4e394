import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { WidgetFiles } from '../scripts/widget-files.ts';

const manifest = JSON.parse(readFileSync('cdn/manifest.json', 'utf8')) as WidgetFiles & {
  version: string;
  channel: string;
  entry: string;
};
const folder = join('cdn', manifest.version);
const pointer = join('cdn', manifest.channel, 'colab.js');
const weigh = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0);

describe('the folder served as /embed/', () => {
  it('holds every file that the manifest names', () => {
    const named = [...Object.values(manifest.elements), ...Object.values(manifest.words).flatMap(Object.values)].flat();
    expect(named.filter((file) => !existsSync(join(folder, file as string)))).toEqual([]);
    expect(Object.keys(manifest.elements).toSorted()).toEqual([
      'network-map',
      'provider',
      'resource-list',
      'session-calendar',
      'submission-form',
    ]);
  });

  it('has es and fr words for every widget', () => {
    for (const [element, words] of Object.entries(manifest.words))
      if (element !== 'provider') expect(Object.keys(words).toSorted(), element).toEqual(['es', 'fr']);
  });

  it('is the shared entry and at most four files of its own for each widget', () => {
    for (const [element, [entry, ...own]] of Object.entries(manifest.elements)) {
      expect(entry).toBe(manifest.entry);
      expect(own.length, element).toBeLessThanOrEqual(4);
      expect(own, element).toContain(`${element}.js`);
    }
  });

  it('points to one version in less than 2 kB', () => {
    expect(readFileSync(pointer, 'utf8')).toContain(manifest.version);
    expect(brotliCompressSync(readFileSync(pointer)).length).toBeLessThan(2000);
  });

  it('keeps each widget within its weight, all in', () => {
    const over = Object.entries({
      'session-calendar': 30_000,
      'resource-list': 30_000,
      'network-map': 40_000,
      'submission-form': 40_000,
    })
      .map(([element, budget]) => ({ element, budget, bytes: weigh(manifest.elements[element] ?? []) }))
      .filter(({ bytes, budget }) => bytes > budget);
    expect(over).toEqual([]);
  });

  it('carries the themes beside the version and beside the pointer', () => {
    for (const place of [folder, join('cdn', manifest.channel)])
      expect(readdirSync(join(place, 'themes'))).toContain('eeca.css');
  });

  it('runs nothing that a strict policy refuses, and names no other host', () => {
    for (const file of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
      const code = readFileSync(join(folder, file), 'utf8');
      expect(code, file).not.toMatch(/\beval\(|new Function\(/);
      const hosts = [...code.matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]{2,})/g)].map(([, host]) => host);
      expect(
        hosts.filter((host) => !/^(www\.w3\.org|doi\.org|example\.org|.*\.example)$/.test(host ?? '')),
        file,
      ).toEqual([]);
    }
  });
});
