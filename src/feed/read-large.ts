import { inSlices } from './slices.js';
import { FeedFailure } from './state.js';

const MOST_BYTES = 8_000_000;
/**
 * The most values of a feed: objects, lists, keys, and what stands in them. What parses JSON cannot be stopped half
 * way, and a million empty lists take it longer than a real feed of the same size, which is mostly text.
 */
export const MOST_VALUES = 1_500_000;

/** Characters that are looked at before the page may get its turn. */
const STEP = 100_000;

const [QUOTE, BACKSLASH, COMMA, COLON, LIST, OBJECT] = [...'"\\,:[{'].map((one) =>
  one.charCodeAt(0),
) as [number, number, number, number, number, number];

/**
 * Reads a large body to its end; gives up when it grows past all reason, as an endless one must not fill the
 * visitor's memory, and when it was made to freeze the page.
 * @param start what has been read of it
 * @throws FeedFailure if it is more than we read
 */
export async function readLarge(
  start: string,
  reader: ReadableStreamDefaultReader<Uint8Array>,
  decoder: TextDecoder,
): Promise<string> {
  let text = start;
  for (let bytes = start.length; ;) {
    if (bytes > MOST_BYTES) throw new FeedFailure('too-large', 'more than 8 MB');
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) break;
    bytes += value.length;
  }
  if (!(await inSlices(isReadable(text))))
    throw new FeedFailure(
      'too-large',
      `more than ${MOST_VALUES.toLocaleString('en')} values, which take too long to read`,
    );
  return text;
}

/** Whether a text in JSON holds no more values than we read. */
function* isReadable(text: string): Generator<void, boolean> {
  let values = 0;
  let inText = false;
  for (let at = 0, turn = STEP; at < text.length; at++) {
    if (at >= turn) {
      turn += STEP;
      yield;
    }
    const code = text.charCodeAt(at);
    if (code === QUOTE) inText = !inText;
    // What follows it is of the text, be it a quotation mark.
    else if (code === BACKSLASH) at++;
    else if (
      !inText &&
      (code === COMMA || code === COLON || code === LIST || code === OBJECT) &&
      ++values > MOST_VALUES
    )
      return false;
  }
  return true;
}
