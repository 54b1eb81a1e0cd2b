import {inPlainWords} from '../api.js';
import {el} from '../dom.js';
import {plain} from '../words.js';
import {changes} from './changes.js';
import {personName} from './desk.js';
import {difference, outline} from './document.js';

/** Every version of a table, what became of it, and two of them beside each other. */
export class HistoryPanel {
  #desk;
  #open;
  #table;
  #log;

  /** @param open called with the number of a version */
  constructor(desk, open) {
    this.#desk = desk;
    this.#open = open;
    this.element = el('div', {class: 'panel'});
  }

  show(table, versions, shown) {
    this.#table = table;
    const compared = el('div', {class: 'stack', 'aria-live': 'polite'});
    const from = this.#choice(versions, before(versions, shown));
    const to = this.#choice(versions, shown);
    const log = el('ol', {class: 'log-lines'});
    this.element.replaceChildren(
        el('h3', {}, 'Compare'),
        el('div', {class: 'compare'}, el('label', {}, 'from', from), el('label', {}, 'to', to),
            el('button', {type: 'button', class: 'small-button', onclick: () => this.#compare(from.value, to.value, compared)}, 'Compare')),
        compared,
        el('h3', {}, 'Versions'),
        el('ol', {class: 'versions'}, versions.map((version) => this.#version(version, version.number === shown))),
        el('h3', {}, 'What was done'), log);
    this.#log = log;
  }

  /** Called when somebody looks: the log is long, and few do. */
  async tell() {
    const log = this.#log;
    try {
      const {entries} = await this.#desk.log(this.#table);
      log.replaceChildren(...entries.map(({number, actor, action, at, reason}) => el('li', {},
          el('strong', {}, `${plain(action)} ${number}`), ` by ${personName(actor)}`, reason && `: ${reason}`,
          el('span', {class: 'quiet'}, ` ${when(at)}`))));
    } catch (failure) {
      log.replaceChildren(el('li', {class: 'quiet'}, inPlainWords(failure)));
    }
  }

  #choice(versions, chosen) {
    return el('select', {}, versions.map(({number, status}) =>
      el('option', {value: number, selected: number === chosen}, `${number} · ${plain(status)}`)));
  }

  #version({number, status, author, reason, createdAt, reviewer, publishedAt}, shown) {
    return el('li', {class: shown ? 'version shown' : 'version'},
        el('p', {}, el('button', {type: 'button', class: 'link-button', 'aria-current': shown ? 'true' : null, onclick: () => this.#open(number)}, `Version ${number}`),
            ' ', badge(status)),
        el('p', {}, reason),
        el('p', {class: 'quiet'}, `${personName(author)}, ${when(createdAt)}`,
            reviewer && ` · published by ${personName(reviewer)}${publishedAt ? `, ${when(publishedAt)}` : ''}`));
  }

  async #compare(from, to, compared) {
    try {
      const [before, after] = await Promise.all([this.#desk.version(this.#table, from), this.#desk.version(this.#table, to)]);
      compared.replaceChildren(changes(difference(before.document, after.document), outline(after.document)));
    } catch (failure) {
      compared.replaceChildren(el('p', {class: 'notice'}, inPlainWords(failure)));
    }
  }
}

/** The version that one is compared with first: what it was made from. */
function before(versions, shown) {
  return versions.find(({number}) => number === shown)?.parent ?? shown;
}

export const badge = (status) => el('span', {class: `badge status-${status.toLowerCase()}`}, plain(status));

export const when = (time) => new Date(time).toLocaleString('en', {dateStyle: 'medium', timeStyle: 'short'});
