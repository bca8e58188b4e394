import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * Compares the lines of a recipe that are said to be wrong with those that a checker found. Each must be found, and no other.
 *
 * @param {string} output of the checker
 * @param {string} folder of the recipe
 * @param {string} file in it where lines are said to be wrong
 * @returns {string} what was seen
 */
export function findsWhatIsWrong(output, folder, file) {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const wanted = lines.flatMap((line, index) => (line.includes('wrong: ') ? [index + 2] : []));
  const pattern = new RegExp(`([\\w./-]+\\.(?:tsx?|vue|svelte))["']?[:(\\s]+(\\d+)`, 'g');
  const found = new Set();
  for (const [, path, line] of stripVTControlCharacters(output).matchAll(pattern)) {
    if (!file.endsWith(path.split('/').at(-1))) throw new Error(`${path} is not said to be wrong:\n${output}`);
    found.add(Number(line));
  }
  if (wanted.join() !== [...found].sort((one, other) => one - other).join())
    throw new Error(`wrong in ${file}: ${wanted.join()}; found: ${[...found].join()}\n${output}`);
  return `${wanted.length} wrong uses found`;
}
