// The least there can be: the browser's own controls with the browser's own checks.
const several = ({ name, type, options, required }) =>
  options.map((option) => {
    const kind = type === 'radio' ? `type="radio"${required ? ' required' : ''}` : 'type="checkbox"';
    return `<label><input ${kind} name="${name}" value="${option}">${option}</label>`;
  });

function control(field) {
  const { name, type, label, options, required } = field;
  const own = `class="field" name="${name}"${required ? ' required' : ''}`;
  if (type === 'radio' || type === 'checkboxes')
    return `<fieldset class="field"><legend>${label}</legend>${several(field).join('')}</fieldset>`;
  if (type === 'checkbox') return `<label><input ${own} type="checkbox">${label}</label>`;
  if (type === 'textarea') return `<label>${label}<textarea ${own}></textarea></label>`;
  if (type !== 'select') return `<label>${label}<input ${own} type="${type}"></label>`;
  return `<label>${label}<select ${own}><option></option>${options.map((each) => `<option>${each}</option>`).join('')}</select></label>`;
}

window.mountCase = async ({ root, data }) => {
  const rows = (await data()).map((field) => `<p>${control(field)}<span class="error" role="alert"></span></p>`);
  root.innerHTML = `<form novalidate>${rows.join('')}<button id="send">Submit</button></form>`;
  const form = root.firstChild;
  form.onsubmit = (event) => {
    event.preventDefault();
    for (const row of form.querySelectorAll('p'))
      row.querySelector('.error').textContent = row.querySelector(':invalid')?.validationMessage ?? '';
    form.querySelector('p :invalid')?.focus();
  };
  return { items: '.field', input: 'input[name=name]', next: '#send' };
};
