// Saved before a test replaces them.
const { setTimeout } = globalThis;
const { now } = performance;

const PAUSE = 10;

/**
 * Waits until an assertion holds or a value is neither `false`, `null` nor `undefined`, and returns it.
 * Fails with the last failure after `limit` milliseconds.
 */
export async function eventually<T>(
  check: () => T | Promise<T>,
  limit = 3000,
): Promise<NonNullable<T>> {
  const end = now.call(performance) + limit;
  for (;;) {
    let failure: unknown;
    try {
      const value = await check();
      if (value !== false && value !== null && value !== undefined) return value;
      failure = new Error(`still ${String(value)} after ${limit} ms: ${String(check)}`);
    } catch (error) {
      failure = error;
    }
    if (now.call(performance) > end) throw failure;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
