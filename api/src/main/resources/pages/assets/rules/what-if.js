import {inPlainWords} from '../api.js';
import {dialog, el} from '../dom.js';
import {plain} from '../words.js';

/** What a table said, by its columns; one column alone needs no name. */
export function told(answer) {
  const columns = Object.entries(answer ?? {}).filter(([, value]) => value !== '');
  return columns.length === 1 ? columns[0][1] : columns.map(([name, value]) => `${plain(name).toLowerCase()} ${value}`).join(', ') || 'nothing';
}

export const fromTo = (before, after) => [el('del', {}, told(before)), ' → ', el('ins', {}, told(after))];

/** Facts in one line, without those that are absent. */
export const factsTold = (inputs) => Object.entries(inputs).filter(([, value]) => value !== 'NONE')
    .map(([name, value]) => `${plain(name).toLowerCase()} ${value}`).join(' · ');

/** A conversation's decisions beside what a version would have said, turn beside turn. */
export async function whatIf(desk, {table, version}, conversation) {
  const content = el('div', {class: 'why-body'}, el('p', {class: 'quiet'}, 'Asking the past …'));
  dialog(`Conversation ${conversation}`, content).classList.add('wide-dialog');
  try {
    const {changed, turns} = await desk.whatIf(table, version, {conversationId: conversation});
    content.replaceChildren(
        el('p', {}, `${changed} of ${turns.length} decisions of ${plain(table).toLowerCase()} come out otherwise by version ${version}. Each is judged by the facts of its turn; what anybody would have said to another answer, nobody knows.`),
        el('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Turns'}, el('table', {class: 'tables'},
            el('thead', {}, el('tr', {}, ['Turn', 'Facts', 'By', 'Was', `Version ${version}`].map((title) => el('th', {scope: 'col'}, title)))),
            el('tbody', {}, turns.map(line)))));
  } catch (failure) {
    content.replaceChildren(el('p', {class: 'notice'}, inPlainWords(failure)));
  }
}

const line = ({turn, by, inputs, before, after, changed, failure}) => el('tr', {class: changed ? 'otherwise' : null},
    el('th', {scope: 'row'}, turn), el('td', {class: 'quiet'}, factsTold(inputs)), el('td', {class: 'quiet'}, by),
    el('td', {}, told(before)), el('td', {}, failure ? `cannot decide: ${failure}` : changed ? el('ins', {}, told(after)) : 'the same'));
