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

function show({items: businesses, nextCursor}) {
  const fitting = businesses.filter((business) => !wanted || business.category === wanted);
  byId('results').replaceChildren(...(fitting.length ? fitting.map(card)
      : [el('li', {class: 'nothing'}, 'Nothing fits. Try another word, or another category.')]));
  byId('count').textContent = `${fitting.length}${nextCursor ? '+' : ''} ${fitting.length === 1 ? 'place' : 'places'}, best rated first`;
  byId('trouble').replaceChildren();
  byId('more').replaceChildren(...(nextCursor ? [el('button', {
    type: 'button', class: 'button quiet-button', onclick: () => find({items: businesses, nextCursor}),
  }, 'Show more')] : []));
}

/** Asks anew, or for what comes after the businesses that were found so far. */
async function find(earlier = {items: [], nextCursor: ''}) {
  asked.abort();
  asked = new AbortController();
  const {signal} = asked;
  try {
    const wish = new URLSearchParams({query: query.value.trim(), ...(earlier.nextCursor && {cursor: earlier.nextCursor})});
    const {body} = await call(`/businesses?${wish}`, {signal});
    show({...body, items: [...earlier.items, ...body.items]});
  } catch (failure) {
    if (!signal.aborted) {
      byId('trouble').replaceChildren(el('p', {class: 'notice', role: 'alert'}, inPlainWords(failure),
          el('button', {type: 'button', class: 'link-button', onclick: () => find()}, 'Try again')));
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
  timer = setTimeout(() => find(), PAUSE_IN_TYPING);
});
find();
