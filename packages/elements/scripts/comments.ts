import ts from 'typescript';
import type { Named } from './model.ts';

/** The tags of a class's comment that name pieces of its public surface. */
export type SurfaceTag = 'attr' | 'fires' | 'slot' | 'csspart' | 'cssproperty';

/** What stands behind a tag: `{type} name - description`. */
export interface Noted extends Named {
  readonly type: string | undefined;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

/** The text of a comment without its tags. */
export function descriptionOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => oneLine(ts.getTextOfJSDocComment(comment) ?? ''))
    .join(' ');
}

/** The text behind a tag such as `@summary`. */
export function tagText(node: ts.Node, name: string): string | undefined {
  const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === name);
  return tag && oneLine(ts.getTextOfJSDocComment(tag.comment) ?? '');
}

/** Every use of a tag in the comments of a class and of those it extends; its own words come before inherited ones. */
export function noted(classes: readonly ts.ClassDeclaration[], tag: SurfaceTag): Noted[] {
  const byName = new Map<string, Noted>();
  for (const declaration of classes) {
    for (const { tagName, comment } of ts.getJSDocTags(declaration)) {
      if (tagName.text !== tag) continue;
      const text = oneLine(ts.getTextOfJSDocComment(comment) ?? '');
      const [, type, name = '', description = ''] =
        /^(?:\{([^}]*)\}\s*)?([^\s]*?)(?:\s*(?:^|\s)-\s+(.*))?$/.exec(text) ?? [];
      if (!byName.has(name)) byName.set(name, { name, type, description });
    }
  }
  return [...byName.values()];
}
