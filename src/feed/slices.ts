/** Milliseconds of work after which the page gets its turn: what follows a touch sooner than that feels immediate. */
const MAX_SLICE = 50;

// Saved before a script of the page can replace it.
const schedule = setTimeout;

/** Runs a long piece of work step by step while letting the page breathe. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  let until = Date.now() + 2 * MAX_SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() < until) continue;
    await new Promise((resolve) => schedule(resolve));
    until = Date.now() + MAX_SLICE;
  }
}
