import {dialog, el} from '../dom.js';
import {plain} from '../words.js';
import {formatExamples, parseExamples} from './cells.js';

const isExpected = (column) => column.startsWith('=>');

const nameOf = (column) => column.replace(/^=>\s*/, '');

/** Shows what became of each example, and lets an analyst change them. */
export class ExamplesPanel {
  #changed;
  #text = '';
  #columns = [];
  #outcomes = [];
  #table;

  constructor(changed) {
    this.#changed = changed;
    this.element = el('div', {class: 'panel'});
  }

  get failing() {
    return this.#outcomes.filter(({passes}) => !passes).length;
  }

  /** What stands there, before anything was checked. */
  open(text, table) {
    this.#text = text;
    this.#table = table;
    this.#outcomes = [];
    this.#show();
  }

  checked(outcomes) {
    this.#outcomes = outcomes;
    this.#show();
  }

  #show() {
    const {columns, lines} = parseExamples(this.#text);
    this.#columns = columns;
    const order = lines.map((cells, at) => ({cells, at, outcome: this.#outcomes[at]}))
        .sort((one, other) => Number(one.outcome?.passes ?? true) - Number(other.outcome?.passes ?? true));
    this.element.replaceChildren(
        el('div', {class: 'panel-head'},
            el('p', {}, this.#outcomes.length ? `${this.#outcomes.length - this.failing} of ${this.#outcomes.length} examples pass` : `${lines.length} examples`),
            this.#changed && el('button', {type: 'button', class: 'small-button', onclick: () => this.#edit()}, 'Add example')),
        el('ul', {class: 'cases'}, order.map((example) => this.#example(example))));
  }

  #example({cells, at, outcome}) {
    const facts = this.#columns.slice(1).flatMap((column, place) => (isExpected(column) || cells[place + 1] === 'NONE' ? []
        : [`${plain(column).toLowerCase()} ${cells[place + 1]}`]));
    return el('li', {class: outcome && !outcome.passes ? 'case wrong' : 'case'},
        el('div', {class: 'case-head'},
            el('strong', {}, el('span', {class: 'mark', 'aria-label': outcome ? (outcome.passes ? 'passes' : 'fails') : null},
                outcome ? (outcome.passes ? '✓' : '✗') : ''), ` ${cells[0]}`),
            this.#changed && el('button', {type: 'button', class: 'link-button', 'aria-label': `Edit the example ${cells[0]}`, onclick: () => this.#edit(at)}, 'Edit')),
        el('p', {class: 'quiet'}, facts.join(' · ')),
        outcome && !outcome.passes && el('p', {},
            'Expected ', pairs(outcome.expected), el('br'), 'but found ', pairs(outcome.found)));
  }

  /** One example in a form; without a place, a new one that begins as the first one does. */
  #edit(at) {
    const {columns, lines} = parseExamples(this.#text);
    const cells = lines[at] ?? columns.map((column, place) => (place === 0 || isExpected(column) ? '' : lines[0]?.[place] ?? ''));
    const fields = columns.map((column, place) => this.#field(column, cells[place]));
    const trouble = el('p', {class: 'notice', role: 'alert', hidden: true});
    const form = el('form', {class: 'form grid-form'}, fields, trouble, el('div', {class: 'form-end'},
        at !== undefined && el('button', {type: 'button', class: 'small-button danger', onclick: () => {
          lines.splice(at, 1);
          this.#take(columns, lines, box);
        }}, 'Remove'),
        el('button', {type: 'submit', class: 'button'}, at === undefined ? 'Add' : 'Change')));
    const box = dialog(at === undefined ? 'Add an example' : 'Change an example', form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const values = fields.map((field) => field.querySelector('input').value.trim());
      if (!values[0]) {
        trouble.textContent = 'Say in words what the example shows.';
        trouble.hidden = false;
        return;
      }
      lines[at ?? lines.length] = values;
      this.#take(columns, lines, box);
    });
  }

  #field(column, value) {
    const name = nameOf(column);
    const known = [...this.#table.inputs, ...this.#table.outputs].find((one) => one.name === name);
    const words = column === 'example' ? 'What it shows' : `${isExpected(column) ? 'Expected: ' : ''}${name === 'row' ? 'row that decides' : plain(name)}`;
    const options = name === 'row' ? this.#table.rows.map(({id}) => id) : [...(known?.allowed ?? '').matchAll(/"([^"]*)"/g)].map(([, word]) => word);
    const list = `choices-${name}`;
    return el('label', {class: column === 'example' ? 'wide' : ''}, words,
        el('input', {value, list: options.length ? list : null, autocomplete: 'off'}),
        options.length > 0 && el('datalist', {id: list}, options.map((option) => el('option', {value: option}))));
  }

  #take(columns, lines, box) {
    this.#text = formatExamples({columns, lines});
    this.#outcomes = [];
    this.#show();
    box.close();
    this.#changed(this.#text);
  }
}

const pairs = (said) => el('code', {}, Object.entries(said).map(([name, value]) => `${name}: ${value || 'nothing'}`).join(', ') || 'nothing');
