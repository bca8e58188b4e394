/** The part of a custom elements manifest that is read here. */
export interface Manifest {
  modules: readonly {
    declarations?: readonly {
      tagName?: string;
      attributes?: readonly { name: string; type?: { text: string }; description?: string; default?: string }[];
    }[];
  }[];
}

/** An attribute as somebody can set it. */
export interface Setting {
  name: string;
  kind: 'switch' | 'choice' | 'number' | 'text';
  /** For `choice`. */
  values: readonly string[];
  /** English. */
  description: string;
}

/** Set elsewhere in the Studio, or of no use there. */
const apart = new Set(['api', 'network', 'lang', 'theme', 'loading', 'manage-key']);

/** The widgets that stand on a page by themselves. */
export const widgets = ['session-calendar', 'resource-list', 'network-map', 'submission-form'] as const;

/** The settings of a widget, as its manifest has them. */
export function settingsOf(manifest: Manifest, widget: string): Setting[] {
  const declaration = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === `colab-${widget}`);
  return (declaration?.attributes ?? [])
    .filter(({ name }) => !apart.has(name))
    .map(({ name, type, description = '' }) => {
      const text = type?.text ?? 'string';
      const values = [...text.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
      const kind =
        values.length > 0
          ? 'choice'
          : text.includes('boolean')
            ? 'switch'
            : text.includes('number')
              ? 'number'
              : 'text';
      return { name, kind, values, description: description.replaceAll(/\s+/g, ' ') };
    });
}
