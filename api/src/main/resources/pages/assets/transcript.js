/**
 * What was said, in order and each once, whatever told of it: the customer here, the event stream, or the history. No
 * page and no network is known here.
 *
 * A message of the customer is `{kind: 'said', key, text, state}`, its state being `sending`, `delayed`, `sent`,
 * `answered` or `refused`; an answer is `{kind: 'answer', key, turn, text, by, agent, reply}`, where `reply` is all that
 * the api told of it, and `draft` tells that it is still being written.
 */
export class Transcript {
  entries = [];
  #byKey = new Map();

  /** Takes in what the journal has, which knows the order. */
  restore(messages) {
    const told = messages.map((message) => message.role === 'CUSTOMER'
        ? this.#known(message.messageId, {kind: 'said', text: message.text, state: 'answered', at: message.at})
        : this.#known(message.role === 'OPERATOR' ? `place-${message.seq}` : keyOf(message.turn), {
          kind: 'answer', turn: message.turn, text: message.text, by: message.role, agent: message.agent, at: message.at,
        }));
    const written = new Set(told);
    this.entries = [...told, ...this.entries.filter((entry) => !written.has(entry))];
  }

  say(messageId, text, state) {
    if (!this.#byKey.has(messageId)) {
      this.entries.push(this.#known(messageId, {kind: 'said', text, state, at: new Date().toISOString()}));
    }
  }

  /** What became of a message. Nothing comes after its answer. */
  mark(messageId, state, why) {
    const entry = this.#byKey.get(messageId);
    if (entry && entry.state !== 'answered') {
      Object.assign(entry, {state, why});
    }
  }

  draft(turn, piece) {
    const key = keyOf(turn);
    const entry = this.#byKey.get(key) ?? this.#append(key, {kind: 'answer', turn, text: '', by: 'ASSISTANT', draft: true});
    if (entry.draft) {
      entry.text += piece;
    }
  }

  /** What was written so far of that answer does not count. */
  startOver(turn) {
    const entry = this.#byKey.get(keyOf(turn));
    if (entry?.draft) {
      entry.text = '';
    }
  }

  /** Takes an answer in; says whether everything that it answers is known here. */
  answer(reply) {
    const key = keyOf(reply.turn);
    const news = {
      kind: 'answer', turn: reply.turn, text: reply.text, by: 'ASSISTANT', agent: reply.agent, draft: false, reply,
    };
    if (!this.#byKey.has(key)) {
      this.#append(key, {...news, at: new Date().toISOString()}, reply.replyTo);
    } else {
      Object.assign(this.#byKey.get(key), news);
    }
    reply.replyTo.forEach((messageId) => this.mark(messageId, 'answered'));
    return reply.replyTo.every((messageId) => this.#byKey.has(messageId));
  }

  get unanswered() {
    return this.entries.filter(({kind, state}) => kind === 'said' && (state === 'sending' || state === 'sent' || state === 'delayed'));
  }

  /** The last word, if it is an answer of which everything is known. What the business tells of its own accord leaves open what is open. */
  get standing() {
    const last = this.entries.findLast((entry) => entry.kind === 'answer' ? !isNotice(entry) : entry.state !== 'refused');
    return last?.kind === 'answer' && !last.draft ? last.reply : undefined;
  }

  get lastTurn() {
    return Math.max(0, ...this.entries.map(({turn}) => turn ?? 0));
  }

  #known(key, news) {
    const entry = this.#byKey.get(key) ?? {key};
    this.#byKey.set(key, Object.assign(entry, news));
    return entry;
  }

  /** Behind what it answers, so before what was said since; at the end where it answers nothing. */
  #append(key, news, replyTo = []) {
    const entry = this.#known(key, news);
    const answered = this.entries.findLastIndex((said) => replyTo.includes(said.key));
    this.entries.splice(answered < 0 ? this.entries.length : answered + 1, 0, entry);
    return entry;
  }
}

const isNotice = ({turn, reply}) => turn > 0 && reply?.replyTo.length === 0;

const keyOf = (turn) => `turn-${turn}`;
