/** Calls once nothing has been asked of it for so many milliseconds. */
export class Pause {
  #length: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(length: number) {
    this.#length = length;
  }

  /** Starts anew; only the last call is made. */
  before(call: () => void) {
    this.stop();
    this.#timer = setTimeout(call, this.#length);
  }

  /** Makes no call. */
  stop() {
    clearTimeout(this.#timer);
  }
}
