import {el} from '../dom.js';
import {plain} from '../words.js';
import {personName} from './desk.js';
import {badge, when} from './history.js';
import {kept} from './kept.js';

/** Every table at a glance: what decides, and what waits. */
export function tableList(tables) {
  return el('section', {class: 'list', 'aria-labelledby': 'list-title'},
      el('h1', {id: 'list-title'}, 'Tables of rules'),
      el('p', {class: 'quiet'}, 'What the system decides by. Open one to look at it, change it, and prove a change before it decides.'),
      el('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Tables'},
          el('table', {class: 'tables'},
              el('thead', {}, el('tr', {}, ['Table', 'Decides', 'By', 'Since', 'Newest', 'Why'].map((title) => el('th', {scope: 'col'}, title)))),
              el('tbody', {}, tables.map(line)))));
}

function line({table, published, newest}) {
  const open = newest.number !== published?.number && ['DRAFT', 'IN_REVIEW', 'CANARY'].includes(newest.status);
  return el('tr', {},
      el('th', {scope: 'row'}, el('a', {href: `#${table}`}, plain(table)), kept(table) && el('span', {class: 'badge mine'}, 'your edit')),
      el('td', {}, published ? `Version ${published.number}` : 'nothing'),
      el('td', {}, published && owner(published)),
      el('td', {}, published?.publishedAt && when(published.publishedAt)),
      el('td', {}, open ? [badge(newest.status), ` ${newest.number} by ${personName(newest.author)}`] : badge(newest.status)),
      el('td', {class: 'quiet'}, newest.reason));
}

function owner({author, reviewer}) {
  return reviewer && reviewer !== author ? `${personName(author)}, approved by ${personName(reviewer)}` : personName(author);
}
