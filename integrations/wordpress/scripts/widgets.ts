/** An attribute as the plugin knows it. */
export interface Attribute {
  type: 'string' | 'number' | 'boolean';
  values?: string[];
  /** Whether addresses on the API's server take it. */
  addressed: boolean;
}

export interface Widget {
  attributes: Record<string, Attribute>;
}

interface Manifest {
  modules: {
    declarations: {
      tagName: string;
      attributes: { name: string; type: { text: string }; values?: string[]; deprecated?: string }[];
    }[];
  }[];
}

interface Contract {
  paths: Record<string, { parameters?: unknown[]; get?: { parameters?: { name?: string; $ref?: string }[] } }>;
}

/** The widgets that have a fragment, a page of their own, and so a block. */
const names = ['session-calendar', 'submission-form', 'resource-list', 'network-map'];

/** Settings of the whole site, and what an author has no business with. */
const notForAuthors = ['api', 'loading', 'manage-key'];

/** The widgets with their attributes: from the elements' manifest, and from the contract what addresses take. */
export function widgetTable(manifest: Manifest, contract: Contract): Record<string, Widget> {
  const parameters = contract.paths['/embed/html/{widget}']?.get?.parameters ?? [];
  const addressed = new Set(parameters.map(({ name, $ref }) => name ?? $ref?.split('/').at(-1)));
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  return Object.fromEntries(
    names.map((name) => {
      const found = declarations.find(({ tagName }) => tagName === `colab-${name}`);
      if (!found) throw new Error(`The manifest has no colab-${name}.`);
      const attributes = found.attributes
        .filter((each) => !notForAuthors.includes(each.name) && each.deprecated === undefined)
        .map(({ name: attribute, type, values }): [string, Attribute] => [
          attribute,
          {
            type: type.text === 'boolean' || type.text === 'number' ? type.text : 'string',
            ...(values && { values }),
            addressed: addressed.has(attribute),
          },
        ]);
      return [name, { attributes: Object.fromEntries(attributes) }];
    }),
  );
}

const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const icons: Record<string, string> = {
  'session-calendar': 'calendar-alt',
  'submission-form': 'feedback',
  'resource-list': 'book',
  'network-map': 'location-alt',
};

/** A widget's block. What is saved is a link, read back from the page (`url`, `linkText`), so that it never gets invalid. */
export function blockOf(name: string, { attributes }: Widget, version: string): object {
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 2,
    name: `colab-kit/${name}`,
    version,
    title: name,
    category: 'embed',
    icon: icons[name],
    keywords: ['colab'],
    textdomain: 'colab-kit',
    attributes: {
      ...Object.fromEntries(
        Object.entries(attributes).map(([attribute, { type, values }]) => [
          camel(attribute),
          { type, ...(values && { enum: values }) },
        ]),
      ),
      url: { type: 'string', source: 'attribute', selector: 'a', attribute: 'href' },
      linkText: { type: 'string', source: 'text', selector: 'a' },
    },
    supports: { html: false, align: ['wide', 'full'], anchor: true },
    example: {},
    editorScript: 'colab-kit-blocks',
  };
}
