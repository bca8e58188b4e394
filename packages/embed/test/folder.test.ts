import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { WidgetFiles } from '../scripts/widget-files.ts';

const manifest = JSON.parse(readFileSync('cdn/manifest.json', 'utf8')) as WidgetFiles & {
  version: string;
  channel: string;
  entry: string;
  together: string;
  whole: string;
  alone: Record<string, { file: string; words: Record<string, string> }>;
};
const folder = join('cdn', manifest.version);
const pointer = join('cdn', manifest.channel, 'colab.js');
const weigh = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0);

/** The most that a page with one widget loads, in bytes after brotli, pointer included. */
const budgets: Record<string, number> = {
  'session-calendar': 29_500,
  'resource-list': 25_600,
  'network-map': 36_000,
  'submission-form': 26_500,
};
const allFour = 62_000;

describe('the folder served as /embed/', () => {
  it('holds every file that the manifest names', () => {
    const named = [
      ...Object.values(manifest.elements),
      ...Object.values(manifest.words).flatMap(Object.values),
      ...Object.values(manifest.alone).flatMap(({ file, words }) => [file, ...Object.values(words)]),
    ].flat();
    expect(named.filter((file) => !existsSync(join(folder, file as string)))).toEqual([]);
    expect(Object.keys(manifest.elements)).toEqual(expect.arrayContaining(['provider', ...Object.keys(budgets)]));
  });

  it('has words in every language for every widget, also where it stands alone', () => {
    const languages = ['ar', 'es', 'fr', 'pt', 'ru'];
    for (const element of Object.keys(budgets)) {
      expect(Object.keys(manifest.words[element] ?? {}).toSorted(), element).toEqual(languages);
      expect(Object.keys(manifest.alone[element]?.words ?? {}).toSorted(), element).toEqual(languages);
    }
  });

  it('is the shared entry and one file of its own for each widget, so that four widgets take five', () => {
    for (const [element, files] of Object.entries(manifest.elements))
      if (element in budgets) expect(files).toEqual([manifest.entry, `${element}.js`]);
  });

  it('shows a network alone without the map', () => {
    expect(manifest.elements['network']).toEqual([manifest.entry, 'network.js']);
  });

  it('has a single file for a page with one widget or all four, and one with everything', () => {
    const imports = /\bimport\s*["'{*]|\bfrom\s*["']\.\//;
    for (const file of [manifest.together, ...Object.values(manifest.alone).map((own) => own.file)])
      expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(imports);
    expect(readFileSync(join(folder, manifest.whole), 'utf8')).not.toMatch(/\bimport\s*["'({*]|\bfrom\s*["']\.\//);
    expect(weigh([manifest.together])).toBeLessThan(
      weigh([...new Set(Object.keys(budgets).flatMap((element) => manifest.elements[element] ?? []))]),
    );
  });

  it('points to one version in less than 2 kB', () => {
    expect(readFileSync(pointer, 'utf8')).toContain(manifest.version);
    expect(brotliCompressSync(readFileSync(pointer)).length).toBeLessThan(2000);
  });

  it('keeps each widget within its weight, all in, and all four together', () => {
    const pages = Object.entries(budgets).map(([element, budget]) => ({
      page: element,
      budget,
      bytes: weigh([`../${manifest.channel}/colab.js`, manifest.alone[element]?.file ?? '']),
    }));
    pages.push({
      page: 'all four',
      budget: allFour,
      bytes: weigh([`../${manifest.channel}/colab.js`, manifest.together]),
    });
    expect(pages.filter(({ bytes, budget }) => bytes > budget)).toEqual([]);
  });

  it('carries the themes beside the version and beside the pointer', () => {
    for (const place of [folder, join('cdn', manifest.channel)])
      expect(readdirSync(join(place, 'themes'))).toContain('eeca.css');
  });

  it('runs nothing that a strict policy refuses, and names no other host than those a visitor may be sent to', () => {
    const hosts = new Set<string>();
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) =>
      each.endsWith('.js'),
    )) {
      const code = readFileSync(join(folder, file), 'utf8');
      expect(code, file).not.toMatch(/\beval\(|new Function\(/);
      for (const [, host = ''] of code.matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]{2,})/g)) hosts.add(host);
    }
    const linked = /^(calendar\.google\.com|outlook\.(live|office)\.com|www\.wikipedia\.org|doi\.org)$/;
    expect(
      [...hosts].filter((host) => !linked.test(host) && !/^(www\.w3\.org|schema\.org|example\.org)$/.test(host)),
    ).toEqual([]);
  });
});
