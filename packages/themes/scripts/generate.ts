/**
 * Makes `src/generated/tokens.ts` from `tokens/*.json`. `--check` writes nothing and fails when the committed file differs.
 *
 * Style Dictionary reads the files, lays them over one another, follows references and makes CSS values; only what the format
 * has no word for (sizes in em and ch) is added here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import StyleDictionary from 'style-dictionary';
import type { Config, TransformedToken } from 'style-dictionary/types';

/** The files of each theme, later ones over earlier ones. `base` is the list of names. */
const layers: Record<string, string[]> = { light: ['base'], dark: ['base', 'dark'] };
for (const preset of ['contrast', 'alliance', 'eeca', 'cariman']) {
  layers[preset] = ['base', preset];
  layers[`${preset}-dark`] = ['base', 'dark', preset, `${preset}.dark`];
}

const size = 'colab/size';
StyleDictionary.registerTransform({
  name: size,
  type: 'value',
  filter: ({ $type }) => $type === 'number' || $type === 'dimension',
  transform: ({ $type, $value, $extensions }: TransformedToken) => {
    if ($type === 'dimension') return `${$value.value}${$value.unit}`;
    return `${$value}${$extensions?.['org.menengage.colab']?.unit ?? ''}`;
  },
});

async function read(files: readonly string[]): Promise<Map<string, string>> {
  const config: Config = {
    source: files.map((file) => fileURLToPath(new URL(`../tokens/${file}.json`, import.meta.url))),
    usesDtcg: true,
    log: { warnings: 'disabled', verbosity: 'silent' },
    platforms: { css: { transforms: ['name/kebab', 'color/css', 'fontFamily/css', 'shadow/css/shorthand', size] } },
  };
  const { allTokens } = await new StyleDictionary(config).getPlatformTokens('css');
  return new Map(allTokens.map(({ name, $value }) => [name, String($value)]));
}

const themes = new Map<string, Map<string, string>>();
for (const [theme, files] of Object.entries(layers)) themes.set(theme, await read(files));

const light = themes.get('light') ?? new Map<string, string>();
for (const [theme, tokens] of themes) {
  const unknown = [...tokens.keys()].filter((name) => !light.has(name));
  if (unknown.length) throw new Error(`${theme}: not in base.json: ${unknown.join(', ')}`);
}

const quote = (text: string) => (text.includes("'") ? `"${text}"` : `'${text}'`);
const key = (text: string) => (/^\w+$/.test(text) ? text : `'${text}'`);
const list = (names: Iterable<string>) => [...names].map((name) => `  ${quote(name)},`).join('\n');

/** A theme as the little that sets it apart from the light or the dark one: presets travel to pages. */
function written(theme: string, tokens: Map<string, string>): string {
  const parent = theme === 'light' ? undefined : theme.endsWith('-dark') ? 'dark' : 'light';
  const inherited = parent === undefined ? undefined : themes.get(parent);
  const own = [...light.keys()].filter((name) => tokens.get(name) !== inherited?.get(name));
  const lines = own.map((name) => `  ${key(name)}: ${quote(tokens.get(name) ?? '')},`);
  return [`{`, ...(parent === undefined ? [] : [`  ...${parent},`]), ...lines, '}'].join('\n');
}

const constant = (theme: string) => theme.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const file = `// Written by scripts/generate.ts from tokens/*.json. Do not edit.

/** Every token; the custom property is \`--colab-<name>\`. */
export const tokenNames = [
${list(light.keys())}
] as const;

export type TokenName = (typeof tokenNames)[number];
type Theme = Readonly<Record<TokenName, string>>;

${[...themes].map(([theme, tokens]) => `const ${constant(theme)}: Theme = ${written(theme, tokens)};`).join('\n\n')}

/** All tokens of every theme, as CSS values. \`light\` holds the defaults of the elements. */
export const themes = {
${[...themes.keys()].map((theme) => (theme === constant(theme) ? `  ${theme},` : `  '${theme}': ${constant(theme)},`)).join('\n')}
};

export type ThemeName = keyof typeof themes;
`;

const target = new URL('../src/generated/tokens.ts', import.meta.url);
if (!process.argv.includes('--check')) writeFileSync(target, file);
else if (readFileSync(target, 'utf8') !== file) {
  console.error('src/generated/tokens.ts is out of date: npm run generate -w @menengage/themes');
  process.exitCode = 1;
}
