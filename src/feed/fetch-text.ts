import { request, takeRequest } from './started-requests.js';
import { FeedFailure } from './state.js';
import { bare } from '../model/bare.js';

const TIMEOUT = 10_000;
/** Characters that any browser parses at once, whatever they are. */
const MAX_UNCHECKED_LENGTH = 1_000_000;

/** How a text is fetched; `onAnswer` gets the answer before its text. */
export interface Fetching {
  /** Of its times, where it cannot name one. */
  readonly timeZone?: string | undefined;
  readonly cache?: RequestCache | undefined;
  /** Milliseconds for the answer to begin, and as many for its rest. */
  readonly limit?: number | undefined;
  readonly onAnswer?: ((answer: Response) => void) | undefined;
}

/**
 * Fetches a text, once.
 * @throws FeedFailure, what `fetch` throws, or the signal's reason once it is aborted
 */
export function fetchText(
  url: string,
  outer?: AbortSignal,
  fetching: Fetching = {},
): Promise<string> {
  const { cache = 'default', limit = TIMEOUT, onAnswer } = bare(fetching);
  return new Promise((resolve, reject) => {
    outer?.throwIfAborted();
    const started = (cache === 'default' && takeRequest(url)) || request(url, cache);
    const { abort } = started;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (reason?: unknown) => {
      clearTimeout(timer);
      // Not left to the request: a fetch of the page's own may know nothing of signals.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the error, once there is one
      reject(reason);
      // What was not read need not come: pages that explain an error, endless bodies.
      abort.abort?.(reason);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(end, limit, new FeedFailure({ reason: 'timeout', params: {} }));
    };
    const read = async () => {
      wait();
      const response = await started.response;
      wait();
      if (!response.ok)
        throw new FeedFailure({ reason: 'status', params: { status: response.status } }, response);
      if (url > 'https:' && /^http:/.test(response.url))
        throw new FeedFailure({ reason: 'network', params: { isDowngrade: true } });
      onAnswer?.(response);
      resolve(await readText(response));
    };
    outer?.addEventListener('abort', () => end(outer.reason));
    void read().then(end, end);
  });
}

/** The body as UTF-8. `readLarge` limits a large one. */
async function readText(response: Response): Promise<string> {
  // A page may have put its own fetch before ours, with bodies that cannot be read in pieces.
  const reader = response.body?.getReader?.();
  const decoder = new TextDecoder();
  let text = reader ? '' : await response.text();
  while (reader && text.length <= MAX_UNCHECKED_LENGTH) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
  }
  if (text.length <= MAX_UNCHECKED_LENGTH) return text;
  const { readLarge } = await import('./read-large.js');
  return readLarge(text, reader, decoder);
}
