import {inPlainWords} from '../api.js';
import {byId, el} from '../dom.js';
import {Desk} from './desk.js';
import {tableList} from './tables.js';
import {TableView} from './table.js';

const desk = new Desk();
let shown;

/** One line for everybody, screen readers too; an alarm stays until the next one. */
export function say(words, alarm = false) {
  const line = byId('said');
  line.textContent = words;
  line.classList.toggle('alarm', alarm);
  line.hidden = !words;
}

function showWho() {
  const {who} = desk;
  byId('who').replaceChildren(...(who ? [
    el('span', {}, who.name, desk.mayChange ? '' : ' (reads only)'),
    el('button', {type: 'button', class: 'link-button', onclick: () => {
      desk.signOut();
      go();
    }}, 'Sign out'),
  ] : []));
}

/** `#agent-routing` is a table as it stands, `#agent-routing/3` one version of it. */
async function go() {
  shown?.close();
  shown = undefined;
  const main = byId('main');
  const [table, number] = decodeURIComponent(location.hash.slice(1)).split('/');
  byId('place').replaceChildren();
  main.replaceChildren(el('p', {class: 'quiet waiting'}, 'One moment …'));
  try {
    await desk.signedIn();
    showWho();
    if (table) {
      shown = new TableView(desk, table, {place: byId('place'), main, say});
      await shown.open(number ? Number(number) : undefined);
    } else {
      document.title = 'Rules · X-Seven';
      main.replaceChildren(tableList((await desk.tables()).tables));
    }
  } catch (failure) {
    main.replaceChildren(el('p', {class: 'notice'}, inPlainWords(failure),
        el('button', {type: 'button', class: 'link-button', onclick: go}, 'Try again'),
        failure.status === 403 && el('button', {type: 'button', class: 'link-button', onclick: () => {
          desk.signOut();
          go();
        }}, 'Sign in as somebody else')));
  }
  showWho();
}

// The address names a table, so a link to a part of the page would name one too.
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  byId('main').focus();
});
addEventListener('hashchange', () => {
  say('');
  go();
});
// Less than half a second after a key, a window that is closed would lose it.
addEventListener('beforeunload', (event) => {
  if (shown?.pending) {
    event.preventDefault();
  }
});
go();
