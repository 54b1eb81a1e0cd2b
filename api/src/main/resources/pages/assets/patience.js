/** Waits longer each time, up to a limit, and not at all when there is reason for hope. */
export class Patience {
  #first;
  #longest;
  #next;
  #awake = () => {};

  constructor(first = 500, longest = 8000) {
    this.#first = first;
    this.#longest = longest;
    this.#next = first;
    addEventListener('online', () => this.hurry());
    document.addEventListener('visibilitychange', () => document.hidden || this.hurry());
  }

  /** Some chance keeps a crowd of browsers from coming back at the same moment. */
  rest() {
    const pause = this.#next * (.75 + Math.random() / 2);
    this.#next = Math.min(this.#next * 2, this.#longest);
    return new Promise((awake) => {
      this.#awake = awake;
      setTimeout(awake, pause);
    });
  }

  hurry() {
    this.#next = this.#first;
    this.#awake();
  }

  renew() {
    this.#next = this.#first;
  }
}
