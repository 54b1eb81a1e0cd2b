import {call, Refused} from './api.js';
import {Patience} from './patience.js';

const PAGE = 200;

/** Turns of which everything is told again when a page opens; of older ones the words are enough. */
const TOLD_AGAIN = 30;

/**
 * Opens the conversation that this browser kept, or begins one. However long that takes, it ends only when it has
 * succeeded or was refused for good.
 *
 * @param tell `delayed(failure)`
 * @returns `{conversation, state, messages, place}`; `place` is where to begin to listen
 */
export async function openConversation(keep, wish, tell) {
  const patience = new Patience();
  for (;;) {
    try {
      return await (keep.all.conversationId ? resume(keep) : begin(keep, wish));
    } catch (failure) {
      if (!(failure instanceof Refused)) {
        throw failure;
      }
      if (failure.passes || failure.code === 'IDEMPOTENCY_KEY_BUSY') {
        tell.delayed(failure);
        await patience.rest();
      } else if (keep.all.conversationId && (failure.status === 401 || failure.status === 404)) {
        keep.forget();
      } else {
        throw failure;
      }
    }
  }
}

export const greetingOf = ({greeting, greetedAt}) => ({role: 'ASSISTANT', turn: 0, text: greeting, at: greetedAt});

async function begin(keep, wish) {
  const {body} = await call('/conversations/create', {
    method: 'POST', body: wish, headers: {'Idempotency-Key': keep.opening},
  });
  keep.opened(body);
  const conversation = keep.all;
  return {
    conversation, state: {status: 'ACTIVE', stage: body.stage, agent: body.agent, slots: {}, turn: 0},
    messages: [greetingOf(conversation)], place: '0-0',
  };
}

async function resume(keep) {
  const conversation = keep.all;
  const at = `/conversations/${encodeURIComponent(conversation.conversationId)}`;
  const {body: state} = await call(at, {token: conversation.token});
  const messages = await history(conversation);
  return {
    conversation, state,
    // The journal writes the greeting down with the first turn.
    messages: messages.length ? messages : [greetingOf(conversation)],
    place: `${Math.max(0, state.turn - TOLD_AGAIN)}-0`,
  };
}

/** Everything that was said and answered. */
export async function history({conversationId, token}) {
  const messages = [];
  let cursor = '';
  do {
    const {body} = await call(
        `/conversations/${encodeURIComponent(conversationId)}/history?limit=${PAGE}&cursor=${cursor}`, {token});
    messages.push(...body.messages);
    cursor = body.nextCursor;
  } while (cursor);
  return messages;
}
