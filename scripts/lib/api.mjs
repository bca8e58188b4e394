import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The entries of a package that have types, by the name they are imported by. */
function entriesOf(folder) {
  const { name, exports = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const typesOf = (target) =>
    typeof target === 'object' && target ? (target.types ?? typesOf(target.import ?? target.default)) : undefined;
  return Object.entries(exports)
    .map(([path, target]) => ({ entry: `${name}${path.slice(1)}`, types: typesOf(target) }))
    .filter(({ types }) => types && !types.includes('*') && existsSync(join(folder, types)))
    .map(({ entry, types }) => ({ entry, file: join(folder, types) }));
}

const kindOf = ({ flags }) =>
  flags & ts.SymbolFlags.Class
    ? 'class'
    : flags & ts.SymbolFlags.Interface
      ? 'interface'
      : flags & ts.SymbolFlags.TypeAlias
        ? 'type'
        : 'value';
const isMember = ({ flags }) => flags & (ts.SymbolFlags.Property | ts.SymbolFlags.Method | ts.SymbolFlags.Accessor);
const isHidden = ({ name, declarations }) =>
  name.startsWith('_') ||
  declarations?.some(
    (each) => ts.getCombinedModifierFlags(each) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected),
  );

/**
 * What a package lets others import, as text that changes when that does: a heading for each entry, a line for each export, with
 * the public members of classes and interfaces. Long types are cut: what is deep inside them comes from the contract, which is
 * compared by itself.
 *
 * @param {string} folder of a built package
 */
export function exportsOf(folder) {
  const entries = entriesOf(folder);
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      skipLibCheck: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  const typeOf = (symbol) =>
    checker
      .typeToString(checker.getTypeOfSymbol(symbol), undefined, ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope)
      .replaceAll(/import\("[^"]*"\)\./g, '');
  const membersOf = (symbol) =>
    [...(symbol.members?.values() ?? [])]
      .filter((member) => isMember(member) && !isHidden(member))
      .map((member) => `    ${member.name}${member.flags & ts.SymbolFlags.Optional ? '?' : ''}: ${typeOf(member)}`)
      .sort();
  const linesOf = (exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const kind = kindOf(symbol);
    if (kind === 'value') return [`  ${exported.name}: ${typeOf(symbol)}`];
    return [`  ${kind} ${exported.name}`, ...(kind === 'type' ? [] : membersOf(symbol))];
  };
  return entries
    .map(({ entry, file }) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(file));
      const exported = module ? checker.getExportsOfModule(module) : [];
      const lines = exported.sort((one, other) => (one.name < other.name ? -1 : 1)).flatMap(linesOf);
      return `${entry}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

/** What pages may use of the elements, from their manifest: tags with attributes, properties, methods, events, slots, parts and custom properties. */
export function elementsOf(manifest) {
  const section = (title, list = [], line) =>
    list.length ? [`  ${title}`, ...list.map((each) => `    ${line(each)}`).sort()] : [];
  const typed = ({ name, type, default: value }) =>
    `${name}: ${type?.text ?? 'string'}${value === undefined ? '' : ` = ${value}`}`;
  const named = ({ name }) => name || '(default)';
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1))
    .map((element) => {
      const open = (element.members ?? []).filter(
        ({ privacy = 'public', name }) => privacy === 'public' && !name.startsWith('_'),
      );
      return [
        `<${element.tagName}>`,
        ...section('attributes', element.attributes, typed),
        ...section(
          'properties',
          open.filter(({ kind }) => kind === 'field'),
          ({ name }) => name,
        ),
        ...section(
          'methods',
          open.filter(({ kind }) => kind === 'method'),
          named,
        ),
        ...section('events', element.events, ({ name, type }) => `${name}: ${type?.text ?? 'Event'}`),
        ...section('slots', element.slots, named),
        ...section('parts', element.cssParts, named),
        ...section('custom properties', element.cssProperties, named),
        '',
      ].join('\n');
    })
    .join('\n');
}
