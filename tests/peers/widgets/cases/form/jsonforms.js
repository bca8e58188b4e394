import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { schemaOf } from './schema.js';

window.mountCase = async ({ root, data, until }) => {
  const fields = await data();
  const elements = fields.map(({ name, type }) => ({
    type: 'Control',
    scope: `#/properties/${name}`,
    options: { multi: type === 'textarea', ...(type === 'radio' ? { format: 'radio' } : {}) },
  }));
  createRoot(root).render(
    createElement(JsonForms, {
      schema: schemaOf(fields),
      uischema: { type: 'VerticalLayout', elements },
      data: {},
      renderers: vanillaRenderers,
      cells: vanillaCells,
    }),
  );
  await until(() => root.querySelectorAll('.control').length >= 13);
  return { items: '.control', input: '.control input[type=text]' };
};
