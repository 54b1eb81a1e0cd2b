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

/** A conversation taken again by a version, and its decisions beside what the version would have said, turn beside turn. */
export async function whatIf(desk, {table, version}, conversation) {
  const content = el('div', {class: 'why-body'}, el('p', {class: 'quiet'}, 'Taking the conversation again …'));
  dialog(`Conversation ${conversation}`, content).classList.add('wide-dialog');
  try {
    const {changed, turns, rerun} = await desk.whatIf(table, version, {conversationId: conversation});
    content.replaceChildren(...again(rerun, table, version),
        el('h3', {}, 'Its decisions'),
        el('p', {}, `${changed} of ${turns.length} decisions of ${plain(table).toLowerCase()} come out otherwise by version ${version}. Each is judged by the facts of its turn; what anybody would have said to another answer, nobody knows.`),
        el('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Turns'}, el('table', {class: 'tables'},
            el('thead', {}, el('tr', {}, ['Turn', 'Facts', 'By', 'Was', `Version ${version}`].map((title) => el('th', {scope: 'col'}, title)))),
            el('tbody', {}, turns.map(line)))));
  } catch (failure) {
    content.replaceChildren(el('p', {class: 'notice'}, inPlainWords(failure)));
  }
}

const line = ({turn, by, inputs, before, after, changed, failure}) => el('tr', {class: changed ? 'otherwise' : null},
    el('th', {scope: 'row'}, turn ?? 'After the end'), el('td', {class: 'quiet'}, factsTold(inputs)), el('td', {class: 'quiet'}, by),
    el('td', {}, told(before)), el('td', {}, failure ? `cannot decide: ${failure}` : changed ? el('ins', {}, told(after)) : 'the same'));

/** The conversation as it was beside the same conversation by a version. */
const again = ({changed, complete, turns}, table, version) => [
  el('h3', {}, 'Taken again'),
  el('p', {}, `${changed} of ${turns.length} turns come out otherwise with version ${version} of ${plain(table).toLowerCase()}${complete ? '' : '; the conversation is longer than what was taken again'}. The customer says what they said then; the other tables, the business and its book are those of today. Nothing was done, nobody was told.`),
  el('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Turns taken again'}, el('table', {class: 'tables'},
      el('thead', {}, el('tr', {}, ['Turn', 'Customer', 'Was', `Version ${version}`].map((title) => el('th', {scope: 'col'}, title)))),
      el('tbody', {}, turns.map(beside))))];

const DEEDS = {AS_RECORDED: 'carried out as it went then', ASSUMED: 'taken to succeed; it was not done then'};

const beside = ({turn, intent, before, after, deed, changed}) => el('tr', {class: changed ? 'otherwise' : null},
    el('th', {scope: 'row'}, turn), el('td', {}, plain(intent)),
    el('td', {}, side(before, after, 'del')),
    el('td', {}, changed ? side(after, before, 'ins') : 'the same', deed && el('p', {class: 'quiet'}, DEEDS[deed])));

/** What differs from the other side is marked. */
function side(one, other, tag) {
  const mark = (text, same) => (same ? text : el(tag, {}, text));
  return [
    el('p', {class: 'quiet'}, mark(plain(one.agent), one.agent === other.agent), ' · ', mark(plain(one.stage), one.stage === other.stage)),
    el('p', {}, one.text ? mark(one.text, one.text === other.text) : el('em', {}, 'Answered together with what came later')),
    ...one.decisions.map(({outputs}, place) =>
      el('p', {class: 'quiet'}, mark(told(outputs), told(outputs) === told(other.decisions[place]?.outputs)))),
  ];
}
