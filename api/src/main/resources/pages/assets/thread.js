import {card, liveCard} from './cards.js';
import {el} from './dom.js';
import {justNow} from './words.js';

const STATES = {
  sending: () => 'Sending …',
  delayed: () => 'Not sent yet. It is sent again by itself.',
  sent: () => 'Sent',
  answered: () => 'Answered',
  refused: (entry) => entry.why ?? 'Not taken',
};

/** Whether a state is worth more than a sign. */
const SIGNS = {answered: '✓✓'};

/** Distance from the end, in pixels, up to which somebody is taken to be reading the newest. */
const NEAR = 120;

/** Shows a transcript in a list. Each entry keeps its element, so that screen readers hear what is new and only that. */
export class Thread {
  #list;
  #acts;
  #shown = new Map();
  #follows = true;
  #top = 0;
  #sizes = new ResizeObserver(() => this.#follows && this.toEnd());

  /** @param acts `say(text)`, `explain(turn)`, `look(workflow)`, which resolves to what became of it */
  constructor(list, acts) {
    this.#list = list;
    this.#sizes.observe(list);
    list.addEventListener('scroll', () => this.#notice());
    this.#acts = acts;
  }

  show(transcript) {
    transcript.entries.forEach((entry, place) => {
      const view = this.#shown.get(entry.key) ?? this.#begin(entry);
      view.update(entry);
      if (this.#list.children[place] !== view.element) {
        this.#list.insertBefore(view.element, this.#list.children[place] ?? null);
      }
    });
  }

  toEnd() {
    this.#follows = true;
    this.#list.scrollTop = this.#list.scrollHeight;
  }

  /** Who scrolls up reads on there; growth alone moves nobody up. */
  #notice() {
    const {scrollHeight, scrollTop, clientHeight} = this.#list;
    const isNear = scrollHeight - scrollTop - clientHeight < NEAR;
    this.#follows = isNear || (this.#follows && scrollTop >= this.#top);
    this.#top = scrollTop;
  }

  #begin(entry) {
    const view = entry.kind === 'said' ? said(entry) : answer(entry, this.#acts);
    this.#shown.set(entry.key, view);
    this.#sizes.observe(view.element);
    return view;
  }
}

function said(entry) {
  const sign = el('span', {'aria-hidden': 'true'});
  const state = el('span', {});
  const element = el('li', {class: 'said'},
      el('span', {class: 'unseen'}, 'You: '),
      el('p', {class: 'bubble'}, entry.text),
      el('p', {class: 'foot'}, el('time', {datetime: entry.at}, justNow(entry.at)), ' ', sign, state));
  const update = ({state: now, ...rest}) => {
    const words = STATES[now](rest);
    if (state.textContent !== words) {
      state.textContent = words;
      state.className = SIGNS[now] ? 'unseen' : '';
      sign.textContent = SIGNS[now] ?? '· ';
    }
    element.dataset.state = now;
    element.dataset.id = entry.key;
  };
  return {element, update};
}

function answer(entry, acts) {
  const text = el('p', {class: 'bubble'});
  const foot = el('p', {class: 'foot'});
  const cards = el('div', {class: 'cards'});
  const element = el('li', {class: 'answer'},
      el('span', {class: 'unseen'}, entry.by === 'OPERATOR' ? 'A person: ' : 'Answer: '), text, cards, foot);
  let richly = false;
  const update = (news) => {
    if (text.textContent !== news.text) {
      text.textContent = news.text;
    }
    element.classList.toggle('draft', Boolean(news.draft));
    element.dataset.turn = news.turn;
    if (!foot.childElementCount && news.at && !news.draft) {
      foot.append(...footOf(news, acts));
    }
    if (news.reply && !richly) {
      richly = true;
      cards.append(...cardsOf(news.reply, acts));
    }
  };
  return {element, update};
}

function footOf(entry, acts) {
  const time = el('time', {datetime: entry.at}, justNow(entry.at));
  return entry.turn === 0 || entry.by === 'OPERATOR' ? [time] : [time, ' · ',
    el('button', {type: 'button', class: 'link-button why', 'aria-haspopup': 'dialog', onclick: () => acts.explain(entry.turn)},
        'Why this answer?')];
}

function cardsOf(reply, acts) {
  const told = reply.cards ?? [];
  const live = reply.workflow;
  return [...told.filter((content) => !(live && isDeed(content))).map((content) => card(content, acts)), ...(live ? [liveCard(live, acts)] : [])];
}

const isDeed = ({type}) => /^(booking|appointment|order)$/i.test(type ?? '');
