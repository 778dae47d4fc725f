/** Milliseconds of work after which the page gets its turn: half a frame. */
const SLICE = 8;

/** Runs a long piece of work step by step while letting the page breathe. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await breath();
    until = performance.now() + SLICE;
  }
}

/** Lets waiting input and paint go first; a message comes sooner than a timer, which browsers slow down. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
