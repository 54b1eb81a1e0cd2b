import {dialog, el} from '../dom.js';
import {changes} from './changes.js';
import {personName} from './desk.js';
import {difference, merge, outline} from './document.js';

/**
 * Shows what two people changed at the same time. Whatever is chosen, the analyst's own edit stays as it is until it is
 * saved.
 *
 * @param sides `{base, theirs, mine, newest}`: three documents, and the version that was saved meanwhile
 * @param choose `merged(document, clashes)` or `mine()`
 */
export function showConflict({base, theirs, mine, newest}, choose) {
  const table = outline(mine);
  const changedByThem = difference(base, theirs);
  const changedHere = difference(base, mine);
  const mergeable = !changedByThem.form && !changedHere.form;
  const merged = mergeable ? merge(base, theirs, mine) : undefined;
  const clashes = merged?.clashes ?? [];
  const box = dialog('Somebody saved meanwhile',
      el('p', {}, `${personName(newest.author)} saved version ${newest.number} (“${newest.reason}”) after you began. Nothing of yours is lost: it stays in this browser until you save it.`),
      el('div', {class: 'sides'},
          side(`Version ${newest.number} changed`, changes(changedByThem, table, clashes)),
          side('You changed', changes(changedHere, table, clashes))),
      el('p', {class: clashes.length ? 'notice' : 'quiet'}, advice(mergeable, clashes)),
      el('div', {class: 'form-end'},
          el('button', {type: 'button', class: 'button quiet-button', onclick: () => box.close()}, 'Go on editing'),
          el('button', {type: 'button', class: 'button quiet-button', onclick: () => {
            box.close();
            choose.mine();
          }}, `Leave out what version ${newest.number} changed`),
          mergeable && el('button', {type: 'button', class: 'button', onclick: () => {
            box.close();
            choose.merged(merged.document, clashes);
          }}, 'Bring both together')));
  box.classList.add('wide-dialog');
}

const side = (title, content) => el('section', {}, el('h3', {}, title), content);

function advice(mergeable, clashes) {
  if (!mergeable) {
    return 'Columns or the hit policy differ, so the two cannot be brought together by row.';
  }
  return clashes.length ? `Both changed ${clashes.join(', ')}: yours would be taken there. Look at it before you save.`
      : 'No row was changed by both.';
}
