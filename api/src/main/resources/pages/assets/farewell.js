import {call, inPlainWords} from './api.js';
import {dialog, el} from './dom.js';

const WORDS = ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'];

/** Asks whether to end the conversation and how it was; `ended` hears the state it then is in. */
export function farewell({conversationId, token}, ended) {
  const trouble = el('div', {role: 'alert'});
  const rating = el('fieldset', {class: 'stars'}, el('legend', {}, 'How was it? You may leave this out.'),
      WORDS.map((word, place) => el('label', {class: 'star'},
          el('input', {type: 'radio', name: 'rating', value: place + 1}), el('span', {'aria-hidden': 'true'}, '★'),
          el('span', {class: 'unseen'}, `${place + 1} of 5, ${word}`))));
  const form = el('form', {class: 'farewell', onsubmit: (event) => {
    event.preventDefault();
    finish();
  }}, rating, trouble, el('button', {type: 'submit', class: 'button'}, 'End the conversation'));
  const box = dialog('End this conversation?', el('p', {class: 'quiet'}, 'What was arranged stays arranged.'), form);

  async function finish() {
    const given = new FormData(form).get('rating');
    try {
      const {body} = await call(`/conversations/${encodeURIComponent(conversationId)}/end`, {
        method: 'POST', token, body: given ? {rating: Number(given)} : {},
      });
      box.close();
      ended(body);
    } catch (failure) {
      trouble.replaceChildren(el('p', {class: 'notice'}, inPlainWords(failure)));
    }
  }
}
