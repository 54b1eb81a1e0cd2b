import {open, Refused} from './api.js';
import {Patience} from './patience.js';

/** The server says every 15 seconds that it is still there. */
const LONGEST_SILENCE = 40_000;

/**
 * Hears the events of a conversation, each once and in order, for as long as it goes on. The browser's own EventSource
 * can send no token but in the address, where it would be written into logs; so the stream is read by hand.
 */
export class Listener {
  #conversation;
  #place;
  #tell;
  #connection = new AbortController();
  #stopped = false;
  #patience = new Patience();

  /**
   * @param {{conversationId: string, token: string}} conversation
   * @param {string} place after which to begin
   * @param tell `heard(name, data)`, `connected(boolean)`, `over()` and `refused(failure)`
   */
  constructor(conversation, place, tell) {
    this.#conversation = conversation;
    this.#place = place;
    this.#tell = tell;
    this.#listen();
  }

  stop() {
    this.#stopped = true;
    this.#connection.abort();
  }

  async #listen() {
    while (!this.#stopped) {
      try {
        if (await this.#hearOut()) {
          this.#tell.over();
          return;
        }
      } catch (failure) {
        if (failure instanceof Refused && !failure.passes) {
          this.#tell.refused(failure);
          return;
        }
      }
      if (!this.#stopped) {
        this.#tell.connected(false);
        await this.#patience.rest();
      }
    }
  }

  /** Whether there will be nothing more to hear. */
  async #hearOut() {
    this.#connection = new AbortController();
    const {conversationId, token} = this.#conversation;
    const response = await open(`/conversations/${encodeURIComponent(conversationId)}/events`, {
      token,
      signal: this.#connection.signal,
      headers: {Accept: 'text/event-stream', 'Last-Event-ID': this.#place},
    });
    if (response.status === 204) {
      return true;
    }
    this.#patience.renew();
    this.#tell.connected(true);
    await this.#read(response.body.pipeThrough(new TextDecoderStream()).getReader());
    return false;
  }

  async #read(reader) {
    let rest = '';
    for (;;) {
      const alarm = setTimeout(() => this.#connection.abort(), LONGEST_SILENCE);
      const {done, value} = await reader.read().finally(() => clearTimeout(alarm));
      if (done) {
        return;
      }
      const blocks = (rest + value).split('\n\n');
      rest = blocks.pop();
      blocks.forEach((block) => this.#take(block));
    }
  }

  #take(block) {
    const event = {data: []};
    for (const line of block.split('\n')) {
      const [, field, value] = /^(\w+): ?(.*)$/.exec(line) ?? [];
      if (field === 'data') {
        event.data.push(value);
      } else if (field) {
        event[field] = value;
      }
    }
    if (event.event) {
      this.#tell.heard(event.event, JSON.parse(event.data.join('\n')));
      this.#place = event.id ?? this.#place;
    }
  }
}
