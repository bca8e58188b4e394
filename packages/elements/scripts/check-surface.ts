import { noted } from './comments.ts';
import { exportedNames } from './events.ts';
import type { ElementModel } from './model.ts';
import { lineage, type Registered, type Sources } from './sources.ts';
import type { Heard, Usage } from './usage.ts';

/** Tells where an element's comment and its code say different things; empty when they agree. */
export function disagreements(
  sources: Sources,
  { declaration }: Registered,
  model: ElementModel,
  usage: Usage,
  heard: Heard,
): string[] {
  const classes = lineage(sources, declaration);
  const found = [...usage.unread];
  const compare = (
    tag: 'fires' | 'slot' | 'csspart' | 'cssproperty',
    used: Iterable<string>,
    mayBe: (name: string) => boolean = () => false,
  ): void => {
    const written = noted(classes, tag);
    const names = new Set(written.map(({ name }) => name));
    const uses = new Set(used);
    for (const name of uses) if (!names.has(name)) found.push(`add \`@${tag} ${name || '-'} …\`: the code has it.`);
    for (const { name, description } of written) {
      if (!uses.has(name) && !mayBe(name)) found.push(`\`@${tag} ${name || '-'}\` is not in the code.`);
      if (!description) found.push(`\`@${tag} ${name || '-'}\` needs words.`);
    }
  };
  compare('csspart', usage.parts);
  compare('slot', usage.slots);
  compare('fires', usage.events.keys(), (name) => heard.has(name));
  // Palettes are put together by name, so their tokens can't be seen in the styles.
  compare('cssproperty', usage.tokens, () => true);

  for (const { name, type } of noted(classes, 'fires')) {
    const event = heard.get(name);
    if (event && type && type !== event.className)
      found.push(`\`@fires ${name}\` is a ${event.className}, not a ${type}.`);
  }
  for (const { name, description } of [...model.properties, ...model.methods])
    if (!description) found.push(`\`${name}\` needs a comment.`);
  const exported = exportedNames(sources);
  for (const name of [model.className, ...model.events.map(({ className }) => className)])
    if (!exported.has(name)) found.push(`src/index.ts has to export ${name}.`);
  if (!model.summary) found.push('add `@summary …`.');
  return [...new Set(found)].map((text) => (text.startsWith('src/') ? text : `${model.className}: ${text}`));
}
