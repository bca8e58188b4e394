import ts from 'typescript';
import { descriptionOf, noted, tagText } from './comments.ts';
import type { BareAttribute, ElementModel, FiredEvent, Method, Named, Property } from './model.ts';
import { lineage, type Registered, type Sources } from './sources.ts';
import type { Heard } from './usage.ts';

const flags =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType |
  ts.TypeFormatFlags.InTypeAlias;

/** Reads an element: the types from its class, the words from its comments, the events from what its code dispatches. */
export function readElement(sources: Sources, { tag, declaration }: Registered, events: Heard): ElementModel {
  const classes = lineage(sources, declaration);
  const overridden = new Map(noted(classes, 'attr').map((each) => [each.name, each]));
  const properties = byName(
    classes.flatMap((each) => each.members.flatMap((member) => propertyOf(sources, member))),
  ).map((property) => ({
    ...property,
    description: overridden.get(property.attribute ?? '')?.description || property.description,
  }));
  const withProperty = new Set(properties.map(({ attribute }) => attribute));
  const plain = (list: readonly Named[]): Named[] => list.map(({ name, description }) => ({ name, description }));
  return {
    tag,
    className: declaration.name?.text ?? '',
    module: sources.place(declaration.getSourceFile())?.replace(/\.ts$/, '') ?? '',
    summary: tagText(declaration, 'summary') ?? '',
    description: descriptionOf(declaration) || (tagText(declaration, 'summary') ?? ''),
    properties,
    attributes: [...overridden.values()]
      .filter(({ name }) => !withProperty.has(name))
      .map(({ name, type = 'string', description }): BareAttribute => ({ name, type, description })),
    methods: byName(classes.flatMap((each) => each.members.flatMap((member) => methodOf(sources, member)))),
    events: noted(classes, 'fires').flatMap(({ name, description }): FiredEvent[] => {
      const event = events.get(name);
      return event ? [{ ...event, description }] : [];
    }),
    slots: plain(noted(classes, 'slot')),
    parts: plain(noted(classes, 'csspart')),
    tokens: plain(noted(classes, 'cssproperty')),
  };
}

/** The first of each name: a class's own before an inherited one. */
function byName<T extends Named>(list: readonly T[]): T[] {
  const found = new Map<string, T>();
  for (const each of list) if (!found.has(each.name)) found.set(each.name, each);
  return [...found.values()];
}

function propertyOf({ checker }: Sources, member: ts.ClassElement): Property[] {
  if (!ts.isPropertyDeclaration(member) && !ts.isGetAccessor(member) && !ts.isSetAccessor(member)) return [];
  const decorator = (ts.getDecorators(member) ?? []).find(
    ({ expression }) => ts.isCallExpression(expression) && expression.expression.getText() === 'property',
  );
  if (!decorator || !ts.isCallExpression(decorator.expression)) return [];
  const name = member.name.getText();
  const [options] = decorator.expression.arguments;
  const option = (key: string): string | undefined =>
    options && ts.isObjectLiteralExpression(options)
      ? options.properties
          .find((each): each is ts.PropertyAssignment => ts.isPropertyAssignment(each) && each.name.getText() === key)
          ?.initializer.getText()
      : undefined;
  const attribute = option('attribute');
  const type = checker.getNonNullableType(checker.getTypeAtLocation(member));
  const written = ts.isPropertyDeclaration(member) ? member.type?.getText() : undefined;
  const values =
    type.isUnion() && type.types.every((each) => each.isStringLiteral())
      ? type.types.map(({ value }) => value).sort()
      : undefined;
  const primitive = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike;
  const initial = ts.isPropertyDeclaration(member) ? member.initializer?.getText() : undefined;
  return [
    {
      name,
      description: descriptionOf(member),
      attribute: attribute === 'false' ? undefined : (attribute?.slice(1, -1) ?? name.toLowerCase()),
      type:
        values?.map((value) => `'${value}'`).join(' | ') ??
        (type.flags & primitive || !written ? checker.typeToString(type, member, flags) : written.replace(/\s+/g, ' ')),
      values,
      default: initial === 'undefined' ? undefined : initial,
      reflects: option('reflect') === 'true',
      deprecated: tagText(member, 'deprecated'),
    },
  ];
}

const notForPages =
  ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override | ts.ModifierFlags.Static;

function methodOf({ checker }: Sources, member: ts.ClassElement): Method[] {
  if (!ts.isMethodDeclaration(member) || ts.isPrivateIdentifier(member.name)) return [];
  if (ts.getCombinedModifierFlags(member) & notForPages) return [];
  const signature = checker.getSignatureFromDeclaration(member);
  return [
    {
      name: member.name.getText(),
      description: descriptionOf(member),
      parameters: member.parameters.map((parameter) => ({
        name: parameter.name.getText(),
        type: checker.typeToString(checker.getTypeAtLocation(parameter), parameter, flags),
      })),
      returns: signature ? checker.typeToString(signature.getReturnType(), member, flags) : 'void',
    },
  ];
}
