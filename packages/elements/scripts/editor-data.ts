import { described, type ElementModel, type Named } from './model.ts';

const markdown = (value: string) => ({ kind: 'markdown', value });

/** What a hover shows: what the element is, then its slots, parts and events. */
function overview({ description, slots, parts, events }: ElementModel): string {
  const list = (title: string, entries: readonly Named[]): string =>
    entries.length
      ? `\n\n**${title}**\n${entries.map(({ name, description }) => `- \`${name || '(default)'}\`: ${description}`).join('\n')}`
      : '';
  return `${description}${list('Events', events)}${list('Slots', slots)}${list('Parts', parts)}`;
}

/** Custom data of VS Code for HTML: tags and attributes (`html.customData`). */
export function vscodeHtml(models: readonly ElementModel[]): object {
  return {
    version: 1.1,
    tags: models.map((model) => ({
      name: model.tag,
      description: markdown(overview(model)),
      attributes: [
        ...model.properties.flatMap((each) =>
          each.attribute === undefined
            ? []
            : [
                {
                  name: each.attribute,
                  description: markdown(described(each)),
                  values: each.values?.map((name) => ({ name })),
                  // "v": written without a value
                  valueSet: each.type === 'boolean' ? 'v' : undefined,
                },
              ],
        ),
        ...model.attributes.map(({ name, description }) => ({ name, description: markdown(description) })),
      ],
    })),
  };
}

/** Custom data of VS Code for CSS: the tokens (`css.customData`). */
export function vscodeCss(models: readonly ElementModel[]): object {
  const tokens = new Map<string, string>();
  for (const { name, description } of [...models].reverse().flatMap((model) => model.tokens))
    tokens.set(name, description);
  return {
    version: 1.1,
    properties: [...tokens].sort().map(([name, description]) => ({ name, description: markdown(description) })),
  };
}

/** Web-types of the JetBrains editors. */
export function webTypes(models: readonly ElementModel[], version: string): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: '@menengage/elements',
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: models.map((model) => ({
          name: model.tag,
          description: model.description,
          attributes: [
            ...model.properties.flatMap(({ attribute, description, type, default: initial, deprecated }) =>
              attribute === undefined
                ? []
                : [{ name: attribute, description, default: initial, value: { type }, deprecated }],
            ),
            ...model.attributes.map(({ name, description, type }) => ({ name, description, value: { type } })),
          ],
          slots: model.slots,
          js: {
            properties: model.properties.map(({ name, description, type, deprecated }) => ({
              name,
              description,
              type,
              deprecated,
            })),
            events: model.events.map(({ name, description, className }) => ({ name, description, type: className })),
          },
          css: { parts: model.parts, properties: model.tokens },
        })),
      },
    },
  };
}
