const kinds = {
  number: () => ({ type: 'integer' }),
  checkbox: () => ({ type: 'boolean' }),
  checkboxes: ({ options }) => ({ type: 'array', uniqueItems: true, items: { type: 'string', enum: options } }),
};
const text = ({ type, required, options }) => ({
  type: 'string',
  ...(required ? { minLength: 1 } : {}),
  ...(options ? { enum: options } : {}),
  ...(['email', 'date'].includes(type) ? { format: type } : {}),
});

/** The fields as a JSON Schema, for the forms that are made from one. */
export const schemaOf = (fields) => ({
  type: 'object',
  required: fields.filter(({ required, type }) => required && type !== 'checkboxes').map(({ name }) => name),
  properties: Object.fromEntries(
    fields.map((field) => [field.name, { title: field.label, ...(kinds[field.type] ?? text)(field) }]),
  ),
});
