import {el} from '../dom.js';
import {ask, REASON} from './actions.js';

/**
 * What somebody may do with a version as it stands.
 *
 * @param version the one that is shown
 * @param versions all of the table, newest first
 * @param me the id of whoever signed in
 * @param act `act(number, move, wish)`; resolves once it is done
 */
export function moves(version, versions, me, act) {
  const {number, status, author} = version;
  const mine = author === me;
  const button = (name, title, wish) => el('button', {type: 'button', class: 'small-button', onclick: () => ask({title, button: name.replace(' …', ''), ...wish}, wish.act)}, name);
  const plainly = (move) => () => act(number, move, {});
  const withReason = (move) => (values) => act(number, move, values);
  const submit = button('Submit for review', `Submit version ${number}?`, {words: 'Another analyst will look at it and publish it.', act: plainly('submit')});
  const approve = button('Approve and publish', `Publish version ${number}?`, {words: 'Running conversations are decided by it within five seconds.', act: plainly('approve')});
  const reject = button('Reject …', `Reject version ${number}?`, {words: 'It becomes a draft again; its author finds your reason in the log.', fields: [REASON], danger: true, act: withReason('reject')});
  const withdraw = button('Withdraw', `Withdraw version ${number}?`, {words: 'It becomes a draft again.', act: plainly('withdraw')});
  const canary = button('Canary …', `Let version ${number} decide for some`, {
    words: 'A share of conversations is decided by it, always the same ones. It is taken back by itself when they go worse.',
    fields: [{name: 'share', label: 'Share of conversations, in percent', kind: 'number', value: 10, min: 1, max: 50, required: true}, REASON], act: withReason('canary'),
  });
  const stop = button('Stop the canary', `Stop the canary of version ${number}?`, {words: 'It waits for a second analyst again.', danger: true, act: plainly('canary/stop')});
  const before = versions.find((one) => one.status === 'RETIRED');
  const back = (to, name) => button(name, `Roll back to version ${to}?`, {
    words: `What version ${to} says decides again at once, as a new version. No second person is needed.`,
    fields: [REASON], danger: true, act: (values) => act(to, 'rollback', values),
  });
  switch (status) {
    case 'DRAFT': return [submit];
    case 'IN_REVIEW': return mine ? [el('span', {class: 'quiet'}, 'Waits for another analyst'), withdraw] : [approve, canary, reject];
    case 'CANARY': return mine ? [stop] : [approve, canary, stop];
    case 'PUBLISHED': return before ? [back(before.number, 'Roll back …')] : [];
    case 'RETIRED': return [back(number, 'Roll back to this …')];
    default: return [];
  }
}

/** What can be done with an edit. */
export function editing(editor, {discard, save}) {
  const button = (name, act, possible = true) => el('button', {type: 'button', class: 'small-button', disabled: !possible, onclick: act}, name);
  const saving = button('Save draft …', save);
  saving.classList.add('main');
  return [button('Undo', () => editor.undo(), editor.canUndo), button('Redo', () => editor.redo(), editor.canRedo), button('Discard …', discard), saving];
}

const UNDER_WAY = ['DRAFT', 'IN_REVIEW', 'CANARY'];

/** The version of a table that is looked at first: what waits for somebody, or else what decides. */
export function usual(versions) {
  const [newest] = versions;
  return (UNDER_WAY.includes(newest.status) ? newest : versions.find(({status}) => status === 'PUBLISHED') ?? newest).number;
}
