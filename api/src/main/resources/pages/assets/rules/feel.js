import {el} from '../dom.js';

const CELLS = [
  ['-', 'anything fits'],
  ['"BOOK"', 'this word'],
  ['"BOOK", "ORDER"', 'one of these'],
  ['not("BOOK")', 'anything but this'],
  ['>= 0.8', 'at least; also > < <='],
  ['[1..5]', 'from 1 to 5, both included'],
  ['(1..5)', 'between 1 and 5, neither included'],
  ['> limit', 'compared with another fact'],
  ['? > 5 and size < 3', '? is the value of this column'],
  ['starts with(?, "en")', 'a text that begins so'],
  ['true', 'yes; no is false'],
];

const FUNCTIONS = 'abs, contains, count, ends with, list contains, lower case, max, mean, min, modulo, not, starts with, string, string length, substring, sum, upper case';

const KEYS = [
  ['Tab, Shift+Tab', 'next cell, cell before'],
  ['Enter', 'the cell below; in the last row, a new row'],
  ['Ctrl+Z, Ctrl+Y', 'undo, redo'],
  ['Shift+Enter', 'a new line in a cell'],
];

const HITS = [
  ['FIRST', 'the first row that fits, from the top, decides'],
  ['UNIQUE', 'exactly one row may fit'],
  ['COLLECT', 'every row that fits says something'],
  ['RULE ORDER', 'the same, in the order of the rows'],
];

/** What may stand in a cell, and how the editor is used. */
export function feelHelp({description, inputs, outputs}) {
  return el('div', {class: 'panel help'},
      description && [el('h3', {}, 'This table'), el('p', {}, description)],
      el('h3', {}, 'What a condition can be'), pairs(CELLS),
      el('p', {class: 'quiet'}, 'Words stand in quotes, numbers do not. An absent fact is "NONE", an absent number 0.'),
      el('h3', {}, 'Facts and answers'),
      pairs([...inputs, ...outputs].map(({name, allowed}) => [name, allowed || 'any value'])),
      el('h3', {}, 'Functions'), el('p', {}, FUNCTIONS, '. Loops, powers and functions of your own are refused.'),
      el('h3', {}, 'Hit policies'), pairs(HITS),
      el('h3', {}, 'Keys'), pairs(KEYS));
}

const pairs = (entries) => el('dl', {class: 'pairs'}, entries.map(([code, words]) => [el('dt', {}, el('code', {}, code)), el('dd', {}, words)]).flat());
