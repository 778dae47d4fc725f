import type { FailureParams } from '../model/failure.js';
import { inSlices } from './slices.js';
import { FeedFailure } from './state.js';

const MAX_BYTES = 8_000_000;
/**
 * Values of a feed: lists, objects, keys, and what stands in them. Ten thousand real events have 460,000.
 * What parses JSON cannot be stopped half way, and for a few letters each it makes an object.
 */
export const MAX_VALUES = 600_000;
/** Each new one costs as much as ten known ones. */
export const MAX_KEYS = 10_000;
/** About 100,000 different ones: engines look each of them up among all that they know, as they do with keys. */
export const MAX_SHORT_TEXTS = 50_000;
const SHORT = 10;
/** Deeper than anything that is read; what lies there is left out. */
export const MAX_DEPTH = 50;

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
 * @param reader for the rest; none if that is all
 * @throws FeedFailure if it is more than we read
 */
export async function readLarge(
  start: string,
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  decoder: TextDecoder,
): Promise<string> {
  let text = start;
  for (let bytes = start.length; ;) {
    if (bytes > MAX_BYTES) throw tooLarge('bytes', MAX_BYTES);
    if (!reader) break;
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) break;
    bytes += value.length;
  }
  return inSlices(shortened(text));
}

/**
 * A text in JSON without what lies too deep.
 * @throws FeedFailure if it would freeze the page to parse it
 */
function* shortened(text: string): Generator<void, string> {
  let kept = '';
  /** Where it goes on after what was left out. */
  let from = 0;
  let values = 0;
  let depth = 0;
  let inText = false;
  // Another factor each time: else somebody could make keys that all look like one.
  const factor = 2 * Math.floor((1 + Math.random()) * 2 ** 29) + 1;
  const seen = new Uint8Array(65_536);
  const seenTexts = new Uint8Array(65_536);
  let keys = 0;
  let shortTexts = 0;
  let hash = 0;
  /** Where the latest text begins, and whether it is a short one that may be a value. */
  let began = 0;
  let isShort = false;
  for (let at = 0, turn = STEP; at < text.length; at++) {
    if (at >= turn) {
      turn += STEP;
      yield;
    }
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      inText = !inText;
      isShort = !inText && at - began <= SHORT;
      if (inText) {
        hash = 0;
        began = at + 1;
      }
    } else if (inText) {
      hash = Math.imul(hash ^ code, factor);
      // What follows is of the text, be it a quotation mark.
      if (code === BACKSLASH) at++;
    } else if ((code & ~EITHER) === CLOSE) {
      isShort = false;
      if (depth-- === MAX_DEPTH + 1) from = at + 1;
    } else {
      const opens = (code & ~EITHER) === OPEN;
      if (opens && depth++ === MAX_DEPTH) kept += `${text.slice(from, at)}null`;
      if (depth > MAX_DEPTH) continue;
      if (code === COLON && !seen[hash >>> 16]) {
        seen[hash >>> 16] = 1;
        if (++keys > MAX_KEYS) throw tooLarge('keys', MAX_KEYS);
      }
      if (code === COMMA && isShort && !seenTexts[hash >>> 16]) {
        seenTexts[hash >>> 16] = 1;
        if (++shortTexts > MAX_SHORT_TEXTS) throw tooLarge('texts', MAX_SHORT_TEXTS);
      }
      if (opens || code === COLON || code === COMMA) isShort = false;
      if ((opens || code === COLON || code === COMMA) && ++values > MAX_VALUES)
        throw tooLarge('values', MAX_VALUES);
    }
  }
  return kept + (depth > MAX_DEPTH ? '' : text.slice(from));
}

function tooLarge(unit: FailureParams['too-large']['unit'], max: number): FeedFailure {
  return new FeedFailure({ reason: 'too-large', params: { unit, max } });
}
