/** How long dmn-js waits after a key until it takes over what was written, and a little more. */
const TAKES_OVER = 350;

/** The table in dmn-js, the DMN editor of bpmn.io. */
export class Editor {
  #modeler;
  #changed;
  #paint = new CSSStyleSheet();

  /** @param changed called at each key and each other edit; leave it out to show a table that nobody changes */
  constructor(container, changed) {
    this.container = container;
    this.#changed = changed;
    this.#modeler = new globalThis.DmnJS({container});
    container.addEventListener('input', () => this.#changed?.());
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#paint];
  }

  /** Shows a document; rejects when it is none that the editor understands. */
  async open(xml) {
    await this.#modeler.importXML(xml);
    const view = this.#modeler.getViews().find(({type}) => type === 'decisionTable');
    await this.#modeler.open(view);
    const events = this.#viewer.get('eventBus');
    events.on('elements.changed', () => this.#changed?.());
  }

  /** The document as it stands. */
  async document() {
    const {xml} = await this.#modeler.saveXML({format: true});
    return xml;
  }

  /** The same, with what was written a moment ago. */
  async documentAtRest() {
    await new Promise((resolve) => {
      setTimeout(resolve, TAKES_OVER);
    });
    return this.document();
  }

  get canUndo() {
    return this.#viewer.get('commandStack').canUndo();
  }

  get canRedo() {
    return this.#viewer.get('commandStack').canRedo();
  }

  undo() {
    this.#viewer.get('commandStack').undo();
  }

  redo() {
    this.#viewer.get('commandStack').redo();
  }

  /** Brings a row into view and puts the cursor into it. */
  goTo(row) {
    const cells = [...this.container.querySelectorAll('[data-row-id]')].filter((cell) => cell.dataset.rowId === row);
    const line = cells[0]?.closest('tr');
    line?.scrollIntoView({block: 'center', inline: 'nearest'});
    (line?.querySelector('[contenteditable]') ?? cells[0])?.focus();
  }

  /** Colours rows by what is wrong with them. */
  mark(findings) {
    const rules = findings.flatMap(({rows, severity}) => rows.map((row) =>
      `.rules [data-row-id="${CSS.escape(row)}"] { background-color: var(--${severity === 'ERROR' ? 'alarm' : 'warn'}-wash) !important }`));
    this.#paint.replaceSync(rules.join('\n'));
  }

  close() {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#paint);
    this.#modeler.destroy();
  }

  get #viewer() {
    return this.#modeler.getActiveViewer();
  }
}
