/**
 * Makes `src/generated/tokens.ts` from `tokens/*.json`. `--check` writes nothing and fails when the committed file differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { flatten, toCss } from '../src/dtcg.ts';

/** `base` is the light theme and the list of names; the others set what differs. */
const presets = ['dark', 'contrast', 'alliance', 'eeca', 'cariman'];

function read(name: string): Map<string, string> {
  const file = JSON.parse(readFileSync(new URL(`../tokens/${name}.json`, import.meta.url), 'utf8')) as object;
  return new Map([...flatten(file)].map(([token, value]) => [token, toCss(value)]));
}

const light = read('base');
const themes = new Map([['light', light]]);
for (const preset of presets) {
  const own = read(preset);
  const unknown = [...own.keys()].filter((name) => !light.has(name));
  if (unknown.length) throw new Error(`${preset}: not in base.json: ${unknown.join(', ')}`);
  themes.set(preset, new Map([...light, ...own]));
}

const quote = (text: string) => (text.includes("'") ? `"${text}"` : `'${text}'`);
const key = (text: string) => (/^\w+$/.test(text) ? text : `'${text}'`);
const file = `// Written by scripts/generate.ts from tokens/*.json. Do not edit.

/** Every token; the custom property is \`--colab-<name>\`. */
export const tokenNames = [
${[...light.keys()].map((name) => `  ${quote(name)},`).join('\n')}
] as const;

export type TokenName = (typeof tokenNames)[number];

/** All tokens of every theme, as CSS values. \`light\` holds the defaults of the elements. */
export const themes = {
${[...themes]
  .map(
    ([theme, tokens]) =>
      `  ${theme}: {\n${[...tokens].map(([name, value]) => `    ${key(name)}: ${quote(value)},`).join('\n')}\n  },`,
  )
  .join('\n')}
} as const satisfies Record<string, Record<TokenName, string>>;

export type ThemeName = keyof typeof themes;
`;

const target = new URL('../src/generated/tokens.ts', import.meta.url);
if (!process.argv.includes('--check')) writeFileSync(target, file);
else if (readFileSync(target, 'utf8') !== file) {
  console.error('src/generated/tokens.ts is out of date: npm run generate -w @menengage/themes');
  process.exitCode = 1;
}
