import {el} from '../dom.js';

const RANK = {ERROR: 0, WARNING: 1, NOTE: 2};
const NAMES = {
  GAP: 'Gap', CONFLICT: 'Conflict', FAILS: 'Fails', DUPLICATE: 'Duplicate', NEVER_FIRES: 'Never decides',
  SAYS_NOTHING_NEW: 'Says nothing new', UNUSED_INPUT: 'Unused column', UNPROVEN: 'Not proven',
};

/** What the api says to the table as it stands in the editor. */
export class FindingsPanel {
  #goTo;

  /** @param goTo called with the id of a row */
  constructor(goTo) {
    this.#goTo = goTo;
    this.element = el('div', {class: 'panel', 'aria-live': 'polite'});
  }

  busy() {
    this.element.setAttribute('aria-busy', 'true');
  }

  failed(words, again) {
    this.element.removeAttribute('aria-busy');
    this.element.replaceChildren(el('p', {class: 'notice'}, words, el('button', {type: 'button', class: 'link-button', onclick: again}, 'Try again')));
  }

  /** @param rows of the table as it stands, for their numbers */
  show(check, rows) {
    this.element.removeAttribute('aria-busy');
    const faults = check.faults.map((fault) => ({...fault, severity: 'ERROR', title: 'Cannot be used', rows: fault.row ? [fault.row] : []}));
    const findings = [...check.findings].sort((one, other) => (RANK[one.severity] ?? 3) - (RANK[other.severity] ?? 3));
    const wrong = check.examples.filter(({passes}) => !passes);
    this.element.replaceChildren(
        el('p', {class: check.fitToPublish ? 'verdict good' : 'verdict bad'}, verdict(check, wrong.length)),
        el('ul', {class: 'findings'}, [...faults, ...findings].map((finding) => this.#finding(finding, rows)),
            wrong.map(({words}) => el('li', {class: 'finding error'},
                el('p', {class: 'finding-head'}, el('span', {class: 'badge'}, 'error'), ' ', el('strong', {}, 'Example fails')), el('p', {}, words)))));
  }

  #finding({severity, kind, title, rows: ids, column, line, message}, rows) {
    return el('li', {class: `finding ${severity.toLowerCase()}`},
        el('p', {class: 'finding-head'},
            el('span', {class: 'badge'}, severity.toLowerCase()), ' ', el('strong', {}, title ?? NAMES[kind] ?? kind),
            ids.map((id) => el('button', {type: 'button', class: 'link-button', onclick: () => this.#goTo(id)}, rowName(id, rows))),
            column && el('span', {class: 'quiet'}, `column ${column}`), line && el('span', {class: 'quiet'}, `line ${line}`)),
        el('p', {}, message));
  }
}

function verdict({usable, fitToPublish, examples}, wrong) {
  if (!usable) {
    return '✗ This table cannot be used.';
  }
  if (fitToPublish) {
    return `✓ Fit to be published: no errors, ${examples.length} examples pass.`;
  }
  return wrong ? `✗ Not fit to be published: ${wrong} of ${examples.length} examples fail.` : '✗ Not fit to be published yet.';
}

export function rowName(id, rows) {
  const place = rows.findIndex((row) => row.id === id);
  return place < 0 ? id : `row ${place + 1}`;
}
