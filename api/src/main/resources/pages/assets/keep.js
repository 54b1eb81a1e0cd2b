import {newId} from './api.js';

/**
 * What this browser keeps of one conversation, so that a reload goes on where it was: how to open it, and the messages
 * that were not answered yet. A private window that refuses to store keeps it as long as the page lives.
 */
export class Keep {
  #name;
  #fallback = '{}';

  constructor(house) {
    this.#name = `xseven:${house}`;
  }

  get all() {
    return JSON.parse(this.#read() ?? '{}');
  }

  /** Which opening this is: the same until a conversation came of it, so that no repetition begins two. */
  get opening() {
    const opening = this.all.opening ?? newId();
    this.#change((all) => ({...all, opening}));
    return opening;
  }

  opened({conversationId, token, greeting}) {
    this.#change(() => ({conversationId, token, greeting, greetedAt: new Date().toISOString(), unanswered: []}));
  }

  get unanswered() {
    return this.all.unanswered ?? [];
  }

  /** Notes a message, or what became of it. */
  note(message) {
    this.#change((all) => ({
      ...all,
      unanswered: [...(all.unanswered ?? []).filter(({messageId}) => messageId !== message.messageId), message]
          .sort((one, other) => one.at - other.at),
    }));
  }

  settle(messageIds) {
    this.#change((all) => ({
      ...all, unanswered: (all.unanswered ?? []).filter(({messageId}) => !messageIds.includes(messageId)),
    }));
  }

  forget() {
    this.#change(() => ({}));
  }

  #read() {
    try {
      return localStorage.getItem(this.#name);
    } catch {
      return this.#fallback;
    }
  }

  #change(next) {
    const text = JSON.stringify(next(this.all));
    try {
      localStorage.setItem(this.#name, text);
    } catch {
      this.#fallback = text;
    }
  }
}
