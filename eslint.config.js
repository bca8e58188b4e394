import { readFileSync, globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { arrows } from './scripts/eslint/arrows.mjs';

const root = import.meta.dirname;

/** Who may import whom; `'*'` is everything. What is not listed imports nothing of the house. */
const mayImport = {
  openapi: [],
  'packages/*': [],
  'packages/sdk': ['openapi'],
  'packages/elements': ['packages/sdk', 'packages/atlas', 'packages/themes'],
  'packages/embed': ['packages/elements', 'packages/themes', 'packages/sdk'],
  'packages/react': ['packages/elements'],
  'apps/*': ['openapi', 'packages/*'],
  'apps/server': ['openapi', 'packages/sdk', 'packages/embed', 'packages/themes', 'packages/atlas'],
  'tests/*': '*',
};

/** Tests and settings may also read the contract with its examples. */
const mayImportInTests = Object.fromEntries(
  Object.entries(mayImport).map(([from, to]) => [from, to === '*' ? to : [...to, 'openapi']]),
);

const packageNames = Object.fromEntries(
  globSync(['openapi/package.json', '{packages,apps,tests}/*/package.json'], { cwd: root }).map((path) => [
    JSON.parse(readFileSync(join(root, path), 'utf8')).name,
    dirname(relative(root, join(root, path))),
  ]),
);

const tests = ['**/*.{test,test-d}.{ts,mjs}', '**/test/**', '**/*.config.{ts,mjs,js}', 'tests/**'];
const typed = ['**/{src,test,scripts}/**/*.ts', 'tests/**/*.ts'];
const untyped = ['**/*.config.ts', '**/*.d.ts', 'scripts/**/*.ts', 'tests/peers/**', 'integrations/recipes/**'];

const noFullZod = {
  regex: '^zod(/v3.*|/v4)?$',
  message: "Full zod weighs 92 kB on a partner's page: import from 'zod/mini'.",
};
const noUnsafeDirectives = {
  regex: '^lit(-html)?/directives/(unsafe-|style-map)',
  message: 'Unsafe markup and inline styles break under a strict Content-Security-Policy: use templates and classes.',
};
/** The imports that no file may make, and those that the files of one place may not make either. */
const noImports = (...more) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noFullZod, noUnsafeDirectives, ...more] }],
});

const noMarkupFromText = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Text would become markup here: build nodes or use a template.',
  },
  {
    selector:
      'CallExpression[callee.property.name="insertAdjacentHTML"], CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'Text would become markup here: build nodes or use a template.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/[.](inner|outer)HTML\\s*=/]',
    message: 'Text would become markup here: use child content.',
  },
];
const inCss = 'TaggedTemplateExpression[tag.name="css"] TemplateElement';
const cssOfElements = [
  {
    selector: `${inCss}[value.raw=/[0-9.]rem\\b/]`,
    message: "rem follows the host page's root font size (often 62.5%): use em.",
  },
  {
    selector: `${inCss}[value.raw=/(^|[;{\\s])(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\\b/]`,
    message: 'Physical sides are wrong in right-to-left pages: use -inline-start and -inline-end.',
  },
  {
    selector: `${inCss}[value.raw=/(^|[;{\\s])(left|right)\\s*:/]`,
    message: 'Physical sides are wrong in right-to-left pages: use inset-inline-start and inset-inline-end.',
  },
  {
    selector: `${inCss}[value.raw=/(text-align|float|clear)\\s*:\\s*(left|right)\\b/]`,
    message: 'Physical sides are wrong in right-to-left pages: use start, end, inline-start, inline-end.',
  },
];
/** The files of the elements that know the SDK; `runtime.ts` only passes on what one script for all of them shares. */
const connectors = [
  '**/*.connect.ts',
  'packages/elements/src/shared/data.ts',
  'packages/elements/src/shared/data/**',
  'packages/elements/src/runtime.ts',
];
const onlyConnectors =
  'Only *.connect.ts files know the SDK: elements show state, connectors fetch. Types may be imported.';
const noSdk = (regex) => ({ regex, allowTypeImports: true, message: onlyConnectors });
const noLateSdk = { selector: 'ImportExpression[source.value=/^@menengage.sdk/]', message: onlyConnectors };

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/dist/',
    '**/cdn/',
    '**/generated/',
    '**/.generated/',
    '**/coverage/',
    '.data/',
    '**/.turbo/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  {
    plugins: { house: { rules: { arrows } } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'house/arrows': ['error', { root, names: packageNames, arrows: mayImport }],
      'no-restricted-syntax': ['error', ...noMarkupFromText],
      ...noImports(),
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
    rules: { 'no-undef': 'error' },
  },
  {
    files: ['tests/peers/widgets/cases/**', 'tests/peers/widgets/lib/{page.js,measure.mjs}'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: typed,
    ignores: untyped,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      // The reason of an AbortSignal is of any type, and rejecting with it is right.
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['packages/sdk/src/**/*.ts'],
    ignores: ['packages/sdk/src/operations/**', 'packages/sdk/src/schemas*', 'packages/sdk/src/schemas*/**', ...tests],
    rules: noImports({
      regex: '^@menengage/openapi|/generated/',
      message:
        'Generated code is imported by src/operations/ and src/schemas* only, so that its generator can be swapped in one place.',
    }),
  },
  { ...lit.configs['flat/recommended'], files: ['packages/{elements,embed}/**/*.ts'] },
  {
    files: ['packages/{elements,embed}/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noMarkupFromText, ...cssOfElements] },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    ignores: [...connectors, ...tests],
    rules: {
      'no-restricted-syntax': ['error', ...noMarkupFromText, ...cssOfElements, noLateSdk],
      ...noImports(noSdk('^@menengage/sdk')),
    },
  },
  {
    // The form checks answers as the server does, by the same pure function.
    files: ['packages/elements/src/submission-form/**/*.ts'],
    ignores: [...connectors, ...tests],
    rules: noImports(noSdk('^@menengage/sdk(?!/form$)')),
  },
  {
    files: tests,
    rules: {
      'house/arrows': ['error', { root, names: packageNames, arrows: mayImportInTests }],
      'no-restricted-syntax': 'off',
      'no-script-url': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Type tests are compiled and never run; an expected error there needs no reason beside its place.
    files: ['**/*.test-d.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/ban-ts-comment': 'off' },
  },
);
