/**
 * The recipes for frameworks as applications of their own, on the published packages: with each framework's own tools, what is
 * right is compiled and shows sessions, and what is wrong is found.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { passes, run } from '../../../scripts/lib/process.mjs';
import { findsWhatIsWrong } from '../../../scripts/lib/wrong-uses.mjs';
import { application, npm, showsSessions } from './application.mjs';

const recipes = join(import.meta.dirname, '..', '..', '..', 'integrations', 'recipes');
const versions = {
  ...JSON.parse(readFileSync(join(recipes, 'package.json'), 'utf8')).dependencies,
  '@angular/build': '22.2.6',
  '@angular/cli': '22.2.6',
  tslib: '2.8.1',
};

/** An application with a recipe's files, and those of its tools that are named, in the versions of the recipes. */
function fromRecipe(place, name, tools, files = {}) {
  const folder = join(recipes, name);
  const own = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]);
  const dependencies = Object.fromEntries(tools.map((tool) => [tool, versions[tool]]));
  const all = { ...Object.fromEntries(own), ...files };
  return application(place, `recipe-${name}`, { '@menengage/elements': undefined, ...dependencies }, all);
}

const bin = (folder, name, path) => join(folder, 'node_modules', name, path);

/** A recipe that Vite builds. */
const withVite = (name, tools, checker, wrong) => async (place) => {
  const folder = await fromRecipe(place, name, ['typescript', 'vite', ...tools]);
  const { output } = await run(process.execPath, checker(folder), { cwd: folder });
  const found = findsWhatIsWrong(output, folder, wrong);
  const env = { VITE_COLAB_API: `${place.api}/v1` };
  await passes('npx', ['vite', 'build', '--logLevel', 'error'], { cwd: folder, env, ...npm });
  return `${found}, ${await showsSessions(join(folder, 'dist'), 'Sessions are here')}`;
};

async function angular(place) {
  const build = {
    builder: '@angular/build:application',
    options: {
      browser: 'src/main.ts',
      index: 'index.html',
      tsConfig: 'tsconfig.json',
      outputPath: { base: 'dist', browser: '' },
    },
  };
  const consumer = { projectType: 'application', root: '', sourceRoot: 'src', architect: { build } };
  const folder = await fromRecipe(place, 'angular', angularTools, {
    'angular.json': JSON.stringify({ version: 1, cli: { analytics: false }, projects: { consumer } }),
    'index.html': `<!doctype html><html lang="en"><head><title>Angular</title><script>colabApi = '${place.api}/v1'</script></head><body><app-root></app-root></body></html>`,
  });
  const directives = join(folder, 'node_modules/@menengage/elements/dist/angular/colab.ts');
  writeFileSync(join(folder, 'src/colab.ts'), readFileSync(directives));
  const settings = JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8'));
  writeFileSync(join(folder, 'tsconfig.wrong.json'), JSON.stringify({ ...settings, files: ['src/wrong.ts'] }));
  const compiler = bin(folder, '@angular/compiler-cli', 'bundles/src/bin/ngc.js');
  const { output } = await run(process.execPath, [compiler, '-p', 'tsconfig.wrong.json'], { cwd: folder });
  const found = findsWhatIsWrong(output, folder, 'src/wrong.ts');
  await passes(process.execPath, [bin(folder, '@angular/cli', 'bin/ng.js'), 'build'], { cwd: folder });
  return `${found}, ${await showsSessions(join(folder, 'dist'), 'Sessions are here')}`;
}

const angularTools = [
  ...['build', 'cli', 'common', 'compiler', 'compiler-cli', 'core', 'platform-browser'].map(
    (name) => `@angular/${name}`,
  ),
  ...['rxjs', 'tslib', 'typescript'],
];

/** What is done with the published packages in each framework: says what it saw, or throws. */
export const frameworks = {
  'React 19, with its type check': withVite(
    'react',
    ['@menengage/react', 'react', 'react-dom', '@types/react', '@types/react-dom'],
    (folder) => [bin(folder, 'typescript', 'bin/tsc'), '-p', '.', '--pretty', 'false'],
    'src/wrong.tsx',
  ),
  'Vue 3, with its type check': withVite(
    'vue',
    ['vue', 'vue-tsc', '@vitejs/plugin-vue'],
    (folder) => [bin(folder, 'vue-tsc', 'bin/vue-tsc.js'), '-p', '.', '--pretty', 'false'],
    'src/Wrong.vue',
  ),
  'Svelte 5, with its type check': withVite(
    'svelte',
    ['svelte', 'svelte-check', '@sveltejs/vite-plugin-svelte'],
    (folder) => [
      bin(folder, 'svelte-check', 'bin/svelte-check'),
      ...['--tsconfig', './tsconfig.json', '--output', 'machine', '--threshold', 'error'],
    ],
    'src/Wrong.svelte',
  ),
  'Angular, with strict templates': angular,
};
