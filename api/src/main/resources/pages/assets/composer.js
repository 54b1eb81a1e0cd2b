import {byId, el} from './dom.js';

const USUAL = 'Write a message';
const YES = /^yes\b/i;
const NO = /^no\b/i;

/** Where the customer writes, and what they may pick instead. */
export class Composer {
  #say;
  #text = byId('text');

  constructor(say) {
    this.#say = say;
    byId('composer').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#text.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.#submit();
      }
    });
    this.#text.addEventListener('input', () => this.#fit());
  }

  focus() {
    this.#text.focus();
  }

  /** Offers what the last answer suggests; `reply` is undefined where something else was said since. */
  offer(reply) {
    const pending = reply?.pendingAction;
    const suggested = (reply?.suggestions ?? []).filter((text) => !pending || !(YES.test(text) || NO.test(text)));
    byId('pending').replaceChildren(...(pending ? [this.#question(reply)] : []));
    byId('suggestions').replaceChildren(...suggested.map((text) =>
      el('button', {type: 'button', class: 'suggestion', onclick: () => this.#pick(text)}, text)));
    byId('suggestions').hidden = suggested.length === 0;
    if (!pending) {
      this.#text.placeholder = USUAL;
    }
  }

  close(...instead) {
    this.offer(undefined);
    byId('composer').hidden = true;
    byId('over').hidden = false;
    byId('over').replaceChildren(...instead);
  }

  #question({pendingAction, suggestions}) {
    const yes = suggestions.find((text) => YES.test(text)) ?? 'Yes';
    return el('section', {class: 'pending', 'aria-label': 'Waits for your yes'},
        el('p', {}, el('span', {class: 'quiet'}, 'Waits for your yes'), el('strong', {}, pendingAction.summary)),
        el('div', {class: 'pending-acts'},
            el('button', {type: 'button', class: 'button', onclick: () => this.#pick(yes)}, yes),
            el('button', {type: 'button', class: 'button quiet-button', onclick: () => this.#change()}, 'Change')));
  }

  #change() {
    this.#text.placeholder = 'What should be different?';
    this.#text.focus();
  }

  #pick(text) {
    this.#say(text);
    this.#text.focus();
  }

  #submit() {
    const text = this.#text.value.trim();
    if (text) {
      this.#text.value = '';
      this.#fit();
      this.#say(text);
    }
  }

  #fit() {
    this.#text.style.height = 'auto';
    this.#text.style.height = `${this.#text.scrollHeight + 2}px`;
  }
}
