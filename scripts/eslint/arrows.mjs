import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * Keeps imports between workspaces to the arrows of the house. It reads paths and names only and resolves nothing, so
 * it says the same before and after a build. An import by relative path out of the workspace counts like one by name.
 *
 * Options: `root` (absolute path), `names` (package name -> folder) and `arrows` (folder -> folders it may import, or
 * `'*'`). Folders are relative to the root and end in one name or in `/*`; the most exact entry wins.
 * @type {import('eslint').Rule.RuleModule}
 */
export const arrows = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { root: { type: 'string' }, names: { type: 'object' }, arrows: { type: 'object' } },
        required: ['root', 'names', 'arrows'],
        additionalProperties: false,
      },
    ],
    messages: {
      forbidden: '{{from}} may not import {{to}} ({{allowed}}): see "Who may import whom" in CONTRIBUTING.md.',
      outside: '{{from}} reaches out of its folder: import the package by its name instead.',
    },
  },
  create(context) {
    const { root, names, arrows: table } = context.options[0];
    const file = relative(root, context.filename);
    const from = workspaceOf(file, table);
    if (!from) return {};
    const allowed = table[from] ?? table[`${dirname(from)}/*`];

    const check = (node, specifier) => {
      if (typeof specifier !== 'string') return;
      if (specifier.startsWith('.')) {
        const target = relative(root, resolve(dirname(context.filename), specifier));
        const to = workspaceOf(target, table);
        if (to === from || (!to && isShared(target, file, from))) return;
        if (!to) context.report({ node, messageId: 'outside', data: { from } });
        else report(node, to);
        return;
      }
      const to =
        names[
          specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/')
        ];
      if (to && to !== from) report(node, to);
    };
    const report = (node, to) => {
      if (allowed === '*' || allowed.includes(to) || allowed.includes(`${dirname(to)}/*`)) return;
      const words = allowed.length ? `only ${allowed.join(', ')}` : 'nothing';
      context.report({ node, messageId: 'forbidden', data: { from, to, allowed: words } });
    };
    const source = (node) => node.source && check(node.source, node.source.value);
    return {
      ImportDeclaration: source,
      ExportAllDeclaration: source,
      ExportNamedDeclaration: source,
      ImportExpression: source,
      TSImportType: source,
    };
  },
};

function workspaceOf(path, table) {
  if (isAbsolute(path) || path.startsWith('..')) return null;
  const parts = path.split(sep);
  const two = parts.slice(0, 2).join('/');
  if (parts[0] in table) return parts[0];
  return two in table || (parts.length > 1 && `${parts[0]}/*` in table) ? two : null;
}

/** Settings at the top of a workspace may share those of `scripts/`; shipped sources may not. */
function isShared(target, file, from) {
  const inside = relative(from, file);
  return target.startsWith(`scripts${sep}`) && !inside.startsWith(`src${sep}`);
}
