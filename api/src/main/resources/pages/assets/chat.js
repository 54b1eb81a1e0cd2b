import {inPlainWords, newId} from './api.js';
import {Composer} from './composer.js';
import {Deeds} from './deeds.js';
import {byId, dialog, el} from './dom.js';
import {Listener} from './events.js';
import {explain} from './explain.js';
import {farewell} from './farewell.js';
import {houseOf, introduce, wishOf} from './house.js';
import {Keep} from './keep.js';
import {knowledge} from './know.js';
import {Outbox} from './outbox.js';
import {history, openConversation} from './session.js';
import {Thread} from './thread.js';
import {Transcript} from './transcript.js';
import {plain} from './words.js';

const house = houseOf(location);
const keep = new Keep(house.key);
const transcript = new Transcript();
const composer = new Composer(say);
let introduced = {name: 'The business', starters: []};

let conversation;
let state = {};
let deeds;
let outbox;
let listener;
let doing = '';
let over = false;

const thread = new Thread(byId('log'), {
  say,
  explain: (turn) => explain(conversation, turn),
  look: (workflow, show) => deeds.watch(workflow, show),
  save: (path, file) => deeds.save(path, file),
});

function say(text) {
  if (over || !conversation) {
    return;
  }
  const message = {messageId: newId(), text, at: Date.now()};
  keep.note(message);
  transcript.say(message.messageId, text, 'sending');
  outbox.send(message);
  show();
  thread.toEnd();
}

/** Brings everything on the page in step with what is known. */
function show() {
  thread.show(transcript);
  composer.offer(over ? undefined : standing());
  const waits = !over && transcript.unanswered.some((entry) => entry.state === 'sent');
  const words = waits ? `${introduced.name} is writing${doing} …` : '';
  if (byId('typing').textContent !== words) {
    byId('typing').textContent = words;
  }
  byId('know').replaceChildren(...knowledge(state, introduced.business));
}

/** What the last answer offers, or how one may begin. */
function standing() {
  const isNew = transcript.entries.length === 1 && transcript.lastTurn === 0;
  return isNew ? {suggestions: introduced.starters} : transcript.standing;
}

function line(words, ...more) {
  byId('line').hidden = !words;
  byId('line').replaceChildren(words, ...more);
}

const heard = {
  token: ({turn, text}) => transcript.draft(turn, text),
  stage: ({stage}) => {
    state = {...state, stage};
  },
  agent: ({agent}) => {
    state = {...state, agent};
  },
  tool: ({tool}) => {
    doing = `, using ${plain(tool).toLowerCase()}`;
  },
  reply: (reply) => {
    doing = '';
    const complete = transcript.answer(reply);
    keep.settle(reply.replyTo);
    if (reply.turn >= transcript.lastTurn) {
      state = {...reply, status: state.status};
    }
    if (!complete) {
      refill();
    }
  },
  handoff: () => {
    state = {...state, needsHuman: true};
  },
  ended: () => finish(),
};

/** Somebody speaks in another window too: what they said stands in the history. */
async function refill() {
  try {
    transcript.restore(await history(conversation));
    show();
  } catch {
    // The next answer, or the next visit, brings it.
  }
}

function finish(news) {
  if (!over) {
    over = true;
    state = {...state, ...news, status: 'ENDED'};
    byId('end-open').hidden = true;
    listener?.stop();
    line('');
    show();
    composer.close(el('p', {}, 'This conversation is over. What was arranged stays arranged.'),
        el('button', {type: 'button', class: 'button', onclick: anew}, 'Start a new one'));
  }
}

function anew() {
  keep.forget();
  location.reload();
}

function refused(messageId, failure) {
  transcript.mark(messageId, 'refused', inPlainWords(failure));
  keep.settle([messageId]);
  if (failure.code === 'CONVERSATION_ENDED') {
    finish();
  } else if (failure.status === 401 || failure.status === 404) {
    lost(failure);
  }
  show();
}

/** The conversation cannot be opened any more. */
function lost(failure) {
  listener?.stop();
  line(inPlainWords(failure), ' ', el('button', {type: 'button', class: 'link-button', onclick: anew}, 'Start a new one'));
}

async function begin() {
  const log = byId('log');
  log.setAttribute('aria-busy', 'true');
  const opened = await openConversation(keep, wishOf(house), {
    delayed: (failure) => line(`${inPlainWords(failure)} Trying again …`),
  });
  line('');
  conversation = opened.conversation;
  state = opened.state;
  deeds = new Deeds(conversation);
  outbox = new Outbox(conversation, {
    sent: (messageId) => {
      transcript.mark(messageId, 'sent');
      keep.note({...keep.unanswered.find((kept) => kept.messageId === messageId), messageId, sent: true});
      show();
    },
    delayed: (messageId) => {
      transcript.mark(messageId, 'delayed');
      show();
    },
    refused,
  });
  transcript.restore(opened.messages);
  goOn();
  show();
  thread.toEnd();
  log.removeAttribute('aria-busy');
  if (state.status === 'ENDED') {
    finish();
  } else {
    listen(opened.place);
  }
}

/** Messages that were on their way when the page was left. Whether they arrived is not known, so they are sent again. */
function goOn() {
  const answered = new Set(transcript.entries.filter(({kind}) => kind === 'said').map(({key}) => key));
  keep.settle([...answered]);
  keep.unanswered.filter(({text}) => text).forEach((message) => {
    transcript.say(message.messageId, message.text, 'sending');
    outbox.send(message);
  });
}

function listen(place) {
  listener = new Listener(conversation, place, {
    heard: (event, data) => {
      heard[event]?.(data);
      show();
    },
    connected: (yes) => {
      line(yes ? '' : 'The connection was lost. Reconnecting; nothing is lost.');
      if (yes) {
        outbox.hurry();
      }
    },
    over: () => finish(),
    refused: lost,
  });
}

byId('end-open').addEventListener('click', () => conversation && farewell(conversation, finish));
byId('know-open').addEventListener('click', () => dialog('What this conversation knows', ...knowledge(state, introduced.business)));
introduce(house).then((known) => {
  introduced = known;
  show();
});
begin().catch((failure) => lost(failure));
