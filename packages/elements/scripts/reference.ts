import { described, type ElementModel, type Named } from './model.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string | undefined): string => (text === undefined || text === '' ? '' : `\`${cell(text)}\``);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length ? `\n### ${title}\n\n${table(head, rows)}` : '';
}

const named = (title: string, entries: readonly Named[]): string =>
  section(
    title,
    ['name', ''],
    entries.map(({ name, description }) => [name ? code(name) : '(default)', cell(description)]),
  );

/** The reference of the elements, for people. */
export function reference(models: readonly ElementModel[], version: string): string {
  const parts = models.map(
    (model) =>
      `\n## \`<${model.tag}>\`\n\n${model.description}\n` +
      section(
        'Attributes',
        ['attribute', 'type', 'default', ''],
        [
          ...model.properties.flatMap((each) =>
            each.attribute === undefined
              ? []
              : [[code(each.attribute), code(each.type), code(each.default), cell(described(each))]],
          ),
          ...model.attributes.map(({ name, type, description }) => [code(name), code(type), '', cell(description)]),
        ],
      ) +
      section(
        'Properties for scripts',
        ['property', 'type', ''],
        model.properties.flatMap((each) =>
          each.attribute === undefined ? [[code(each.name), code(each.type), cell(described(each))]] : [],
        ),
      ) +
      section(
        'Methods',
        ['method', 'returns', ''],
        model.methods.map(({ name, parameters, returns, description }) => [
          code(`${name}(${parameters.map((each) => `${each.name}: ${each.type}`).join(', ')})`),
          code(returns),
          cell(description),
        ]),
      ) +
      section(
        'Events',
        ['event', 'detail', 'cancelable', ''],
        model.events.map(({ name, detail, cancelable, description }) => [
          code(name),
          code(detail),
          cancelable ? 'yes' : '',
          cell(description),
        ]),
      ) +
      named('Slots', model.slots) +
      named('Parts', model.parts) +
      named('Tokens', model.tokens),
  );
  return `# Elements ${version}\n\nMade from the classes and their comments.\n${parts.join('')}`;
}
