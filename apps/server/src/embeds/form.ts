import { inLanguage, link, paragraphs, type Setting } from '../pages/content.ts';
import { type Markup, markup } from '../pages/html.ts';
import type { Wire } from '../wire.ts';

type Field = Wire['FormField'];
interface Rule {
  type?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
}

/**
 * The form of an open call as one that posts without script: plain controls named by their JSON pointers, the call's own
 * words, a one-use token that stands for the key, and a field that only robots fill. What is missing is told by the server.
 */
export function formMarkup(form: Wire['CallForm'], action: string, settings: Setting): Markup {
  const { words, language } = settings;
  const lang = inLanguage(form.localization.served, settings);
  const trap = form.honeypot;
  return markup`<form method="post" action="${action}" enctype="application/x-www-form-urlencoded" accept-charset="utf-8"${lang}>
<input type="hidden" name="formToken" value="${form.token}">
<input type="hidden" name="language" value="${form.localization.served}">
${
  trap &&
  markup`<div hidden><label>${words.honeypot} <input type="text" name="${trap}" value="" tabindex="-1" autocomplete="off"></label></div>\n`
}${form.steps.map(
    (step) => markup`<fieldset>
<legend>${step.title}</legend>
${paragraphs(step.intro, null)}${step.fields.map((field) => fieldMarkup(field, form, settings))}</fieldset>
`,
  )}<p><button type="submit" lang="${language}">${words.send}</button></p>
</form>
`;
}

/** `/submitter/email` -> `submitter/email` */
function nameOf(pointer: string): string {
  return pointer.replace(/^\//, '');
}

function ruleOf(schema: object, pointer: string): Rule {
  let at: unknown = schema;
  for (const part of nameOf(pointer).split('/')) {
    at = (at as { properties?: Record<string, unknown> } | undefined)?.properties?.[part];
  }
  return (at ?? {}) as Rule;
}

function fieldMarkup(field: Field, form: Wire['CallForm'], settings: Setting): Markup {
  const { words, language } = settings;
  const name = nameOf(field.pointer);
  const id = `colab-${name.replaceAll('/', '-')}`;
  const rule = ruleOf(form.schema, field.pointer);
  const note = field.required && markup` <small lang="${language}">(${words.required})</small>`;
  const hint = field.hint && markup`<p id="${id}-hint"><small>${field.hint}</small></p>\n`;
  const common = markup` id="${id}" name="${name}"${field.required && markup` required`}${
    rule.maxLength !== undefined && markup` maxlength="${rule.maxLength}"`
  }${field.autocomplete && markup` autocomplete="${field.autocomplete}"`}${field.hint && markup` aria-describedby="${id}-hint"`}`;
  const labelled = (control: Markup): Markup =>
    markup`<p><label for="${id}">${field.label}${note}</label><br>
${control}</p>
${hint}`;
  const group = (choices: Markup): Markup =>
    markup`<fieldset><legend>${field.label}${note}</legend>
${hint}${choices}</fieldset>
`;
  const options = field.options ?? [];
  switch (field.input) {
    case 'textarea':
      return labelled(markup`<textarea rows="5" cols="50"${common}></textarea>`);
    case 'email':
      return labelled(markup`<input type="email"${common}>`);
    case 'number':
      return labelled(
        markup`<input type="number"${common}${rule.minimum !== undefined && markup` min="${rule.minimum}"`}${
          rule.maximum !== undefined && markup` max="${rule.maximum}"`
        }>`,
      );
    case 'month':
      // Where a browser has no control of its own for months it is a line of text.
      return labelled(markup`<input type="month" placeholder="2027-03" pattern="[0-9]{4}-[0-9]{2}"${common}>`);
    case 'select':
      return labelled(markup`<select${common}>
<option value="">${words.choose}</option>
${options.map(({ value, label }) => markup`<option value="${value}">${label}</option>\n`)}</select>`);
    case 'radio':
    case 'checkboxes':
      return group(
        markup`${options.map(
          ({ value, label }) =>
            markup`<p><label><input type="${field.input === 'radio' ? 'radio' : 'checkbox'}" name="${name}" value="${value}"${
              field.input === 'radio' && field.required && markup` required`
            }> ${label}</label></p>\n`,
        )}`,
      );
    case 'organisation':
      return labelled(
        markup`<input type="text" id="${id}" name="${name}/name" maxlength="200"${field.required && markup` required`} autocomplete="organization"${
          field.hint && markup` aria-describedby="${id}-hint"`
        }>`,
      );
    case 'partners':
      return group(
        markup`${[0, 1, 2].map(
          (row) =>
            markup`<p><label>${row + 1}. <input type="text" name="${name}/${row}/name" maxlength="200"></label>${
              options.length > 0 &&
              markup` <select name="${name}/${row}/constituency" aria-label="${field.label} ${row + 1}">
<option value="">${words.choose}</option>
${options.map(({ value, label }) => markup`<option value="${value}">${label}</option>\n`)}</select>`
            }</p>\n`,
        )}`,
      );
    case 'attestations':
      return group(
        markup`${form.attestations.map(
          ({ documentId, version, label, url, required }) =>
            markup`<p><label><input type="checkbox" name="${name}/${documentId}" value="${version}"${required && markup` required`}> ${label}</label>${
              url && markup` ${link(url, documentId)}`
            }</p>\n`,
        )}`,
      );
    case 'consents':
      return group(
        markup`${form.consents.map(
          ({ statementId, text, required }) =>
            markup`<p><label><input type="checkbox" name="${name}/${statementId}" value="1"${required && markup` required`}> ${text}</label></p>\n`,
        )}`,
      );
    case 'offeredInterpretation':
      // An offer has three parts; it can be made when the secretariat answers.
      return markup``;
    default:
      return labelled(markup`<input type="text"${common}>`);
  }
}
