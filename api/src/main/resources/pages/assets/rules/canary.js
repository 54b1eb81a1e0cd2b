import {el} from '../dom.js';
import {personName} from './desk.js';
import {when} from './history.js';

/** How a version does that decides for a share of conversations, beside what decides for the others. */
export function canaryTold({share, since, startedBy, reason, margin, minimum, canary, published}) {
  return el('section', {class: 'notice mild canary', 'aria-label': 'Canary'},
      el('p', {}, el('strong', {}, `Decides for ${share} % of conversations`), ` since ${when(since)}, by ${personName(startedBy)}: “${reason}”`),
      el('table', {},
          el('thead', {}, el('tr', {}, ['', 'Turns', 'Errors', 'Escalations'].map((title) => el('th', {scope: 'col'}, title)))),
          el('tbody', {}, rates('Canary', canary), rates('Published', published))),
      el('p', {class: 'quiet'}, `It is given up by itself when a rate is ${points(margin)} points worse, after ${minimum} turns of each.`));
}

const rates = (name, {turns, errorRate, escalationRate}) => el('tr', {},
    el('th', {scope: 'row'}, name), el('td', {}, turns), el('td', {}, `${points(errorRate)} %`), el('td', {}, `${points(escalationRate)} %`));

const points = (rate) => Math.round(Number(rate) * 1000) / 10;
