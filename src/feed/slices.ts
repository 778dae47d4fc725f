/** Milliseconds of work after which the page gets its turn: what follows a touch sooner than that feels immediate. */
const SLICE = 50;

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

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

/** Lets waiting input and paint go first; a message comes sooner than a timer, which browsers slow down. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}
