import {inPlainWords, Refused} from '../api.js';
import {el} from '../dom.js';
import {plain} from '../words.js';
import {ask, REASON} from './actions.js';
import {BacktestPanel} from './backtest.js';
import {toKnow} from './banner.js';
import {mergeExamples} from './cells.js';
import {changes} from './changes.js';
import {showConflict} from './conflict.js';
import {difference, outline} from './document.js';
import {Editor} from './editor.js';
import {ExamplesPanel} from './examples.js';
import {feelHelp} from './feel.js';
import {FindingsPanel} from './findings.js';
import {about, heading} from './heading.js';
import {HistoryPanel} from './history.js';
import {forget, keep, kept} from './kept.js';
import {editing, moves, usual} from './moves.js';
import {Tabs} from './tabs.js';

const PAUSE_IN_EDITING = 400;

/** One table: the editor, and beside it everything that tells whether a change is a good one. */
export class TableView {
  #desk;
  #table;
  #stage;
  #versions = [];
  #canary;
  #shown;
  #edit;
  #editor;
  #tabs;
  #parts;
  #timer = 0;
  #pending = false;
  #asked = new AbortController();

  /** @param stage `{place, main, say}` */
  constructor(desk, table, stage) {
    this.#desk = desk;
    this.#table = table;
    this.#stage = stage;
  }

  /** Opens a version, or else what is unsaved, under way or published. */
  async open(number) {
    const {versions, canary} = await this.#desk.table(this.#table);
    const edit = kept(this.#table);
    const wanted = number ?? edit?.base ?? usual(versions);
    this.#versions = versions;
    this.#canary = canary;
    this.#shown = await this.#desk.version(this.#table, wanted);
    this.#edit = edit?.base === wanted ? edit : undefined;
    document.title = `${plain(this.#table)} · Rules`;
    await this.#build(Boolean(edit) && !this.#edit);
  }

  /** Leaves the table; what was written a moment ago is kept first. */
  close() {
    const editor = this.#editor;
    const edit = this.#edit;
    const last = this.#pending && editor?.documentAtRest().then((document) => keep(this.#table, {...edit, document}));
    this.#rest();
    this.#asked.abort();
    this.#editor = undefined;
    Promise.resolve(last).finally(() => editor?.close());
  }

  /** Whether something was written that is not kept yet. */
  get pending() {
    return this.#pending;
  }

  #rest() {
    clearTimeout(this.#timer);
    this.#pending = false;
  }

  get #number() {
    return this.#shown.version.number;
  }

  get #text() {
    return {document: this.#edit?.document ?? this.#shown.document, examples: this.#edit?.examples ?? this.#shown.examples};
  }

  async #build(elsewhere) {
    this.close();
    const frozen = elsewhere || !this.#desk.mayChange;
    const parts = {
      actions: el('div', {class: 'actions'}), banner: el('div', {class: 'banner'}),
      sheet: el('div', {class: 'sheet', inert: frozen}),
      findings: new FindingsPanel((row) => this.#editor?.goTo(row)),
      examples: new ExamplesPanel(frozen ? undefined : (examples) => this.#touch({examples})),
      changed: el('div', {class: 'panel'}), backtest: new BacktestPanel(this.#desk),
      history: new HistoryPanel(this.#desk, (number) => this.#go(number)),
    };
    this.#parts = parts;
    const rows = outline(this.#text.document);
    parts.history.show(this.#table, this.#versions, this.#number);
    this.#tabs = new Tabs('About this table', [
      {name: 'Check', element: parts.findings.element}, {name: 'Examples', element: parts.examples.element},
      {name: 'Changes', element: parts.changed}, {name: 'Backtest', element: parts.backtest.element},
      {name: 'History', element: parts.history.element, seen: () => parts.history.tell()}, {name: 'Help', element: feelHelp(rows)},
    ], this.#tabs?.chosen);
    this.#stage.place.replaceChildren(...heading(this.#table, this.#versions, this.#number, (number) => this.#go(number)));
    this.#stage.main.replaceChildren(el('div', {class: 'work'},
        el('section', {class: 'desk', 'aria-label': 'Table'}, el('div', {class: 'tools'}, about(this.#shown.version), parts.actions), parts.banner,
            el('button', {type: 'button', class: 'skip', onclick: () => this.#tabs.focus()}, 'Skip the rows'),
            el('div', {class: 'paper', tabindex: 0, role: 'region', 'aria-label': 'Rows of the table'}, parts.sheet)),
        this.#tabs.element));
    this.#editor = new Editor(parts.sheet, () => this.#touch({}));
    await this.#editor.open(this.#text.document);
    parts.examples.open(this.#text.examples, rows);
    this.#showState(elsewhere);
    await this.#check();
  }

  #go(number) {
    location.hash = `#${this.#table}/${number}`;
  }

  /** Takes note of an edit: kept at once, checked after a pause. */
  #touch(part) {
    if (!this.#editor) {
      return;
    }
    this.#rest();
    this.#pending = true;
    this.#parts.findings.busy();
    this.#edit = {base: this.#number, ...this.#text, ...part};
    this.#timer = setTimeout(() => this.#settle(), PAUSE_IN_EDITING);
  }

  async #settle() {
    const document = await this.#editor.document();
    this.#edit = {...this.#edit, document};
    this.#rest();
    if (!keep(this.#table, this.#edit)) {
      this.#stage.say('This browser cannot keep your edit: save it before you leave.', true);
    }
    this.#showState(false);
    await this.#check();
  }

  #showState(elsewhere) {
    const {actions, banner, changed, backtest} = this.#parts;
    const table = outline(this.#text.document);
    const {version} = this.#shown;
    actions.replaceChildren(...(this.#edit ? editing(this.#editor, {discard: () => this.#discard(), save: () => this.#save()}) : this.#desk.mayChange
      ? moves(version, this.#versions, this.#desk.who.id, (number, move, wish) => this.#move(number, move, wish)) : []));
    banner.replaceChildren(...toKnow({
      number: this.#number, versions: this.#versions, canary: this.#canary, edit: this.#edit, elsewhere: elsewhere && kept(this.#table),
    }, (number) => this.#go(number)));
    const parent = this.#versions.find(({number}) => number === version.parent);
    if (this.#edit) {
      const found = difference(this.#shown.document, this.#edit.document);
      changed.replaceChildren(el('p', {class: 'quiet'}, `Your edit beside version ${this.#number}`), changes(found, table));
      this.#tabs.count('Changes', found.rows.length + Number(found.form));
    } else {
      changed.replaceChildren(el('p', {class: 'quiet'}, parent ? `Version ${this.#number} beside version ${parent.number}, which it was made from` : 'This version came with the system.'));
      this.#tabs.count('Changes', 0);
      parent && this.#beside(parent.number, table);
    }
    backtest.show({table: this.#table, number: this.#number, rows: table.rows}, Boolean(this.#edit));
  }

  async #beside(parent, table) {
    const {changed} = this.#parts;
    try {
      changed.append(changes(difference((await this.#desk.version(this.#table, parent)).document, this.#shown.document), table));
    } catch (failure) {
      changed.append(el('p', {class: 'notice'}, inPlainWords(failure)));
    }
  }

  async #check() {
    this.#asked.abort();
    this.#asked = new AbortController();
    const {signal} = this.#asked;
    const {findings, examples} = this.#parts;
    const {rows} = outline(this.#text.document);
    findings.busy();
    try {
      const found = await this.#desk.check(this.#table, this.#text, signal);
      findings.show(found, rows);
      examples.checked(found.examples);
      this.#editor?.mark(found.findings.filter(({severity}) => severity !== 'NOTE'));
      const errors = found.faults.length + found.findings.filter(({severity}) => severity === 'ERROR').length;
      this.#tabs.count('Check', found.faults.length + found.findings.length, errors > 0);
      this.#tabs.count('Examples', examples.failing, true);
    } catch (failure) {
      if (!signal.aborted) {
        findings.failed(inPlainWords(failure), () => this.#check());
      }
    }
  }

  #discard() {
    ask({title: 'Discard your edit?', words: `Version ${this.#number} is shown again as it was saved.`, button: 'Discard', danger: true}, async () => {
      forget(this.#table);
      await this.open(this.#number);
    });
  }

  async #save() {
    await (this.#pending && this.#editor.documentAtRest());
    await this.#settle();
    ask({title: 'Save a draft', words: 'It decides nothing until a second analyst has published it.', fields: [REASON], button: 'Save draft'}, async ({reason}) => {
      try {
        const {number} = await this.#desk.save(this.#table, {...this.#text, parent: this.#number, reason});
        forget(this.#table);
        this.#stage.say(`Saved as version ${number}.`);
        await this.#arrive(number);
      } catch (failure) {
        if (!(failure instanceof Refused) || failure.code !== 'RULES_STALE') {
          throw failure;
        }
        await this.#conflict(failure.conflict.newest);
      }
    });
  }

  async #conflict(number) {
    const theirs = await this.#desk.version(this.#table, number);
    const base = this.#shown;
    const mine = this.#text;
    const goOn = async (edit) => {
      keep(this.#table, {...edit, base: number});
      await this.#arrive(number);
    };
    showConflict({base: base.document, theirs: theirs.document, mine: mine.document, newest: theirs.version}, {
      mine: () => goOn(mine),
      merged: (merged, clashes) => goOn({document: merged, clashes, examples: mergeExamples(base.examples, theirs.examples, mine.examples)}),
    });
  }

  async #move(number, move, wish) {
    const moved = await this.#desk.move(this.#table, number, move, wish);
    this.#stage.say(`Version ${moved.number}: ${plain(moved.status).toLowerCase()}.`);
    await this.#arrive(moved.number);
  }

  /** Shows a version under its address. */
  async #arrive(number) {
    history.replaceState(null, '', `#${this.#table}/${number}`);
    await this.open(number);
  }
}
