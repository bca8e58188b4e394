import ts from 'typescript';
import type { Sources } from './sources.ts';
import type { FiredEvent } from './model.ts';

/** What a dispatched event is, apart from the words about it. */
export type Dispatched = Omit<FiredEvent, 'description'>;

const isCancelable = (options: ts.Expression | undefined): boolean =>
  options !== undefined && /\bcancelable:\s*true\b/.test(options.getText());

/** Reads `dispatchEvent(event)`: of which class, under which name, with which detail. Undefined when it can't be told. */
export function dispatched({ checker }: Sources, event: ts.Expression): Dispatched | undefined {
  const type = checker.getTypeAtLocation(event);
  const detail = type.getProperty('detail');
  const shape = detail ? written(checker, checker.getTypeOfSymbolAtLocation(detail, event), event) : 'undefined';
  const declaration = type.symbol?.declarations?.find(ts.isClassDeclaration);
  const [name, , options] = declaration ? passedOn(declaration) : [];
  if (declaration?.name && name && ts.isStringLiteral(name))
    return { name: name.text, className: declaration.name.text, detail: shape, cancelable: isCancelable(options) };
  const [plain, settings] = ts.isNewExpression(event) ? (event.arguments ?? []) : [];
  if (plain && ts.isStringLiteral(plain))
    return { name: plain.text, className: type.symbol.name, detail: shape, cancelable: isCancelable(settings) };
  return undefined;
}

/** The arguments of `super(…)` in a constructor. */
function passedOn(declaration: ts.ClassDeclaration): readonly ts.Expression[] {
  const body = declaration.members.find(ts.isConstructorDeclaration)?.body;
  for (const statement of body?.statements ?? []) {
    const call = ts.isExpressionStatement(statement) ? statement.expression : undefined;
    if (call && ts.isCallExpression(call) && call.expression.kind === ts.SyntaxKind.SuperKeyword) return call.arguments;
  }
  return [];
}

/** A type with the names of its own sources written out, one level deep, since readers of the manifest can't look them up. */
function written(checker: ts.TypeChecker, type: ts.Type, at: ts.Node): string {
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
  const properties = type.isUnion() || type.isStringLiteral() ? [] : checker.getPropertiesOfType(type);
  if (properties.length === 0 || !(type.flags & ts.TypeFlags.Object)) return checker.typeToString(type, at, flags);
  const members = properties.map((property) => {
    const optional = property.flags & ts.SymbolFlags.Optional ? '?' : '';
    const own = checker.getTypeOfSymbolAtLocation(property, at);
    return `${property.name}${optional}: ${checker.typeToString(own, at, flags | ts.TypeFormatFlags.InTypeAlias)}`;
  });
  return `{ ${members.join('; ')} }`;
}

/** Whether a call is `x.dispatchEvent(y)`. */
export function isDispatch(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'dispatchEvent'
  );
}

/** Names that the package exports from its index. */
export function exportedNames({ checker, files, place }: Sources): Set<string> {
  const index = files.find((file) => place(file) === 'index.ts');
  const module = index && checker.getSymbolAtLocation(index);
  return new Set(module ? checker.getExportsOfModule(module).map(({ name }) => name) : []);
}
