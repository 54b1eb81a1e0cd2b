import {call, open} from './api.js';
import {el} from './dom.js';

const AGAIN = 20_000;
const KINDS = {APPOINTMENT: {at: '/appointments/', prefix: 'appointment/'}, ORDER: {at: '/orders/', prefix: 'order/'}};
const OVER = new Set(['CANCELLED', 'COMPLETED', 'NO_SHOW', 'DELIVERED', 'COLLECTED']);

/** Bookings and orders of a conversation, looked at again now and then while somebody looks at the page. */
export class Deeds {
  #token;
  #watched = new Map();

  constructor({token}) {
    this.#token = token;
    setInterval(() => document.hidden || this.lookAgain(), AGAIN);
    document.addEventListener('visibilitychange', () => document.hidden || this.lookAgain());
  }

  /** Tells how one stands, now and whenever that changes. */
  watch({type, workflowId}, show) {
    const kind = KINDS[type];
    if (kind) {
      const path = kind.at + encodeURIComponent(workflowId.replace(kind.prefix, ''));
      const deed = {path, show, tag: ''};
      this.#watched.set(`${workflowId}#${this.#watched.size}`, deed);
      this.#look(deed);
    }
  }

  lookAgain() {
    this.#watched.forEach((deed) => deed.over || this.#look(deed));
  }

  async #look(deed) {
    try {
      const {body} = await call(deed.path, {token: this.#token});
      const tag = JSON.stringify(body);
      if (tag !== deed.tag) {
        Object.assign(deed, {tag, over: OVER.has(body.status)});
        deed.show(body);
      }
    } catch {
      // It is looked at again soon, and the answer itself says what was done.
    }
  }

  /** Hands a file to the browser; links cannot carry the token. */
  async save(path, name) {
    const response = await open(path.replace(/^\/api\/v1/, ''), {token: this.#token, headers: {}});
    const address = URL.createObjectURL(await response.blob());
    el('a', {href: address, download: name}).click();
    URL.revokeObjectURL(address);
  }
}
