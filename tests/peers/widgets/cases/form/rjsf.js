import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { schemaOf } from './schema.js';

window.mountCase = async ({ root, data, until }) => {
  const fields = await data();
  const uiSchema = Object.fromEntries(
    fields
      .filter(({ type }) => ['textarea', 'radio', 'checkboxes'].includes(type))
      .map(({ name, type }) => [name, { 'ui:widget': type }]),
  );
  createRoot(root).render(
    createElement(Form, { schema: schemaOf(fields), uiSchema, validator, noHtml5Validate: true }),
  );
  await until(() => root.querySelector('button[type=submit]'));
  return { items: '.form-group, .rjsf-field', input: '#root_name', next: 'button[type=submit]' };
};
