import {inPlainWords, newId} from './api.js';
import {Composer} from './composer.js';
import {Deeds} from './deeds.js';
import {byId, dialog, el} from './dom.js';
import {Listener} from './events.js';
import {explain} from './explain.js';
import {farewell} from './farewell.js';
import {forgetScan, houseOf, introduce, wishOf} from './house.js';
import {Keep} from './keep.js';
import {knowledge} from './know.js';
import {Outbox} from './outbox.js';
import {greetingOf, history, openConversation} from './session.js';
import {Thread} from './thread.js';
import {Transcript} from './transcript.js';
import {plain} from './words.js';

const house = houseOf(location);
forgetScan(new URL(location.href));
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
  'start-over': ({turn}) => transcript.startOver(turn),
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
    doing = '';
    state = {...state, ...news, status: 'ENDED'};
    byId('end-open').hidden = true;
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
  byId('log').setAttribute('aria-busy', 'true');
  const kept = keep.all;
  if (kept.conversationId) {
    takeUp(kept);
  }
  const opened = await openConversation(keep, wishOf(house), {
    delayed: (failure) => line(`${inPlainWords(failure)} Trying again …`),
  });
  if (!conversation) {
    takeUp(opened.conversation);
  } else if (opened.conversation.conversationId !== conversation.conversationId) {
    location.reload();
    return;
  }
  line('');
  state = opened.state;
  transcript.restore(opened.messages);
  keep.settle(transcript.entries.filter((entry) => entry.state === 'answered').map(({key}) => key));
  show();
  thread.toEnd();
  byId('log').removeAttribute('aria-busy');
  if (state.status === 'ENDED') {
    finish();
  }
  listen(opened.place);
}

/**
 * Makes a conversation the one of this page, with the messages that were on their way when it was left: whether they
 * arrived is not known, so they are sent again. That needs nothing but the browser's memory, so it waits for nobody.
 */
function takeUp(taken) {
  conversation = taken;
  deeds = new Deeds(conversation);
  outbox = new Outbox(conversation, {
    sent: (messageId) => {
      transcript.mark(messageId, 'sent');
      show();
    },
    delayed: (messageId) => {
      transcript.mark(messageId, 'delayed');
      show();
    },
    refused,
  });
  transcript.restore([greetingOf(conversation)]);
  keep.unanswered.forEach((message) => {
    transcript.say(message.messageId, message.text, 'sending');
    outbox.send(message);
  });
  show();
}

function listen(place) {
  listener = new Listener(conversation, place, {
    heard: (event, data) => {
      heard[event]?.(data);
      show();
    },
    connected: (yes) => {
      line(yes || over ? '' : 'The connection was lost. Reconnecting; nothing is lost.');
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
