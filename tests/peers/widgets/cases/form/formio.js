// It ships one built file, which the page loads as its manual shows.
const kinds = {
  text: 'textfield',
  textarea: 'textarea',
  select: 'select',
  radio: 'radio',
  checkboxes: 'selectboxes',
  checkbox: 'checkbox',
  date: 'datetime',
  number: 'number',
  email: 'email',
};
const optionsOf = ({ type, options }) => {
  const values = options?.map((option) => ({ label: option, value: option }));
  if (!values) return {};
  return type === 'select' ? { data: { values } } : { values };
};

window.mountCase = async ({ root, data, until }) => {
  const components = (await data()).map((field) => ({
    type: kinds[field.type],
    key: field.name,
    label: field.label,
    validate: { required: field.required },
    ...optionsOf(field),
  }));
  const send = { type: 'button', action: 'submit', key: 'submit', label: 'Submit', input: true };
  await globalThis.Formio.createForm(root, { components: [...components, send] });
  await until(() => root.querySelectorAll('.formio-component').length >= 15);
  return { items: '.formio-component', input: 'input[name="data[name]"]', next: 'button[name="data[submit]"]' };
};
