import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const text = readFileSync(join(root, 'docs', 'guides', 'threat-model.md'), 'utf8');

/** Every test file that the threat model names, with the titles that stand behind it. */
const named = text
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .flatMap((line) => [...line.matchAll(/`([\w/-]+\.test\.ts)`((?:[^|`]|`(?![\w/-]+\.test\.ts`))*)/g)])
  .map(([, file = '', behind = '']) => ({
    file: file.includes('/') ? join(root, file) : join(import.meta.dirname, file),
    titles: [...behind.matchAll(/"([^"]+)"/g)].map(([, title = '']) => title),
  }));

describe('the threat model', () => {
  it('names a test for every threat', () => {
    const threats = text.split('## Threats')[1]?.split('## What is not covered')[0] ?? '';
    const rows = threats.split('\n').filter((line) => line.startsWith('|') && !/^\| *(-|threat)/.test(line));
    expect(rows.length).toBeGreaterThan(25);
    for (const row of rows) expect(row).toMatch(/\.test\.ts/);
  });

  it.each(named)('names tests that there are: $file $titles', ({ file, titles }) => {
    expect(existsSync(file)).toBe(true);
    const source = readFileSync(file, 'utf8');
    for (const title of titles) for (const part of title.split('…')) expect(source).toContain(part.trim());
  });
});
