import type { ElementModel } from './model.ts';

function comment(text: string, indent: string, deprecated?: string): string {
  const lines = [text, deprecated === undefined ? '' : `@deprecated ${deprecated}`]
    .filter((line) => line !== '')
    .map((line) => line.replaceAll('*/', '* /'));
  if (lines.length < 2) return lines.map((line) => `${indent}/** ${line} */\n`).join('');
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}
const key = (name: string): string => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`);

/**
 * The tags with their attributes, properties and events, as one interface that the types of each framework are made from.
 * Types are those of the classes themselves.
 */
export function elementTypes(models: readonly ElementModel[]): string {
  const classes = models.flatMap(({ className, events }) => [className, ...events.map((event) => event.className)]);
  const blocks = models.map((model) => {
    const own = (name: string): string => `NonNullable<${model.className}['${name}']>`;
    const attributes = model.properties.flatMap(({ attribute, name, description, deprecated }) =>
      attribute === undefined
        ? []
        : [`${comment(description, '      ', deprecated)}      ${key(attribute)}?: ${own(name)} | undefined;\n`],
    );
    const bare = model.attributes.map(
      ({ name, type, description }) => `${comment(description, '      ')}      ${key(name)}?: ${type} | undefined;\n`,
    );
    const properties = model.properties.flatMap(({ attribute, name, description, deprecated }) =>
      attribute === undefined
        ? [`${comment(description, '      ', deprecated)}      ${key(name)}?: ${own(name)} | undefined;\n`]
        : [],
    );
    const events = model.events.map(
      ({ name, className, description }) => `${comment(description, '      ')}      '${name}': ${className};\n`,
    );
    return `${comment(model.summary, '  ')}  '${model.tag}': {
    element: ${model.className};
    attributes: {
${[...attributes, ...bare].join('')}    };
    properties: {
${properties.join('')}    };
    events: {
${events.join('')}    };
  };
`;
  });
  return `import type { ${[...new Set(classes)].sort().join(', ')} } from '../index.js';

/** Every tag: its class, its attributes, the properties that only scripts can set, and its events. */
export interface ColabElements {
${blocks.join('')}}
`;
}

const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Directives for Angular, one a tag, so that templates are checked: inputs are written to the element's attributes, and
 * outputs give the element's own events a type.
 */
export function angularDirectives(models: readonly ElementModel[]): string {
  const classes = models.flatMap(({ className, events }) => [className, ...events.map((event) => event.className)]);
  const directives = models.map((model) => {
    const inputs = model.properties.flatMap(({ attribute, name, type, description, deprecated }) => {
      if (attribute === undefined) return [];
      const options = [
        ...(attribute === name ? [] : [`alias: '${attribute}'`]),
        ...(type === 'boolean' ? ['transform: booleanAttribute'] : []),
        ...(type === 'number' ? ['transform: numberAttribute'] : []),
      ].join(', ');
      return [
        `${comment(description, '  ', deprecated)}  @Input(${options && `{ ${options} }`}) ${name}?: NonNullable<${model.className}['${name}']> | undefined;\n`,
      ];
    });
    const host = model.properties.flatMap(({ attribute, name, type }) =>
      attribute === undefined
        ? []
        : [`    '[attr.${attribute}]': "${type === 'boolean' ? `${name} ? '' : null` : name}",\n`],
    );
    const outputs = model.events.map(
      ({ name, className, description }) =>
        `${comment(description, '  ')}  @Output('${name}') readonly ${camel(name)} = new EventEmitter<${className}>();\n`,
    );
    return `${comment(model.summary, '')}@Directive({
  selector: '${model.tag}',
  standalone: true,
  host: {
${host.join('')}  },
})
export class ${model.className}Directive {
${inputs.join('')}${outputs.join('')}}
`;
  });
  return `import { booleanAttribute, Directive, EventEmitter, Input, numberAttribute, Output } from '@angular/core';
import type {
${[...new Set(classes)]
  .sort()
  .map((name) => `  ${name},\n`)
  .join('')}} from '@menengage/elements';

// The outputs never emit: Angular listens to the element's own event of that name, and takes its type from here.

${directives.join('\n')}
/** All of them, for the \`imports\` of a component. */
export const colabDirectives = [${models.map(({ className }) => `${className}Directive`).join(', ')}] as const;
`;
}
