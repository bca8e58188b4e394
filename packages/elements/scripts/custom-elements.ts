import type { ElementModel } from './model.ts';

/**
 * The manifest in the format of the custom elements community (schema 2.1.0). Events also say what they carry (`detail`)
 * and whether preventing them means something (`cancelable`); attributes with few values say which (`values`).
 */
export function customElementsManifest(models: readonly ElementModel[]): object {
  return { schemaVersion: '2.1.0', readme: '', modules: models.map(moduleOf) };
}

function moduleOf(model: ElementModel): object {
  const path = `dist/${model.module}.js`;
  const text = (type: string) => ({ text: type });
  const declaration = {
    kind: 'class',
    customElement: true,
    name: model.className,
    tagName: model.tag,
    summary: model.summary,
    description: model.description,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: [
      ...model.properties.flatMap(({ attribute, name, type, ...rest }) =>
        attribute === undefined
          ? []
          : [{ name: attribute, type: text(type), ...said(rest), values: rest.values, fieldName: name }],
      ),
      ...model.attributes.map(({ name, type, description }) => ({ name, type: text(type), description })),
    ],
    members: [
      ...model.properties.map(({ name, type, attribute, reflects, ...rest }) => ({
        kind: 'field',
        name,
        type: text(type),
        ...said(rest),
        attribute,
        reflects,
      })),
      ...model.methods.map(({ name, description, parameters, returns }) => ({
        kind: 'method',
        name,
        description,
        parameters: parameters.map((each) => ({ name: each.name, type: text(each.type) })),
        return: { type: text(returns) },
      })),
    ],
    events: model.events.map(({ name, className, description, detail, cancelable }) => ({
      name,
      type: text(className),
      description,
      detail: text(detail),
      cancelable,
    })),
    slots: model.slots,
    cssParts: model.parts,
    cssProperties: model.tokens,
  };
  return {
    kind: 'javascript-module',
    path,
    declarations: [declaration],
    exports: [
      { kind: 'js', name: model.className, declaration: { name: model.className, module: path } },
      {
        kind: 'custom-element-definition',
        name: model.tag,
        declaration: { name: model.className, module: path },
      },
    ],
  };
}

function said(member: { description: string; default: string | undefined; deprecated: string | undefined }): object {
  return { description: member.description, default: member.default, deprecated: member.deprecated };
}
