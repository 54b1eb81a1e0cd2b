import {call, Refused} from './api.js';
import {Patience} from './patience.js';

/**
 * Sends messages one after the other, in the order in which they were written. What could not be sent is sent again
 * under the same id, so that the api takes it once however often it arrives.
 */
export class Outbox {
  #conversation;
  #tell;
  #waiting = [];
  #busy = false;
  #patience = new Patience();

  /** @param tell `sent(messageId)`, `delayed(messageId, failure)` and `refused(messageId, failure)` */
  constructor(conversation, tell) {
    this.#conversation = conversation;
    this.#tell = tell;
  }

  send(message) {
    this.#waiting.push(message);
    this.#work();
  }

  hurry() {
    this.#patience.hurry();
  }

  async #work() {
    if (this.#busy) {
      return;
    }
    this.#busy = true;
    while (this.#waiting.length) {
      if (await this.#post(this.#waiting[0])) {
        this.#waiting.shift();
        this.#patience.renew();
      } else {
        await this.#patience.rest();
      }
    }
    this.#busy = false;
  }

  /** Whether the api said yes or no. */
  async #post({messageId, text}) {
    const {conversationId, token} = this.#conversation;
    try {
      await call(`/conversations/${encodeURIComponent(conversationId)}/message`, {
        method: 'POST', token, body: {text, messageId}, headers: {Prefer: 'respond-async'},
      });
      this.#tell.sent(messageId);
      return true;
    } catch (failure) {
      if (failure instanceof Refused && !failure.passes) {
        this.#tell.refused(messageId, failure);
        return true;
      }
      this.#tell.delayed(messageId, failure);
      return false;
    }
  }
}
