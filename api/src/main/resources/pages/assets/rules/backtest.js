import {inPlainWords} from '../api.js';
import {dialog, el} from '../dom.js';
import {sections} from '../explain.js';
import {rowName} from './findings.js';
import {factsTold, fromTo, told, whatIf} from './what-if.js';

const DAYS = [7, 30, 90];

/** Puts the decisions of the past to a version, and shows what would have come out otherwise. */
export class BacktestPanel {
  #desk;

  constructor(desk) {
    this.#desk = desk;
    this.element = el('div', {class: 'panel'});
  }

  /**
   * @param place `{table, number, rows}`
   * @param unsaved whether the editor holds more than the version
   */
  show({table, number, rows}, unsaved) {
    const days = el('select', {}, DAYS.map((count) => el('option', {value: count, selected: count === 30}, `last ${count} days`)));
    const result = el('div', {class: 'stack', 'aria-live': 'polite'});
    const go = el('button', {type: 'button', class: 'small-button', onclick: () => this.#run({table, number, rows}, Number(days.value), result, go)}, `Backtest version ${number}`);
    this.element.replaceChildren(...[
        el('p', {class: 'quiet'}, 'Runs the decisions that were recorded through this version. Nobody is told, nothing changes.'),
        unsaved && el('p', {class: 'notice mild'}, `What you changed is not in version ${number}. Save it first to backtest it.`),
        el('div', {class: 'compare'}, el('label', {}, 'Decisions of the', days), go),
        result].filter(Boolean));
  }

  async #run({table, number, rows}, days, result, go) {
    go.disabled = true;
    result.replaceChildren(el('p', {class: 'quiet'}, 'Asking the past …'));
    try {
      const more = (cursor) => this.#desk.backtest(table, number, {days, cursor});
      result.replaceChildren(...this.#result(await this.#desk.backtest(table, number, {days}), rows, more));
    } catch (failure) {
      result.replaceChildren(el('p', {class: 'notice'}, inPlainWords(failure)));
    }
    go.disabled = false;
  }

  #result({table, version, against, decisions, changed, unchanged, failed, tookMs, changes, examples, nextCursor}, rows, more) {
    if (!decisions) {
      return [el('p', {class: 'notice mild'}, 'No decisions of this table were recorded in that time.')];
    }
    const most = Math.max(...changes.map(({count}) => count), 1);
    const show = (example) => this.#example(example, {table, version});
    const list = el('ul', {class: 'cases'}, examples.map(show));
    return [
      el('p', {class: 'verdict'}, `${whole(changed)} of ${whole(decisions)} decisions would have come out otherwise.`),
      share({changed, unchanged, failed}),
      el('p', {class: 'quiet'}, `They were made by ${against.includes(',') ? 'versions' : 'version'} ${against}. Took ${tookMs} ms.`),
      changes.length > 0 && el('h3', {}, 'From → to'),
      el('ul', {class: 'bars'}, changes.map((change) => el('li', {},
          el('p', {}, fromTo(change.from, change.to),
              ' ', el('span', {class: 'quiet rows-told'}, `${rowsTold(change.rowsFrom, rows)} → ${rowsTold(change.rowsTo, rows)}`)),
          bar(change.count, most)))),
      examples.length > 0 && el('h3', {}, 'One by one'),
      list, further(list, nextCursor, more, show),
    ].filter(Boolean);
  }

  #example({conversationId, turn, at, inputs, before, after, failure}, tried) {
    return el('li', {class: 'case'},
        el('p', {}, failure ? [el('del', {}, told(before)), ` → cannot decide: ${failure}`] : fromTo(before, after)),
        el('p', {class: 'quiet'}, factsTold(inputs)),
        el('p', {class: 'quiet'}, new Date(at).toLocaleString('en'),
            turn > 0 && [' · ', el('button', {type: 'button', class: 'link-button', onclick: () => this.#explain(conversationId, turn)}, `Why turn ${turn} came out so`)],
            conversationId && [' · ', el('button', {type: 'button', class: 'link-button', onclick: () => whatIf(this.#desk, tried, conversationId)}, 'Whole conversation')]));
  }

  async #explain(conversation, turn) {
    const content = el('div', {class: 'why-body'}, el('p', {class: 'quiet'}, 'Looking it up …'));
    dialog(`Turn ${turn} of ${conversation}`, content);
    try {
      content.replaceChildren(...sections(await this.#desk.explain(conversation, turn)));
    } catch (failure) {
      content.replaceChildren(el('p', {class: 'notice'}, inPlainWords(failure)));
    }
  }
}

/** A button that goes on with the list, page by page; nothing where all is shown. */
function further(list, cursor, more, show) {
  const button = cursor && el('button', {type: 'button', class: 'small-button', onclick: async () => {
    button.disabled = true;
    try {
      const {examples, nextCursor} = await more(cursor);
      list.append(...examples.map(show));
      button.replaceWith(...[further(list, nextCursor, more, show)].filter(Boolean));
    } catch (failure) {
      button.replaceWith(el('p', {class: 'notice'}, inPlainWords(failure)));
    }
  }}, 'Show more');
  return button;
}

const whole = (count) => new Intl.NumberFormat('en').format(count);

const rowsTold = (ids, rows) => [ids ?? []].flat().map((id) => rowName(id, rows)).join(', ') || 'no row';

const SVG = 'http://www.w3.org/2000/svg';

function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, String(value)));
  element.append(...children);
  return element;
}

function bar(count, most) {
  return el('p', {class: 'bar-line'},
      svg('svg', {class: 'bar', viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true'},
          svg('rect', {class: 'bar-back', width: 100, height: 8, rx: 2}),
          svg('rect', {class: 'bar-front', width: Math.max(1, (100 * count) / most), height: 8, rx: 2})),
      el('strong', {}, whole(count)));
}

/** The whole of all decisions, and how they divide. */
function share(counts) {
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  let start = 0;
  const picture = svg('svg', {class: 'share', viewBox: '0 0 100 10', preserveAspectRatio: 'none', role: 'img',
    'aria-label': parts.map(([name, count]) => `${name} ${count}`).join(', ')});
  for (const [name, count] of parts) {
    const width = (100 * count) / total;
    picture.append(svg('rect', {class: `share-${name}`, x: start, width, height: 10}));
    start += width;
  }
  return el('div', {}, picture, el('ul', {class: 'legend'}, parts.map(([name, count]) =>
    el('li', {}, el('span', {class: `swatch share-${name}`, 'aria-hidden': 'true'}), ` ${name} ${whole(count)}`))));
}
