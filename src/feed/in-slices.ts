/** Milliseconds of work after which the page gets its turn: what follows a touch sooner than that feels immediate. */
const SLICE = 50;

// Saved before a script of the page can replace it.
const soon = setTimeout;

/** Runs a long piece of work step by step while letting the page breathe. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  let until = performance.now() + 2 * SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => soon(resolve));
    until = performance.now() + SLICE;
  }
}
