import {inPlainWords} from '../api.js';
import {dialog, el} from '../dom.js';

/**
 * A question before something is done. The dialog stays open, with the reason, when it was refused.
 *
 * @param wish `{title, words, fields, button, danger}`; a field is `{name, label, kind, value, required, hint}`
 * @param act gets the values by the names of the fields; what it rejects with is shown in the dialog
 */
export function ask({title, words, fields = [], button, danger = false}, act) {
  const inputs = fields.map((field) => ({field, input: inputOf(field)}));
  const trouble = el('div', {class: 'notice', role: 'alert', hidden: true});
  const go = el('button', {type: 'submit', class: danger ? 'button danger' : 'button'}, button);
  const form = el('form', {class: 'form', novalidate: true},
      words && el('p', {}, words),
      inputs.map(({field, input}) => el('label', {}, field.label, input, field.hint && el('span', {class: 'quiet'}, field.hint))),
      trouble, el('div', {class: 'form-end'}, go));
  const box = dialog(title, form);
  (inputs[0]?.input ?? go).focus();
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const missing = inputs.find(({field, input}) => field.required && !input.value.trim());
    if (missing) {
      say(trouble, [`${missing.field.label}: please fill in.`]);
      missing.input.focus();
      return;
    }
    go.disabled = true;
    try {
      await act(Object.fromEntries(inputs.map(({field, input}) =>
        [field.name, field.kind === 'number' ? Number(input.value) : input.value.trim()])));
      box.close();
    } catch (failure) {
      say(trouble, linesOf(failure));
      go.disabled = false;
    }
  });
  return box;
}

function inputOf({kind, value = '', min, max, placeholder}) {
  return kind === 'number' ? el('input', {type: 'number', value, min, max, step: 1})
      : el('textarea', {rows: 3, maxlength: 1000, placeholder}, value);
}

function say(trouble, lines) {
  trouble.replaceChildren(...(lines.length > 1 ? [el('ul', {class: 'plain-list'}, lines.map((line) => el('li', {}, line)))] : lines));
  trouble.hidden = false;
}

/** A refusal with everything that the api said about it. */
function linesOf(failure) {
  return failure.errors?.length ? [failure.detail, ...failure.errors.map(({message}) => message)].filter(Boolean) : [inPlainWords(failure)];
}

export const REASON = {name: 'reason', label: 'Reason', kind: 'text', required: true, hint: 'Everybody who looks at the history reads it.'};
