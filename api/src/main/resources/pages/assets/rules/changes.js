import {el} from '../dom.js';
import {plain} from '../words.js';
import {rowName} from './findings.js';

const SIGNS = {ADDED: '+', REMOVED: '−', CHANGED: '±', MOVED: '↕'};

/**
 * A difference of two documents, row by row, with the cells that differ marked.
 *
 * @param table the outline whose columns name the cells, and whose order numbers the rows
 * @param clashes ids of rows to be marked as changed by both
 */
export function changes({form, rows}, table, clashes = []) {
  if (!form && !rows.length) {
    return el('p', {class: 'quiet'}, 'Nothing differs.');
  }
  const columns = [...table.inputs, ...table.outputs].map(({label, name}) => label || plain(name));
  return el('div', {class: 'changes'},
      form && el('p', {class: 'notice mild'}, 'Columns, facts or the hit policy differ.'),
      el('ul', {}, rows.map((change) => el('li', {class: `change change-${change.kind.toLowerCase()}`},
          el('p', {class: 'change-head'},
              el('span', {class: 'sign', 'aria-hidden': 'true'}, SIGNS[change.kind]),
              el('strong', {}, ` ${plain(change.kind)} ${rowName(change.row, table.rows)} `), rowName(change.row, table.rows) !== change.row && el('code', {class: 'quiet'}, change.row),
              clashes.includes(change.row) && el('span', {class: 'badge alarm'}, 'changed by both')),
          change.kind === 'MOVED' ? el('p', {class: 'quiet'}, cellsOf(change.after, columns)) : cellChanges(change, columns)))));
}

const all = ({conditions, conclusions}) => [...conditions, ...conclusions];

const cellsOf = (row, columns) => all(row).map((cell, at) => [columns[at] ?? '', cell]).filter(([, cell]) => cell !== '-')
    .map(([column, cell]) => `${column} ${cell}`).join(' · ');

function cellChanges({before, after}, columns) {
  if (!before || !after) {
    const only = after ?? before;
    return el('p', {class: before ? 'was' : 'is'}, cellsOf(only, columns), only.words && el('span', {class: 'quiet'}, ` — ${only.words}`));
  }
  const differing = all(before).map((cell, at) => [columns[at] ?? '', cell, all(after)[at]]).filter(([, was, is]) => was !== is);
  return el('dl', {class: 'cell-changes'},
      differing.map(([column, was, is]) => [el('dt', {}, column), el('dd', {}, el('del', {}, was), ' → ', el('ins', {}, is))]).flat(),
      before.words !== after.words && [el('dt', {}, 'Note'), el('dd', {}, el('del', {}, before.words || '–'), ' → ', el('ins', {}, after.words || '–'))]);
}
