import {el} from '../dom.js';
import {canaryTold} from './canary.js';
import {personName} from './desk.js';
import {when} from './history.js';

/**
 * What somebody should know before they go on.
 *
 * @param elsewhere an edit of another version that is not saved yet
 * @param goTo called with the number of a version
 */
export function toKnow({number, versions, canary, edit, elsewhere}, goTo) {
  const [newest] = versions;
  return [
    canary?.number === number && canaryTold(canary),
    elsewhere && el('p', {class: 'notice mild'}, `You have an unsaved edit of version ${elsewhere.base}, of ${when(elsewhere.at)}. This version can be looked at meanwhile.`,
        el('button', {type: 'button', class: 'link-button', onclick: () => goTo(elsewhere.base)}, 'Open your edit')),
    edit && newest.number > number && el('p', {class: 'notice mild'},
        `Version ${newest.number} of ${personName(newest.author)} is newer than what you edit. When you save you see both changes.`),
    edit?.clashes?.length > 0 && el('p', {class: 'notice mild'}, `Both of you changed ${edit.clashes.join(', ')}: yours is here now.`),
    edit && el('p', {class: 'quiet'}, `Your edit of version ${number} is kept in this browser until you save it.`),
  ].filter(Boolean);
}
