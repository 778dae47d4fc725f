/** Calls back once nothing has been asked of it for so many milliseconds. */
export class Debounce {
  #delay: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(delay: number) {
    this.#delay = delay;
  }

  /** Starts anew; only the last callback is called. */
  call(callback: () => void) {
    this.cancel();
    this.#timer = setTimeout(callback, this.#delay);
  }

  cancel() {
    clearTimeout(this.#timer);
  }
}
