import { resolve, sep } from 'node:path';
import ts from 'typescript';

/** The sources of the elements as the compiler sees them. */
export interface Sources {
  readonly checker: ts.TypeChecker;
  /** Every file of `src/`, tests left out. */
  readonly files: readonly ts.SourceFile[];
  /** Path of a file below `src/`, such as `session-calendar/agenda.ts`; undefined for a file that is not ours. */
  place(file: ts.SourceFile): string | undefined;
}

/** An element as it is registered. */
export interface Registered {
  readonly tag: string;
  readonly declaration: ts.ClassDeclaration;
  /** Whether webmasters write it: `src/<name>/define.ts` registers `colab-<name>`. The others are pieces of those. */
  readonly isPublic: boolean;
}

/** Reads a folder with a `tsconfig.json` and `src/`. */
export function readSources(folder: string): Sources {
  const { config } = ts.readConfigFile(resolve(folder, 'tsconfig.json'), ts.sys.readFile) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram(
    fileNames.filter((name) => !name.endsWith('.test.ts')),
    options,
  );
  const root = resolve(folder, 'src') + sep;
  const place = ({ fileName }: ts.SourceFile) => {
    const path = resolve(fileName);
    return path.startsWith(root) ? path.slice(root.length).replaceAll(sep, '/') : undefined;
  };
  const files = program.getSourceFiles().filter((file) => place(file) !== undefined);
  return { checker: program.getTypeChecker(), files, place };
}

/** The declarations behind a name, through imports. */
export function declarationsOf(checker: ts.TypeChecker, node: ts.Node): readonly ts.Declaration[] {
  const symbol =
    ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
  const found = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return found?.declarations ?? [];
}

/** Every `define('colab-…', Class)`. */
export function registrations({ checker, files, place }: Sources): Registered[] {
  const found: Registered[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'define') {
      const [tag, name] = node.arguments;
      const declaration = name && declarationsOf(checker, name).find(ts.isClassDeclaration);
      if (tag && ts.isStringLiteral(tag) && declaration) {
        const isPublic = place(node.getSourceFile()) === `${tag.text.slice('colab-'.length)}/define.ts`;
        found.push({ tag: tag.text, declaration, isPublic });
      }
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found.sort((one, other) => one.tag.localeCompare(other.tag, 'en'));
}

/** A class and what it extends, as far as it is ours; the class first. */
export function lineage(sources: Sources, declaration: ts.ClassDeclaration): ts.ClassDeclaration[] {
  const { checker } = sources;
  const parent = declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const next = parent && declarationsOf(checker, parent.expression).find(ts.isClassDeclaration);
  return [declaration, ...(next && sources.place(next.getSourceFile()) ? lineage(sources, next) : [])];
}
