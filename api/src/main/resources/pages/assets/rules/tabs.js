import {el} from '../dom.js';

/** Panels of which one is seen, reached by arrow keys as screen readers announce it. */
export class Tabs {
  #tabs;

  /** @param panels `[{name, element, seen}]`; `seen` is called when the panel is chosen */
  constructor(label, panels, chosen) {
    this.#tabs = panels.map(({name, element, seen}) => {
      const id = name.toLowerCase();
      const tab = el('button', {type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `panel-${id}`, onclick: () => this.choose(name)}, name);
      return {name, tab, seen, panel: el('div', {role: 'tabpanel', id: `panel-${id}`, 'aria-labelledby': `tab-${id}`, tabindex: 0}, element)};
    });
    const list = el('div', {role: 'tablist', 'aria-label': label, onkeydown: (event) => this.#move(event)}, this.#tabs.map(({tab}) => tab));
    this.element = el('aside', {class: 'side'}, list, this.#tabs.map(({panel}) => panel));
    this.choose(chosen ?? panels[0].name);
  }

  choose(name) {
    this.chosen = name;
    for (const one of this.#tabs) {
      const isIt = one.name === name;
      one.tab.setAttribute('aria-selected', String(isIt));
      one.tab.tabIndex = isIt ? 0 : -1;
      one.panel.hidden = !isIt;
      isIt && one.seen?.();
    }
  }

  focus() {
    this.#tabs.find(({name}) => name === this.chosen).tab.focus();
  }

  /** A number beside a name; none where there is nothing to count. */
  count(name, number, alarm = false) {
    const {tab} = this.#tabs.find((one) => one.name === name);
    tab.replaceChildren(...[name, number ? el('span', {class: alarm ? 'count alarm' : 'count'}, String(number)) : undefined].filter(Boolean));
  }

  #move(event) {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (step) {
      const next = this.#tabs.at((this.#tabs.findIndex(({name}) => name === this.chosen) + step) % this.#tabs.length);
      this.choose(next.name);
      next.tab.focus();
      event.preventDefault();
    }
  }
}
