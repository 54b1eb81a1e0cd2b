import {el} from '../dom.js';
import {plain} from '../words.js';
import {personName} from './desk.js';
import {badge, when} from './history.js';

/** Where one is: the table, and which of its versions. */
export function heading(table, versions, shown, goTo) {
  return [
    el('a', {href: '#'}, 'Tables'), el('span', {'aria-hidden': 'true'}, '›'), el('h1', {}, plain(table)),
    el('select', {'aria-label': 'Version', onchange: (event) => goTo(Number(event.target.value))},
        versions.map(({number, status}) => el('option', {value: number, selected: number === shown}, `Version ${number} · ${plain(status)}`))),
  ];
}

/** Whose version it is, and why it was made. */
export function about({status, author, reason, createdAt}) {
  return el('p', {class: 'about', title: reason}, badge(status), ` “${reason}” `, el('span', {class: 'quiet'}, `${personName(author)}, ${when(createdAt)}`));
}
