import {call, inPlainWords} from './api.js';
import {byId, drawn, el} from './dom.js';
import {categories, category, plain} from './words.js';

const PAUSE_IN_TYPING = 150;

const query = byId('query');
let wanted = new URLSearchParams(location.search).get('category') ?? '';
let asked = new AbortController();
let timer;

function chip(code, name) {
  return el('label', {class: 'chip'},
      el('input', {type: 'radio', name: 'category', value: code, checked: code === wanted, onchange: () => {
        wanted = code;
        find();
      }}), el('span', {}, name));
}

function card(business) {
  const {style, line} = category(business.category);
  return el('li', {},
      el('a', {class: `business ${style}`, href: `/b/${encodeURIComponent(business.id)}`},
          el('span', {class: 'emblem'}, drawn(line)),
          el('div', {}, el('h3', {}, business.name), el('p', {class: 'quiet'}, `${plain(business.kind)} · ${business.area}`)),
          el('p', {class: 'about'}, business.about),
          el('p', {class: 'marks'},
              el('span', {'aria-label': `Rated ${business.rating} of 5 by ${business.reviewCount}`},
                  `★ ${business.rating.toFixed(1)} `, el('span', {class: 'quiet'}, `(${business.reviewCount})`)),
              el('span', {class: 'quiet', 'aria-label': `Price level ${business.priceLevel} of 4`},
                  '$'.repeat(business.priceLevel)))));
}

function show(businesses) {
  const fitting = businesses.filter((business) => !wanted || business.category === wanted);
  byId('results').replaceChildren(...(fitting.length ? fitting.map(card)
      : [el('li', {class: 'nothing'}, 'Nothing fits. Try another word, or another category.')]));
  byId('count').textContent = `${fitting.length} ${fitting.length === 1 ? 'place' : 'places'}, best rated first`;
  byId('trouble').replaceChildren();
}

async function find() {
  asked.abort();
  asked = new AbortController();
  const {signal} = asked;
  try {
    const {body} = await call(`/businesses?query=${encodeURIComponent(query.value.trim())}`, {signal});
    show(body.items);
  } catch (failure) {
    if (!signal.aborted) {
      byId('trouble').replaceChildren(el('p', {class: 'notice', role: 'alert'}, inPlainWords(failure),
          el('button', {type: 'button', class: 'link-button', onclick: find}, 'Try again')));
    }
  }
}

byId('categories').append(chip('', 'Everything'), ...categories.map(({code, name}) => chip(code, name)));
byId('search').addEventListener('submit', (event) => {
  event.preventDefault();
  find();
});
query.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(find, PAUSE_IN_TYPING);
});
find();
