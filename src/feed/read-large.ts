import { inSlices } from './slices.js';
import { FeedFailure } from './state.js';

const MOST_BYTES = 8_000_000;
/**
 * The most values of a feed: lists, objects, keys, and what stands in them. Ten thousand real events have 460,000.
 * What parses JSON cannot be stopped half way, and for a few letters each it makes an object.
 */
export const MOST_VALUES = 600_000;
/** Each new one costs as much as ten known ones. */
export const MOST_KEYS = 10_000;
export const DEEPEST = 200;

/** Characters that are looked at before the page may get its turn. */
const STEP = 100_000;

const codeOf = (character: string) => character.charCodeAt(0);
const [QUOTE, BACKSLASH, COMMA, COLON] = [codeOf('"'), codeOf('\\'), codeOf(','), codeOf(':')];
/** Lists and objects: the codes of their brackets differ by one bit. */
const OPEN = codeOf('[');
const CLOSE = codeOf(']');
const EITHER = codeOf('{') - OPEN;

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
  const excess = await inSlices(excessOf(text));
  if (excess) throw new FeedFailure('too-large', `${excess}, which would freeze the page`);
  return text;
}

/** What a text in JSON has too much of; `''` where it can be parsed in no time. */
function* excessOf(text: string): Generator<void, string> {
  let values = 0;
  let depth = 0;
  let inText = false;
  // Another factor each time: else somebody could make keys that all look like one.
  const factor = 2 * Math.floor(Math.random() * 30_000) + 3;
  const seen = new Uint8Array(65_536);
  let keys = 0;
  let hash = 0;
  for (let at = 0, turn = STEP; at < text.length; at++) {
    if (at >= turn) {
      turn += STEP;
      yield;
    }
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      inText = !inText;
      if (inText) hash = 0;
    } else if (inText) {
      hash = (hash * factor + code) & 0xffff;
      // What follows is of the text, be it a quotation mark.
      if (code === BACKSLASH) at++;
    } else if ((code & ~EITHER) === CLOSE) depth--;
    else {
      const opens = (code & ~EITHER) === OPEN;
      if (opens && ++depth > DEEPEST)
        return `more than ${DEEPEST} lists and objects in one another`;
      if (code === COLON && !seen[hash]) {
        seen[hash] = 1;
        if (++keys > MOST_KEYS) return `more than ${MOST_KEYS} different keys`;
      }
      if ((opens || code === COLON || code === COMMA) && ++values > MOST_VALUES)
        return `more than ${MOST_VALUES} values`;
    }
  }
  return '';
}
