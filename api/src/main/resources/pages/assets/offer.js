import {call} from './api.js';
import {byId} from './dom.js';

const WORDS = {
  en: {
    title: 'A place is held for you',
    ask: 'It is the one that our letter names. Would you like to have it?',
    accept: 'Yes, book it',
    decline: 'No, thank you',
    TAKEN: 'It is yours. A letter with everything is on its way.',
    DECLINED: 'Thank you for telling us. Somebody else will be glad to have it.',
    over: 'This place is not held for you any more.',
    nothing: 'Nothing is held under this address. Please check that it is the whole one.',
    later: 'That did not get through. Please try again.',
  },
  es: {
    title: 'Le guardamos un sitio',
    ask: 'Es el que nombra nuestra carta. ¿Lo quiere?',
    accept: 'Sí, resérvelo',
    decline: 'No, gracias',
    TAKEN: 'Es suyo. Le enviamos una carta con todo.',
    DECLINED: 'Gracias por avisarnos. Otra persona se alegrará de tenerlo.',
    over: 'Este sitio ya no está guardado para usted.',
    nothing: 'No hay nada guardado en esta dirección. Compruebe que está completa.',
    later: 'No ha llegado. Inténtelo de nuevo, por favor.',
  },
};

const language = new URLSearchParams(location.search).get('lang');
const words = Object.hasOwn(WORDS, language) ? WORDS[language] : WORDS.en;
const answers = byId('answers');
const buttons = [...answers.querySelectorAll('button')];

document.documentElement.lang = words === WORDS.es ? 'es' : 'en';
document.title = `${words.title} · X-Seven`;
byId('title').textContent = words.title;
byId('words').textContent = words.ask;
for (const button of buttons) {
  button.textContent = words[button.value];
}

answers.addEventListener('submit', async (event) => {
  event.preventDefault();
  buttons.forEach((button) => { button.disabled = true; });
  const said = await outcome(event.submitter.value);
  byId('words').textContent = said.text;
  answers.hidden = said.final;
  buttons.forEach((button) => { button.disabled = false; });
});

async function outcome(word) {
  const entry = location.pathname.split('/').pop();
  try {
    const {body} = await call(`/waiting-list/${entry}/${word}`, {method: 'POST'});
    return {text: words[body.status], final: true};
  } catch (failure) {
    const text = {OFFER_OVER: words.over, WAITING_ENTRY_NOT_FOUND: words.nothing}[failure.code];
    return {text: text ?? words.later, final: Boolean(text)};
  }
}
