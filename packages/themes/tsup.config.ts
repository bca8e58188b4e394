import { mkdirSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { autoCss, themeCss } from './src/css.ts';
import { themes, type ThemeName } from './src/generated/tokens.ts';
import { themeJson } from './src/wordpress.ts';

export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  target: 'es2022',
  dts: true,
  clean: true,
  onSuccess: async () => {
    mkdirSync('dist/themes', { recursive: true });
    mkdirSync('dist/wordpress', { recursive: true });
    for (const name of Object.keys(themes) as ThemeName[]) {
      writeFileSync(`dist/themes/${name}.css`, themeCss(name));
      writeFileSync(`dist/wordpress/colab-${name}.json`, `${JSON.stringify(themeJson(name), null, 2)}\n`);
    }
    writeFileSync('dist/themes/auto.css', autoCss());
    writeFileSync('dist/tokens.json', `${JSON.stringify(themes, null, 2)}\n`);
  },
});
