const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = globalThis;

/**
 * Takes the timers out of the browser's hands for a suite: those shorter than `held` milliseconds fire at once,
 * the others when `fire` says so. `asked` lists the delays since the test began.
 */
export function heldTimers(held: number) {
  const asked: number[] = [];
  const waiting = new Map<number, () => void>();
  let last = 1_000_000_000;

  function hold(run: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) {
    asked.push(delay);
    if (delay < held) return realSetTimeout(run, 0, ...args);
    waiting.set(++last, () => run(...args));
    return last;
  }

  function release(timer: number) {
    if (!waiting.delete(timer)) realClearTimeout(timer);
  }

  beforeEach(() => {
    asked.length = 0;
    waiting.clear();
    Object.assign(globalThis, { setTimeout: hold, clearTimeout: release });
  });
  afterEach(() => {
    Object.assign(globalThis, { setTimeout: realSetTimeout, clearTimeout: realClearTimeout });
  });

  return {
    asked: asked as readonly number[],
    /** How many timers are held. */
    get waiting() {
      return waiting.size;
    },
    /** Lets every held timer come due. */
    fire() {
      const due = [...waiting.values()];
      waiting.clear();
      due.forEach((run) => run());
    },
  };
}
