/** Writes one component a tag from the manifest of the elements. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Declaration {
  name: string;
  tagName: string;
  description: string;
  attributes: { name: string; type: { text: string } }[];
  members: { kind: string; name: string; attribute?: string }[];
  events: { name: string }[];
}

const path = createRequire(import.meta.url).resolve('@menengage/elements/custom-elements.json');
const { modules } = JSON.parse(readFileSync(path, 'utf8')) as { modules: { declarations: Declaration[] }[] };
const declarations = modules.flatMap((module) => module.declarations);

const components = declarations.map(({ name, tagName, description, attributes, members, events }) => {
  const surface = {
    attributes: attributes.map((each) => each.name),
    flags: attributes.filter(({ type }) => type.text === 'boolean').map((each) => each.name),
    properties: members.filter(({ kind, attribute }) => kind === 'field' && !attribute).map((each) => each.name),
    events: events.map((each) => each.name),
  };
  const define = `@menengage/elements/${tagName.slice('colab-'.length)}/define`;
  return `/** ${description.replaceAll('*/', '* /')} */
export const ${name} = /* @__PURE__ */ wrap('${tagName}', () => import('${define}'), ${JSON.stringify(surface)});
`;
});

mkdirSync('.generated', { recursive: true });
writeFileSync(
  '.generated/index.ts',
  `import { wrap } from '../src/wrap.ts';

export type { ColabProps } from '../src/wrap.ts';

${components.join('\n')}`,
);
