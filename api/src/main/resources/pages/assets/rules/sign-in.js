import {call, inPlainWords} from '../api.js';
import {el} from '../dom.js';

/** Asks who is there, as long as it takes. Resolves to a token. */
export function signIn() {
  const email = el('input', {id: 'email', type: 'email', autocomplete: 'username', required: true, placeholder: 'analyst@xseven.example'});
  const password = el('input', {id: 'password', type: 'password', autocomplete: 'current-password'});
  const token = el('textarea', {id: 'token', rows: 2, autocomplete: 'off', spellcheck: 'false'});
  const trouble = el('p', {class: 'notice', role: 'alert', hidden: true});
  const enter = el('button', {type: 'submit', class: 'button'}, 'Sign in');
  const form = el('form', {class: 'form', novalidate: true},
      el('p', {class: 'quiet'}, 'Rules are looked after by analysts. In the demo set-up everybody shares one password; ', el('code', {}, './xseven up'), ' says where it is.'),
      el('label', {for: 'email'}, 'E-mail'), email,
      el('label', {for: 'password'}, 'Password'), password,
      el('details', {}, el('summary', {}, 'I have a token'), el('label', {for: 'token', class: 'unseen'}, 'Token'), token),
      trouble, el('div', {class: 'form-end'}, enter));
  const box = el('dialog', {'aria-labelledby': 'sign-in-title', class: 'sign-in'},
      el('div', {class: 'dialog-head'}, el('h2', {id: 'sign-in-title'}, 'Sign in')), el('div', {class: 'dialog-body'}, form));
  box.addEventListener('cancel', (event) => event.preventDefault());
  document.body.append(box);
  box.showModal();
  return new Promise((resolve) => form.addEventListener('submit', async (event) => {
    event.preventDefault();
    enter.disabled = true;
    try {
      const found = token.value.trim() || await ofUser(email.value.trim(), password.value);
      box.close();
      box.remove();
      resolve(found);
    } catch (failure) {
      trouble.textContent = failure.code === 'INVALID_CREDENTIALS' ? 'Nobody has this e-mail and password.' : inPlainWords(failure);
      trouble.hidden = false;
      enter.disabled = false;
    }
  }));
}

async function ofUser(email, password) {
  const {body} = await call('/auth/token', {method: 'POST', body: {email, password}});
  return body.token;
}
