import ts from 'typescript';
import { dispatched, isDispatch, type Dispatched } from './events.ts';
import { declarationsOf, type Sources } from './sources.ts';

/** What an element's code does on its surface, found by following its code from the class on. */
export interface Usage {
  readonly parts: Set<string>;
  readonly slots: Set<string>;
  readonly events: Map<string, Dispatched>;
  readonly tokens: Set<string>;
  /** Tags of other elements in its templates. */
  readonly inner: Set<string>;
  /** Places that can't be read. */
  readonly unread: string[];
}

/**
 * Follows an element's code: its class, what that extends, and every function, constant and lazily loaded module it leads
 * to. Other elements are not entered; of their parts, those count that `exportparts` hands on.
 *
 * @param elements classes of all elements
 */
export function usageOf(
  sources: Sources,
  declaration: ts.ClassDeclaration,
  elements: ReadonlySet<ts.Declaration>,
): Usage {
  const { checker, place } = sources;
  const usage: Usage = {
    parts: new Set(),
    slots: new Set(),
    events: new Map(),
    tokens: new Set(),
    inner: new Set(),
    unread: [],
  };
  const seen = new Set<ts.Node>();
  const waiting: ts.Node[] = [];

  const follow = (found: ts.Declaration): void => {
    const path = place(found.getSourceFile());
    if (!path || path.includes('.messages') || path === 'shared/define.ts') return;
    if (found !== declaration && (elements.has(found) || elements.has(found.parent as ts.Declaration))) return;
    if (!seen.has(found)) waiting.push(found);
  };

  const visit = (node: ts.Node): void => {
    if (seen.has(node) || ts.isTypeNode(node) || ts.isJSDoc(node)) return;
    seen.add(node);
    if (ts.isTaggedTemplateExpression(node)) readTemplate(node);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      for (const [token] of node.text.matchAll(/(?<=var\()--colab-[a-z-]*[a-z]/g)) usage.tokens.add(token);
    if (isDispatch(node)) readDispatch(node);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) readImport(node);
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) declarationsOf(checker, node).forEach(follow);
    ts.forEachChild(node, visit);
  };

  const readImport = ({ arguments: [path] }: ts.CallExpression): void => {
    const module = path && checker.getSymbolAtLocation(path);
    for (const { declarations } of module ? checker.getExportsOfModule(module) : []) declarations?.forEach(follow);
  };

  const readDispatch = (call: ts.CallExpression): void => {
    const [event] = call.arguments;
    // The document hears of trouble that belongs to no element.
    if (!event || call.expression.getText().startsWith('document.')) return;
    const found = dispatched(sources, event);
    if (found) usage.events.set(found.name, found);
    else usage.unread.push(`${where(call)}: which event is this? Make it with \`new\` of a class that names it.`);
  };

  const readTemplate = ({ tag, template }: ts.TaggedTemplateExpression): void => {
    if (!['html', 'svg'].includes(tag.getText())) return;
    const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
    const markup = ts.isTemplateExpression(template)
      ? template.head.text + spans.map(({ literal }, index) => `\0${index}\0${literal.text}`).join('')
      : template.text;
    const values = (text: string): string[] => {
      const pieces = text.split(/\0(\d+)\0/);
      return pieces.flatMap((piece, index) => {
        if (index % 2 === 0) return [piece];
        const expression = spans[Number(piece)]?.expression;
        return expression ? literals(expression) : [];
      });
    };
    const attribute = (name: string, within = markup): string[] =>
      [...within.matchAll(new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'g'))].flatMap(
        ([, one, two, three]) => values(one ?? two ?? three ?? ''),
      );
    for (const [, tag = ''] of markup.matchAll(/<(colab-[a-z-]+)/g)) usage.inner.add(tag);
    for (const text of attribute('part')) for (const name of text.split(/\s+/)) if (name) usage.parts.add(name);
    for (const text of attribute('exportparts'))
      for (const name of text.split(',')) if (name.trim()) usage.parts.add(name.split(':').at(-1)?.trim() ?? '');
    for (const [slot] of markup.matchAll(/<slot\b[^>]*>/g)) {
      const names = attribute('name', slot);
      for (const name of names.length ? names : ['']) usage.slots.add(name);
    }
  };

  /** The texts that an expression can be. `nothing` and its like are none. */
  const literals = (expression: ts.Expression): string[] => {
    const type = checker.getTypeAtLocation(expression);
    const types = type.isUnion() ? type.types : [type];
    if (types.some(({ flags }) => flags & (ts.TypeFlags.String | ts.TypeFlags.Any)))
      usage.unread.push(`${where(expression)}: which names can this be? Give it a type of string literals.`);
    return types.flatMap((each) => (each.isStringLiteral() ? [each.value] : []));
  };

  const where = (node: ts.Node): string => {
    const file = node.getSourceFile();
    return `src/${place(file) ?? ''}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  };

  follow(declaration);
  for (let next = waiting.pop(); next; next = waiting.pop()) visit(next);
  return usage;
}

/** The events that reach a page from an element, by name. */
export type Heard = ReadonlyMap<string, Dispatched>;

/** An element's own events and those of the elements inside it, which bubble through. */
export function heardFrom(tag: string, usages: ReadonlyMap<string, Usage>, seen = new Set<string>()): Heard {
  const usage = usages.get(tag);
  if (!usage || seen.has(tag)) return new Map();
  seen.add(tag);
  return new Map([...[...usage.inner].flatMap((inner) => [...heardFrom(inner, usages, seen)]), ...usage.events]);
}
