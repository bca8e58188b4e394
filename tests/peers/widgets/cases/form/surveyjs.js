import 'survey-core/survey-core.fontless.min.css';
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';

const kinds = {
  textarea: 'comment',
  select: 'dropdown',
  radio: 'radiogroup',
  checkboxes: 'checkbox',
  checkbox: 'boolean',
};

window.mountCase = async ({ root, data, until }) => {
  const elements = (await data()).map(({ name, type, label, required, options }) => ({
    type: kinds[type] ?? 'text',
    name,
    title: label,
    isRequired: required,
    choices: options,
    ...(kinds[type] ? {} : { inputType: type }),
  }));
  renderSurvey(new Model({ elements }), root);
  await until(() => root.querySelectorAll('.sd-question').length >= 15);
  return { items: '.sd-question', input: '.sd-question input[type=text]', next: '.sd-navigation__complete-btn' };
};
