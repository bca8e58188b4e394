import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { root } from './setup.mjs';

/**
 * Lints text as if it stood in a file of that name. The file need not exist, so rules that ask for types are off.
 * @returns {Promise<string[]>} the ids of the rules that it breaks
 */
async function broken(filePath, text) {
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: {
      languageOptions: { parserOptions: { projectService: false } },
      rules: Object.fromEntries(rulesThatAskForTypes.map((rule) => [`@typescript-eslint/${rule}`, 'off'])),
    },
  });
  const [{ messages }] = await eslint.lintText(text, { filePath });
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}
const rulesThatAskForTypes = [
  'await-thenable',
  'no-floating-promises',
  'no-misused-promises',
  'only-throw-error',
  'prefer-promise-reject-errors',
  'return-await',
  'switch-exhaustiveness-check',
];
const element = 'packages/elements/src/session-calendar/session-calendar.ts';
const imports = (specifier) => `import { thing } from '${specifier}';\nexport const used = thing;\n`;
const css = (text) => `import { css } from 'lit';\nexport const styles = css\`${text}\`;\n`;

describe('who may import whom', () => {
  test.each([
    ['openapi/scripts/generate.ts', '@menengage/sdk'],
    ['packages/sdk/src/client.ts', '@menengage/elements'],
    ['packages/sdk/src/client.ts', '../../elements/src/index.ts'],
    ['packages/atlas/src/index.ts', '@menengage/themes'],
    ['packages/elements/src/index.ts', '@menengage/server'],
    ['packages/elements/src/index.ts', '@menengage/embed'],
    ['packages/embed/src/pointer.ts', '@menengage/openapi/types'],
    ['packages/react/src/index.ts', '@menengage/sdk'],
    ['apps/server/src/cli.ts', '@menengage/elements'],
    ['apps/server/src/cli.ts', '@menengage/demo'],
    ['apps/demo/src/serve.ts', '../../server/src/app.ts'],
    ['packages/sdk/src/client.ts', '../../../scripts/setup.mjs'],
  ])('%s may not import %s', async (file, specifier) => {
    expect(await broken(file, imports(specifier))).toContain('house/arrows');
  });

  test.each([
    ['packages/sdk/src/operations/sessions.ts', '@menengage/openapi/operations'],
    ['packages/elements/src/session-calendar/session-calendar.connect.ts', '@menengage/sdk'],
    ['packages/elements/src/network-map/network-map.ts', '@menengage/atlas'],
    ['packages/embed/src/pointer.ts', '@menengage/elements/session-calendar'],
    ['apps/server/src/cli.ts', '@menengage/embed'],
    ['apps/server/src/openapi/routes.ts', '../openapi/document.ts'],
    ['apps/demo/src/serve.ts', '@menengage/themes'],
    ['tests/journeys/calendar.test.ts', '@menengage/server'],
    ['packages/elements/src/resource-list/resource-list.test.ts', '@menengage/openapi/examples/resource/en.json'],
    ['packages/sdk/vitest.config.ts', '../../scripts/vitest.config.shared.ts'],
  ])('%s may import %s', async (file, specifier) => {
    expect(await broken(file, imports(specifier))).toEqual([]);
  });

  test.each([
    ["export { thing } from '@menengage/server';"],
    ["export * from '@menengage/server';"],
    ["export const late = () => import('@menengage/server');"],
    ["export type Far = import('@menengage/server').Thing;"],
  ])('is asked of every form of import: %s', async (text) => {
    expect(await broken('packages/sdk/src/index.ts', text)).toContain('house/arrows');
  });
});

describe('inside a package', () => {
  const restricted = '@typescript-eslint/no-restricted-imports';

  test('only the operations layer and the schemas of the SDK know generated code', async () => {
    const text = imports('@menengage/openapi/types');
    expect(await broken('packages/sdk/src/client.ts', text)).toContain(restricted);
    expect(await broken('packages/sdk/src/operations/calls.ts', text)).toEqual([]);
    expect(await broken('packages/sdk/src/schemas.ts', text)).toEqual([]);
  });

  test('only connectors know the SDK at run time', async () => {
    expect(await broken(element, imports('@menengage/sdk'))).toContain(restricted);
    expect(await broken(element, imports('@menengage/sdk/form'))).toContain(restricted);
    expect(await broken(element, "export const late = () => import('@menengage/sdk');")).toContain(
      'no-restricted-syntax',
    );
    expect(await broken(element, "import type { Session } from '@menengage/sdk';\nexport type One = Session;")).toEqual(
      [],
    );
    expect(await broken('packages/elements/src/shared/data.ts', imports('@menengage/sdk'))).toEqual([]);
  });

  test('the form may validate as the server does', async () => {
    const form = 'packages/elements/src/submission-form/submission-form.ts';
    expect(await broken(form, imports('@menengage/sdk/form'))).toEqual([]);
    expect(await broken(form, imports('@menengage/sdk'))).toContain(restricted);
  });

  test('zod comes in its small form', async () => {
    for (const file of ['packages/sdk/src/schemas.ts', 'apps/server/src/cli.ts', element]) {
      expect(await broken(file, imports('zod'))).toContain(restricted);
    }
    expect(await broken('packages/sdk/src/schemas.ts', imports('zod/mini'))).toEqual([]);
  });
});

describe('what no page may meet', () => {
  test.each([imports('lit/directives/unsafe-html.js'), imports('lit/directives/style-map.js')])(
    'directives that need an open door: %s',
    async (text) => {
      expect(await broken(element, text)).toContain('@typescript-eslint/no-restricted-imports');
    },
  );

  test.each([
    ['document.body.innerHTML = location.hash;'],
    ['document.body.insertAdjacentHTML("beforeend", location.hash);'],
    ['document.write(location.hash);'],
    ["import { html } from 'lit';\nexport const box = (text: string) => html`<p .innerHTML=${text}></p>`;"],
  ])('markup made from text: %s', async (text) => {
    expect(await broken(element, text)).toContain('no-restricted-syntax');
  });

  test('code made from text', async () => {
    expect(await broken(element, 'eval("1");')).toContain('no-eval');
    expect(await broken(element, 'export const f = new Function("return 1");')).toContain('no-new-func');
  });

  test.each([
    ':host { padding: 1rem; }',
    ':host { padding: .5rem 0; }',
    ':host{margin-left:1em}',
    ':host { border-right: 1px solid; }',
    '.close { position: absolute; right: 0; }',
    ':host { text-align: left; }',
    '.badge { float: right; }',
  ])('sizes and sides that depend on the host page: %s', async (text) => {
    expect(await broken(element, css(text))).toContain('no-restricted-syntax');
  });

  test('logical sides and em are fine', async () => {
    const text =
      ':host { margin-inline-start: 1em; inset-inline-end: 0; text-align: start; justify-content: left-over; }';
    expect(await broken(element, css(text))).toEqual([]);
  });

  test('broken templates', async () => {
    const text = "import { html } from 'lit';\nexport const box = (tag: string) => html`<${tag}></${tag}>`;";
    expect(await broken(element, text)).toContain('lit/binding-positions');
  });
});

test('a promise that nobody waits for', async () => {
  const eslint = new ESLint({ cwd: root });
  const text = 'async function later() {}\nexport function now() {\n  later();\n}\n';
  const [{ messages }] = await eslint.lintText(text, { filePath: 'packages/atlas/src/codec.ts' });
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['@typescript-eslint/no-floating-promises']);
});
